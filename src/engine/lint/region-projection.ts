import type {
  MachineDefinition,
  StateDefinition,
  StateMeta,
  TransitionDefinition,
  Transitions,
} from '../../../workflows/vocabulary/machine.js';
import { canComplete, isBelow, type Move, type StateNode, type StateTree } from './state-tree.js';

/** The name of the region that stands for all regions left out; no state of a procedure can have it. */
export const OTHERS = '(others)';
const GOING = 'going';
const META: StateMeta = { label: OTHERS, labelEn: OTHERS };

/** Every region of every parallel state. */
export function regionsOf(tree: StateTree): readonly StateNode[] {
  return tree.nodes.filter(({ parent }) => parent?.kind === 'parallel');
}

/** The regions that a state lies in, and itself if it is one. */
export function regionsAround(node: StateNode): readonly StateNode[] {
  const around = node.parent === null ? [] : regionsAround(node.parent);
  return node.parent?.kind === 'parallel' ? [...around, node] : around;
}

/**
 * The machine with only some regions in full; in each parallel state the rest become one region that
 * is `going` until it is `finished`.
 *
 * Sound because guards are taken to hold at will: then what a region may do depends on its own state
 * alone, so the regions left out can reach any of their states between two moves of those kept. What
 * they can do to the rest is to leave the parallel state, which `going` offers too, and to come to
 * their end, which is needed before the parallel state is complete. Two things are not seen: that a
 * region hides an event from the states around it (`Explorer` always shows such a region), and that
 * two regions answer one event at once; then the walk visits more than the
 * real machine, never less. A region's state that cannot be reached is believed to be left, but is found.
 */
export function project(tree: StateTree, kept: ReadonlySet<StateNode>): MachineDefinition {
  return new Projection(tree, kept).machine();
}

type Addressed = readonly [event: string, move: TransitionDefinition];

class Projection {
  constructor(
    private readonly tree: StateTree,
    private readonly kept: ReadonlySet<StateNode>,
  ) {}

  machine(): MachineDefinition {
    const { on = {}, states = {} } = this.rebuild(this.tree.root);
    return { id: this.tree.id, initial: 'notLodged', on, states };
  }

  private rebuild(node: StateNode): StateDefinition {
    const kept = node.children.filter((child) => this.isKept(child));
    const left = node.children.filter((child) => !this.isKept(child));
    const states = Object.fromEntries(kept.map((child) => [child.name, this.rebuild(child)]));
    const { type, initial, entry, exit, meta = META } = node.definition;
    const onDone = node.moves.find(({ trigger }) => trigger === 'done');
    return {
      ...(type === undefined ? {} : { type }),
      ...(initial === undefined ? {} : { initial }),
      ...(entry === undefined ? {} : { entry }),
      ...(exit === undefined ? {} : { exit }),
      meta,
      on: groupByEvent(
        node.moves.filter(({ trigger }) => trigger === 'event').map((move) => this.address(move)),
      ),
      always: node.moves.filter(({ trigger }) => trigger === 'always').map((move) => this.address(move)[1]),
      ...(onDone === undefined ? {} : { onDone: this.address(onDone)[1] }),
      ...(left.length === 0 ? {} : { states: { ...states, [OTHERS]: this.standFor(left) } }),
      ...(left.length === 0 && kept.length > 0 ? { states } : {}),
    };
  }

  private isKept(node: StateNode): boolean {
    return node.parent?.kind !== 'parallel' || this.kept.has(node);
  }

  /** The move with an absolute target; one inside a region left out becomes the parallel state. */
  private address({ event, target, definition }: Move): Addressed {
    if (target === undefined) return [event, definition];
    const shown = regionsAround(target).find((region) => !this.kept.has(region))?.parent ?? target;
    return [event, { ...definition, target: `#${this.tree.id}.${shown.path}` }];
  }

  private standFor(regions: readonly StateNode[]): StateDefinition {
    const inside = this.tree.nodes.filter((node) => regions.some((region) => isBelow(node, region)));
    return {
      initial: GOING,
      meta: META,
      on: this.exits(regions, regions),
      states: {
        [GOING]: {
          meta: META,
          on: this.exits(inside, regions),
          always: regions.every(canComplete) ? [{ target: 'finished' }] : [],
        },
        finished: { type: 'final', meta: META },
      },
    };
  }

  /** The moves written at some nodes that lead out of the regions; guarded, for they are not open in every state. */
  private exits(nodes: readonly StateNode[], regions: readonly StateNode[]): Transitions {
    const guard = { type: 'provided', params: { that: [] } } as const;
    const isInside = (target: StateNode) =>
      regions.some((region) => target === region || isBelow(target, region));
    const leading = nodes
      .flatMap(({ moves }) => moves)
      .filter(({ target }) => target !== undefined && !isInside(target))
      .filter(({ trigger, source }) => trigger !== 'done' || canComplete(source));
    return groupByEvent(
      leading.map((move) => {
        const [event, definition] = this.address(move);
        return [move.trigger === 'event' ? event : `(${move.trigger})`, { ...definition, guard }];
      }),
    );
  }
}

function groupByEvent(moves: readonly Addressed[]): Transitions {
  const grouped: Record<string, TransitionDefinition[]> = {};
  for (const [event, move] of moves) (grouped[event] ??= []).push(move);
  return grouped;
}

/** Whether a configuration of a projection stands for one of the machine in which the state is active. */
export function stands(
  configuration: ReadonlySet<StateNode>,
  projected: StateTree,
  state: StateNode,
): boolean {
  const visible = findNearest(projected, state);
  if (visible === undefined) return false;
  if (visible.path === state.path) return configuration.has(visible);
  return configuration.has(findNode(projected, `${visible.path}.${OTHERS}.${GOING}`) ?? visible);
}

function findNearest(projected: StateTree, state: StateNode): StateNode | undefined {
  for (let node: StateNode | null = state; node !== null; node = node.parent) {
    const found = findNode(projected, node.path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findNode(tree: StateTree, path: string): StateNode | undefined {
  return tree.nodes.find((node) => node.path === path);
}
