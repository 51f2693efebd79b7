import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { buildStateTree, isBelow, type Move, type StateNode, type StateTree } from '../lint/state-tree.js';
import { CCN_NAMESPACE, element, type ExchangeElement } from './exchange-element.js';
import { toEffectElement, toProcedureElement, toStateElement } from './legal-elements.js';
import { writeXml } from './xml-text.js';

interface Writing {
  readonly code: string;
  readonly tree: StateTree;
}

/**
 * A procedure as a state chart of the W3C (SCXML 1.0). The machine itself is one state around all others,
 * because SCXML gives its root no transitions. Each condition is a datum, true until somebody sets it;
 * effects, labels, terms and law are elements of our own namespace, which a reader may skip.
 */
export function writeScxml(procedure: Procedure): string {
  const { code, machine, conditions } = procedure;
  const tree = buildStateTree(machine);
  const data = Object.keys(conditions).map((id) => element('data', { id, expr: 'true' }));
  return writeXml(
    element(
      'scxml',
      {
        ...{ xmlns: 'http://www.w3.org/2005/07/scxml', 'xmlns:ccn': CCN_NAMESPACE, version: '1.0' },
        ...{ name: code, datamodel: 'ecmascript', initial: code },
      },
      [
        ...(data.length === 0 ? [] : [element('datamodel', {}, data)]),
        toOwn(toProcedureElement(procedure)),
        toState({ code, tree }, tree.root),
      ],
    ),
  );
}

function toState(writing: Writing, node: StateNode): ExchangeElement {
  const { kind, definition, children, moves } = node;
  const initial = children.find(({ name }) => name === definition.initial);
  return element(
    kind === 'final' || kind === 'parallel' ? kind : 'state',
    { id: idOf(writing, node), initial: initial === undefined ? undefined : idOf(writing, initial) },
    [
      ...(node.parent === null ? [] : [toOwn(toStateElement(node))]),
      ...toActions('onentry', definition.entry),
      ...toActions('onexit', definition.exit),
      ...moves.map((move) => toTransition(writing, move)),
      ...children.map((child) => toState(writing, child)),
    ],
  );
}

function toTransition(
  writing: Writing,
  { trigger, event, source, target, definition }: Move,
): ExchangeElement {
  const triggers = { event, always: undefined, done: `done.state.${idOf(writing, source)}` };
  // Towards its own inside, a state of ours is not left; one of SCXML would be.
  const staysInside = target !== undefined && isBelow(target, source);
  return element(
    'transition',
    {
      event: triggers[trigger],
      cond: definition.guard?.params.that.join(' && '),
      target: target === undefined ? undefined : idOf(writing, target),
      type: staysInside ? 'internal' : undefined,
    },
    (definition.actions ?? []).map((action) => toOwn(toEffectElement(action))),
  );
}

function toActions(name: string, actions: StateNode['definition']['entry']): readonly ExchangeElement[] {
  if (actions === undefined || actions.length === 0) return [];
  return [
    element(
      name,
      {},
      actions.map((action) => toOwn(toEffectElement(action))),
    ),
  ];
}

/** The name of a state is its path; a dot may stand in an XML name. */
function idOf({ code, tree }: Writing, node: StateNode): string {
  return node === tree.root ? code : node.path;
}

function toOwn({ name, attributes, children }: ExchangeElement): ExchangeElement {
  return { name: `ccn:${name}`, attributes, children: children.map(toOwn) };
}
