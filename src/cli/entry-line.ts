import { hash as digest } from 'node:crypto';

import { hashOf } from '../engine/chain/canonical-json.js';
import type { BriefEntry } from '../engine/journal-entry.js';
import { accept, reject, type Result } from '../engine/result.js';
import { cutLine } from './canonical-line.js';

export interface UnreadableLine {
  readonly line: number;
  readonly reason: string;
}

export interface NumberedLine {
  readonly number: number;
  readonly bytes: Buffer;
}

/** An entry as a line says it, and the hash that its other fields give, its clocks among them. */
export interface ReadEntry {
  readonly entry: BriefEntry;
  readonly contentHash: string;
}

/** Whether a line of an export can be an entry at all; whether it is the one that was written, its hash says. */
export function parseEntryLine({ number, bytes }: NumberedLine): Result<ReadEntry, UnreadableLine> {
  const refuse = (reason: string) => reject({ line: number, reason });
  const cut = cutLine(bytes);
  let value: unknown;
  try {
    value = JSON.parse((cut?.brief ?? bytes).toString());
  } catch {
    return refuse('không phải là JSON.');
  }
  if (!isEntry(value)) return refuse('không phải là một mục nhật ký.');
  const contentHash = cut === null ? hashContent(value) : digest('sha256', cut.content, 'hex');
  return contentHash === null ? refuse('có giá trị không thể băm.') : accept({ entry: value, contentHash });
}

/** Null of what has no canonical form, and so no hash: half a surrogate pair, say, is JSON all the same. */
function hashContent(entry: BriefEntry): string | null {
  const { hash, ...content } = entry;
  if (!hash.isWellFormed()) return null;
  try {
    return hashOf(content);
  } catch {
    return null;
  }
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

function isEntry(value: unknown): value is BriefEntry {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    TEXTS.every((name) => typeof fields[name] === 'string') &&
    NUMBERS.every((name) => Number.isSafeInteger(fields[name]))
  );
}
