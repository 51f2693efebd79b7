import fc from 'fast-check';

import { addDays } from '../../src/engine/calendar/local-date.js';
import { hashOf } from '../../src/engine/chain/canonical-json.js';
import type { WorkingCalendar } from '../../src/engine/calendar/working-calendar.js';
import { replay } from '../../src/engine/replay.js';
import { findReplanning, replanClock } from '../../src/engine/replanning.js';
import { shippedCalendar } from './calendar/shipped-calendar.js';
import { dayOff, nextEdition } from './support/next-edition.js';
import { randomWalk } from './support/random-walk.js';
import {
  head,
  momentOf,
  officer,
  procedure,
  registry,
  SUPPLEMENT_REQUEST,
  WellDossier,
} from './support/well-dossier.js';

const { definition } = procedure;

function replanned(dossier: WellDossier, calendar: WorkingCalendar, at: string): WellDossier {
  const fact = findReplanning(definition, dossier.state, calendar, momentOf(at));
  return fact === null ? dossier : dossier.after({ ...fact, at: fact.occurredAt, calendar });
}

const extension = (clock: string, dueOn: string) => ({
  clock,
  dueOn,
  documentNumber: '9/XL',
  reason: 'Phức tạp',
});

describe('a new edition of the calendar', () => {
  // Examined since 19/01/2026, 25 calendar days: due on Friday 13/02.
  const examining = WellDossier.underExamination();
  const friday = nextEdition(2, dayOff('2026-02-13'));

  test('moves a due date, and the journal tells the edition, the old date and the new one', () => {
    expect(examining.clock('examination').dueOn).toBe('2026-02-13');
    const after = replanned(examining, friday, '2026-02-01');
    expect(after.decision?.entry).toMatchObject({
      kind: 'calendarReplanned',
      event: 'CALENDAR_REPLANNED',
      calendarEdition: 2,
      actor: { user: 'system' },
      payload: {
        edition: 2,
        clocks: [{ name: 'examination', run: 1, from: '2026-02-13', to: '2026-02-23', provisional: false }],
      },
    });
    expect(after.decision?.entry.clocks).toEqual([after.clock('examination')]);
    expect(after.clock('examination')).toMatchObject({
      dueOn: '2026-02-23',
      calendarEdition: 2,
      status: 'running',
    });
  });

  test('leaves a dossier alone whose dates stay', () => {
    expect(
      findReplanning(
        definition,
        examining.state,
        nextEdition(2, dayOff('2026-02-12')),
        momentOf('2026-02-01'),
      ),
    ).toBeNull();
    expect(findReplanning(definition, examining.state, shippedCalendar, momentOf('2026-02-01'))).toBeNull();
  });

  test('is told when it only makes a date certain', () => {
    const uncovered = WellDossier.underExamination('2026-01-05').after({
      event: 'EXTEND',
      payload: extension('examination', '2026-03-02'),
      by: head,
      at: '2026-02-02',
    });
    expect(findReplanning(definition, uncovered.state, friday, momentOf('2026-02-03'))).toBeNull();

    const [clock] = uncovered.state.clocks.filter(({ name }) => name === 'examination');
    const doubtful = {
      ...clock,
      dueOn: '2026-02-13',
      dueAt: '2026-02-13T17:00:00.000Z',
      extendedTo: null,
      provisional: true,
    };
    const fact = findReplanning(
      definition,
      { status: 'active', clocks: [doubtful as never] },
      nextEdition(2),
      momentOf('2026-02-03'),
    );
    expect(fact?.payload).toMatchObject({
      clocks: [{ from: '2026-02-13', to: '2026-02-13', provisional: false }],
    });
  });

  test('keeps an extension that is later than the date it counts to', () => {
    const extended = examining.after({
      event: 'EXTEND',
      payload: extension('examination', '2026-02-16'),
      by: head,
      at: '2026-02-02',
    });
    expect(extended.clock('examination').dueOn).toBe('2026-02-16');
    const after = replanned(extended, friday, '2026-02-03');
    expect(after.clock('examination')).toMatchObject({ dueOn: '2026-02-23', extendedTo: '2026-02-16' });
    const later = examining.after({
      event: 'EXTEND',
      payload: extension('examination', '2026-03-31'),
      by: head,
      at: '2026-02-02',
    });
    expect(replanned(later, friday, '2026-02-03')).toBe(later);
  });

  test('says nothing of a paused clock, which is planned when it resumes', () => {
    const paused = examining.after({
      event: 'REQUEST_SUPPLEMENT',
      payload: SUPPLEMENT_REQUEST,
      by: officer,
      at: '2026-01-21',
    });
    expect(replanned(paused, friday, '2026-02-03')).toBe(paused);
  });

  test('takes a breach back where the date moves beyond now, and moves the breach where it does not', () => {
    const late = examining.settled('2026-02-14');
    expect(late.clock('examination').status).toBe('breached');
    expect(replanned(late, friday, '2026-02-15').clock('examination')).toMatchObject({
      status: 'running',
      breachedAt: null,
      dueOn: '2026-02-23',
    });
    expect(replanned(late, friday, '2026-03-15').clock('examination')).toMatchObject({
      status: 'breached',
      breachedAt: '2026-02-23T17:00:00.000Z',
    });
  });

  test('lets a date that moved into the past run out at the next settling', () => {
    // A third edition says that 13/02 is worked after all.
    const first = replanned(examining, friday, '2026-02-01');
    const back = replanned(first, nextEdition(3), '2026-02-20');
    expect(back.clock('examination')).toMatchObject({ status: 'running', dueOn: '2026-02-13' });
    expect(back.settled('2026-02-20').clock('examination')).toMatchObject({
      status: 'breached',
      breachedAt: '2026-02-13T17:00:00.000Z',
    });
  });

  test('does not keep an earlier act from being recorded after it', () => {
    const after = replanned(examining, friday, '2026-02-10');
    expect(after.state.occurredAt).toBe(examining.state.occurredAt);
    const act = {
      event: 'BEGIN_VISIT',
      by: officer,
      at: '2026-02-09',
      recorded: '2026-02-10',
      calendar: friday,
    };
    expect(after.refusalOf(act)).toBeNull();
  });

  test('is never undone by a process that still holds an older one', () => {
    const after = replanned(examining, friday, '2026-02-01');
    expect(replanned(after, shippedCalendar, '2026-02-02')).toBe(after);
  });

  test('changes nothing when it is gone through again, and replays, whatever the dossier has been through', () => {
    fc.assert(
      fc.property(randomWalk, fc.nat({ max: 200 }), (walk, offset) => {
        const day = addDays('2026-01-20', offset);
        const calendar = nextEdition(2, ...(shippedCalendar.isWorkingDay(day) ? [dayOff(day)] : []));
        const at = walk.state.recordedAt;
        const once = replanned(walk, calendar, at);
        expect(replanned(once, calendar, at)).toBe(once);
        for (const clock of once.state.clocks) {
          expect(replanClock(clock, { procedure: definition, calendar, event: { occurredAt: at } })).toBe(
            clock,
          );
        }
        const folded = replay(once.entries, {
          registry,
          calendarOf: (edition) => (edition === 2 ? calendar : shippedCalendar),
        });
        expect(hashOf(folded)).toBe(hashOf(once.state));
      }),
      { numRuns: 40 },
    );
  });
});
