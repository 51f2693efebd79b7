import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import type { RefusedRow } from '../application/import-file.js';
import { ImportSource, type ImportReport } from '../application/import-source.js';
import type { Environment } from '../configuration.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';

/** Brings a source file in through the one door, whole or not at all. */
export async function reportImport(env: Environment, file: string): Promise<Report> {
  const text = await readFile(file, 'utf8');
  return withInstallation(env, async ({ world, database }) => {
    const imported = await new ImportSource(world, database).execute({
      fileName: basename(file),
      text,
      importedBy: userInfo().username,
    });
    return imported.ok ? reportImported(file, imported.value) : reportRefused(file, imported.rejection);
  });
}

function reportImported(file: string, report: ImportReport): Report {
  const { alreadyImported, imported, skipped } = report;
  return {
    data: { file, ...report },
    lines: [
      alreadyImported
        ? `${file}: đã nhập từ trước, không thay đổi gì.`
        : `${file}: đã nhập ${imported} hồ sơ${skipped === 0 ? '' : `, bỏ qua ${skipped} dòng đã nhập từ trước`}.`,
    ],
  };
}

function reportRefused(file: string, refused: readonly RefusedRow[]): Report {
  return {
    data: { file, refused },
    lines: alignColumns(refused.map(({ line, field, reason }) => [`Dòng ${line}`, field, reason])),
    fault: new CommandFault('rows-refused', `${file}: ${refused.length} dòng bị từ chối, không nhập gì.`),
  };
}
