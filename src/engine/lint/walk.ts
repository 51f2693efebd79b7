import type { ActionReference } from '../../../workflows/vocabulary/machine.js';
import { alwaysTakes, isBelow, isHidden, type Move, type StateNode, type StateTree } from './state-tree.js';

/*
 * Walks a machine without facts: every guard is taken to hold whenever that is needed, because what
 * a person may decide is not known ahead. The rules of entering, leaving and completing states are
 * XState's (SCXML's); a property test holds this walk against XState's own.
 */

/** The active states, ancestors included. */
export type Configuration = ReadonlySet<StateNode>;

export interface Stride {
  readonly configuration: Configuration;
  readonly actions: readonly ActionReference[];
  /** False when one `onDone` leads to the next without end. */
  readonly settled: boolean;
}

/** As many as the engine's own machine takes before it gives up. */
const MAX_COMPLETIONS = 50;

interface Walker {
  readonly tree: StateTree;
  readonly active: Set<StateNode>;
  readonly actions: ActionReference[];
  /** Compound and parallel states that have come to their end and whose `onDone` is to be taken. */
  readonly completed: StateNode[];
}

export function enterMachine(tree: StateTree): Stride {
  const walker: Walker = { tree, active: new Set(), actions: [], completed: [] };
  enter(walker, withDefaults(tree.root));
  return finish(walker);
}

/** Takes one move that an active state offers. */
export function takeMove(tree: StateTree, configuration: Configuration, move: Move): Stride {
  const walker: Walker = { tree, active: new Set(configuration), actions: [], completed: [] };
  follow(walker, move);
  return finish(walker);
}

/**
 * The moves that can be taken next. A candidate without a guard hides the later candidates for its
 * event, and those of the states around it; `onDone` is never chosen, it follows by itself.
 */
export function openMoves(tree: StateTree, configuration: Configuration): readonly Move[] {
  if (hasEnded(tree, configuration)) return [];
  const nodes = [...configuration];
  const isTakenInside = (event: string, node: StateNode) =>
    nodes.some((inner) => isBelow(inner, node) && alwaysTakes(inner, event));
  return nodes.flatMap((node) =>
    node.moves.filter(
      (move) =>
        move.trigger !== 'done' &&
        !isHidden(move) &&
        (move.trigger === 'always' || !isTakenInside(move.event, node)),
    ),
  );
}

export function hasEnded(tree: StateTree, configuration: Configuration): boolean {
  return tree.root.children.some((child) => child.kind === 'final' && configuration.has(child));
}

/** The innermost active states. */
export function innermostOf(configuration: Configuration): readonly StateNode[] {
  return [...configuration].filter(({ children }) => !children.some((child) => configuration.has(child)));
}

function finish(walker: Walker): Stride {
  const { tree, active, actions, completed } = walker;
  for (const node of completed) {
    if (hasEnded(tree, active) || completed.length > MAX_COMPLETIONS) break;
    const done = active.has(node) ? node.moves.find(({ trigger }) => trigger === 'done') : undefined;
    if (done !== undefined) follow(walker, done);
  }
  return { configuration: active, actions, settled: completed.length <= MAX_COMPLETIONS };
}

function follow(walker: Walker, move: Move): void {
  const { active, actions } = walker;
  const { target } = move;
  const own = move.definition.actions ?? [];
  if (target === undefined) {
    actions.push(...own);
    return;
  }
  const domain = domainOf(move.source, target);
  const left = [...active].filter((node) => isBelow(node, domain)).sort((a, b) => b.order - a.order);
  for (const node of left) {
    actions.push(...(node.definition.exit ?? []));
    active.delete(node);
  }
  actions.push(...own);
  enter(walker, entrySet(target, domain));
}

/** The innermost state that the move stays inside of; a move to oneself or one's own inside stays in the source. */
function domainOf(source: StateNode, target: StateNode): StateNode {
  let domain = source;
  while (domain !== target && !isBelow(target, domain) && domain.parent !== null) domain = domain.parent;
  return domain === target && domain !== source ? (domain.parent ?? domain) : domain;
}

function entrySet(target: StateNode, domain: StateNode): readonly StateNode[] {
  const entered = target === domain ? insideOf(target) : [...withDefaults(target)];
  let inner = target;
  for (let node = target.parent; node !== null && inner !== domain; node = node.parent) {
    if (node.kind === 'parallel') {
      const through = inner;
      entered.push(...node.children.filter((region) => region !== through).flatMap(withDefaults));
    }
    if (node === domain) break;
    entered.push(node);
    inner = node;
  }
  return entered;
}

function withDefaults(node: StateNode): StateNode[] {
  return [node, ...insideOf(node)];
}

function insideOf(node: StateNode): StateNode[] {
  if (node.kind === 'parallel') return node.children.flatMap(withDefaults);
  return node.children.filter(({ name }) => name === node.definition.initial).flatMap(withDefaults);
}

function enter(walker: Walker, nodes: readonly StateNode[]): void {
  const entered = [...nodes].sort((a, b) => a.order - b.order);
  for (const node of entered) {
    walker.active.add(node);
    walker.actions.push(...(node.definition.entry ?? []));
    if (node.kind === 'final') complete(walker, node);
  }
}

function complete({ active, completed }: Walker, final: StateNode): void {
  const { parent } = final;
  if (parent?.kind === 'compound') completed.push(parent);
  let around = parent?.kind === 'parallel' ? parent : (parent?.parent ?? null);
  while (around?.kind === 'parallel' && isComplete(active, around)) {
    completed.push(around);
    around = around.parent;
  }
}

function isComplete(active: ReadonlySet<StateNode>, node: StateNode): boolean {
  if (node.kind === 'parallel') return node.children.every((region) => isComplete(active, region));
  if (node.kind === 'final') return active.has(node);
  return node.children.some((child) => child.kind === 'final' && active.has(child));
}
