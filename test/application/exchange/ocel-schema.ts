import { Type } from '@sinclair/typebox';

/*
 * What the published schema of OCEL 2.0 (ocel20-schema-json.json) asks for, written anew for our tests: see
 * README.md. Every value is a text there, although the specification shows numbers.
 */

const types = Type.Array(
  Type.Object({
    name: Type.String(),
    attributes: Type.Array(Type.Object({ name: Type.String(), type: Type.String() })),
  }),
);
const relationships = Type.Array(Type.Object({ objectId: Type.String(), qualifier: Type.String() }));
const moment = Type.String({ format: 'date-time' });

export const OCEL_SCHEMA = Type.Object({
  eventTypes: types,
  objectTypes: types,
  events: Type.Array(
    Type.Object({
      id: Type.String(),
      type: Type.String(),
      time: moment,
      attributes: Type.Optional(Type.Array(Type.Object({ name: Type.String(), value: Type.String() }))),
      relationships: Type.Optional(relationships),
    }),
  ),
  objects: Type.Array(
    Type.Object({
      id: Type.String(),
      type: Type.String(),
      attributes: Type.Optional(
        Type.Array(Type.Object({ name: Type.String(), value: Type.String(), time: moment })),
      ),
      relationships: Type.Optional(relationships),
    }),
  ),
});
