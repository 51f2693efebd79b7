import type { Dossier } from '../../engine/dossier.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';

/** What the outermost state that a list knows of a dossier is called; a state that is no longer there by its name. */
export function stateLabelsOf(
  registry: ProcedureRegistry,
  { code, version }: Dossier['procedure'],
  state: string,
): { readonly stateLabel: string; readonly stateLabelEn: string } {
  const meta = registry.get(code, version).definition.machine.states[state]?.meta;
  return { stateLabel: meta?.label ?? state, stateLabelEn: meta?.labelEn ?? state };
}
