import { isUtf8 } from 'node:buffer';

/*
 * An export holds its entries in the very text that they were hashed in, but for the hash itself. So the text
 * that a hash is of can be cut out of the line, which takes a third of the time of making it anew; and so can the
 * clocks, most of a line, which replay need not read. Only a line
 * that is in canonical form beyond doubt is taken so: escapes, fractions, large numbers and names that are not
 * ASCII are rare, and left to those who can judge them.
 */

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** Digits that every number of so many is exact with. */
const MOST_DIGITS = 15;
const DEEPEST = 64;
const NOWHERE = -1;

const NAME_OF_HASH = [...Buffer.from('"hash"')];
const NAME_OF_CLOCKS = [...Buffer.from('"clocks"')];
/** By their first letter. */
const WORDS = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), [...Buffer.from(word)]]));

export interface CutLine {
  /** The canonical text of the object without its member `hash`. */
  readonly content: Buffer;
  /** The same object without its member `clocks`. */
  readonly brief: Buffer;
}

/** Null where the line is not plainly the canonical text of an object with a hash. */
export function cutLine(line: Buffer): CutLine | null {
  const scan = new Scan(line);
  if (line[0] !== OPEN || scan.object(0, 0) !== line.length || scan.hash === null) return null;
  if (!isUtf8(line)) return null;
  return {
    content: without(line, scan.hash),
    brief: scan.clocks === null ? line : without(line, scan.clocks),
  };
}

/** From where to where a member stands. */
interface Stretch {
  readonly begin: number;
  readonly end: number;
}

/** With the comma before it, or the one after it where it comes first. */
function without(line: Buffer, { begin, end }: Stretch): Buffer {
  const isFirst = line[begin - 1] === OPEN;
  return Buffer.concat([
    line.subarray(0, isFirst ? begin : begin - 1),
    line.subarray(isFirst && line[end] === COMMA ? end + 1 : end),
  ]);
}

/** Each method goes over what begins at a place and says where it ends; `NOWHERE` where it is not plainly canonical. */
class Scan {
  hash: Stretch | null = null;
  clocks: Stretch | null = null;

  constructor(private readonly line: Buffer) {}

  object(begin: number, depth: number): number {
    const { line } = this;
    let at = begin + 1;
    if (line[at] === CLOSE) return at + 1;
    let previous = NOWHERE;
    let previousEnd = NOWHERE;
    for (;;) {
      const nameEnd = line[at] === QUOTE ? this.string(at) : NOWHERE;
      if (nameEnd === NOWHERE || line[nameEnd] !== COLON) return NOWHERE;
      if (previous !== NOWHERE && !this.isBefore(previous, previousEnd, at, nameEnd)) return NOWHERE;
      const end = this.value(nameEnd + 1, depth + 1);
      if (end === NOWHERE) return NOWHERE;
      if (depth === 0) this.note(at, nameEnd, end);
      if (line[end] === CLOSE) return end + 1;
      if (line[end] !== COMMA) return NOWHERE;
      previous = at;
      previousEnd = nameEnd;
      at = end + 1;
    }
  }

  /** Remembers where the members stand that are cut out. */
  private note(begin: number, nameEnd: number, end: number): void {
    if (this.isName(begin, nameEnd, NAME_OF_HASH)) this.hash = { begin, end };
    else if (this.isName(begin, nameEnd, NAME_OF_CLOCKS)) this.clocks = { begin, end };
  }

  private isName(begin: number, end: number, name: readonly number[]): boolean {
    return end - begin === name.length && this.says(begin, name);
  }

  private value(at: number, depth: number): number {
    const first = this.line[at] ?? 0;
    if (first === QUOTE) return this.string(at);
    if (depth > DEEPEST) return NOWHERE;
    if (first === OPEN) return this.object(at, depth);
    if (first === OPEN_LIST) return this.list(at, depth);
    return first === MINUS || isDigit(first) ? this.number(at) : this.word(at);
  }

  private list(begin: number, depth: number): number {
    let at = begin + 1;
    if (this.line[at] === CLOSE_LIST) return at + 1;
    for (;;) {
      const end = this.value(at, depth + 1);
      if (end === NOWHERE) return NOWHERE;
      if (this.line[end] === CLOSE_LIST) return end + 1;
      if (this.line[end] !== COMMA) return NOWHERE;
      at = end + 1;
    }
  }

  private string(begin: number): number {
    const { line } = this;
    for (let at = begin + 1; at < line.length; at += 1) {
      const byte = line[at] ?? 0;
      if (byte === QUOTE) return at + 1;
      if (byte === BACKSLASH || byte < 0x20) return NOWHERE;
    }
    return NOWHERE;
  }

  /** A whole number without a zero before it. */
  private number(begin: number): number {
    const { line } = this;
    const isNegative = line[begin] === MINUS;
    const first = isNegative ? begin + 1 : begin;
    let at = first;
    while (isDigit(line[at] ?? 0)) at += 1;
    const digits = at - first;
    if (digits === 0 || digits > MOST_DIGITS) return NOWHERE;
    if (line[first] === ZERO && (digits > 1 || isNegative)) return NOWHERE;
    return at;
  }

  private word(at: number): number {
    const word = WORDS.get(this.line[at] ?? 0);
    return word !== undefined && this.says(at, word) ? at + word.length : NOWHERE;
  }

  private says(at: number, word: readonly number[]): boolean {
    for (let place = 0; place < word.length; place += 1) {
      if (this.line[at + place] !== word[place]) return false;
    }
    return true;
  }

  /** Whether a name stands before another in canonical order; of names that are not ASCII it says no. */
  private isBefore(one: number, oneEnd: number, other: number, otherEnd: number): boolean {
    const { line } = this;
    for (let offset = 1; ; offset += 1) {
      // The quote that ends a name ends the comparison: what ends first comes first.
      if (other + offset === otherEnd - 1) return false;
      const theirs = line[other + offset] ?? 0;
      if (theirs > 0x7f) return false;
      if (one + offset === oneEnd - 1) return true;
      const ours = line[one + offset] ?? 0;
      if (ours !== theirs) return ours < theirs;
    }
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
