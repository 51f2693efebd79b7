import type {
  ActionReference,
  MachineDefinition,
  StateDefinition,
  StateMeta,
  TransitionDefinition,
} from '../../../workflows/vocabulary/machine.js';

/** The root has no `meta`. */
export type NodeDefinition = Omit<StateDefinition, 'meta'> & { readonly meta?: StateMeta };

/** A state of the machine, linked to its neighbours. Each node is one object: identity is equality. */
export interface StateNode {
  readonly name: string;
  /** Dotted, e.g. `underAppraisal.consultation`; empty for the root. */
  readonly path: string;
  /** Position in document order, parents before their children. */
  readonly order: number;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final';
  readonly definition: NodeDefinition;
  readonly parent: StateNode | null;
  readonly children: readonly StateNode[];
  /** Written at this node, in the order in which the machine tries them. */
  readonly moves: readonly Move[];
}

/** One way out of a state, or one thing done in it. */
export interface Move {
  readonly trigger: 'event' | 'always' | 'done';
  /** The event's name; empty for the other triggers. */
  readonly event: string;
  readonly source: StateNode;
  /** Undefined when the move stays, or when nothing has the name that the definition gives. */
  readonly target: StateNode | undefined;
  readonly definition: TransitionDefinition;
  /** Where it is written, e.g. `states.compiling.on.SEND_TO_DEPARTMENT[0]`. */
  readonly place: string;
}

export interface StateTree {
  readonly id: string;
  readonly root: StateNode;
  /** Every node in document order, the root first. */
  readonly nodes: readonly StateNode[];
}

interface GrowingNode extends StateNode {
  readonly children: GrowingNode[];
  readonly moves: Move[];
}

export function buildStateTree(machine: MachineDefinition): StateTree {
  const nodes: GrowingNode[] = [];
  const grow = (definition: NodeDefinition, name: string, parent: StateNode | null): GrowingNode => {
    const path = parent === null || parent.path === '' ? name : `${parent.path}.${name}`;
    const kind = kindOf(definition);
    const node: GrowingNode = {
      ...{ name, path, order: nodes.length, kind, definition, parent },
      ...{ children: [], moves: [] },
    };
    nodes.push(node);
    for (const [childName, child] of Object.entries(definition.states ?? {})) {
      node.children.push(grow(child, childName, node));
    }
    return node;
  };
  const root = grow(machine, '', null);
  for (const node of nodes) node.moves.push(...readMoves(machine.id, root, node));
  return { id: machine.id, root, nodes };
}

function kindOf({ type, states }: NodeDefinition): StateNode['kind'] {
  return type ?? (states === undefined ? 'atomic' : 'compound');
}

function readMoves(id: string, root: StateNode, source: StateNode): readonly Move[] {
  const { on = {}, always = [], onDone } = source.definition;
  const read = (trigger: Move['trigger'], event: string, definition: TransitionDefinition, at: string) => ({
    ...{ trigger, event, source, definition },
    target: definition.target === undefined ? undefined : findTarget(id, root, source, definition.target),
    place: `${placeOf(source)}.${at}`,
  });
  return [
    ...Object.entries(on).flatMap(([event, written]) =>
      listOf(written).map((each, index) => read('event', event, each, `on.${event}[${index}]`)),
    ),
    ...always.map((each, index) => read('always', '', each, `always[${index}]`)),
    ...(onDone === undefined ? [] : [read('done', '', onDone, 'onDone')]),
  ];
}

function listOf<T extends object>(written: T | readonly T[]): readonly T[] {
  return Array.isArray(written) ? (written as readonly T[]) : [written as T];
}

/** The state that a target's text names: `#id.a.b` from the root, `.a` below the source, `a` beside it. */
function findTarget(id: string, root: StateNode, source: StateNode, text: string): StateNode | undefined {
  if (text.startsWith('#'))
    return text.startsWith(`#${id}.`) ? findBelow(root, text.slice(id.length + 2)) : undefined;
  if (text.startsWith('.')) return findBelow(source, text.slice(1));
  return source.parent === null ? undefined : findBelow(source.parent, text);
}

function findBelow(node: StateNode, path: string): StateNode | undefined {
  let found: StateNode | undefined = node;
  for (const name of path.split('.')) found = found?.children.find((child) => child.name === name);
  return found;
}

/** Whether `node` lies inside `ancestor`; a node does not lie inside itself. */
export function isBelow(node: StateNode, ancestor: StateNode): boolean {
  for (let above = node.parent; above !== null; above = above.parent) if (above === ancestor) return true;
  return false;
}

/** Whether a state can come to its end at all, which is what `onDone` waits for. */
export function canComplete(node: StateNode): boolean {
  if (node.kind === 'parallel') return node.children.every(canComplete);
  return node.kind === 'final' || node.children.some(({ kind }) => kind === 'final');
}

/** Whether the machine always takes some candidate written here for the event, whatever the facts are. */
export function alwaysTakes(node: StateNode, event: string): boolean {
  return node.moves.some((move) => move.event === event && isUnguardedEvent(move));
}

/** A candidate after an unguarded one for the same event, which the machine can never try. */
export function isHidden(move: Move): boolean {
  const earlier = move.source.moves.slice(0, move.source.moves.indexOf(move));
  return move.trigger === 'done'
    ? false
    : earlier.some(
        ({ trigger, event, definition }) =>
          trigger === move.trigger && event === move.event && definition.guard === undefined,
      );
}

function isUnguardedEvent({ trigger, definition }: Move): boolean {
  return trigger === 'event' && definition.guard === undefined;
}

export function everyMove(tree: StateTree): readonly Move[] {
  return tree.nodes.flatMap(({ moves }) => moves);
}

export interface PlacedAction {
  readonly action: ActionReference;
  readonly place: string;
}

/** Every action of the machine with the place where it is written. */
export function everyAction(tree: StateTree): readonly PlacedAction[] {
  const listed = (actions: readonly ActionReference[] | undefined, place: string) =>
    (actions ?? []).map((action, index) => ({ action, place: `${place}[${index}]` }));
  return tree.nodes.flatMap((node) => [
    ...listed(node.definition.entry, `${placeOf(node)}.entry`),
    ...listed(node.definition.exit, `${placeOf(node)}.exit`),
    ...node.moves.flatMap(({ definition, place }) => listed(definition.actions, `${place}.actions`)),
  ]);
}

export function placeOf(node: StateNode): string {
  return node.parent === null ? 'machine' : `states.${node.path}`;
}
