import { Type, type Static } from '@sinclair/typebox';
import { Ajv } from 'ajv';

import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import { ROLES } from '../../workflows/vocabulary/role.js';
import { accept, reject, type Result } from '../engine/result.js';
import { describePayloadFault } from './describe-refusal.js';

/** Why a row cannot be imported: its line and field in the file, and a Vietnamese sentence. */
export interface RefusedRow {
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

const closed = { additionalProperties: false };
const json = Type.Unsafe<JsonValue>({});
const code = Type.String({ minLength: 1, maxLength: 100 });

/** In whose name the events of the file are entered: the head of the unit that holds the paper. */
const sender = Type.Object(
  { party: code, role: Type.Union(ROLES.map((role) => Type.Literal(role))) },
  closed,
);

/** What an import file looks like; `seed/README.md` explains it to those who write one. */
export const importFileSchema = Type.Object(
  {
    source: Type.Object({ document: Type.String({ minLength: 1 }) }, { additionalProperties: json }),
    province: code,
    procedure: code,
    sender,
    backdatingReason: Type.String({ minLength: 1, maxLength: 2000 }),
    rows: Type.Array(
      Type.Object(
        {
          line: Type.Integer({ minimum: 1 }),
          sourceId: Type.String({ minLength: 1, maxLength: 200 }),
          lodge: Type.Object({ occurredAt: Type.String(), payload: json }, closed),
          events: Type.Array(
            Type.Object(
              {
                event: Type.String(),
                occurredAt: Type.String(),
                payload: json,
                sender: Type.Optional(sender),
              },
              closed,
            ),
          ),
          /** A summary for the reader of the file; the payloads carry the flags themselves. */
          flags: Type.Optional(Type.Array(json)),
        },
        closed,
      ),
    ),
  },
  closed,
);

export type ImportFile = Static<typeof importFileSchema> & {
  readonly source: Readonly<Record<string, JsonValue>>;
};
export type ImportRow = ImportFile['rows'][number];
export type ImportSender = ImportFile['sender'];

const validate = new Ajv({ allErrors: true }).compile<ImportFile>(importFileSchema);

/** The file as data, or every place where it is not an import file. */
export function parseImportFile(text: string): Result<ImportFile, readonly RefusedRow[]> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return reject([
      { line: lineOfSyntaxError(text, error), field: '', reason: 'Tệp không phải là JSON hợp lệ.' },
    ]);
  }
  if (validate(file)) return accept(file);
  return reject(
    (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
      line: lineOf(file, instancePath),
      field: instancePath,
      reason: `${describePayloadFault({ path: '', keyword, params })}.`,
    })),
  );
}

/** The `line` that the row itself claims, or 1 outside the rows. */
function lineOf(file: unknown, path: string): number {
  const index = /^\/rows\/(\d+)/.exec(path)?.[1];
  const rows = (file as { readonly rows?: unknown } | null)?.rows;
  if (index === undefined || !Array.isArray(rows)) return 1;
  const row = rows[Number(index)] as { readonly line?: unknown } | null;
  return typeof row?.line === 'number' ? row.line : Number(index) + 1;
}

function lineOfSyntaxError(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
}
