import { isValidOn } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { AccessEntryStore } from '../../persistence/access-entry.store.js';
import type { Executor } from '../../persistence/database.js';
import type { WrittenDossier } from '../../persistence/evidence-pack-dossier.store.js';
import { EvidencePackStore, type StoredPack } from '../../persistence/evidence-pack.store.js';
import { Fault } from '../../persistence/fault.js';
import type { PackSpace } from '../files/file-places.js';
import type { Now } from '../now.js';
import type { ReportFailure } from '../report-failure.js';
import { findAccount } from '../session/find-account.js';
import type { World } from '../world.js';
import type { EvidencePack } from './evidence-pack.js';
import { EvidenceRights, type EvidenceRefusal } from './evidence-rights.js';
import { writePack } from './write-pack.js';

/** What became of a dossier in a pack. */
export type Packed = WrittenDossier | 'withheld' | 'failed';

export interface PackTools {
  readonly world: World;
  readonly executor: Executor;
  /** The time on the wall, whatever a training says. */
  readonly now: Now;
  readonly evidence: EvidencePack;
  readonly space: PackSpace;
  readonly report: ReportFailure;
}

/** As if the auditor had asked for it in the browser just now. */
const ROUTE = '/api/v1/audit/packs/:id';
const STATUSES: Readonly<Record<EvidenceRefusal, number>> = { 'not-visible': 404, 'not-yet-readable': 403 };

/**
 * Writes one dossier into a pack, for whoever ordered it: if they may read it at this moment, and not before it
 * stands in the access log that they did. A dossier that begins anew after a crash is read, and entered, twice.
 */
export class PackDossier {
  private readonly rights: EvidenceRights;

  constructor(private readonly tools: PackTools) {
    this.rights = new EvidenceRights(tools.world, tools.executor);
  }

  async execute(pack: StoredPack, code: string): Promise<Packed> {
    const { executor, world, evidence, space, report } = this.tools;
    const { requestedBy } = pack;
    const actor = await findAccount(executor, world, requestedBy);
    const judged = await this.rights.judge(code, actor);
    if (actor !== null) await this.enter(pack, actor, code, judged.ok ? 200 : STATUSES[judged.rejection]);
    if (!judged.ok) return 'withheld';
    try {
      const { title } = judged.value;
      const { parts, lastEntry } = await evidence.gather({ code, title, requestedBy });
      return { dossier: code, lastEntry, ...(await space.put(pack.id, writePack(parts))) };
    } catch (error) {
      // The disk or the database: later.
      if (error instanceof Fault) throw error;
      // One damaged document must not hold up all the others.
      if (await this.isStillWanted(pack)) report({ work: 'evidence', dossier: code, error });
      return 'failed';
    }
  }

  /** Whoever takes a pack back takes its folder away from under us. */
  private async isStillWanted({ id }: StoredPack): Promise<boolean> {
    return (await new EvidencePackStore(this.tools.executor).find(id))?.state === 'ordered';
  }

  private async enter({ id, address, reason }: StoredPack, actor: Actor, dossier: string, status: number) {
    const at = this.tools.now();
    const valid = actor.assignments.filter((each) => isValidOn(each, localDateOf(at)));
    await new AccessEntryStore(this.tools.executor).append({
      ...{ user: actor.user, provinces: [...new Set(valid.map(({ province }) => province))], at },
      ...{ kind: 'export', route: ROUTE, path: ROUTE.replace(':id', id), dossier, status, address, reason },
    });
  }
}
