import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { CAPACITY_LABELS } from '../diagram/term-sentence.js';
import { buildStateTree, isBelow, type StateNode } from '../lint/state-tree.js';
import { idOf, ownerOf, scopeOf, type Drawing } from './bpmn-drawing.js';
import { drawExits } from './bpmn-exits.js';
import { NOTHING_TOLD, type BpmnGraph, type BpmnNode, type GrowingScope } from './bpmn-graph.js';
import { labelOfMove, movesWithTarget, tellClock, tellState } from './bpmn-words.js';

const ENDINGS = { overdue: 'Đã quá hạn', lapse: 'Đã hết hạn', 'forbids-before': 'Được làm từ đây' } as const;

/**
 * A procedure as a process of BPMN, by docs/decisions/0029: a state is a task, a state of states a
 * sub-process, an event a flow, a clock a timer on the border, a final state an end.
 */
export function drawBpmn(procedure: Procedure): BpmnGraph {
  const tree = buildStateTree(procedure.machine);
  const inner = tree.nodes.filter(({ children }) => children.length > 0);
  const scopes = new Map(inner.map((node) => [node, { nodes: [], flows: [] } satisfies GrowingScope]));
  const drawing: Drawing = { procedure, tree, scopes };
  for (const node of inner) drawScope(drawing, node);
  const escalations = drawExits(drawing);
  const { nodes, flows } = scopeOf(drawing, tree.root);
  return { nodes, flows, escalations, lanes: toLanes(nodes) };
}

function drawScope(drawing: Drawing, scope: StateNode): void {
  const { nodes } = scopeOf(drawing, scope);
  const start = `start_${scope.path === '' ? 'process' : scope.path.replaceAll('.', '_')}`;
  nodes.push({ ...NOTHING_TOLD, id: start, kind: 'StartEvent', name: '', owner: ownerOf(scope) });
  for (const child of scope.children) {
    nodes.push(drawState(drawing, child));
    drawClock(drawing, child);
  }
  if (scope.kind === 'parallel') drawParallel(drawing, scope, start);
  else drawEntries(drawing, scope, start);
}

function drawState(drawing: Drawing, node: StateNode): BpmnNode {
  const { label = node.name, owner } = node.definition.meta ?? {};
  const told = tellState(drawing.procedure, node);
  const common = { ...told, id: idOf(node), owner: ownerOf(node) };
  if (node.kind === 'final') return { ...common, kind: 'EndEvent', name: label };
  // The lanes are not drawn, so the name says who.
  const name = owner === undefined ? label : `${label}\n(${CAPACITY_LABELS[owner]})`;
  if (node.kind === 'atomic') return { ...common, kind: 'UserTask', name };
  return { ...common, kind: 'SubProcess', name, inside: scopeOf(drawing, node) };
}

/** Time does not take the work away: the timer only tells. Where it does, an exit is drawn instead. */
function drawClock(drawing: Drawing, node: StateNode): void {
  const { limit } = node.definition.meta ?? {};
  const around = node.parent?.definition.meta?.limit;
  if (limit === undefined || !('clock' in limit) || node.parent === null) return;
  const clock = drawing.procedure.clocks[limit.clock];
  const isSaidAround = around !== undefined && 'clock' in around && around.clock === limit.clock;
  const isExit = node.moves.some(({ event, target }) => event === 'CLOCK_EXPIRED' && target !== undefined);
  if (clock === undefined || isSaidAround || isExit) return;
  const { nodes, flows } = scopeOf(drawing, node.parent);
  const [timer, told] = [`timer_${idOf(node)}`, `told_${idOf(node)}`];
  nodes.push(
    {
      ...tellClock(drawing.procedure, limit.clock),
      ...{ id: timer, kind: 'BoundaryEvent', name: clock.label, owner: ownerOf(node) },
      trigger: { type: 'Timer' },
      attached: { to: idOf(node), interrupts: false },
    },
    { ...NOTHING_TOLD, id: told, kind: 'EndEvent', name: ENDINGS[clock.kind], owner: ownerOf(node) },
  );
  flows.push({ ...NOTHING_TOLD, id: `flow_${timer}`, name: '', from: timer, to: told });
}

function drawParallel(drawing: Drawing, scope: StateNode, start: string): void {
  const { nodes, flows } = scopeOf(drawing, scope);
  const [fork, join, end] = ['fork', 'join', 'end'].map((word) => `${word}_${idOf(scope)}`) as [
    string,
    string,
    string,
  ];
  const common = { ...NOTHING_TOLD, name: '', owner: ownerOf(scope) };
  nodes.push(
    { ...common, id: fork, kind: 'ParallelGateway' },
    { ...common, id: join, kind: 'ParallelGateway' },
    { ...common, id: end, kind: 'EndEvent' },
  );
  const draw = (from: string, to: string) =>
    flows.push({ ...NOTHING_TOLD, id: `flow_${from}_${to}`, name: '', from, to });
  draw(start, fork);
  for (const region of scope.children) {
    draw(fork, idOf(region));
    draw(idOf(region), join);
  }
  draw(join, end);
}

/** Where a scope begins: at its first state, and wherever a move from outside aims at another. */
function drawEntries(drawing: Drawing, scope: StateNode, start: string): void {
  const { nodes, flows } = scopeOf(drawing, scope);
  const initial = scope.children.find(({ name }) => name === scope.definition.initial);
  const entries = new Map<StateNode, string[]>(initial === undefined ? [] : [[initial, []]]);
  for (const move of movesWithTarget(drawing.tree)) {
    if (!isBelow(move.target, scope) || isBelow(move.source, scope)) continue;
    const entered = scope.children.find((child) => child === move.target || isBelow(move.target, child));
    if (entered === undefined) continue;
    entries.set(entered, [...(entries.get(entered) ?? []), labelOfMove(drawing.procedure, move)]);
  }
  const gate = `entry_${idOf(scope)}`;
  if (entries.size > 1) {
    nodes.push({ ...NOTHING_TOLD, id: gate, kind: 'ExclusiveGateway', name: '', owner: ownerOf(scope) });
    flows.push({ ...NOTHING_TOLD, id: `flow_${gate}`, name: '', from: start, to: gate });
  }
  for (const [entered, labels] of entries) {
    const from = entries.size > 1 ? gate : start;
    const name = [...new Set(labels)].join('\n');
    flows.push({ ...NOTHING_TOLD, id: `flow_${from}_${idOf(entered)}`, name, from, to: idOf(entered) });
  }
}

function toLanes(nodes: readonly BpmnNode[]): BpmnGraph['lanes'] {
  const owners = [...new Set(nodes.map(({ owner }) => owner))];
  return owners.map((owner) => ({
    owner,
    nodes: nodes.filter((node) => node.owner === owner).map(({ id }) => id),
  }));
}
