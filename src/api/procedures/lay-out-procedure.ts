import type { ElkExtendedEdge, ElkNode } from 'elkjs';

import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { findDrawnEdges, type DrawnEdge } from '../../engine/diagram/drawn-edges.js';
import { buildStateTree, everyMove, type StateNode, type StateTree } from '../../engine/lint/state-tree.js';
import type { Answer } from '../views/building-blocks.js';
import type { procedureLayout } from '../views/procedure.view.js';
import { describeMove } from './describe-procedure.js';

type Layout = Answer<typeof procedureLayout>;

/** Room for a name of two lines, and around the boxes inside of one for its own name. */
const BOX = { width: 220, height: 64 };
const LINE = { height: 18, letter: 6.5, maxWidth: 220 };
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.edgeCoords': 'ROOT',
  'elk.edgeLabels.inline': 'false',
  'elk.spacing.nodeNode': '48',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.padding': '[top=48,left=20,bottom=20,right=20]',
};

/** Places the boxes and arrows of a procedure, so that no browser has to load what can. */
export async function layOutProcedure(procedure: Procedure): Promise<Layout> {
  const tree = buildStateTree(procedure.machine);
  const edges = findDrawnEdges(procedure, tree).filter((edge) => isArrow(tree, edge));
  // A megabyte and a half that only those who look at a diagram need.
  const { default: elk } = await import('elkjs');
  const placed = await new elk.default().layout(toElk(procedure, tree.root, edges));
  const placedEdges = new Map(edgesIn(placed).map((edge) => [edge.id, edge]));
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    nodes: nodesIn(placed, null),
    edges: edges.map((edge) => ({
      from: edge.from.path,
      to: edge.to.path,
      moves: edge.moves.filter(({ source }) => source !== tree.root).map(describeMove),
      ...wayOf(placedEdges.get(idOf(edge))),
    })),
    fromEverywhere: everyMove(tree)
      .filter(({ source, target }) => source === tree.root && target !== undefined)
      .map(describeMove),
  };
}

/** What stays in its box, and what every state has, would only hide the other arrows. */
function isArrow({ root }: StateTree, { from, to, moves }: DrawnEdge): boolean {
  return from !== to && moves.some(({ source }) => source !== root);
}

function toElk(procedure: Procedure, node: StateNode, edges: readonly DrawnEdge[]): ElkNode {
  const own = edges.filter(({ from }) => from.parent === node);
  return {
    id: node.path,
    layoutOptions: OPTIONS,
    ...(node.children.length === 0 ? BOX : {}),
    children: node.children.map((child) => toElk(procedure, child, edges)),
    edges: own.map((edge) => ({
      id: idOf(edge),
      sources: [edge.from.path],
      targets: [edge.to.path],
      labels: [measureLabel(procedure, edge)],
    })),
  };
}

/** As wide as the longer of the two languages, on as many lines as there are events. */
function measureLabel({ events }: Procedure, { moves }: DrawnEdge) {
  const named = [...new Set(moves.map(({ event }) => event))];
  const letters = named.flatMap((event) => {
    const { label = '', labelEn = '' } = events[event] ?? {};
    return [label.length, labelEn.length];
  });
  const width = Math.min(LINE.maxWidth, Math.max(12, ...letters) * LINE.letter);
  return { text: named.join(), width, height: named.length * LINE.height };
}

function idOf({ from, to }: DrawnEdge): string {
  return `${from.path}>${to.path}`;
}

function edgesIn({ edges = [], children = [] }: ElkNode): readonly ElkExtendedEdge[] {
  return [...edges, ...children.flatMap(edgesIn)];
}

function nodesIn({ children = [] }: ElkNode, parent: string | null): Layout['nodes'] {
  return children.flatMap((child) => [
    { path: child.id, parent, ...boxOf(child) },
    ...nodesIn(child, child.id),
  ]);
}

function wayOf(edge: ElkExtendedEdge | undefined): Pick<Layout['edges'][number], 'points' | 'label'> {
  return {
    points: (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) =>
      [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x, y })),
    ),
    label: boxOf(edge?.labels?.[0] ?? {}),
  };
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Layout['nodes'][number]>) {
  return { x, y, width, height };
}
