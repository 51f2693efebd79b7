import { viewDossier, type DossierView } from '../../application/dossier-view.js';
import type { World } from '../../application/world.js';
import { canSee, seesFromOutside } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { partiesOf, type Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { Problem } from '../problems/problem.js';
import { toProblem } from '../problems/refusal-problem.js';
import type { PartyNames } from './party-names.js';

export interface SeenDossier {
  readonly dossier: Dossier;
  readonly procedure: CompiledProcedure;
}

/** Reads dossiers for a person: one that they may not see does not exist for them. */
export class ReadDossier {
  private readonly dossiers: DossierStore;

  constructor(
    private readonly world: World,
    executor: Executor,
    private readonly names: PartyNames,
  ) {
    this.dossiers = new DossierStore(executor);
  }

  /** @throws Problem `not-visible` */
  async get(code: string, actor: Actor): Promise<SeenDossier> {
    const loaded = await this.dossiers.load(code, '');
    const today = localDateOf(this.world.now());
    if (loaded === null || !canSee(actor, loaded.dossier.facts, today)) {
      throw toProblem({ code: 'not-visible' });
    }
    return this.withProcedure(loaded.dossier);
  }

  /**
   * The dossier for somebody inside the administration: its journal holds what every applicant submitted.
   * @throws Problem `not-visible`, `role-required`
   */
  async getFromInside(code: string, actor: Actor): Promise<SeenDossier> {
    const seen = await this.get(code, actor);
    if (seesFromOutside(actor, seen.dossier.facts, localDateOf(this.world.now()))) {
      throw new Problem('role-required', 'Nhật ký hồ sơ chỉ dành cho cơ quan nhà nước và thanh tra.');
    }
    return seen;
  }

  /** The dossier as the person sees it now. @throws Problem `not-visible` */
  async view(code: string, actor: Actor): Promise<DossierView> {
    return this.viewOf(await this.get(code, actor), actor, this.world.now());
  }

  /** A dossier that was read or written a moment ago, as the person sees it now. */
  viewNow(dossier: Dossier, actor: Actor): Promise<DossierView> {
    return this.viewOf(this.withProcedure(dossier), actor, this.world.now());
  }

  async viewOf({ dossier, procedure }: SeenDossier, actor: Actor, now: string): Promise<DossierView> {
    const names = await this.names.find(Object.values(partiesOf(dossier)).flat());
    return viewDossier({ world: this.world, procedure, dossier, actor, names, now });
  }

  withProcedure(dossier: Dossier): SeenDossier {
    const { code, version } = dossier.procedure;
    return { dossier, procedure: this.world.registry.get(code, version) };
  }
}
