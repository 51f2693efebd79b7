import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import { hashOf } from './chain/canonical-json.js';
import { InvariantViolation } from './invariant.js';
import { preparePayloadValidators, type PayloadValidator } from './payload-validation.js';
import { buildMachine, type Machine } from './xstate.js';

/** A procedure made ready to run: its machine, its payload validators, and the hash of it as data. */
export interface CompiledProcedure {
  readonly definition: Procedure;
  readonly machine: Machine;
  readonly validators: ReadonlyMap<string, PayloadValidator>;
  readonly definitionHash: string;
}

export function compileProcedure(definition: Procedure): CompiledProcedure {
  return {
    definition,
    machine: buildMachine(definition),
    validators: preparePayloadValidators(definition),
    definitionHash: hashOf(definitionAsData(definition)),
  };
}

/**
 * A procedure without its functions: what a lawyer reviews, what the golden files freeze. The wording
 * of notices may change under running dossiers, so it is no part of it.
 */
export function definitionAsData(procedure: Procedure): unknown {
  const conditions = Object.entries(procedure.conditions).map(([name, { refusal, basis }]) => [
    name,
    { refusal, basis },
  ]);
  const data = {
    ...procedure,
    conditions: Object.fromEntries(conditions) as unknown,
    recorders: Object.keys(procedure.recorders).sort(),
    notices: undefined,
  };
  return JSON.parse(JSON.stringify(data));
}

/** Every published procedure version, built once. */
export class ProcedureRegistry {
  private readonly compiled = new Map<string, CompiledProcedure>();

  constructor(private readonly procedures: readonly Procedure[]) {
    for (const procedure of procedures) {
      const key = keyOf(procedure.code, procedure.version);
      if (this.compiled.has(key))
        throw new InvariantViolation(`Expected one procedure '${key}', but found two.`);
      this.compiled.set(key, compileProcedure(procedure));
    }
  }

  /** The version a dossier is pinned to. Throws when it was never published. */
  get(code: string, version: number): CompiledProcedure {
    const found = this.compiled.get(keyOf(code, version));
    if (found === undefined)
      throw new InvariantViolation(`Expected procedure '${keyOf(code, version)}' to be published.`);
    return found;
  }

  find(code: string, version: number): CompiledProcedure | null {
    return this.compiled.get(keyOf(code, version)) ?? null;
  }

  /** The version in effect for a dossier accepted on a date, or `null` when there was none yet. */
  findInEffect(code: string, acceptedOn: LocalDate): CompiledProcedure | null {
    const versions = this.procedures
      .filter((procedure) => procedure.code === code && procedure.effectiveFrom <= acceptedOn)
      .sort((a, b) => b.version - a.version);
    return versions[0] === undefined ? null : this.get(code, versions[0].version);
  }

  all(): readonly CompiledProcedure[] {
    return [...this.compiled.values()];
  }
}

function keyOf(code: string, version: number): string {
  return `${code}@${version}`;
}
