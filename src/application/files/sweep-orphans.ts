import type { Database } from '../../persistence/database.js';
import { StoredContentStore } from '../../persistence/stored-content.store.js';
import type { Step } from '../bring-up-to-date.js';
import type { Now } from '../now.js';
import type { FilePlaces, Shelf } from './file-places.js';

const SHELVES = 256;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Throws away content that no dossier has: a process died, or the database failed, after the content was stored and before
 * the row was written. One shelf of the store at a time, so that a large store is never read as a whole.
 */
export class SweepOrphans implements Step {
  private turn: number | null = null;

  constructor(
    private readonly database: Database,
    private readonly now: Now,
    private readonly places: FilePlaces,
  ) {}

  async execute(): Promise<number> {
    const now = Date.parse(this.now());
    const old = new Date(now - this.places.limits.orphanDays * DAY_MS);
    const lying = await this.places.store.listOlder(this.nextShelf(now), old);
    const owned = new Set(await new StoredContentStore(this.database.pool).filterOwned(lying));
    let swept = 0;
    for (const sha256 of lying) if (!owned.has(sha256) && (await this.sweep(sha256))) swept += 1;
    return swept;
  }

  /** The same content may have come anew meanwhile, so it is asked again with the content locked. */
  private sweep(sha256: string): Promise<boolean> {
    return this.database.transaction(async (executor) => {
      const contents = new StoredContentStore(executor);
      await contents.lock(sha256);
      if ((await contents.filterOwned([sha256])).length > 0) return false;
      await this.places.store.remove(sha256);
      return true;
    });
  }

  /** Begins where the clock says, so that a process which never lives long comes to every shelf as well. */
  private nextShelf(now: number): Shelf {
    this.turn = ((this.turn ?? Math.floor(now / MINUTE_MS)) + 1) % SHELVES;
    return this.turn.toString(16).padStart(2, '0');
  }
}
