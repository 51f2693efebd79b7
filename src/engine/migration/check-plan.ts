import type { StateDefinition } from '../../../workflows/vocabulary/machine.js';
import { findState } from './place.js';
import type { MigrationPlan, StateMapping } from './plan.js';
import type { Versions } from './resolve.js';

/** One thing wrong with a plan, at a JSON Pointer into it. */
export interface PlanFault {
  readonly path: string;
  readonly code:
    | 'not-to-another-version'
    | 'unknown-state'
    | 'ends-dossiers'
    | 'unreachable-row'
    | 'unknown-fact'
    | 'unknown-clock'
    | 'mapped-twice'
    | 'kept-and-started';
  readonly value: string;
}

/** What can be seen to be wrong before any dossier is looked at; empty for a plan that may be tried. */
export function checkPlan(plan: MigrationPlan, versions: Versions): readonly PlanFault[] {
  return [
    ...(plan.from === plan.to ? [fault('/to', 'not-to-another-version', String(plan.to))] : []),
    ...plan.states.flatMap((row, index) => checkStateRow(row, `/states/${index}`, plan, versions)),
    ...checkClockRows(plan, versions),
  ];
}

function checkStateRow(
  row: StateMapping,
  at: string,
  { states }: MigrationPlan,
  { from, to }: Versions,
): readonly PlanFault[] {
  const target = findState(to.definition.machine, row.to);
  const earlier = states.slice(0, states.indexOf(row));
  const fact = row.when?.fact.split('.')[0];
  return [
    ...(findState(from.definition.machine, row.from) === null
      ? [fault(`${at}/from`, 'unknown-state', row.from)]
      : []),
    ...(target === null ? [fault(`${at}/to`, 'unknown-state', row.to)] : []),
    ...(isTopFinal(target, row.to) ? [fault(`${at}/to`, 'ends-dossiers', row.to)] : []),
    ...(earlier.some((each) => each.from === row.from && each.when === undefined)
      ? [fault(`${at}/from`, 'unreachable-row', row.from)]
      : []),
    ...(fact === undefined || hasFact(fact, from, to)
      ? []
      : [fault(`${at}/when/fact`, 'unknown-fact', fact)]),
    ...(row.starts ?? []).flatMap((clock, index) =>
      Object.hasOwn(to.definition.clocks, clock)
        ? []
        : [fault(`${at}/starts/${index}`, 'unknown-clock', clock)],
    ),
  ];
}

/** A migration moves work on; it is not the way to end it. */
function isTopFinal(state: Pick<StateDefinition, 'type'> | null, path: string): boolean {
  return state?.type === 'final' && !path.includes('.');
}

function hasFact(name: string, ...versions: readonly Versions['from'][]): boolean {
  return versions.some(({ definition }) => Object.hasOwn(definition.blankFacts, name));
}

function checkClockRows({ clocks, states }: MigrationPlan, { from, to }: Versions): readonly PlanFault[] {
  const targets = clocks.filter(({ treatment }) => treatment !== 'stopped').map((row) => row.to ?? row.from);
  const started = new Set(states.flatMap(({ starts = [] }) => starts));
  return clocks.flatMap((row, index) => {
    const at = `/clocks/${index}`;
    const target = row.to ?? row.from;
    const isAgain = clocks.slice(0, index).some((each) => each.from === row.from);
    const isShared = row.treatment !== 'stopped' && targets.indexOf(target) !== targets.lastIndexOf(target);
    return [
      ...(Object.hasOwn(from.definition.clocks, row.from)
        ? []
        : [fault(`${at}/from`, 'unknown-clock', row.from)]),
      ...(row.treatment === 'stopped' || Object.hasOwn(to.definition.clocks, target)
        ? []
        : [fault(`${at}/to`, 'unknown-clock', target)]),
      ...(isAgain ? [fault(`${at}/from`, 'mapped-twice', row.from)] : []),
      ...(isShared ? [fault(`${at}/to`, 'mapped-twice', target)] : []),
      ...(row.treatment !== 'stopped' && started.has(target)
        ? [fault(`${at}/to`, 'kept-and-started', target)]
        : []),
    ];
  });
}

function fault(path: string, code: PlanFault['code'], value: string): PlanFault {
  return { path, code, value };
}
