import type { Dossier } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { NO_SPECIAL_FIELDS, type SpecialFields } from '../../forms/form-context.js';
import type { FormDossier } from '../../forms/form-dossier.js';
import { findAskedComponents } from './asked-components.js';
import { EXTENSION_FIELDS } from './extension-fields.js';
import { SUPPLEMENT_FIELDS } from './supplement-checklist.js';

/** The fields of an act's form that are drawn in a way of their own. */
export function specialFieldsOf(event: string, { components, clocks }: FormDossier): SpecialFields {
  // Without a list of components there is nothing to tick, and each is written instead.
  if (event === 'REQUEST_SUPPLEMENT' && components.length > 0) return SUPPLEMENT_FIELDS;
  if (event === 'EXTEND' && clocks.length > 0) return EXTENSION_FIELDS;
  return NO_SPECIAL_FIELDS;
}

/** The components under the dossier's regime, with what was asked for again of each. */
export function surroundingsOf(
  { code, regime, facts, clocks }: Dossier,
  procedure: Procedure | undefined,
): FormDossier {
  const asked = findAskedComponents(facts);
  const components = procedure?.components.filter(({ regimes }) => regimes.includes(regime)) ?? [];
  return {
    dossier: code,
    clocks: clocks.filter(({ status }) => status !== 'stopped'),
    components: components.map((component) => ({ ...component, asked: asked.get(component.code) })),
  };
}
