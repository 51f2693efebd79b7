import { Problem } from '../problems/problem.js';
import { refuseUnreadableText } from './readable-text.js';

/** Deeper than any form of ours, shallow enough for every program that walks a body recursively. */
const MAX_DEPTH = 64;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a request body strictly: UTF-8, JSON, an object, no deeper than 64 levels, no text that
 * PostgreSQL or the hash chain cannot hold, no number that JSON cannot hold.
 * Throws a `Problem` of status 400.
 */
export function readJsonBody(bytes: Buffer): Readonly<Record<string, unknown>> {
  const text = decode(bytes);
  if (isNestedTooDeeply(text)) {
    throw new Problem('nested-too-deeply', `Nội dung lồng nhau quá ${MAX_DEPTH} mức.`);
  }
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Problem('malformed-json', 'Nội dung phải là một đối tượng JSON.');
  }
  refuseUnholdable(value);
  return value as Readonly<Record<string, unknown>>;
}

function decode(bytes: Buffer): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new Problem('malformed-text', 'Nội dung không phải UTF-8 hợp lệ.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('malformed-json', 'Nội dung không phải JSON hợp lệ.');
  }
}

/** Counts brackets outside of texts, before the parser builds anything. */
function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return false;
}

/** The depth is known to be bounded here. */
function refuseUnholdable(value: unknown): void {
  if (typeof value === 'string') refuseUnreadableText(value);
  // `1e999` is JSON, but becomes Infinity.
  else if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Problem('malformed-json', 'Nội dung có số quá lớn.');
  } else if (Array.isArray(value)) value.forEach(refuseUnholdable);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      // Such a member would name an object's prototype wherever it is copied.
      if (key === '__proto__') throw new Problem('malformed-json', 'Nội dung có trường không được phép.');
      refuseUnreadableText(key);
      refuseUnholdable(inner);
    }
  }
}
