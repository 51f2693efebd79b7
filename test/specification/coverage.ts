import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

import { statePathsOf, type Dossier } from '../../src/engine/dossier.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import {
  buildStateTree,
  everyMove,
  placeOf,
  type Move,
  type StateNode,
  type StateTree,
} from '../../src/engine/lint/state-tree.js';
import { legalEventOf } from '../../src/engine/replay.js';
import type { Facts, LegalEvent } from '../../workflows/vocabulary/facts.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { calendar } from './world.js';

/** One accepted event with the dossier around it. */
export interface TakenStep {
  readonly before: Dossier | null;
  readonly entry: JournalEntry;
  readonly after: Dossier;
}

/** Every state and every transition of a procedure, by the place where it is written. */
export function placesOf(procedure: Procedure): readonly string[] {
  const tree = treeOf(procedure);
  const states = tree.nodes.filter(({ parent }) => parent !== null).map(placeOf);
  return [...states, ...everyMove(tree).map(({ place }) => place)];
}

/** The states that a step left or came to, and the transitions that it took. */
export function exercisedBy(procedure: Procedure, step: TakenStep): readonly string[] {
  const tree = treeOf(procedure);
  const before = activeIn(tree, step.before?.value ?? null);
  const after = activeIn(tree, step.after.value);
  const states = new Set([...before, ...after].filter(({ parent }) => parent !== null));
  const moves = [...takenMoves(procedure, step, before), ...followedMoves(tree, before, after)];
  return [...[...states].map(placeOf), ...new Set(moves.map(({ place }) => place))];
}

/** As XState chooses: innermost state first, and there the first candidate whose conditions hold. */
function takenMoves(
  { conditions, blankFacts }: Procedure,
  { before, entry }: TakenStep,
  active: ReadonlySet<StateNode>,
): readonly Move[] {
  const facts = before?.facts ?? blankFacts;
  const event = legalEventOf(entry, calendar);
  const innermost = [...active].filter(({ children }) => !children.some((child) => active.has(child)));
  return innermost.flatMap((leaf) => {
    for (let node: StateNode | null = leaf; node !== null; node = node.parent) {
      const taken = node.moves.find(
        (move) => move.event === event.type && isOpen(move, conditions, facts, event),
      );
      if (taken !== undefined) return [taken];
    }
    return [];
  });
}

function isOpen(
  { definition }: Move,
  conditions: Procedure['conditions'],
  facts: Facts,
  event: LegalEvent,
): boolean {
  return (definition.guard?.params.that ?? []).every(
    (name) => conditions[name]?.holds(facts, event) === true,
  );
}

/** `always` and `onDone` follow by themselves: the region was entered anew and stands beyond its first state. */
function followedMoves(
  tree: StateTree,
  before: ReadonlySet<StateNode>,
  after: ReadonlySet<StateNode>,
): readonly Move[] {
  return everyMove(tree).filter(
    ({ trigger, source, target }) =>
      trigger !== 'event' &&
      target !== undefined &&
      after.has(target) &&
      source.parent !== null &&
      !before.has(source.parent),
  );
}

function activeIn(tree: StateTree, value: Dossier['value'] | null): ReadonlySet<StateNode> {
  const paths = new Set(value === null ? ['notLodged'] : statePathsOf(value));
  return new Set(tree.nodes.filter(({ path, parent }) => parent === null || paths.has(path)));
}

const trees = new Map<Procedure, StateTree>();

function treeOf(procedure: Procedure): StateTree {
  const tree = trees.get(procedure) ?? buildStateTree(procedure.machine);
  trees.set(procedure, tree);
  return tree;
}

const told = new Set<string>();

/**
 * Notes what a specification has shown, one line for each place, where `npm run coverage:procedures`
 * collects it. Test files run in processes of their own, so each writes a file of its own.
 */
export function noteCoverage(procedure: Procedure, steps: readonly TakenStep[]): void {
  const folder = process.env.PROCEDURE_COVERAGE;
  if (folder === undefined) return;
  for (const place of steps.flatMap((step) => exercisedBy(procedure, step))) {
    const line = `${procedure.code}@${procedure.version}\t${place}`;
    if (told.has(line)) continue;
    told.add(line);
    appendFileSync(join(folder, `${process.pid}.tsv`), `${line}\n`);
  }
}
