import type { TSchema } from '@sinclair/typebox';

import type { JsonValue } from '../../workflows/vocabulary/facts.js';

export type ReferenceFormat = 'party-code' | 'user-name' | 'cluster-code' | 'sheet-hash';

/** A value in a payload that names something the service keeps a register of. */
export interface PayloadReference {
  /** JSON Pointer into the payload. */
  readonly path: string;
  readonly format: ReferenceFormat;
  readonly value: string;
}

const FORMATS: readonly string[] = [
  'party-code',
  'user-name',
  'cluster-code',
  'sheet-hash',
] satisfies ReferenceFormat[];

/** The references in a payload that fits its schema, found by the formats that the schema names. */
export function findReferences(schema: TSchema, payload: JsonValue, path = ''): readonly PayloadReference[] {
  if (typeof payload === 'string') {
    const format: unknown = schema.format;
    return typeof format === 'string' && FORMATS.includes(format)
      ? [{ path, format: format as ReferenceFormat, value: payload }]
      : [];
  }
  if (Array.isArray(payload)) {
    const items = schema.items as TSchema | undefined;
    return items === undefined
      ? []
      : payload.flatMap((item: JsonValue, index) => findReferences(items, item, `${path}/${index}`));
  }
  if (typeof payload !== 'object' || payload === null) return [];
  const properties = (schema.properties ?? {}) as Readonly<Record<string, TSchema>>;
  return Object.entries(payload).flatMap(([key, value]: [string, JsonValue]) => {
    const property = properties[key];
    return property === undefined ? [] : findReferences(property, value, `${path}/${key}`);
  });
}
