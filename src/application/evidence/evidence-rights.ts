import { canSee, isValidOn, seesFromOutside } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import { DossierLinkStore } from '../../persistence/dossier-link.store.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { titleOf } from '../commit-decisions.js';
import { concealedFrom } from '../dossier-view.js';
import { areFilesConcealed, isRecusedFromOpened } from '../files/file-access.js';
import type { World } from '../world.js';

/** Why somebody may not take a dossier away, now; for the API these are problems. */
export type EvidenceRefusal = 'not-visible' | 'not-yet-readable';

/** Whether a person may take away all that there is of a dossier: as an auditor, who may read its journal and its files. */
export class EvidenceRights {
  private readonly dossiers: DossierStore;
  private readonly links: DossierLinkStore;

  constructor(
    private readonly world: World,
    executor: Executor,
  ) {
    this.dossiers = new DossierStore(executor);
    this.links = new DossierLinkStore(executor);
  }

  /** Null for somebody who is nobody here any more. */
  async judge(
    code: string,
    actor: Actor | null,
  ): Promise<Result<{ readonly title: string }, EvidenceRefusal>> {
    const [dossier] = await this.dossiers.loadByCodes([code]);
    const on = localDateOf(this.world.now());
    const isAuditor = actor?.assignments.some((each) => each.role === 'auditor' && isValidOn(each, on));
    if (dossier === undefined || actor === null || isAuditor !== true || !canSee(actor, dossier, on))
      return reject('not-visible');
    const procedure = this.world.registry.get(dossier.procedure.code, dossier.procedure.version);
    const isKept = seesFromOutside(actor, dossier, on) || (await this.isConcealed(procedure, dossier, actor));
    return isKept ? reject('not-yet-readable') : accept({ title: titleOf(procedure, dossier) });
  }

  private async isConcealed(procedure: CompiledProcedure, dossier: Dossier, actor: Actor): Promise<boolean> {
    return (
      concealedFrom(procedure, dossier.facts, actor).length > 0 ||
      areFilesConcealed(procedure, dossier, actor) ||
      (await isRecusedFromOpened(this.links, dossier, actor))
    );
  }
}
