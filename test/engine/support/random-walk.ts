import fc from 'fast-check';

import { addDays, localDateOf } from '../../../src/engine/calendar/local-date.js';
import type { Actor } from '../../../src/engine/command.js';
import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { chair, clerk, head, investor, officer, WellDossier } from './well-dossier.js';
import { SUPPLEMENT, SUPPLEMENT_REQUEST, SUSPENSION } from './well-dossier.js';

interface Deed {
  readonly event: string;
  readonly by: Actor;
  readonly payload?: JsonValue;
}

const REASON = { ground: 'Đ.1', reason: 'Không đạt' };
const extension = (clock: string) => ({
  clock,
  dueOn: '2026-12-31',
  documentNumber: '9/XL',
  reason: 'Phức tạp',
});
const document = (step: string) => ({
  number: '3/BC',
  date: '2026-01-05',
  issuer: 'Sở',
  abstract: 'Báo cáo',
  step,
});

const DEEDS: readonly Deed[] = [
  { event: 'OBJECT', by: clerk, payload: { text: 'Gần nhà dân' } },
  { event: 'BEGIN_VISIT', by: officer, payload: {} },
  { event: 'END_VISIT', by: officer, payload: {} },
  { event: 'ASSESS', by: officer, payload: { favourable: true } },
  { event: 'REQUEST_SUPPLEMENT', by: officer, payload: SUPPLEMENT_REQUEST },
  { event: 'SUBMIT_SUPPLEMENT', by: investor, payload: SUPPLEMENT },
  { event: 'SUSPEND', by: head, payload: SUSPENSION },
  { event: 'RESUME', by: head, payload: SUSPENSION },
  { event: 'SUSPEND', by: chair, payload: SUSPENSION },
  { event: 'RESUME', by: chair, payload: SUSPENSION },
  { event: 'EXTEND', by: head, payload: extension('examination') },
  { event: 'RECORD_DOCUMENT', by: officer, payload: document('examining') },
  { event: 'CORRECT_ENTRY', by: head, payload: { sequence: 1, field: 'depth', value: 70, ground: 'Nhầm' } },
  { event: 'DECIDE', by: chair, payload: { allowedDepth: 60 } },
  { event: 'EXAMINE_AGAIN', by: chair, payload: {} },
  { event: 'REFUSE', by: chair, payload: REASON },
];

interface Move {
  /** Which deed is tried first; what is refused is followed by the next. */
  readonly first: number;
  /** Days from the last recording to this one. */
  readonly wait: number;
  /** Days from the deed to its recording. */
  readonly delay: number;
}

const move: fc.Arbitrary<Move> = fc.record({
  first: fc.nat({ max: DEEDS.length - 1 }),
  wait: fc.nat({ max: 20 }),
  delay: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 10 })),
});

/**
 * Dossiers that people of all kinds act on in any order, some of it recorded days after it happened,
 * while the System notes what falls due. Every walk passes the window.
 */
export const randomWalk: fc.Arbitrary<WellDossier> = fc
  .tuple(fc.option(fc.constant('2026-02-20')), fc.array(move, { minLength: 5, maxLength: 20 }))
  .map(([targetDate, moves]) => {
    let dossier = WellDossier.underExamination('2026-01-05', targetDate === null ? {} : { targetDate });
    let today = localDateOf(dossier.state.recordedAt);
    for (const { first, wait, delay } of moves) {
      today = addDays(today, wait);
      dossier = act(dossier.settled(`${today} 08:00`), first, addDays(today, -delay), today);
    }
    return dossier;
  });

function act(dossier: WellDossier, first: number, at: LocalDate, recorded: LocalDate): WellDossier {
  const deeds = [...DEEDS.slice(first), ...DEEDS.slice(0, first)];
  for (const deed of deeds) {
    const asked = { ...deed, at, recorded, reason: 'Hồ sơ giấy' };
    if (dossier.attempt(asked).ok) return dossier.after(asked);
  }
  return dossier;
}
