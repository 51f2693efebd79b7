import { regimeOn, type LocalDate, type RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { CompiledProcedure, ProcedureRegistry } from './procedure-registry.js';
import type { Rejection } from './rejection.js';
import { accept, reject, type Result } from './result.js';

export interface GoverningLaw {
  readonly procedure: CompiledProcedure;
  readonly regime: RegimeCode;
}

/**
 * Which version of a procedure and which regime govern a dossier, by the date of its acceptance.
 * Both are fixed by the lodgement and kept for life. A dossier that another opened is under the other's
 * regime, whenever it was opened. `null` when the procedure does not exist.
 */
export function chooseGoverningLaw(
  registry: ProcedureRegistry,
  code: string,
  acceptedOn: LocalDate,
  regime: RegimeCode = regimeOn(acceptedOn),
): Result<GoverningLaw, Rejection> | null {
  const procedure = registry.findInEffect(code, acceptedOn);
  if (procedure === null) return null;
  const supported = procedure.definition.regimes;
  if (!supported.includes(regime)) return reject({ code: 'regime-not-supported', regime, supported });
  return accept({ procedure, regime });
}
