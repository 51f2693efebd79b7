import type { JournalledDossier } from '../../persistence/journal.reader.js';
import type { World } from '../world.js';

/** Reads the dossiers of an export, with their journals; asked twice, it gives the same ones again. */
export type ReadDossiers = () => AsyncIterable<JournalledDossier>;

/** Writes an export piece by piece, so that its length does not matter. */
export type WriteExport = (world: World, read: ReadDossiers) => AsyncIterable<string>;

export interface ExportFormat {
  readonly mediaType: string;
  /** Of a file's name. */
  readonly suffix: string;
  readonly write: WriteExport;
}
