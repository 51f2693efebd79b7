import { isBelow, type Move, type StateNode } from '../lint/state-tree.js';
import { idOf, ownerOf, scopeOf, type Drawing } from './bpmn-drawing.js';
import { NOTHING_TOLD, type BpmnEscalation, type BpmnNode } from './bpmn-graph.js';
import { labelOfMove, movesWithTarget, tellClock, tellMoves } from './bpmn-words.js';

type Way = Move & { readonly target: StateNode };

/**
 * The ways out of every state. BPMN lets no flow cross the wall of a sub-process: a way that does ends
 * inside by an escalation, which the border of the outermost sub-process that is left takes up.
 */
export function drawExits(drawing: Drawing): readonly BpmnEscalation[] {
  const escalations = new Map<string, BpmnEscalation>();
  const ways = movesWithTarget(drawing.tree);
  for (const node of drawing.tree.nodes) {
    const own = ways.filter(({ source }) => source === node);
    for (const [outlet, through] of groupBy(own, (way) => outletOf(node, way))) {
      const targets = groupBy(through, (way) => landingOf(drawing, escalations, way));
      drawOutlet(drawing, node, outlet, targets);
    }
  }
  return [...escalations.values()];
}

/** From a task the work goes on by a flow; a sub-process, or time, is interrupted at its border. */
function outletOf(node: StateNode, { trigger, event }: Way): string {
  if (trigger === 'event' && event === 'CLOCK_EXPIRED') return `timer_${idOf(node)}`;
  if (trigger === 'done' || node.kind === 'atomic') return idOf(node);
  return `on_${idOf(node)}_${trigger === 'always' ? 'always' : event}`;
}

function drawOutlet(
  drawing: Drawing,
  node: StateNode,
  outlet: string,
  targets: ReadonlyMap<string, readonly Way[]>,
): void {
  if (node.parent === null) return;
  const { nodes, flows } = scopeOf(drawing, node.parent);
  const ways = [...targets.values()].flat();
  if (outlet !== idOf(node)) nodes.push(drawBorder(drawing, node, outlet, ways));
  const gate = `choice_${outlet}`;
  if (targets.size > 1) {
    nodes.push({ ...NOTHING_TOLD, id: gate, kind: 'ExclusiveGateway', name: '', owner: ownerOf(node) });
    flows.push({ ...NOTHING_TOLD, id: `flow_${outlet}_${gate}`, name: '', from: outlet, to: gate });
  }
  const from = targets.size > 1 ? gate : outlet;
  for (const [to, taken] of targets) {
    const labels = [...new Set(taken.map((way) => labelOfMove(drawing.procedure, way)))];
    const name = outlet === idOf(node) ? labels.join('\n') : '';
    flows.push({ ...tellMoves(drawing.procedure, taken), id: `flow_${from}_${to}`, name, from, to });
  }
}

function drawBorder(drawing: Drawing, node: StateNode, id: string, ways: readonly Way[]): BpmnNode {
  const [way] = ways;
  const { limit } = node.definition.meta ?? {};
  const isTimer = way?.event === 'CLOCK_EXPIRED';
  const clock = limit !== undefined && 'clock' in limit ? limit.clock : '';
  const label = way === undefined ? '' : labelOfMove(drawing.procedure, way);
  return {
    ...(isTimer ? tellClock(drawing.procedure, clock) : NOTHING_TOLD),
    ...{ id, kind: 'BoundaryEvent', owner: ownerOf(node) },
    name: (isTimer ? drawing.procedure.clocks[clock]?.label : undefined) ?? label,
    trigger: triggerOf(drawing, way),
    attached: { to: idOf(node), interrupts: true },
  };
}

function triggerOf({ procedure }: Drawing, way: Way | undefined): NonNullable<BpmnNode['trigger']> {
  if (way?.trigger === 'always')
    return { type: 'Conditional', condition: way.definition.guard?.params.that.join(' && ') ?? 'true' };
  if (way?.event === 'CLOCK_EXPIRED') return { type: 'Timer' };
  return { type: procedure.events[way?.event ?? '']?.kind === 'fact' ? 'Signal' : 'Message' };
}

/** The node of its own scope at which a way arrives. */
function landingOf(drawing: Drawing, escalations: Map<string, BpmnEscalation>, way: Way): string {
  const { source, target } = way;
  const [left, entered] = sidesOf(source, target);
  if (left === source || source.parent === null || left.parent === null) return idOf(entered);
  const escalation = `escalation_${idOf(left)}_${idOf(entered)}`;
  const name = `${left.definition.meta?.label ?? left.name} → ${entered.definition.meta?.label ?? entered.name}`;
  const trigger = { type: 'Escalation', escalation } as const;
  if (!escalations.has(escalation)) {
    escalations.set(escalation, { id: escalation, name });
    const { nodes, flows } = scopeOf(drawing, left.parent);
    const [border, to] = [`leave_${idOf(left)}_${idOf(entered)}`, idOf(entered)];
    const attached = { to: idOf(left), interrupts: true };
    const owner = ownerOf(left);
    nodes.push({ ...NOTHING_TOLD, id: border, kind: 'BoundaryEvent', name: '', owner, trigger, attached });
    flows.push({ ...NOTHING_TOLD, id: `flow_${border}`, name: '', from: border, to });
  }
  const end = `exit_${idOf(source)}_${idOf(entered)}`;
  const { nodes } = scopeOf(drawing, source.parent);
  if (!nodes.some(({ id }) => id === end)) {
    const label = `→ ${entered.definition.meta?.label ?? entered.name}`;
    nodes.push({ ...NOTHING_TOLD, id: end, kind: 'EndEvent', name: label, owner: ownerOf(source), trigger });
  }
  return end;
}

/** What is left and what is entered, as two nodes of the scope that has both inside. */
function sidesOf(source: StateNode, target: StateNode): readonly [StateNode, StateNode] {
  let left = source;
  while (left.parent !== null && !isBelow(target, left.parent)) left = left.parent;
  if (target === left) return [left, left];
  let entered = target;
  while (entered.parent !== null && entered.parent !== left.parent) entered = entered.parent;
  return [left, entered];
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
