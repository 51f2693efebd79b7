import { Type } from '@sinclair/typebox';

import { basis, nullable } from './building-blocks.js';

/** RFC 9457, with the members that our problems add. */
export const problemView = Type.Object(
  {
    type: Type.String({ description: 'Where the type of problem is explained.' }),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'Stable, for programs.' }),
    detail: Type.String({ description: 'One Vietnamese sentence for the person.' }),
    instance: Type.String({ description: "This very request, as the server's log names it." }),
    legalBasis: Type.Optional(nullable(basis)),
    faults: Type.Optional(Type.Array(Type.Object({ path: Type.String(), sentence: Type.String() }))),
    cells: Type.Optional(
      Type.Array(
        Type.Object({
          sheet: Type.String(),
          cell: Type.String({ description: 'As the sheet names it, such as `D12`.' }),
          read: nullable(Type.String({ description: 'What stands there; null where nothing does.' })),
          sentence: Type.String({ description: 'What is wrong with it, in Vietnamese.' }),
        }),
        { description: 'Of a filled form: every faulty cell.' },
      ),
    ),
  },
  { additionalProperties: true },
);

export const problemTypeView = Type.Object({
  type: Type.String(),
  code: Type.String(),
  status: Type.Integer(),
  title: Type.String(),
});
