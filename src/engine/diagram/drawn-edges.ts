import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { everyMove, isBelow, type Move, type StateNode, type StateTree } from '../lint/state-tree.js';

/** An arrow between two states of one scope, with everything that takes it. */
export interface DrawnEdge {
  readonly from: StateNode;
  readonly to: StateNode;
  readonly moves: readonly Move[];
  readonly labels: readonly string[];
}

interface GrowingEdge extends Omit<DrawnEdge, 'labels'> {
  readonly moves: Move[];
  readonly labels: Set<string>;
}

/**
 * The arrows of a diagram whose boxes lie inside each other. An arrow joins two boxes of one scope:
 * where a move crosses the wall of a box, the arrow ends at the wall and its label names the state
 * inside. Moves between the same two boxes share one arrow. Those of the root that change no state are
 * open everywhere and are not drawn.
 */
export function findDrawnEdges(procedure: Procedure, tree: StateTree): readonly DrawnEdge[] {
  const edges = new Map<string, GrowingEdge>();
  for (const move of everyMove(tree)) {
    for (const source of sourcesOf(tree, move)) {
      const { from, to } = liftToOneScope(source, move.target ?? source);
      const key = `${from.path}>${to.path}`;
      const edge = edges.get(key) ?? { from, to, moves: [], labels: new Set() };
      edge.moves.push(move);
      edge.labels.add(labelOf(procedure, move, source, { from, to }));
      edges.set(key, edge);
    }
  }
  return [...edges.values()].map(({ labels, ...edge }) => ({ ...edge, labels: [...labels] }));
}

/** The labels of the events that the root takes without leaving the state. */
export function findEventsOpenEverywhere(procedure: Procedure, tree: StateTree): readonly string[] {
  const staying = tree.root.moves.filter(({ target }) => target === undefined);
  return [...new Set(staying.map((move) => triggerLabel(procedure, move)))];
}

/** A move written at the root leaves from every state that has not ended. */
function sourcesOf({ root }: StateTree, { source, target }: Move): readonly StateNode[] {
  if (source !== root) return [source];
  return target === undefined ? [] : root.children.filter(({ kind }) => kind !== 'final');
}

function liftToOneScope(source: StateNode, target: StateNode): { from: StateNode; to: StateNode } {
  if (isBelow(source, target)) return { from: target, to: target };
  if (isBelow(target, source)) return { from: source, to: source };
  let from = source;
  while (from.parent !== null && from.parent !== target.parent && !isBelow(target, from.parent))
    from = from.parent;
  let to = target;
  while (to.parent !== null && to.parent !== from.parent) to = to.parent;
  return { from, to };
}

function labelOf(
  procedure: Procedure,
  move: Move,
  source: StateNode,
  { from, to }: { readonly from: StateNode; readonly to: StateNode },
): string {
  const inner = (node: StateNode, word: string) => ` (${word} “${node.definition.meta?.label ?? node.name}”)`;
  const start = from === source ? '' : inner(source, 'từ');
  const end = move.target === undefined || move.target === to ? '' : inner(move.target, 'đến');
  return `${triggerLabel(procedure, move)}${start}${end}`;
}

function triggerLabel({ events }: Procedure, { trigger, event }: Move): string {
  switch (trigger) {
    case 'always':
      return 'tự động';
    case 'done':
      return 'khi mọi phần đã xong';
    case 'event': {
      const definition = events[event];
      if (definition === undefined) return event;
      return definition.kind === 'fact' ? `${definition.label} (Hệ thống)` : definition.label;
    }
  }
}
