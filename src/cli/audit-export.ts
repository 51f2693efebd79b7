import type { ExportFormatName } from '../application/exchange/export-formats.js';
import { exportJournals } from '../application/exchange/export-journals.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';
import type { Terminal } from './terminal.js';
import { writeFile } from './write-file.js';

/** Every journal as of one moment, written as it is read, so that its length does not matter. */
export function reportExport(
  terminal: Terminal,
  format: ExportFormatName,
  file: string | null,
): Promise<Report> {
  return withInstallation(terminal.env, async ({ database, world }) => {
    const request = { format, provinces: null, reader: null };
    if (file === null) {
      await exportJournals(database, world, request, (text) => terminal.write(text));
      return { data: {}, lines: [], isPrinted: true };
    }
    const entries = await writeFile(file, (write) => exportJournals(database, world, request, write));
    return { data: { file, entries }, lines: [`Đã ghi ${entries} mục nhật ký vào ${file}.`] };
  });
}
