import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import { EvidencePackStore, type NewPack, type StoredPack } from '../../persistence/evidence-pack.store.js';
import type { PackSpace } from '../files/file-places.js';
import type { Now } from '../now.js';

/** Of one pack. */
export const MOST_DOSSIERS = 500;
/** Of one person, written or to be written: each takes up room on the disk. */
const MOST_KEPT = 10;

/** Takes orders for packs over many dossiers, and takes them back. What may be read is judged before, and again when it is written. */
export class OrderPack {
  private readonly packs: EvidencePackStore;

  constructor(
    executor: Executor,
    private readonly now: Now,
    private readonly space: PackSpace,
  ) {
    this.packs = new EvidencePackStore(executor);
  }

  async execute(order: Omit<NewPack, 'orderedAt'>): Promise<Result<StoredPack, { readonly most: number }>> {
    if ((await this.packs.countKept(order.requestedBy)) >= MOST_KEPT) return reject({ most: MOST_KEPT });
    const id = await this.packs.insert({ ...order, orderedAt: this.now() });
    const pack = await this.packs.find(id);
    if (pack === null) throw new TypeError('Expected the new pack to be there.');
    return accept(pack);
  }

  /** What is there is thrown away; a file that somebody is just reading stays until they have it. */
  async cancel({ id }: StoredPack): Promise<void> {
    await this.packs.cancel(id);
    await this.space.discard(id);
  }
}
