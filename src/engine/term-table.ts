import type { Facts } from '../../workflows/vocabulary/facts.js';
import type { LocalDate, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { ClockDefinition, Deadline, Term } from '../../workflows/vocabulary/term.js';
import type { ResolvedTerm } from './clock.js';

/** The row of the clock's table for this regime and start date, or `null` where the table has none. */
export function findTerm(clock: ClockDefinition, regime: RegimeCode, startedOn: LocalDate): Term | null {
  const row = clock.terms.find(
    ({ regimes, startedFrom, startedTo }) =>
      (regimes === undefined || regimes.includes(regime)) &&
      (startedFrom === undefined || startedFrom <= startedOn) &&
      (startedTo === undefined || startedOn <= startedTo),
  );
  return row?.term ?? null;
}

/** The term with its choices made from the facts; `null` when no time is set, so no clock runs. */
export function resolveTerm(term: Term, facts: Facts): ResolvedTerm | null {
  switch (term.kind) {
    case 'span':
      return term;
    case 'none':
      return null;
    case 'deadline': {
      const deadline = factAt(facts, term.fact);
      return deadline === null
        ? null
        : { kind: 'deadline', deadline: deadline as Deadline, basis: term.basis };
    }
    case 'choice': {
      const value = factAt(facts, term.fact);
      const isNamed = typeof value === 'string' && Object.hasOwn(term.of, value);
      const chosen = (isNamed ? term.of[value] : undefined) ?? term.otherwise;
      return chosen.kind === 'none' ? null : chosen;
    }
  }
}

/** A fact by its dotted path, `null` when absent. */
export function factAt(facts: Facts, path: string): unknown {
  let value: unknown = facts;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value ?? null;
}
