import type { ActionReference } from '../../../workflows/vocabulary/machine.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { StateValue } from '../dossier.js';
import { buildStateTree, isBelow, type Move, type StateNode, type StateTree } from '../lint/state-tree.js';
import { takeMove, type Configuration } from '../lint/walk.js';

/*
 * A place is where a dossier stands as far as its way is concerned: an innermost state, or a parallel
 * state as one, since whatever its regions do, it is left as a whole.
 */

/** One way out of a place; guards are taken to hold, because nobody knows what people will decide. */
export interface WayOut {
  /** Empty where the machine moves on by itself. */
  readonly event: string;
  readonly to: string;
  readonly actions: readonly ActionReference[];
}

export interface Place {
  /** The state's dotted path. */
  readonly path: string;
  readonly node: StateNode;
  readonly isEnd: boolean;
  /** In the order in which the procedure writes them. */
  readonly waysOut: readonly WayOut[];
}

export interface PlaceMap {
  readonly places: ReadonlyMap<string, Place>;
  /** The first end that the procedure names: what it is there for. The others break it off. */
  readonly mainEnd: string;
}

/** `leftOut` names events that enter what a source says, and are no way that the work itself goes. */
export function mapPlaces(procedure: Procedure, leftOut: readonly string[] = []): PlaceMap {
  const tree = buildStateTree(procedure.machine);
  const nodes = tree.nodes.filter(isPlace);
  const places = nodes.map((node): Place => {
    const isEnd = node.kind === 'final';
    const waysOut = isEnd ? [] : waysOutOf(tree, node).filter(({ event }) => !leftOut.includes(event));
    return { path: node.path, node, isEnd, waysOut };
  });
  return {
    places: new Map(places.map((place) => [place.path, place])),
    mainEnd: places.find(({ isEnd }) => isEnd)?.path ?? '',
  };
}

/** Where a stored state value stands. */
export function placeOfValue(value: StateValue): string {
  if (typeof value === 'string') return value;
  const inner = Object.entries(value);
  const [state, below] = inner[0] ?? ['', undefined];
  if (below === undefined || isParallel(below)) return state;
  return `${state}.${placeOfValue(below)}`;
}

/** A parallel state has two regions at least; a compound one stands in one of its states. */
function isParallel(value: StateValue): boolean {
  return typeof value !== 'string' && Object.keys(value).length > 1;
}

function isPlace(node: StateNode): boolean {
  if (node.parent === null || isInsideParallel(node)) return false;
  return node.kind === 'parallel' || node.kind === 'atomic' || (node.kind === 'final' && isOutermost(node));
}

function isOutermost({ parent }: StateNode): boolean {
  return parent !== null && parent.parent === null;
}

function isInsideParallel({ parent }: StateNode): boolean {
  return parent !== null && (parent.kind === 'parallel' || isInsideParallel(parent));
}

function waysOutOf(tree: StateTree, node: StateNode): readonly WayOut[] {
  const known = new Map<string, WayOut>();
  for (const move of movesAround(tree, node)) {
    const { configuration, actions } = takeMove(tree, standingAt(node, move.source), move);
    const to = [...configuration].find(isPlace)?.path ?? node.path;
    const key = `${move.event} ${to}`;
    // Candidates of one event that lead to the same place differ in what they record alone.
    if (to !== node.path && !known.has(key)) known.set(key, { event: move.event, to, actions });
  }
  return [...known.values()];
}

/** The moves written at the place, inside it and around it, that lead away. */
function movesAround(tree: StateTree, node: StateNode): readonly Move[] {
  const near = (other: StateNode) => other === node || isBelow(other, node) || isBelow(node, other);
  return tree.nodes
    .filter(near)
    .sort((a, b) => b.order - a.order)
    .flatMap(({ moves }) => moves)
    .filter(({ target }) => target !== undefined && target !== node && !isBelow(target, node));
}

/** A configuration in which the move's source is active. */
function standingAt(node: StateNode, source: StateNode): Configuration {
  const active = new Set<StateNode>();
  for (let each: StateNode | null = isBelow(source, node) ? source : node; each !== null; each = each.parent)
    active.add(each);
  return active;
}
