import { lockDossier, lockDueDossiers } from '../persistence/due-clocks.js';
import type { Database, Executor } from '../persistence/database.js';
import { DossierStore, type LoadedDossier } from '../persistence/dossier.store.js';
import { Fault } from '../persistence/fault.js';
import { SettlementFailureStore } from '../persistence/settlement-failure.store.js';
import { reasonOf, type ReportFailure } from './report-failure.js';
import { settleLoaded } from './settle-loaded.js';
import type { World } from './world.js';

/** How many dossiers one transaction settles: enough to share its flush to disk, few enough that nobody waits long. */
const BATCH_SIZE = 50;
/** How many transactions of one sweep are open at once. */
const LANES = 4;

/** What became of one batch. */
interface Batch {
  readonly found: number;
  readonly written: number;
}

/**
 * Acts on every clock that is due, once. Late, doubled or lost calls are all harmless: what is due is
 * read from the clocks each time, a dossier is settled under its own lock, and each fact has one place
 * in its journal. Any number of workers may sweep at once; each takes what the others have not.
 */
export class SettleDueClocks {
  private sweep: Promise<number> | null = null;
  private isAskedAgain = false;

  constructor(
    private readonly world: World,
    private readonly database: Database,
    private readonly report: ReportFailure,
  ) {}

  /** Returns how many facts were written. A call during a sweep of this process makes that one look once more. */
  execute(): Promise<number> {
    this.isAskedAgain = true;
    this.sweep ??= this.sweepWhileAsked();
    return this.sweep;
  }

  private async sweepWhileAsked(): Promise<number> {
    let written = 0;
    try {
      while (this.isAskedAgain) {
        this.isAskedAgain = false;
        const lanes = await Promise.allSettled(Array.from({ length: LANES }, () => this.sweepLane()));
        for (const lane of lanes) {
          if (lane.status === 'rejected') throw lane.reason;
          written += lane.value;
        }
      }
      return written;
    } finally {
      this.sweep = null;
    }
  }

  private async sweepLane(): Promise<number> {
    let written = 0;
    for (;;) {
      const batch = await this.settleBatch();
      written += batch.written;
      if (batch.found < BATCH_SIZE) return written;
    }
  }

  private async settleBatch(): Promise<Batch> {
    let ids: readonly string[] = [];
    try {
      return await this.database.transaction(async (executor) => {
        ids = await lockDueDossiers(executor, this.world.now(), BATCH_SIZE);
        if (ids.length === 0) return { found: 0, written: 0 };
        return { found: ids.length, written: await this.settleAll(executor, ids) };
      });
    } catch (error) {
      if (error instanceof Fault || ids.length === 0) throw error;
      // One of them broke the transaction of all: settle each in its own, and put off the one that fails.
      let written = 0;
      for (const id of new Set(ids)) written += await this.settleAlone(id);
      return { found: ids.length, written };
    }
  }

  /** A clock that was due when its dossier was chosen may be settled by now; the dossiers are read after they are locked. */
  private async settleAll(executor: Executor, ids: readonly string[]): Promise<number> {
    const dossiers = new DossierStore(executor);
    const loaded = await dossiers.loadMany(ids);
    // All at once: where processors are busy, fifty waits for an answer would take far longer than the work.
    const written = await Promise.all(loaded.map((each) => settleLoaded(this.world, dossiers, each)));
    for (const each of loaded.filter((_, index) => written[index] === 0)) {
      await this.putOff(executor, each, new Error('Its clock is due, but no fact is.'));
    }
    const settled = loaded.filter((_, index) => written[index] !== 0).map(({ id }) => id);
    await new SettlementFailureStore(executor).clear(settled);
    return written.reduce((sum, facts) => sum + facts, 0);
  }

  private async settleAlone(id: string): Promise<number> {
    try {
      return await this.database.transaction(async (executor) =>
        (await lockDossier(executor, id)) ? this.settleAll(executor, [id]) : 0,
      );
    } catch (error) {
      if (error instanceof Fault) throw error;
      await this.database.transaction(async (executor) => {
        const [loaded] = await new DossierStore(executor).loadMany([id]);
        if (loaded !== undefined) await this.putOff(executor, loaded, error);
      });
      return 0;
    }
  }

  private async putOff(executor: Executor, { id, dossier }: LoadedDossier, error: unknown): Promise<void> {
    const isPutOff = await new SettlementFailureStore(executor).putOff(id, this.world.now(), reasonOf(error));
    if (isPutOff) this.report({ work: 'settlement', dossier: dossier.code, error });
  }
}
