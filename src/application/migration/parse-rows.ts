import { Type, type Static } from '@sinclair/typebox';
import { Ajv } from 'ajv';

import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import { TREATMENTS, type MigrationPlan } from '../../engine/migration/plan.js';
import { accept, reject, type Result } from '../../engine/result.js';
import { describePayloadFault } from '../describe-refusal.js';
import type { MigrationFault } from './migration-refusal.js';

const closed = { additionalProperties: false };
const name = Type.String({ minLength: 1, maxLength: 200 });

const stateRow = Type.Object(
  {
    from: name,
    to: name,
    when: Type.Optional(Type.Object({ fact: name, is: Type.Unsafe<JsonValue>({}) }, closed)),
    starts: Type.Optional(Type.Array(name, { maxItems: 20 })),
  },
  closed,
);
const clockRow = Type.Object(
  {
    from: name,
    to: Type.Optional(name),
    treatment: Type.Unsafe<(typeof TREATMENTS)[number]>({ type: 'string', enum: [...TREATMENTS] }),
  },
  closed,
);

/** What a plan maps; see docs/decisions/0023-versions-and-migrations.md. */
export const mappingSchema = Type.Object(
  {
    states: Type.Array(stateRow, { maxItems: 200 }),
    clocks: Type.Array(clockRow, { maxItems: 200 }),
  },
  closed,
);

const validate = new Ajv({ allErrors: true }).compile<Static<typeof mappingSchema>>(mappingSchema);

/** The rows of a plan as they came, or every place where they are not rows of a plan. */
export function parseRows(rows: {
  readonly states: unknown;
  readonly clocks: unknown;
}): Result<Pick<MigrationPlan, 'states' | 'clocks'>, readonly MigrationFault[]> {
  if (validate(rows)) return accept(rows);
  return reject(
    (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
      path: instancePath,
      sentence: describePayloadFault({ path: '', keyword, params }),
    })),
  );
}
