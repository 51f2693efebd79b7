import DataLoader from 'dataloader';

import type { Executor } from './database.js';
import { SELECT_DOSSIER } from './dossier-row.js';
import { DossierStore, toLoaded, type AnsweringRow, type LoadedDossier } from './dossier.store.js';
import { Fault } from './fault.js';

/** More than are ever in flight on one pool. */
const MOST_TOGETHER = 64;

interface Wanted {
  readonly code: string;
  readonly commandId: string;
}

/**
 * Dossiers for many who ask at once, on the pool: the loads of one turn of the event loop go to the database
 * together. Who is alone waits for nobody.
 */
export class JoiningDossierStore extends DossierStore {
  private readonly loads: DataLoader<Wanted, LoadedDossier | null>;

  constructor(executor: Executor) {
    super(executor);
    this.loads = new DataLoader((wanted) => this.loadEach(wanted), {
      cache: false,
      maxBatchSize: MOST_TOGETHER,
      batchScheduleFn: (send) => void setImmediate(send),
    });
  }

  override load(code: string, commandId: string): Promise<LoadedDossier | null> {
    return this.loads.load({ code, commandId });
  }

  /** What makes one load fail, other than the database itself, is no concern of the others. */
  private async loadEach(wanted: readonly Wanted[]): Promise<readonly (LoadedDossier | null | Error)[]> {
    try {
      if (wanted.length > 1) return await this.loadTogether(wanted);
    } catch (error) {
      if (error instanceof Fault) throw error;
    }
    // Whatever fails throws an error; DataLoader takes one as the answer to its own load.
    const loadAlone = ({ code, commandId }: Wanted) =>
      super.load(code, commandId).catch((error: unknown) => error as Error);
    return Promise.all(wanted.map(loadAlone));
  }

  private async loadTogether(wanted: readonly Wanted[]): Promise<readonly (LoadedDossier | null)[]> {
    const { rows } = await this.executor.query<AnsweringRow & { readonly place: number }>({
      name: 'dossier-load-together',
      text: `SELECT wanted.place::integer, ${SELECT_DOSSIER}, receipt.receipt
             FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS wanted (code, command_id, place)
               JOIN dossier ON dossier.code = wanted.code
               LEFT JOIN command_receipt AS receipt ON receipt.command_id = wanted.command_id`,
      values: [wanted.map(({ code }) => code), wanted.map(({ commandId }) => commandId)],
    });
    const found = new Map(rows.map((row) => [row.place, toLoaded(row)]));
    return wanted.map((_, index) => found.get(index + 1) ?? null);
  }
}
