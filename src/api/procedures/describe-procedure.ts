import { REGIMES } from '../../../workflows/vocabulary/regime.js';
import type { Permit } from '../../../workflows/vocabulary/role.js';
import { buildStateTree, everyMove, type Move, type StateNode } from '../../engine/lint/state-tree.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { Answer } from '../views/building-blocks.js';
import type { procedureSummary, procedureView } from '../views/procedure.view.js';

export function summariseProcedure({
  definition,
  definitionHash,
}: CompiledProcedure): Answer<typeof procedureSummary> {
  const { code, version, name, nameEn, effectiveFrom, regimes, basis } = definition;
  return { code, version, name, nameEn, effectiveFrom, regimes, legalBasis: basis, definitionHash };
}

/** A procedure as data: what a reader needs to see every step, who takes it, by when and by what law. */
export function describeProcedure(procedure: CompiledProcedure): Answer<typeof procedureView> {
  const { definition } = procedure;
  const tree = buildStateTree(definition.machine);
  return {
    ...summariseProcedure(procedure),
    regimePeriods: REGIMES.filter(({ code }) => definition.regimes.includes(code)).map(
      ({ code, from, to, instruments, basis }) => ({ code, from, to, instruments, legalBasis: basis }),
    ),
    capacities: definition.capacities,
    roles: distinctPermits(Object.values(definition.events).flatMap(({ permits }) => permits)),
    states: tree.nodes.filter(({ parent }) => parent !== null).map(describeState),
    transitions: everyMove(tree).map(describeMove),
    events: Object.entries(definition.events).map(([event, each]) => ({
      event,
      kind: each.kind,
      label: each.label,
      labelEn: each.labelEn,
      permits: each.permits,
      legalBasis: each.basis,
      payloadSchema: each.payload,
      whileSuspended: each.whileSuspended ?? false,
      afterEnd: each.afterEnd ?? false,
    })),
    clocks: Object.entries(definition.clocks).map(([name, clock]) => ({ name, ...clock })),
    conditions: Object.entries(definition.conditions).map(([name, { refusal, basis }]) => ({
      name,
      refusal,
      legalBasis: basis,
    })),
    components: definition.components,
  };
}

function describeState({ path, kind, definition: { meta } }: StateNode) {
  return {
    path,
    kind,
    label: meta?.label ?? '',
    labelEn: meta?.labelEn ?? '',
    owner: meta?.owner ?? null,
    limit: meta?.limit ?? null,
  };
}

export function describeMove({ source, target, trigger, event, definition }: Move) {
  return {
    from: source.path,
    to: target?.path ?? null,
    trigger,
    event: event === '' ? null : event,
    conditions: definition.guard?.params.that ?? [],
  };
}

function distinctPermits(permits: readonly Permit[]): readonly Permit[] {
  return [...new Map(permits.map((permit) => [`${permit.capacity}:${permit.role}`, permit])).values()];
}
