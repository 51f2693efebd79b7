import { canonicalJson } from '../engine/chain/canonical-json.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import { accept, reject, type Result } from '../engine/result.js';

export interface UnreadableLine {
  readonly line: number;
  readonly reason: string;
}

export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Whether a line of an export can be an entry at all; whether it is the one that was written, its hash says. */
export function parseEntryLine({ number, text }: NumberedLine): Result<JournalEntry, UnreadableLine> {
  const refuse = (reason: string) => reject({ line: number, reason });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('không phải là JSON.');
  }
  if (!isEntry(value)) return refuse('không phải là một mục nhật ký.');
  try {
    // Half a surrogate pair, say, is JSON but has no canonical form, and so no hash.
    canonicalJson(value);
  } catch {
    return refuse('có giá trị không thể băm.');
  }
  return accept(value);
}

const TEXTS = [
  'dossier',
  'event',
  'occurredAt',
  'recordedAt',
  'procedureCode',
  'previousHash',
  'hash',
  'stateHash',
];
const NUMBERS = ['sequence', 'procedureVersion', 'calendarEdition'];

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    TEXTS.every((name) => typeof fields[name] === 'string') &&
    NUMBERS.every((name) => Number.isSafeInteger(fields[name]))
  );
}
