import type { Database } from '../../persistence/database.js';
import { EvidencePackDossierStore } from '../../persistence/evidence-pack-dossier.store.js';
import { EvidencePackStore, type StoredPack } from '../../persistence/evidence-pack.store.js';
import type { Step } from '../bring-up-to-date.js';
import type { FilePlaces } from '../files/file-places.js';
import type { Now } from '../now.js';
import { bundleParts, DamagedPack } from './bundle.js';
import type { PackDossier } from './pack-dossier.js';
import { writePack } from './write-pack.js';

const DAY_MS = 86_400_000;

/**
 * Writes what auditors ordered: the next dossier of the oldest order, or the whole file once every dossier has had
 * its turn. What is done stands in the tables, so whoever comes after a crash goes on at the first dossier that is not.
 */
export class AdvancePacks implements Step {
  private readonly packs: EvidencePackStore;
  private readonly dossiers: EvidencePackDossierStore;

  constructor(
    private readonly database: Database,
    private readonly now: Now,
    private readonly places: FilePlaces,
    private readonly packDossier: PackDossier,
  ) {
    this.packs = new EvidencePackStore(database.pool);
    this.dossiers = new EvidencePackDossierStore(database.pool);
  }

  async execute(): Promise<number> {
    for (const id of await this.packs.readOrdered()) {
      // The transaction does nothing but hold the lock: what happens is to be seen while it goes on.
      const done = await this.database.transaction(async (executor) =>
        (await new EvidencePackStore(executor).tryLock(id)) ? this.advance(id) : 0,
      );
      if (done > 0) return done;
    }
    return 0;
  }

  private async advance(id: string): Promise<number> {
    const pack = await this.packs.find(id);
    if (pack?.state !== 'ordered') return 0;
    const waiting = await this.dossiers.findWaiting(id);
    if (waiting === null) return this.finish(pack);
    const packed = await this.packDossier.execute(pack, waiting.dossier);
    if (typeof packed === 'string') await this.dossiers.setLeftOut(id, waiting.position, packed);
    else await this.dossiers.setWritten(id, waiting.position, packed);
    return 1;
  }

  private async finish(pack: StoredPack): Promise<number> {
    const { id, label, requestedBy, orderedAt, withheld } = pack;
    const { packs, limits } = this.places;
    const finishedAt = this.now();
    const parts = bundleParts(packs, {
      ...{ pack: id, label, requestedBy, orderedAt, madeAt: finishedAt, withheld },
      dossiers: await this.dossiers.readWritten(id),
      failed: await this.dossiers.readFailed(id),
    });
    try {
      const whole = await packs.put(id, writePack(parts));
      const expiresAt = new Date(Date.parse(finishedAt) + limits.packDays * DAY_MS).toISOString();
      if (await this.packs.finish(id, whole, { finishedAt, expiresAt }))
        await packs.keepOnly(id, whole.sha256);
    } catch (error) {
      if (!(error instanceof DamagedPack)) throw error;
      await this.dossiers.setWaiting(id, error.sha256);
    }
    return 1;
  }
}
