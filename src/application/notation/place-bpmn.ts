import type { ElkExtendedEdge, ElkLabel, ElkNode } from 'elkjs';

import type { BpmnFlow, BpmnNode, BpmnScope } from '../../engine/notation/bpmn-graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

/** Where everything lies, by its id, measured from the corner of the page. */
export interface Placement {
  readonly shapes: ReadonlyMap<string, Placed>;
  readonly edges: ReadonlyMap<string, PlacedEdge>;
}

export interface Placed {
  readonly bounds: Bounds;
  readonly label: Bounds | null;
}

export interface PlacedEdge {
  readonly points: readonly Point[];
  readonly label: Bounds | null;
}

const TASK = { width: 200, height: 88 };
const EVENT = { width: 36, height: 36 };
const GATEWAY = { width: 50, height: 50 };
const LETTER = { width: 7, height: 15, perLine: 22 };
const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  // From the start on; the greedy way would begin in the middle of a procedure that goes back often.
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.spacing.nodeNode': '40',
  'elk.spacing.portPort': '60',
  'elk.spacing.edgeLabel': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '50',
  'elk.padding': '[top=60,left=30,bottom=50,right=30]',
  'elk.portConstraints': 'FIXED_SIDE',
};

/** Gives a process its coordinates: from the left to the right, timers and exits on the lower border. */
export async function placeBpmn(process: BpmnScope): Promise<Placement> {
  // A megabyte and a half that only those who ask for a drawing need.
  const { default: elk } = await import('elkjs');
  const placed = await new elk.default().layout(toElk('process', process));
  const shapes = new Map<string, Placed>();
  const edges = new Map<string, PlacedEdge>();
  read(placed, shapes, edges);
  return { shapes, edges };
}

function toElk(id: string, { nodes, flows }: BpmnScope): ElkNode {
  const borders = nodes.filter(({ attached }) => attached !== undefined);
  return {
    id,
    layoutOptions: OPTIONS,
    children: nodes
      .filter(({ attached }) => attached === undefined)
      .map((node) =>
        toBox(
          node,
          borders.filter(({ attached }) => attached?.to === node.id),
        ),
      ),
    edges: flows.map(toEdge),
  };
}

function toBox(node: BpmnNode, borders: readonly BpmnNode[]): ElkNode {
  const { id, kind, name, inside } = node;
  const isTask = kind === 'UserTask';
  const size = isTask ? TASK : kind.endsWith('Event') ? EVENT : kind === 'SubProcess' ? {} : GATEWAY;
  return {
    ...(inside === undefined ? { id, ...size } : toElk(id, inside)),
    ...(isTask || inside !== undefined || name === '' ? {} : { labels: [measure(name)] }),
    layoutOptions: {
      ...(inside === undefined ? {} : OPTIONS),
      'elk.portConstraints': 'FIXED_SIDE',
      'elk.nodeLabels.placement': '[H_CENTER, V_BOTTOM, OUTSIDE]',
      'elk.portLabels.placement': '[OUTSIDE]',
    },
    ports: borders.map((border) => ({
      id: border.id,
      ...EVENT,
      ...(border.name === '' ? {} : { labels: [measure(border.name)] }),
      layoutOptions: { 'elk.port.side': 'SOUTH', 'elk.port.borderOffset': String(-EVENT.height / 2) },
    })),
  };
}

function toEdge({ id, from, to, name }: BpmnFlow): ElkExtendedEdge {
  return { id, sources: [from], targets: [to], labels: name === '' ? [] : [measure(name)] };
}

/** Room for a label that breaks between words. */
function measure(text: string): ElkLabel {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / LETTER.perLine), 0);
  const letters = Math.min(LETTER.perLine, Math.max(...text.split('\n').map(({ length }) => length)));
  return { text, width: (letters + 2) * LETTER.width, height: lines * LETTER.height };
}

function read(node: ElkNode, shapes: Map<string, Placed>, edges: Map<string, PlacedEdge>): void {
  for (const edge of node.edges ?? []) edges.set(edge.id, readEdge(edge));
  for (const child of node.children ?? []) {
    shapes.set(child.id, { bounds: readBounds(child), label: readLabel(child.labels) });
    for (const port of child.ports ?? [])
      shapes.set(port.id, { bounds: readBounds(port), label: readLabel(port.labels) });
    read(child, shapes, edges);
  }
}

function readEdge({ sections = [], labels }: ElkExtendedEdge): PlacedEdge {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
  return { points: points.map(({ x, y }) => ({ x, y })), label: readLabel(labels) };
}

function readLabel(labels: readonly ElkLabel[] | undefined): Bounds | null {
  const [label] = labels ?? [];
  return label === undefined ? null : readBounds(label);
}

function readBounds({ x = 0, y = 0, width = 0, height = 0 }: Partial<Bounds>): Bounds {
  return { x, y, width, height };
}
