import { open } from 'node:fs/promises';

import type { JournalEntry } from '../engine/journal-entry.js';
import { CommandFault } from './command-fault.js';
import { parseEntryLine } from './entry-line.js';

/** One dossier's journal out of an export. @throws CommandFault when a line cannot be read, or there is none. */
export async function readExportedJournal(file: string, code: string): Promise<readonly JournalEntry[]> {
  const handle = await open(file);
  const entries: JournalEntry[] = [];
  let number = 0;
  for await (const text of handle.readLines()) {
    number += 1;
    if (text === '') continue;
    const read = parseEntryLine({ number, bytes: Buffer.from(text) });
    if (!read.ok) throw new CommandFault('unreadable-line', `Dòng ${number}: ${read.rejection.reason}`);
    if (read.value.entry.dossier === code) entries.push(JSON.parse(text) as JournalEntry);
  }
  if (entries.length === 0) throw new CommandFault('unknown-dossier', `Tệp không có hồ sơ “${code}”.`);
  return entries;
}
