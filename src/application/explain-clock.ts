import type { Basis } from '../../workflows/vocabulary/legal-basis.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import { explainDue, type ExplainedDay } from '../engine/calendar/explanation.js';
import type { Clock } from '../engine/clock.js';
import { definitionOf } from '../engine/clock-due.js';
import type { Dossier } from '../engine/dossier.js';
import type { CompiledProcedure } from '../engine/procedure-registry.js';
import type { World } from './world.js';

/** "Vì sao là ngày này?": a due date derived day by day from its term, its start and its pauses. */
export interface ClockExplanation {
  readonly name: string;
  readonly label: string;
  readonly run: number;
  readonly startedOn: LocalDate;
  readonly term: Clock['term'];
  readonly legalBasis: Basis;
  /** The date that counts, an extension included; null while the clock is paused. */
  readonly dueOn: LocalDate | null;
  readonly dueAt: Instant | null;
  readonly extendedTo: LocalDate | null;
  readonly provisional: boolean;
  readonly calendarEdition: number;
  /** Empty for a date that was set, and for the first lawful day of an act; neither is counted to as a term is. */
  readonly days: readonly ExplainedDay[];
}

/** Explains the latest run of a clock, or `null` when the dossier never had it. */
export function explainClock(
  world: World,
  procedure: CompiledProcedure,
  dossier: Dossier,
  name: string,
): ClockExplanation | null {
  const clock = dossier.clocks.findLast((each) => each.name === name);
  if (clock === undefined) return null;
  const { term, startedOn, pauses, dueOn, dueAt, extendedTo, provisional, calendarEdition, run } = clock;
  const { label, kind } = definitionOf(procedure.definition, name);
  return {
    name,
    label,
    run,
    startedOn,
    term,
    legalBasis: term.basis,
    dueOn,
    dueAt,
    extendedTo,
    provisional,
    calendarEdition,
    days:
      term.kind === 'span' && kind !== 'forbids-before'
        ? explainDue(world.calendarOf(calendarEdition), { startOn: startedOn, term, pauses }).days
        : [],
  };
}
