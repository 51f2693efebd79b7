import type { Executor } from '../../persistence/database.js';
import { EvidencePackStore } from '../../persistence/evidence-pack.store.js';
import type { PackSpace } from '../files/file-places.js';
import type { Step } from '../bring-up-to-date.js';
import type { Now } from '../now.js';

/** Throws away packs that were kept for long enough, and what is left of those that nobody wants any more. */
export class SweepPacks implements Step {
  private readonly packs: EvidencePackStore;

  constructor(
    executor: Executor,
    private readonly now: Now,
    private readonly space: PackSpace,
  ) {
    this.packs = new EvidencePackStore(executor);
  }

  async execute(): Promise<number> {
    const expired = await this.packs.expire(this.now());
    const lying = await this.space.list();
    const kept = new Set(await this.packs.filterKept(lying));
    for (const id of lying) if (!kept.has(id)) await this.space.discard(id);
    return expired;
  }
}
