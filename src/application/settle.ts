import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { WorkingCalendar } from '../engine/calendar/working-calendar.js';
import { decide, type Decision } from '../engine/decide.js';
import type { Dossier } from '../engine/dossier.js';
import { findDueFact, type DueFact } from '../engine/due-fact.js';
import { InvariantViolation } from '../engine/invariant.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';
import { findReplanning } from '../engine/replanning.js';
import type { World } from './world.js';

/** More facts than can fall due on one dossier between two acts; a loop is our bug, not its state. */
const MAX_FACTS = 100;

export interface SettleInput {
  readonly world: World;
  readonly procedure: CompiledProcedure;
  readonly dossier: Dossier;
  readonly until: Instant;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/**
 * The decisions by which the System brings a dossier up to a moment: first its clocks are counted by the
 * newest calendar, which says what is due at all; then clocks that expired and units that were
 * succeeded, in the order of their dates. Empty when nothing fell due.
 */
export function settle(input: SettleInput): readonly Decision[] {
  const { world, procedure, dossier, until } = input;
  const replanned = replan(input);
  const decisions: Decision[] = replanned === null ? [] : [replanned];
  const { findSuccession } = world.directory();
  for (;;) {
    const current = decisions.at(-1)?.after ?? dossier;
    const fact = findDueFact(procedure, current, findSuccession, until);
    if (fact === null) return decisions;
    if (decisions.length >= MAX_FACTS) throw new InvariantViolation(`Expected ${dossier.code} to settle.`);
    decisions.push(decideFact(input, current, fact));
  }
}

/** Counts the dossier's clocks by the newest calendar; nothing when none of them changes by it. */
export function replan(input: Omit<SettleInput, 'until'>): Decision | null {
  const { procedure, dossier, calendar, now } = input;
  const fact = findReplanning(procedure.definition, dossier, calendar, now);
  return fact === null ? null : decideFact(input, dossier, fact);
}

function decideFact(
  { world, procedure, now, calendar }: Omit<SettleInput, 'until'>,
  dossier: Dossier,
  { event, payload, occurredAt }: DueFact,
): Decision {
  const { code, version } = dossier;
  const decided = decide({
    procedure,
    code,
    dossier,
    command: {
      // One fact for each place in the journal, so that two workers can never both write it.
      commandId: `fact-${code}-${version + 1}`,
      event,
      payload,
      occurredAt,
      expectedVersion: version,
      sender: 'system',
    },
    now,
    calendar,
    rules: world.rules,
  });
  if (decided.ok) return decided.value;
  throw new InvariantViolation(
    `Expected dossier ${code} to accept ${event}, but it was refused: ${decided.rejection.code}.`,
  );
}
