import type { TSchema } from '@sinclair/typebox';

import type { RegimeBasis } from './legal-basis.js';
import type { EventDefinition } from './procedure.js';
import type { Permit } from './role.js';

/** A person's decision, written down: what it is called in both languages, what it says, on which ground, by whom. */
export const act = (
  label: string,
  labelEn: string,
  payload: TSchema,
  basis: RegimeBasis,
  ...permits: readonly Permit[]
): EventDefinition => ({ kind: 'imperative', label, labelEn, payload, basis, permits });
