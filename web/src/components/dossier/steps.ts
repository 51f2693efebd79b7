import { basisUnder } from '../../api/basis.js';
import type { Clock, Dossier, JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import type { Basis } from '../../api/problem.js';

type State = Procedure['states'][number];

/** One step of the way to the decision. */
export interface Step {
  readonly state: State;
  readonly standing: 'done' | 'current' | 'ahead';
  /** When the dossier came here; known from the journal only. */
  readonly enteredAt: string | null;
  readonly clock: Clock | null;
  readonly basis: Basis;
}

/**
 * The outermost states in the procedure's order: those that the dossier has been in, where it is, and
 * what may lie ahead. An end is shown only when it has been reached.
 */
export function findSteps(procedure: Procedure, dossier: Dossier, journal: readonly JournalEntry[]): Step[] {
  const entered = new Map<string, string>();
  for (const { after, occurredAt } of journal) {
    const name = outermostName(after);
    if (!entered.has(name)) entered.set(name, occurredAt);
  }
  const led = new Set(procedure.transitions.map(({ from, to }) => (to === from ? null : to)));
  const isOver = dossier.status === 'ended';
  return procedure.states
    .filter(({ path, kind }) => {
      if (path.includes('.')) return false;
      if (path === dossier.state || entered.has(path)) return true;
      return !isOver && kind !== 'final' && led.has(path);
    })
    .map((state) => ({
      state,
      standing: state.path === dossier.state ? 'current' : entered.has(state.path) ? 'done' : 'ahead',
      enteredAt: entered.get(state.path) ?? null,
      clock: clockOf(state, dossier),
      basis: basisOf(state, procedure, dossier),
    }));
}

export function outermostName(value: unknown): string {
  return typeof value === 'string' ? value : (Object.keys(value as object)[0] ?? '');
}

/** The innermost states of a value, such as the lanes of an appraisal. */
export function labelsOfState(procedure: Procedure, value: unknown): State[] {
  const paths = leavesOf(value, '');
  return procedure.states.filter(({ path }) => paths.includes(path));
}

function leavesOf(value: unknown, prefix: string): readonly string[] {
  if (typeof value === 'string') return [prefix + value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const leaves = leavesOf(inner, `${prefix}${name}.`);
    return leaves.length > 0 ? leaves : [prefix + name];
  });
}

function clockNameOf({ limit }: State): string | null {
  return hasText(limit, 'clock') ? limit.clock : null;
}

function clockOf(state: State, { clocks }: Dossier): Clock | null {
  const name = clockNameOf(state);
  return clocks.findLast((clock) => clock.name === name) ?? null;
}

/** The article that sets the step's time limit, or the statement that the law sets none. */
function basisOf(state: State, procedure: Procedure, dossier: Dossier): Basis {
  const running = clockOf(state, dossier);
  if (running !== null) return running.legalBasis;
  const { limit } = state;
  if (typeof limit === 'object' && limit !== null && 'none' in limit)
    return basisUnder(limit.none, dossier.regime);
  const name = clockNameOf(state);
  return basisOfTerms(procedure.clocks.find((clock) => clock.name === name)?.terms, dossier);
}

function basisOfTerms(terms: unknown, { regime }: Dossier): Basis {
  if (!Array.isArray(terms)) return null;
  const fitting = (terms as { regimes?: string[]; term?: unknown }[]).find(
    ({ regimes }) => regimes === undefined || regimes.includes(regime),
  );
  return findBasis(fitting?.term);
}

/** The first basis inside a term, which may be a choice between several. */
function findBasis(term: unknown): Basis {
  if (typeof term !== 'object' || term === null) return null;
  if ('basis' in term) return term.basis as Basis;
  for (const inner of Object.values(term)) {
    const found = findBasis(inner);
    if (found !== null) return found;
  }
  return null;
}

function hasText<K extends string>(value: unknown, key: K): value is Record<K, string> {
  return typeof value === 'object' && value !== null && typeof (value as never)[key] === 'string';
}
