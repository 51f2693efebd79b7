import type { Facts } from '../../../workflows/vocabulary/facts.js';
import type { MachineDefinition } from '../../../workflows/vocabulary/machine.js';
import { canonicalJson } from '../chain/canonical-json.js';
import type { StateValue } from '../dossier.js';
import { accept, reject, type Result } from '../result.js';
import { factAt } from '../term-table.js';
import { Ambiguous, findCompleted, findState, leafPathsOf, valueAt } from './place.js';
import type { MigrationConflict, StateMapping } from './plan.js';

export interface MappedStates {
  readonly value: StateValue;
  /** Clocks that the rows which were taken start. */
  readonly starts: readonly string[];
}

/** Where a dossier stands in the new machine, or why it cannot stand there. */
export function mapStates(
  value: StateValue,
  facts: Facts,
  rows: readonly StateMapping[],
  machine: MachineDefinition,
): Result<MappedStates, MigrationConflict> {
  const moves = leafPathsOf(value).map((leaf) => mapLeaf(leaf, facts, rows, machine));
  const lost = moves.find(({ path }) => findState(machine, path) === null);
  if (lost !== undefined) return reject({ code: 'state-unknown', state: lost.path });
  const starts = [...new Set(moves.flatMap(({ row }) => row?.starts ?? []))];
  try {
    const mapped = valueAt(
      machine,
      moves.map(({ path }) => path),
    );
    const completed = findCompleted(machine, mapped);
    return completed === null
      ? accept({ value: mapped, starts })
      : reject({ code: 'state-ended', state: completed });
  } catch (error) {
    if (error instanceof Ambiguous) return reject({ code: 'state-ambiguous', state: error.state });
    throw error;
  }
}

/** By the longest `from` that fits; among equals by the first whose question is answered with yes. */
function mapLeaf(leaf: string, facts: Facts, rows: readonly StateMapping[], machine: MachineDefinition) {
  const fitting = rows.filter(
    ({ from, when }) => isWithin(leaf, from) && (when === undefined || holds(facts, when)),
  );
  const [row] = fitting.toSorted((a, b) => b.from.length - a.from.length);
  if (row === undefined) return { path: leaf };
  // A state without states inside has no place for what was achieved inside the old one.
  const isAtomic = findState(machine, row.to)?.states === undefined;
  return { path: isAtomic ? row.to : row.to + leaf.slice(row.from.length), row };
}

export function isWithin(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}.`);
}

function holds(facts: Facts, { fact, is }: NonNullable<StateMapping['when']>): boolean {
  return canonicalJson(factAt(facts, fact)) === canonicalJson(is);
}
