import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { WorkingCalendar } from '../engine/calendar/working-calendar.js';
import { decide, type Decision } from '../engine/decide.js';
import type { Dossier } from '../engine/dossier.js';
import { findDueFact } from '../engine/due-fact.js';
import { InvariantViolation } from '../engine/invariant.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';
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
 * The decisions by which the System brings a dossier up to a moment: clocks that expired, units that
 * were succeeded, in the order of their dates. Empty when nothing fell due.
 */
export function settle({
  world,
  procedure,
  dossier,
  until,
  now,
  calendar,
}: SettleInput): readonly Decision[] {
  const decisions: Decision[] = [];
  const { findSuccession } = world.directory();
  let current = dossier;
  for (;;) {
    const fact = findDueFact(procedure, current, findSuccession, until);
    if (fact === null) return decisions;
    if (decisions.length === MAX_FACTS) throw new InvariantViolation(`Expected ${dossier.code} to settle.`);
    const decided = decide({
      procedure,
      code: current.code,
      dossier: current,
      command: {
        // One fact for each place in the journal, so that two workers can never both write it.
        commandId: `fact-${current.code}-${current.version + 1}`,
        event: fact.event,
        payload: fact.payload,
        occurredAt: fact.occurredAt,
        expectedVersion: current.version,
        sender: 'system',
      },
      now,
      calendar,
      rules: world.rules,
    });
    if (!decided.ok) {
      throw new InvariantViolation(
        `Expected dossier ${current.code} to accept ${fact.event}, but it was refused: ${decided.rejection.code}.`,
      );
    }
    decisions.push(decided.value);
    current = decided.value.after;
  }
}
