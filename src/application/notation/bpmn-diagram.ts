import type { BpmnModdle, ModdleElement } from 'bpmn-moddle';

import type { BpmnNode, BpmnScope } from '../../engine/notation/bpmn-graph.js';
import type { Bounds, Placement, Point } from './place-bpmn.js';

interface Laid {
  readonly graph: BpmnScope;
  readonly placement: Placement;
  readonly elements: ReadonlyMap<string, ModdleElement>;
}

/** The diagram beside the process (BPMN DI): a shape for each node, an edge for each flow. */
export function toDiagram(moddle: BpmnModdle, process: ModdleElement, laid: Laid): ModdleElement {
  return moddle.create('bpmndi:BPMNDiagram', {
    id: 'diagram',
    plane: moddle.create('bpmndi:BPMNPlane', {
      id: 'plane',
      bpmnElement: process,
      planeElement: drawScope(moddle, laid.graph, laid),
    }),
  });
}

function drawScope(moddle: BpmnModdle, { nodes, flows }: BpmnScope, laid: Laid): readonly ModdleElement[] {
  const { placement, elements } = laid;
  return [
    ...nodes.flatMap((node) => [
      drawNode(moddle, node, laid),
      ...(node.inside === undefined ? [] : drawScope(moddle, node.inside, laid)),
    ]),
    ...flows.map(({ id }) => {
      const { points = [], label = null } = placement.edges.get(id) ?? {};
      return moddle.create('bpmndi:BPMNEdge', {
        id: `di_${id}`,
        bpmnElement: elements.get(id),
        waypoint: points.map((point) => moddle.create('dc:Point', roundPoint(point))),
        ...drawLabel(moddle, label),
      });
    }),
  ];
}

function drawNode(moddle: BpmnModdle, { id, kind }: BpmnNode, { placement, elements }: Laid): ModdleElement {
  const { bounds = { x: 0, y: 0, width: 0, height: 0 }, label = null } = placement.shapes.get(id) ?? {};
  return moddle.create('bpmndi:BPMNShape', {
    id: `di_${id}`,
    bpmnElement: elements.get(id),
    ...(kind === 'SubProcess' ? { isExpanded: true } : {}),
    ...(kind === 'ExclusiveGateway' ? { isMarkerVisible: true } : {}),
    bounds: drawBounds(moddle, bounds),
    ...drawLabel(moddle, label),
  });
}

function drawLabel(moddle: BpmnModdle, label: Bounds | null): object {
  if (label === null) return {};
  return { label: moddle.create('bpmndi:BPMNLabel', { bounds: drawBounds(moddle, label) }) };
}

function drawBounds(moddle: BpmnModdle, { width, height, ...corner }: Bounds): ModdleElement {
  return moddle.create('dc:Bounds', {
    ...roundPoint(corner),
    width: Math.round(width),
    height: Math.round(height),
  });
}

function roundPoint({ x, y }: Point) {
  return { x: Math.round(x), y: Math.round(y) };
}
