import { isOpen } from '../clock-due.js';
import type { Clock } from '../clock.js';
import type { Dossier } from '../dossier.js';
import type { CompiledProcedure } from '../procedure-registry.js';
import { accept, reject, type Result } from '../result.js';
import { findTerm, resolveTerm } from '../term-table.js';
import { metaOf, revive } from '../xstate.js';
import { mapStates } from './map-states.js';
import type { ClockCrossing, Crossing, MigrationConflict, MigrationPlan } from './plan.js';

export interface Versions {
  readonly from: CompiledProcedure;
  readonly to: CompiledProcedure;
}

/** A plan worked out for one dossier, or everything that keeps the dossier where it is. */
export function resolveCrossing(
  plan: MigrationPlan,
  dossier: Dossier,
  versions: Versions,
): Result<Crossing, readonly MigrationConflict[]> {
  const { definition } = versions.to;
  const facts = { ...definition.blankFacts, ...dossier.facts };
  const clocks = dossier.clocks.filter(isOpen).map((clock) => crossingOf(clock, plan));
  const conflicts: MigrationConflict[] = [];
  if (!definition.regimes.includes(dossier.regime)) {
    conflicts.push({ code: 'regime-not-supported', regime: dossier.regime });
  }
  const mapped = mapStates(dossier.value, facts, plan.states, definition.machine);
  if (!mapped.ok) conflicts.push(mapped.rejection);
  conflicts.push(...findClockConflicts(dossier, { ...dossier, facts }, clocks, versions.to));
  if (!mapped.ok || conflicts.length > 0) return reject(conflicts);

  const { value, starts } = mapped.value;
  const crossing = { from: plan.from, to: plan.to, value, clocks, starts };
  const lost = findLostLimits(crossing, { ...dossier, facts }, versions);
  return lost.length === 0 ? accept(crossing) : reject(lost);
}

function crossingOf({ name, run }: Clock, { clocks }: MigrationPlan): ClockCrossing {
  const row = clocks.find(({ from }) => from === name);
  return { name, run, to: row?.to ?? name, treatment: row?.treatment ?? 'kept' };
}

/** A clock that has stopped is still shown, so the new version has to know what it was. */
function findClockConflicts(
  { clocks }: Dossier,
  dossier: Dossier,
  crossings: readonly ClockCrossing[],
  to: CompiledProcedure,
): readonly MigrationConflict[] {
  const names = new Set([...clocks.map(({ name }) => name), ...crossings.map((each) => each.to)]);
  const going = new Set(crossings.flatMap((each) => (each.treatment === 'stopped' ? [] : [each.to])));
  const unknown = [...names].filter(
    (name) =>
      !Object.hasOwn(to.definition.clocks, name) ||
      (going.has(name) && to.definition.clocks[name]?.retired === true),
  );
  const timeless = crossings.filter(({ name, run, to: renamed, treatment }) => {
    const clock = clocks.find((each) => each.name === name && each.run === run);
    return (
      treatment === 'recomputed' &&
      !unknown.includes(renamed) &&
      !hasTerm(to, renamed, dossier, clock?.startedOn)
    );
  });
  return [
    ...unknown.map((clock): MigrationConflict => ({ code: 'clock-unknown', clock })),
    ...timeless.map(({ to: clock }): MigrationConflict => ({ code: 'clock-without-term', clock })),
  ];
}

function hasTerm(
  { definition }: CompiledProcedure,
  name: string,
  { regime, facts, acceptedOn }: Dossier,
  startedOn: string = acceptedOn,
): boolean {
  const clock = definition.clocks[name];
  const term = clock === undefined ? null : findTerm(clock, regime, startedOn);
  return term !== null && resolveTerm(term, facts) !== null;
}

/** Where a clock limited the old state, the new one is not left without its own. */
function findLostLimits(
  { value, clocks, starts }: Crossing,
  dossier: Dossier,
  { from, to }: Versions,
): readonly MigrationConflict[] {
  const open = new Set(dossier.clocks.filter(isOpen).map(({ name }) => name));
  const before = limitsOf(from, dossier);
  if (!before.some((name) => open.has(name))) return [];
  const going = new Set([
    ...clocks.filter(({ treatment }) => treatment !== 'stopped').map((each) => each.to),
    ...starts,
  ]);
  return limitsOf(to, { ...dossier, value })
    .filter((name) => !going.has(name) && hasTerm(to, name, dossier))
    .map((clock) => ({ code: 'limit-lost', clock }));
}

/** The clocks that the active states name as their limit. */
function limitsOf({ machine }: CompiledProcedure, { value, facts }: Pick<Dossier, 'value' | 'facts'>) {
  const limits = metaOf(revive(machine, value, facts)).map(({ limit }) => limit);
  return [
    ...new Set(limits.flatMap((limit) => (limit !== undefined && 'clock' in limit ? [limit.clock] : []))),
  ];
}
