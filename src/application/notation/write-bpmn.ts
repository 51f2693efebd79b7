import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';

import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { CAPACITY_LABELS } from '../../engine/diagram/term-sentence.js';
import type { BpmnNode, BpmnScope, Told } from '../../engine/notation/bpmn-graph.js';
import { tellProcedure } from '../../engine/notation/bpmn-words.js';
import { drawBpmn } from '../../engine/notation/draw-bpmn.js';
import { CCN_NAMESPACE, type ExchangeElement } from '../../engine/notation/exchange-element.js';
import { buildStateTree } from '../../engine/lint/state-tree.js';
import { toDiagram } from './bpmn-diagram.js';
import { placeBpmn } from './place-bpmn.js';

/** A procedure as BPMN 2.0 with its diagram: to look at and to talk about, not to run elsewhere. */
export async function writeBpmn(procedure: Procedure): Promise<string> {
  const graph = drawBpmn(procedure);
  const moddle = new BpmnModdle();
  const writing: Writing = { moddle, elements: new Map() };
  const escalations = graph.escalations.map(({ id, name }) =>
    keep(writing, id, moddle.create('bpmn:Escalation', { id, name, escalationCode: id })),
  );
  const flowElements = toFlowElements(writing, graph);
  const process = moddle.create('bpmn:Process', {
    id: `process_${procedure.code}`,
    name: procedure.name,
    isExecutable: false,
    ...tell(writing, tellProcedure(procedure, buildStateTree(procedure.machine))),
    laneSets: [moddle.create('bpmn:LaneSet', { id: 'lanes', lanes: toLanes(writing, graph.lanes) })],
    flowElements,
  });
  const diagram = toDiagram(moddle, process, { graph, placement: await placeBpmn(graph), ...writing });
  const definitions = moddle.create('bpmn:Definitions', {
    'xmlns:ccn': CCN_NAMESPACE,
    id: `definitions_${procedure.code}`,
    name: `${procedure.name}, phiên bản ${procedure.version}`,
    targetNamespace: CCN_NAMESPACE,
    rootElements: [...escalations, process],
    diagrams: [diagram],
  });
  return (await moddle.toXML(definitions, { format: true })).xml;
}

interface Writing {
  readonly moddle: BpmnModdle;
  /** By id, for whatever refers to them. */
  readonly elements: Map<string, ModdleElement>;
}

function toFlowElements(writing: Writing, { nodes, flows }: BpmnScope): readonly ModdleElement[] {
  // A node on a border refers to what it is attached to.
  const ordered = [...nodes].sort(
    (a, b) => Number(a.attached !== undefined) - Number(b.attached !== undefined),
  );
  const written = new Map(ordered.map((node) => [node.id, toNode(writing, node)]));
  const drawn = flows.map((flow) =>
    keep(
      writing,
      flow.id,
      writing.moddle.create('bpmn:SequenceFlow', {
        ...named(flow),
        ...tell(writing, flow),
        sourceRef: written.get(flow.from),
        targetRef: written.get(flow.to),
      }),
    ),
  );
  for (const [id, node] of written) {
    const meeting = (end: 'from' | 'to') => drawn.filter((_, index) => flows[index]?.[end] === id);
    Object.assign(node, { incoming: meeting('to'), outgoing: meeting('from') });
  }
  return [...written.values(), ...drawn];
}

function toNode(writing: Writing, node: BpmnNode): ModdleElement {
  const { kind, inside, trigger, attached } = node;
  const properties = {
    ...named(node),
    ...tell(writing, node),
    ...(inside === undefined ? {} : { flowElements: toFlowElements(writing, inside) }),
    ...(trigger === undefined ? {} : { eventDefinitions: [toTrigger(writing, node.id, trigger)] }),
    ...(attached === undefined
      ? {}
      : { attachedToRef: writing.elements.get(attached.to), cancelActivity: attached.interrupts }),
  };
  return keep(writing, node.id, writing.moddle.create(`bpmn:${kind}`, properties));
}

function toTrigger(
  { moddle, elements }: Writing,
  id: string,
  trigger: NonNullable<BpmnNode['trigger']>,
): ModdleElement {
  const properties =
    trigger.type === 'Conditional'
      ? { condition: moddle.create('bpmn:FormalExpression', { body: trigger.condition }) }
      : trigger.type === 'Escalation'
        ? { escalationRef: elements.get(trigger.escalation) }
        : {};
  return moddle.create(`bpmn:${trigger.type}EventDefinition`, { id: `trigger_${id}`, ...properties });
}

function toLanes({ moddle, elements }: Writing, lanes: ReturnType<typeof drawBpmn>['lanes']) {
  return lanes.map(({ owner, nodes }) =>
    moddle.create('bpmn:Lane', {
      id: `lane_${owner}`,
      name: CAPACITY_LABELS[owner],
      flowNodeRef: nodes.map((id) => elements.get(id)),
    }),
  );
}

function tell({ moddle }: Writing, { documentation, extension }: Told): object {
  const text = documentation.join('\n');
  return {
    ...(text === '' ? {} : { documentation: [moddle.create('bpmn:Documentation', { text })] }),
    ...(extension.length === 0
      ? {}
      : {
          extensionElements: moddle.create('bpmn:ExtensionElements', {
            values: extension.map((each) => toAny(moddle, each)),
          }),
        }),
  };
}

function toAny(moddle: BpmnModdle, { name, attributes, children }: ExchangeElement): ModdleElement {
  const inside = children.map((child) => toAny(moddle, child));
  return moddle.createAny(`ccn:${name}`, CCN_NAMESPACE, {
    ...attributes,
    ...(inside.length === 0 ? {} : { $children: inside }),
  });
}

function named({ id, name }: { readonly id: string; readonly name: string }): object {
  return name === '' ? { id } : { id, name };
}

function keep({ elements }: Writing, id: string, element: ModdleElement): ModdleElement {
  elements.set(id, element);
  return element;
}
