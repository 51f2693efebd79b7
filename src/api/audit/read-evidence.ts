import type { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { ReadDossier, SeenDossier } from '../dossiers/read-dossier.js';
import { requireRole } from '../dossiers/require-role.js';
import type { ReadFiles } from '../files/read-files.js';

/** Reads dossiers for somebody who is to take away all that there is of them. */
export class ReadEvidence {
  constructor(
    private readonly world: LiveWorld,
    private readonly readDossier: ReadDossier,
    private readonly readFiles: ReadFiles,
  ) {}

  /** @throws Problem `role-required` */
  refuseOthers(actor: Actor): void {
    const today = localDateOf(this.world.now());
    requireRole(actor, today, ['auditor'], 'Chỉ thanh tra, kiểm toán được lấy gói chứng cứ.');
  }

  /** @throws Problem `role-required`, `not-visible`, `not-yet-readable` */
  async get(code: string, actor: Actor): Promise<SeenDossier> {
    this.refuseOthers(actor);
    const seen = await this.readDossier.getFromInside(code, actor);
    // Documents are kept from some who may read the journal.
    await this.readFiles.refuseConcealed(seen, actor);
    return seen;
  }
}
