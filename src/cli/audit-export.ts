import { canonicalJson } from '../engine/chain/canonical-json.js';
import { streamJournals } from '../persistence/journal.reader.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';
import type { Terminal } from './terminal.js';
import { writeFile, writeLines } from './write-file.js';

/**
 * Every journal entry, one a line, dossier by dossier, in the canonical JSON that the hashes are made of.
 * Written as it is read, so that its length does not matter.
 */
export function reportExport(terminal: Terminal, file: string | null): Promise<Report> {
  return withInstallation(terminal.env, async ({ database }) => {
    const lines = toLines(streamJournals(database.pool));
    if (file === null) {
      await writeLines(lines, (line) => terminal.write(line));
      return { data: {}, lines: [], isPrinted: true };
    }
    const count = await writeFile(file, (write) => writeLines(lines, write));
    return { data: { file, entries: count }, lines: [`Đã ghi ${count} mục nhật ký vào ${file}.`] };
  });
}

async function* toLines(entries: ReturnType<typeof streamJournals>): AsyncGenerator<string> {
  for await (const entry of entries) yield canonicalJson(entry);
}
