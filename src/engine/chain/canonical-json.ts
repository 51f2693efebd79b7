import { hash } from 'node:crypto';

/*
 * RFC 8785, our own because every transition is hashed twice and the library takes three times as
 * long; a property test holds it against that library. JSON.stringify already writes strings and
 * numbers as the RFC asks; what is left is the order of the keys, by UTF-16 code units.
 */

/** The one text of a JSON value. Throws on what JSON cannot say: NaN, functions, lone surrogates. */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
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

/** Nothing in it to escape, and no half of a surrogate pair. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\ud7ff\ue000-\uffff]*$/;

function canonicalString(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('Expected well-formed Unicode.');
  return JSON.stringify(text);
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
  for (const { key, label } of inOrder(Object.keys(object))) {
    const value = object[key];
    if (value === undefined) continue;
    if (text.length > 1) text += ',';
    text += label + canonicalJson(value);
  }
  return `${text}}`;
}

/** A key, and how it is written before its value. */
interface LabelledKey {
  readonly key: string;
  readonly label: string;
}

/** The objects that are written are of few kinds, each with the same keys; more than so many are forgotten. */
const MOST_KINDS = 10_000;
const keysOfKind = new Map<string, readonly LabelledKey[]>();

/** No key of a remembered kind has it inside, so that two lists of as many keys never join to one text. */
const SEPARATOR = '\0';

function inOrder(keys: readonly string[]): readonly LabelledKey[] {
  const kind = keys.join(SEPARATOR);
  const known = keysOfKind.get(kind);
  if (known?.length === keys.length) return known;
  const ordered = keys.toSorted().map((key) => ({ key, label: `${canonicalString(key)}:` }));
  if (keys.some((key) => key.includes(SEPARATOR))) return ordered;
  if (keysOfKind.size >= MOST_KINDS) keysOfKind.clear();
  keysOfKind.set(kind, ordered);
  return ordered;
}

/** SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits. */
export function hashOf(value: unknown): string {
  return hash('sha256', canonicalJson(value), 'hex');
}

/** How deep a dossier is remembered: its facts, each clock, and what that holds. */
const REMEMBERED_DEPTH = 4;

/**
 * Writes one state of a dossier after the other. Nothing is ever changed in place, so what two states share is
 * the same object, and its text is remembered. For as long as one journal is looked at.
 */
export class CanonicalMemory {
  private readonly texts = new Map<object, string>();

  hashOf(value: unknown): string {
    return hash('sha256', this.write(value, REMEMBERED_DEPTH), 'hex');
  }

  private write(value: unknown, depth: number): string {
    if (depth === 0 || typeof value !== 'object' || value === null) return canonicalJson(value);
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    const text = Array.isArray(value)
      ? `[${value.map((item) => this.write(item, depth - 1)).join(',')}]`
      : this.writeObject(value as Record<string, unknown>, depth);
    this.texts.set(value, text);
    return text;
  }

  private writeObject(object: Readonly<Record<string, unknown>>, depth: number): string {
    let text = '{';
    for (const { key, label } of inOrder(Object.keys(object))) {
      const value = object[key];
      if (value === undefined) continue;
      if (text.length > 1) text += ',';
      text += label + this.write(value, depth - 1);
    }
    return `${text}}`;
  }
}
