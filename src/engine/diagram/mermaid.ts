import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { buildStateTree, type StateNode } from '../lint/state-tree.js';
import { findDrawnEdges, findEventsOpenEverywhere, type DrawnEdge } from './drawn-edges.js';
import { CAPACITY_LABELS, citeBasis, describeTerms } from './term-sentence.js';

interface Drawing {
  readonly procedure: Procedure;
  readonly edges: readonly DrawnEdge[];
}

/**
 * Draws a procedure as a Mermaid `stateDiagram-v2`, in Vietnamese: nested and parallel states as boxes
 * in boxes, events on the arrows, and in notes who must act and which clock runs. What is open in every
 * state, like claiming the work, stands in the description.
 */
export function drawMermaid(procedure: Procedure): string {
  const tree = buildStateTree(procedure.machine);
  const drawing: Drawing = { procedure, edges: findDrawnEdges(procedure, tree) };
  const everywhere = findEventsOpenEverywhere(procedure, tree).join(', ');
  return [
    'stateDiagram-v2',
    ...[
      `accTitle: ${escapeText(`${procedure.name} (${procedure.code}, phiên bản ${procedure.version})`)}`,
      ...(everywhere === '' ? [] : [`accDescr: ${escapeText(`Ở mọi bước: ${everywhere}.`)}`]),
      ...drawScope(drawing, tree.root),
    ].map(indent),
    '',
  ].join('\n');
}

/** The children of a state, the arrows between them, where they begin and where they end. */
function drawScope(drawing: Drawing, scope: StateNode): readonly string[] {
  const boxes = scope.children.map((child) => drawState(drawing, child));
  if (scope.kind === 'parallel') return boxes.flatMap((box, index) => (index === 0 ? box : ['--', ...box]));
  const initial = scope.children.find(({ name }) => name === scope.definition.initial);
  return [
    ...boxes.flat(),
    ...(initial === undefined ? [] : [`[*] --> ${idOf(initial)}`]),
    ...drawing.edges.filter(({ from }) => from.parent === scope).map(drawEdge),
    ...scope.children.filter(({ kind }) => kind === 'final').map((final) => `${idOf(final)} --> [*]`),
  ];
}

function drawState(drawing: Drawing, node: StateNode): readonly string[] {
  const box = `state "${escapeText(labelOf(node))}" as ${idOf(node)}`;
  const note = describeDuty(drawing.procedure, node);
  return [
    ...(node.children.length === 0 ? [box] : [`${box} {`, ...drawScope(drawing, node).map(indent), '}']),
    ...(note.length === 0
      ? []
      : [`note right of ${idOf(node)}`, ...note.map((line) => indent(escapeText(line))), 'end note']),
  ];
}

function drawEdge({ from, to, labels }: DrawnEdge): string {
  return `${idOf(from)} --> ${idOf(to)} : ${labels.map(escapeLabel).join('<br/>')}`;
}

/** Who must act and by when; nothing where the state around it says the same. */
function describeDuty(procedure: Procedure, node: StateNode): readonly string[] {
  const around = node.parent?.definition.meta;
  const { owner, limit } = node.definition.meta ?? {};
  const isSaidAround = JSON.stringify([owner, limit]) === JSON.stringify([around?.owner, around?.limit]);
  if (isSaidAround || owner === undefined || limit === undefined) return [];
  const heading = `Trách nhiệm: ${CAPACITY_LABELS[owner]}`;
  if ('none' in limit) return [heading, `Không có thời hạn (${citeBasis(limit.none)})`];
  const clock = procedure.clocks[limit.clock];
  return clock === undefined ? [heading] : [heading, `Thời hạn: ${clock.label}`, ...describeTerms(clock)];
}

function labelOf({ definition, name }: StateNode): string {
  return definition.meta?.label ?? name;
}

/** Mermaid has one name space for all states, whatever box they lie in. */
function idOf({ path }: StateNode): string {
  return path.replaceAll(/[.-]/g, '_');
}

const NUMBERS: Readonly<Record<string, string>> = {
  '#': '#35;',
  ';': '#59;',
  '%': '#37;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '{': '#123;',
  '}': '#125;',
};

/** Characters that Mermaid would read as its own are written as it writes them: by number. */
function escapeText(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll(/[#;%"<>{}]/g, (character) => NUMBERS[character] ?? character);
}

/** On an arrow a colon, too, is Mermaid's own. */
function escapeLabel(text: string): string {
  return escapeText(text).replaceAll(':', '#58;');
}

function indent(line: string): string {
  return `  ${line}`;
}
