import {
  everyBasis,
  isLegal,
  type Basis,
  type RegimeBasis,
} from '../../../workflows/vocabulary/legal-basis.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { CAPACITY_LABELS, citeBasis, describeTerms } from '../diagram/term-sentence.js';
import { everyMove, type Move, type StateNode, type StateTree } from '../lint/state-tree.js';
import type { Told } from './bpmn-graph.js';
import { toClockElement, toProcedureElement, toStateElement, toTransitionElement } from './legal-elements.js';

const DONE_LABEL = 'Khi mọi phần đã xong';
const ALWAYS_LABEL = 'Tự động';

export function labelOfMove({ events }: Procedure, { trigger, event }: Move): string {
  if (trigger === 'always') return ALWAYS_LABEL;
  return trigger === 'done' ? DONE_LABEL : (events[event]?.label ?? event);
}

/** The procedure, with what every step takes and no arrow shows. */
export function tellProcedure(procedure: Procedure, { root }: StateTree): Told {
  const everywhere = [...new Set(root.moves.map((move) => labelOfMove(procedure, move)))];
  return {
    documentation: [
      `${procedure.name} (${procedure.code}, phiên bản ${procedure.version}): ${citeWith(procedure.basis)}`,
      ...(everywhere.length === 0 ? [] : [`Ở mọi bước: ${everywhere.join(', ')}.`]),
    ],
    extension: [toProcedureElement(procedure), ...root.moves.map(toTransitionElement)],
  };
}

/** A step: who must act, by when, and what is done in it without leaving it. */
export function tellState(procedure: Procedure, node: StateNode): Told {
  const { owner, limit } = node.definition.meta ?? {};
  const staying = node.moves.filter(({ target }) => target === undefined);
  return {
    documentation: [
      ...(owner === undefined ? [] : [`Trách nhiệm: ${CAPACITY_LABELS[owner]}`]),
      ...(limit === undefined || 'clock' in limit ? [] : [`Không có thời hạn (${citeWith(limit.none)})`]),
      ...(limit !== undefined && 'clock' in limit ? tellClock(procedure, limit.clock).documentation : []),
      ...(staying.length === 0
        ? []
        : [
            `Không chuyển bước: ${[...new Set(staying.map((move) => labelOfMove(procedure, move)))].join(', ')}`,
          ]),
    ],
    extension: [toStateElement(node), ...staying.map(toTransitionElement)],
  };
}

export function tellClock({ clocks }: Procedure, name: string): Told {
  const clock = clocks[name];
  if (clock === undefined) return { documentation: [], extension: [] };
  return {
    documentation: [`Thời hạn: ${clock.label}`, ...describeTerms(clock)],
    extension: [toClockElement(name, clock)],
  };
}

/** A flow: by which law each of its events is, and provided what. */
export function tellMoves(procedure: Procedure, moves: readonly Move[]): Told {
  return {
    documentation: moves.flatMap((move) => tellMove(procedure, move)),
    extension: moves.map(toTransitionElement),
  };
}

function tellMove(procedure: Procedure, move: Move): readonly string[] {
  const { basis } = procedure.events[move.event] ?? {};
  const source = basis === undefined ? '' : `: ${cite(basis)}`;
  const conditions = (move.definition.guard?.params.that ?? []).flatMap((name) => {
    const condition = procedure.conditions[name];
    return condition === undefined ? [] : [`  - nếu không: ${condition.refusal} (${cite(condition.basis)})`];
  });
  return [`${labelOfMove(procedure, move)}${source}`, ...conditions];
}

function cite(basis: RegimeBasis): string {
  return [...new Set(everyBasis(basis).map(citeWith))].join('; ');
}

/** The article and how far it may be trusted. */
function citeWith(basis: Basis): string {
  return isLegal(basis) ? `${citeBasis(basis)} [${basis.confidence}]` : citeBasis(basis);
}

export function movesWithTarget(tree: StateTree): readonly (Move & { readonly target: StateNode })[] {
  return everyMove(tree).flatMap((move) =>
    move.target === undefined || move.source === tree.root ? [] : [{ ...move, target: move.target }],
  );
}
