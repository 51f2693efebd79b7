import type { LegalEvent } from '../../workflows/vocabulary/facts.js';
import { basisUnder } from '../../workflows/vocabulary/legal-basis.js';
import type { RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { Dossier } from './dossier.js';
import { invariant } from './invariant.js';
import type { CompiledProcedure } from './procedure-registry.js';
import type { Rejection } from './rejection.js';
import type { Situation } from './situation.js';
import { candidatesFor, factsOf } from './xstate.js';

/**
 * Names the first condition that fails. Several transitions may answer one event; the event is
 * refused only when every one of them is, and then the last one asked gives the reason.
 */
export function refuseUnmetCondition(
  { procedure, standing, dossier, command }: Situation,
  event: LegalEvent,
): Rejection | null {
  const facts = factsOf(standing.snapshot);
  const regime = dossier?.regime ?? command.given?.regime;
  let rejection: Rejection | null = null;
  for (const names of candidatesFor(standing.snapshot, event.type)) {
    const failing = names.find((name) => procedure.definition.conditions[name]?.holds(facts, event) !== true);
    if (failing === undefined) return null;
    rejection = toUnmetCondition(procedure, failing, facts, regime, event);
  }
  return rejection;
}

export function toUnmetCondition(
  procedure: CompiledProcedure,
  name: string,
  facts: Dossier['facts'],
  regime: RegimeCode | undefined,
  event: LegalEvent | null,
): Rejection {
  const condition = procedure.definition.conditions[name];
  invariant(condition !== undefined, `Expected a condition named '${name}'.`);
  return {
    code: 'condition-not-met',
    condition: name,
    refusal: condition.refusal,
    detail: event === null ? null : (condition.detail?.(facts, event) ?? null),
    basis: regime === undefined ? null : (basisUnder(condition.basis, regime) ?? null),
  };
}
