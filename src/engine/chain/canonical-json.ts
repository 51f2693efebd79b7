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

/**
 * Objects that are written are of few kinds, each with the same keys in the same order. So the order in which they are
 * written is looked up, key by key, instead of being worked out anew.
 */
interface Kind {
  /** The kinds that have one key more. */
  readonly longer: Map<string, Kind>;
  ordered: readonly LabelledKey[] | null;
}

/** Of more kinds than so many none is remembered: somebody sends objects that are all of their own kind. */
const MOST_KINDS = 100_000;

let noKeys: Kind = { longer: new Map(), ordered: [] };
let kinds = 0;

function inOrder(keys: readonly string[]): readonly LabelledKey[] {
  let kind = noKeys;
  for (const key of keys) kind = kind.longer.get(key) ?? addKind(kind, key);
  kind.ordered ??= keys.toSorted().map((each) => ({ key: each, label: `${canonicalString(each)}:` }));
  return kind.ordered;
}

function addKind(shorter: Kind, key: string): Kind {
  if (kinds >= MOST_KINDS) {
    noKeys = { longer: new Map(), ordered: [] };
    kinds = 0;
  }
  const kind = { longer: new Map<string, Kind>(), ordered: null };
  shorter.longer.set(key, kind);
  kinds += 1;
  return kind;
}

/** SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits. */
export function hashOf(value: unknown): string {
  return hash('sha256', canonicalJson(value), 'hex');
}

/** How deep a dossier is remembered: its facts, each clock, and what that holds. */
const REMEMBERED_DEPTH = 4;

/** The members of the object of a kind that was written last, and their texts. */
interface LastWritten {
  readonly values: unknown[];
  readonly members: string[];
}

/**
 * Writes one state of a dossier after the other. Nothing is ever changed in place, so what two states share is
 * the same object: a member that is what it was in the object of its kind before, or an item of a list, is not written
 * anew. For as long as one journal is looked at.
 */
export class CanonicalMemory {
  private readonly items = new Map<object, string>();
  private readonly last = new Map<readonly LabelledKey[], LastWritten>();

  hashOf(value: unknown): string {
    return hash('sha256', this.write(value, REMEMBERED_DEPTH), 'hex');
  }

  private write(value: unknown, depth: number): string {
    if (depth === 0 || typeof value !== 'object' || value === null) return canonicalJson(value);
    if (!Array.isArray(value)) return this.writeObject(value as Record<string, unknown>, depth);
    let text = '[';
    for (const item of value as readonly unknown[]) {
      if (text.length > 1) text += ',';
      text += this.writeItem(item, depth - 1);
    }
    return `${text}]`;
  }

  private writeItem(item: unknown, depth: number): string {
    if (typeof item !== 'object' || item === null) return canonicalJson(item);
    const known = this.items.get(item);
    if (known !== undefined) return known;
    const text = this.write(item, depth);
    this.items.set(item, text);
    return text;
  }

  private writeObject(object: Readonly<Record<string, unknown>>, depth: number): string {
    const keys = inOrder(Object.keys(object));
    const { values, members } = this.lastOf(keys);
    let text = '{';
    for (const [place, { key, label }] of keys.entries()) {
      const value = object[key];
      if (value === undefined) continue;
      if (value !== values[place]) {
        members[place] = label + this.write(value, depth - 1);
        values[place] = value;
      }
      if (text.length > 1) text += ',';
      text += members[place] ?? '';
    }
    return `${text}}`;
  }

  private lastOf(keys: readonly LabelledKey[]): LastWritten {
    const known = this.last.get(keys);
    if (known !== undefined) return known;
    const last = { values: [], members: [] };
    this.last.set(keys, last);
    return last;
  }
}
