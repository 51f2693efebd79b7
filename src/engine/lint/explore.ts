import type { ActionReference } from '../../../workflows/vocabulary/machine.js';
import { project, regionsAround, regionsOf } from './region-projection.js';
import { alwaysTakes, buildStateTree, type StateNode, type StateTree } from './state-tree.js';
import { enterMachine, openMoves, takeMove, type Configuration, type Stride } from './walk.js';

/** More configurations than a reader could ever check; a procedure that needs them is wrong by itself. */
export const MAX_CONFIGURATIONS = 5_000;

export interface Edge {
  readonly to: number;
  readonly event: string;
  readonly actions: readonly ActionReference[];
}

/** Every configuration that the machine can come to, the initial one first, and the moves between them. */
export interface StateGraph {
  readonly tree: StateTree;
  readonly configurations: readonly Configuration[];
  /** The moves out of each configuration. */
  readonly edges: readonly (readonly Edge[])[];
  /** False when the bound was met, or a move does not settle; then the graph proves nothing. */
  readonly complete: boolean;
  readonly entryActions: readonly ActionReference[];
}

export function explore(tree: StateTree, limit = MAX_CONFIGURATIONS): StateGraph {
  const start = enterMachine(tree);
  const configurations: Configuration[] = [start.configuration];
  const edges: Edge[][] = [];
  const numbers = new Map([[keyOf(start.configuration), 0]]);
  const numberOf = ({ configuration }: Stride): number => {
    const key = keyOf(configuration);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, configurations.length);
    return configurations.push(configuration) - 1;
  };
  let settled = start.settled;
  for (const configuration of configurations) {
    if (configurations.length > limit || !settled) break;
    edges.push(
      openMoves(tree, configuration).map((move) => {
        const stride = takeMove(tree, configuration, move);
        settled &&= stride.settled;
        return { to: numberOf(stride), event: move.event, actions: stride.actions };
      }),
    );
  }
  const complete = settled && edges.length === configurations.length;
  return { tree, configurations, edges, complete, entryActions: start.actions };
}

function keyOf(configuration: Configuration): string {
  return [...configuration]
    .map(({ order }) => order)
    .sort((a, b) => a - b)
    .join();
}

/** Explores projections of one machine; each set of regions is explored once. */
export class Explorer {
  private readonly graphs = new Map<string, StateGraph>();
  private readonly alwaysShown: readonly StateNode[];

  constructor(readonly tree: StateTree) {
    this.alwaysShown = regionsOf(tree).filter(hidesWhatIsAround).flatMap(regionsAround);
  }

  /** The graph with these regions in full. */
  explore(regions: Iterable<StateNode>): StateGraph {
    const shown = new Set([...regions, ...this.alwaysShown]);
    const key = [...shown]
      .map(({ order }) => order)
      .sort((a, b) => a - b)
      .join();
    const known = this.graphs.get(key);
    if (known !== undefined) return known;
    const graph = explore(buildStateTree(project(this.tree, shown)));
    this.graphs.set(key, graph);
    return graph;
  }
}

/** Whether a region answers, in some state whatever the facts are, an event that the states around it answer too. */
function hidesWhatIsAround(region: StateNode): boolean {
  const around = new Set<string>();
  for (let node = region.parent; node !== null; node = node.parent) {
    for (const { event } of node.moves) around.add(event);
  }
  return takesAny(region, around);
}

function takesAny(node: StateNode, events: ReadonlySet<string>): boolean {
  return (
    [...events].some((event) => alwaysTakes(node, event)) ||
    node.children.some((child) => takesAny(child, events))
  );
}
