/** One page of a list; `nextCursor` asks for the next one and is null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A cursor that no list of ours gave out: the caller's mistake, not the server's. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';

  constructor() {
    super('Expected a cursor that this list gave out.');
  }
}

/** What a cursor is made of, and how to tell a true one. */
export type CursorPart = (value: unknown) => boolean;

const MAX_BIGINT = 9_223_372_036_854_775_807n;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MAX_CODE_LENGTH = 200;

export const isId: CursorPart = (value) =>
  typeof value === 'string' && /^\d{1,19}$/.test(value) && BigInt(value) <= MAX_BIGINT;

export const isFlag: CursorPart = (value) => value === 'true' || value === 'false';

export const isInstantOrNull: CursorPart = (value) =>
  value === null || (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value)));

export const isCode: CursorPart = (value) =>
  typeof value === 'string' &&
  value.length <= MAX_CODE_LENGTH &&
  value.isWellFormed() &&
  !value.includes('\0');

export type CursorValues = readonly (string | null)[];

export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values of a cursor; nothing for the first page. Throws `BadCursor`. */
export function decodeCursor(cursor: string | undefined, parts: readonly CursorPart[]): CursorValues | null {
  if (cursor === undefined) return null;
  const values = parseJson(Buffer.from(cursor, 'base64url').toString());
  const isTrue =
    Array.isArray(values) &&
    values.length === parts.length &&
    parts.every((isPart, index) => isPart(values[index]));
  if (!isTrue) throw new BadCursor();
  return values as CursorValues;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Cuts a page of `limit` from rows of which one more was asked for, to learn whether there is a next page. */
export function toPage<T, R>(
  rows: readonly R[],
  limit: number,
  toItem: (row: R) => T,
  toCursor: (last: R) => CursorValues,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items: shown.map(toItem), nextCursor: hasMore ? encodeCursor(toCursor(last)) : null };
}
