import type { TSchema } from '@sinclair/typebox';

import { preparePayloadValidators } from '../../src/engine/payload-validation.js';
import { CATALOGUE } from '../../workflows/catalogue.js';

/** What a form has no name for: every field, and every part of several fields, but the whole and an item of a list. */
function findNameless(schema: TSchema, path: string): readonly string[] {
  const { properties = {}, items } = schema as {
    readonly properties?: Readonly<Record<string, TSchema>>;
    readonly items?: TSchema;
  };
  const inside = Object.entries(properties).flatMap(([name, inner]) => [
    ...(inner.title === undefined && inner.anyOf === undefined ? [`${path}/${name}`] : []),
    ...findNameless(inner, `${path}/${name}`),
  ]);
  return items === undefined ? inside : [...inside, ...findNameless(items, `${path}/-`)];
}

test.each(CATALOGUE.map((procedure) => [procedure.code, procedure] as const))(
  'every field and part of the forms of %s has a title',
  (_, { events }) => {
    const nameless = Object.entries(events).flatMap(([event, { payload }]) => findNameless(payload, event));
    expect(nameless).toEqual([]);
  },
);

test.each(CATALOGUE.map((procedure) => [procedure.code, procedure] as const))(
  'every payload of %s is held against a schema that compiles',
  (_, procedure) => {
    for (const validate of preparePayloadValidators(procedure).values()) {
      expect(validate('no object at all')).not.toEqual([]);
    }
  },
);
