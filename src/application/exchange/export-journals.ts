import type { Database } from '../../persistence/database.js';
import { streamJournalledDossiers, type JournalledDossier } from '../../persistence/journal.reader.js';
import { concealedFrom } from '../dossier-view.js';
import type { World } from '../world.js';
import { EXPORT_FORMATS, type ExportFormatName } from './export-formats.js';

export interface ExportRequest {
  readonly format: ExportFormatName;
  /** Null for every province. */
  readonly provinces: readonly string[] | null;
  /** Who will read it: without what does not exist for them or is kept from them still. Null for nobody in particular. */
  readonly reader: string | null;
}

/**
 * Writes every journal that is asked for as all of them stood at one moment, piece by piece; returns how many
 * entries. As long as it takes, it holds a connection.
 */
export function exportJournals(
  database: Database,
  world: World,
  { format, provinces, reader }: ExportRequest,
  write: (text: string) => Promise<void>,
): Promise<number> {
  return database.transaction(async (executor) => {
    await executor.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    let entries = 0;
    async function* read(): AsyncGenerator<JournalledDossier> {
      entries = 0;
      for await (const journalled of streamJournalledDossiers(executor, { provinces, reader })) {
        if (reader !== null && isConcealed(world, journalled, reader)) continue;
        entries += journalled.journal.length;
        yield journalled;
      }
    }
    for await (const text of EXPORT_FORMATS[format].write(world, read)) await write(text);
    return entries;
  });
}

/** As with a single journal: as long as anything is kept from them, all of it is. */
function isConcealed({ registry }: World, { stored }: JournalledDossier, user: string): boolean {
  const { procedure, facts } = stored.dossier;
  return concealedFrom(registry.get(procedure.code, procedure.version), facts, { user }).length > 0;
}
