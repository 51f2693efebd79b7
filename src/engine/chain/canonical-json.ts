import { createHash } from 'node:crypto';

/*
 * RFC 8785, our own because every transition is hashed twice and the library takes twice as long;
 * a property test holds it against that library. JSON.stringify already writes strings and numbers
 * as the RFC asks; what is left is the order of the keys, by UTF-16 code units, which is the order
 * of `sort()`.
 */

/** The one text of a JSON value. Throws on what JSON cannot say: NaN, functions, lone surrogates. */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new TypeError('Expected well-formed Unicode.');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`Expected a finite number, but found ${value}.`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value as Record<string, unknown>);
    default:
      throw new TypeError(`Expected a value that JSON can say, but found a ${typeof value}.`);
  }
}

function canonicalArray(values: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) text += ',';
    text += canonicalJson(values[index]);
  }
  return `${text}]`;
}

/** Absent and `undefined` are the same, as for JSON.stringify. */
function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  let text = '{';
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    if (value === undefined) continue;
    if (text.length > 1) text += ',';
    text += `${canonicalJson(key)}:${canonicalJson(value)}`;
  }
  return `${text}}`;
}

/** SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
