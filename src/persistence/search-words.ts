import { foldAccents } from './accent-fold.js';

const SEPARATORS = /[^\p{L}\p{N}]+/u;
/** Far below what PostgreSQL's `tsvector` can hold. */
const MAX_WORD_LENGTH = 100;
const MAX_WORDS = 500;
const MAX_WORDS_ASKED = 10;

/**
 * The words that a text is found by: without accents, in lower case. A code falls apart at its dots
 * and dashes, so that any of its parts finds it.
 */
export function toWords(...texts: readonly (string | null)[]): readonly string[] {
  const words = texts.flatMap((text) => foldAccents(text ?? '').split(SEPARATORS));
  const kept = words.filter((word) => word !== '').map((word) => cut(word));
  return [...new Set(kept)].slice(0, MAX_WORDS);
}

/** A letter cut in half would be no text to PostgreSQL. */
function cut(word: string): string {
  return word.slice(0, MAX_WORD_LENGTH).toWellFormed();
}

/**
 * What was typed into a search box as PostgreSQL's `tsquery`: every word, each from its beginning.
 * Nothing when it has no words. Words hold only letters and digits, so the quotes cannot be escaped.
 */
export function toWordQuery(typed: string): string | null {
  const words = toWords(typed).slice(0, MAX_WORDS_ASKED);
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ');
}
