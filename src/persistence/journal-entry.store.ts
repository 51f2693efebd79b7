import type { JournalEntry } from '../engine/journal-entry.js';
import type { Executor } from './database.js';

/** A dossier's journal from its first entry; empty when there is no such dossier. */
export function readJournal(executor: Executor, code: string): Promise<JournalEntry[]> {
  return Promise.reject(new Error(`Not written yet: ${typeof executor} ${code}`));
}

export interface JournalStreamOptions {
  /** How many entries are read at a time. */
  readonly batchSize?: number;
}

/** Every entry of every dossier, dossier by dossier in the order of their lodgement, each journal in its own order. */
export async function* streamJournals(
  executor: Executor,
  options: JournalStreamOptions = {},
): AsyncGenerator<JournalEntry> {
  await Promise.reject(new Error(`Not written yet: ${typeof executor} ${options.batchSize ?? 0}`));
  yield* [];
}
