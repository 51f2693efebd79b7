import { Type, type Static, type TSchema } from '@sinclair/typebox';

import { CAPACITIES, ROLES } from '../../../workflows/vocabulary/role.js';

/*
 * What views are made of. A view is described once, as JSON Schema for the OpenAPI document; the type
 * that a controller returns comes from it, so the compiler refuses an answer that the document does
 * not describe.
 */

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** The answer that a schema describes. */
export type Answer<S extends TSchema> = DeepReadonly<Static<S>>;

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** One of some words; the document lists them. */
export function words<const T extends string>(...values: readonly T[]) {
  return Type.Unsafe<T>({ type: 'string', enum: [...values] });
}

export const localDate = Type.String({ format: 'date', description: 'A calendar date in Vietnam.' });
export const instant = Type.String({ format: 'date-time', description: 'A moment in UTC.' });
/** In lower-case hexadecimal. */
export const sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

export const basis = Type.Union(
  [
    Type.Object({
      instrument: Type.String(),
      article: Type.String(),
      confidence: words('C-ORIG', 'C-2ND', 'RECALLED', 'INFERRED', 'UNKNOWN'),
      note: Type.Optional(Type.String()),
    }),
    Type.Object({ internal: Type.String({ description: 'A rule of the house, with its reason.' }) }),
  ],
  { description: 'The article of a law, or a rule of the house.' },
);

export const capacity = words(...CAPACITIES);
export const role = words(...ROLES);
export const regime = words('R0', 'R1', 'R2', 'R3');

export const stateValue = Type.Unsafe<unknown>({
  description: "A state's name, or the names inside each region.",
  anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: true }],
});

/** Any JSON: what it may hold is said elsewhere, or by its procedure. */
export const anyJson = (description: string) => Type.Unsafe<unknown>({ description });

export function list<T extends TSchema>(item: T) {
  return Type.Object({
    items: Type.Array(item),
    nextCursor: nullable(
      Type.String({ description: 'Send it as `cursor` for the next page; null on the last.' }),
    ),
  });
}
