import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Database } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { Fault } from '../../persistence/fault.js';
import { findFollowing, moveRoles } from '../../persistence/succeeded-unit.reader.js';
import type { ReportFailure } from '../report-failure.js';
import type { SessionCache } from '../session/session-cache.js';
import { settleLoaded } from '../settle-loaded.js';
import type { World } from '../world.js';

/** How many dossiers are in memory at once. */
const BATCH_SIZE = 200;

/**
 * Lets dossiers and people follow units that one other unit took over: the entry that a person's next act
 * would have made is made now. Compared with the version that was read, so calls may be lost, doubled or
 * run side by side.
 */
export class FollowSuccessions {
  private readonly dossiers: DossierStore;

  constructor(
    private readonly world: World,
    private readonly database: Database,
    private readonly sessions: SessionCache,
    private readonly report: ReportFailure,
  ) {
    this.dossiers = new DossierStore(database.pool);
  }

  /** Returns how many entries were written and roles moved; none when everything has followed. */
  async execute(): Promise<number> {
    const { pool } = this.database;
    const today = localDateOf(this.world.now());
    const moved = await moveRoles(pool, today);
    if (moved > 0) this.sessions.forgetAll();
    let written = moved;
    for (let after = '0'; ;) {
      const ids = await findFollowing(pool, today, after, BATCH_SIZE);
      written += await this.followAll(ids);
      if (ids.length < BATCH_SIZE) return written;
      after = ids.at(-1) ?? after;
    }
  }

  private async followAll(ids: readonly string[]): Promise<number> {
    let written = 0;
    for (const loaded of await this.dossiers.loadMany(ids)) {
      try {
        written += await settleLoaded(this.world, this.dossiers, loaded);
      } catch (error) {
        if (error instanceof Fault) throw error;
        // One that cannot follow does not keep the others back.
        this.report({ work: 'succession', dossier: loaded.dossier.code, error });
      }
    }
    return written;
  }
}
