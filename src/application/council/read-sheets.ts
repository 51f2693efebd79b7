import type { Marks } from '../../../workflows/investor-selection/scoring/sheet.js';
import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { actFor, CouncilSheetStore, type StoredSheet } from '../../persistence/council-sheet.store.js';
import type { Database } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { readSheet } from './sheet-hash.js';

export interface SheetOnFile {
  readonly member: string;
  readonly round: number;
  readonly marks: Marks;
  readonly hash: string | null;
  readonly salt: string | null;
  readonly savedAt: Instant;
}

export interface OwnSheetOnFile extends SheetOnFile {
  /** What its author must have seen to save on top of it. */
  readonly revision: number;
}

/** For whom sheets are read; PostgreSQL shows this person what they may see and nothing else. */
export interface SheetReader {
  readonly user: string;
  readonly province: PartyCode;
}

export class ReadSheets {
  constructor(private readonly database: Database) {}

  /** The reader's own latest sheet, and every submitted one that the reader may see. */
  async execute(
    council: string,
    reader: SheetReader,
  ): Promise<{ readonly own: OwnSheetOnFile | null; readonly submitted: readonly SheetOnFile[] }> {
    return this.database.transaction(async (executor) => {
      await actFor(executor, reader);
      const loaded = await new DossierStore(executor).load(council, '');
      if (loaded === null) return { own: null, submitted: [] };
      const sheets = new CouncilSheetStore(executor);
      const own = await sheets.findLatest(loaded.id, reader.user);
      const submitted = await sheets.readSubmitted(loaded.id);
      return {
        own: own === null ? null : { ...toSheet(own), revision: own.revision },
        submitted: submitted.map(toSheet),
      };
    });
  }
}

function toSheet({ author, round, content, hash, savedAt }: StoredSheet): SheetOnFile {
  const { marks, salt = null } = readSheet(content);
  return { member: author, round, marks, hash, salt, savedAt };
}
