import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { canonicalJson } from '../engine/chain/canonical-json.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import { streamJournals } from '../persistence/journal.reader.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';
import type { Terminal } from './terminal.js';

type WriteLine = (line: string) => Promise<void>;

/**
 * Every journal entry, one a line, dossier by dossier, in the canonical JSON that the hashes are made of.
 * Written as it is read, so that its length does not matter.
 */
export function reportExport(terminal: Terminal, file: string | null): Promise<Report> {
  return withInstallation(terminal.env, async ({ database }) => {
    const entries = streamJournals(database.pool);
    if (file === null) {
      await writeLines(entries, (line) => terminal.write(line));
      return { data: {}, lines: [], isPrinted: true };
    }
    const count = await writeFile(file, (write) => writeLines(entries, write));
    return { data: { file, entries: count }, lines: [`Đã ghi ${count} mục nhật ký vào ${file}.`] };
  });
}

async function writeLines(entries: AsyncIterable<JournalEntry>, write: WriteLine): Promise<number> {
  let count = 0;
  for await (const entry of entries) {
    await write(`${canonicalJson(entry)}\n`);
    count += 1;
  }
  return count;
}

/** The file appears under its name only when it is whole: half an export would verify as a shorter journal. */
async function writeFile(file: string, work: (write: WriteLine) => Promise<number>): Promise<number> {
  const unfinished = `${file}.unfinished-${process.pid}`;
  const stream = createWriteStream(unfinished, { flags: 'wx', mode: 0o600 });
  const done = finished(stream);
  // Where opening or writing fails, `done` says so; a rejection nobody waits for yet would end the process.
  done.catch(() => undefined);
  try {
    const count = await work(async (line) => {
      if (!stream.write(line)) await Promise.race([once(stream, 'drain'), done]);
    });
    stream.end();
    await done;
    await rename(unfinished, file);
    return count;
  } catch (error) {
    stream.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}
