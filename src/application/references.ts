import type { TSchema } from '@sinclair/typebox';

import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { findReferences, type PayloadReference } from './payload-references.js';
import type { Refusal } from './refusal.js';

/** Knows which units, organisations, users and clusters a province has. */
export interface References {
  exists(reference: PayloadReference, province: PartyCode): Promise<boolean>;
}

/** No payload may name what its province does not have; data never crosses provinces. */
export async function refuseUnknownReference(
  references: References,
  schema: TSchema,
  payload: JsonValue,
  province: PartyCode,
): Promise<Refusal | null> {
  for (const reference of findReferences(schema, payload)) {
    if (!(await references.exists(reference, province))) {
      return { code: 'unknown-reference', path: reference.path, value: reference.value };
    }
  }
  return null;
}
