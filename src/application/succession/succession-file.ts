import { Type, type Static, type TString } from '@sinclair/typebox';
import { Ajv } from 'ajv';

import { accept, reject, type Result } from '../../engine/result.js';
import { describePayloadFault } from '../describe-refusal.js';

/** Something wrong with a file of successions, at a JSON Pointer, with a Vietnamese sentence. */
export interface SuccessionFault {
  readonly path: string;
  readonly sentence: string;
}

const closed = { additionalProperties: false };
const code = Type.String({ pattern: '^[a-z0-9][a-z0-9.-]{0,99}$' });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const orNull = (schema: TString) => Type.Union([schema, Type.Null()]);

export const SUCCESSION_KINDS = ['merge', 'split', 'rename', 'dissolve'] as const;
const CONFIDENCES = ['C-ORIG', 'C-2ND', 'RECALLED', 'INFERRED', 'UNKNOWN'] as const;

const word = <const T extends string>(values: readonly T[]) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values] });

const act = Type.Object(
  {
    code,
    kind: word(SUCCESSION_KINDS),
    since: day,
    instrument: Type.String({ minLength: 1, maxLength: 300 }),
    confidence: word(CONFIDENCES),
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    mapping: Type.Array(
      Type.Object({ from: code, to: Type.Array(code, { uniqueItems: true, maxItems: 200 }) }, closed),
      { minItems: 1, maxItems: 2000 },
    ),
  },
  closed,
);

const unit = Type.Object(
  {
    code,
    name: Type.String({ minLength: 1, maxLength: 300 }),
    kind: Type.String({ minLength: 1, maxLength: 100 }),
    parent: orNull(code),
    province: code,
    agencyCode: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    validFrom: orNull(day),
    validTo: orNull(day),
  },
  closed,
);

/** What `seed/successions.json` is; units that are new, or end, may come along. */
export const successionFileSchema = Type.Object(
  {
    about: Type.Optional(Type.String()),
    units: Type.Optional(Type.Array(unit, { maxItems: 5000 })),
    successions: Type.Array(act, { minItems: 1, maxItems: 500 }),
  },
  closed,
);

export type SuccessionFile = Static<typeof successionFileSchema>;
export type SuccessionAct = SuccessionFile['successions'][number];

const validate = new Ajv({ allErrors: true }).compile<SuccessionFile>(successionFileSchema);

/** The file as data, or every place where it is not one. */
export function parseSuccessions(content: unknown): Result<SuccessionFile, readonly SuccessionFault[]> {
  if (validate(content)) return accept(content);
  return reject(
    (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
      path: instancePath,
      sentence: describePayloadFault({ path: '', keyword, params }),
    })),
  );
}
