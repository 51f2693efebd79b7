import { basisUnder } from '../../../workflows/vocabulary/legal-basis.js';
import { concealedFrom, viewDossier, type DossierView } from '../../application/dossier-view.js';
import { isRecusedFromOpened } from '../../application/files/file-access.js';
import type { World } from '../../application/world.js';
import { canSee, seesFromOutside } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { partiesOf, type Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { Executor } from '../../persistence/database.js';
import { DossierLinkStore } from '../../persistence/dossier-link.store.js';
import { DossierStore, type StoredReceipt } from '../../persistence/dossier.store.js';
import { Problem } from '../problems/problem.js';
import { toProblem } from '../problems/refusal-problem.js';
import type { Answer } from '../views/building-blocks.js';
import type { commandAnswer, minimalAnswer } from '../views/dossier.view.js';
import type { PartyNames } from '../../application/party-names.js';
import { viewReceipt } from './view-receipt.js';

export interface SeenDossier {
  readonly dossier: Dossier;
  readonly procedure: CompiledProcedure;
}

export type CommandAnswer = Answer<typeof commandAnswer> | Answer<typeof minimalAnswer>;

/** Reads dossiers for a person: one that they may not see does not exist for them. */
export class ReadDossier {
  private readonly dossiers: DossierStore;
  private readonly links: DossierLinkStore;

  constructor(
    private readonly world: World,
    executor: Executor,
    private readonly names: PartyNames,
  ) {
    this.dossiers = new DossierStore(executor);
    this.links = new DossierLinkStore(executor);
  }

  async find(code: string, actor: Actor): Promise<SeenDossier | null> {
    const loaded = await this.dossiers.load(code, '');
    return loaded === null ? null : this.ifSeen(loaded.dossier, actor);
  }

  /** Several at once, in one round trip. @throws Problem `not-visible` when one of them is not */
  async getAll(codes: readonly string[], actor: Actor): Promise<readonly SeenDossier[]> {
    const dossiers = await this.dossiers.loadByCodes(codes);
    const seen = dossiers.flatMap((dossier) => this.ifSeen(dossier, actor) ?? []);
    if (seen.length < new Set(codes).size) throw toProblem({ code: 'not-visible' });
    return seen;
  }

  /** @throws Problem `not-visible` */
  async get(code: string, actor: Actor): Promise<SeenDossier> {
    const seen = await this.find(code, actor);
    if (seen === null) throw toProblem({ code: 'not-visible' });
    return seen;
  }

  /**
   * The dossier for somebody inside the administration: its journal holds what every applicant submitted.
   * @throws Problem `not-visible`, `role-required`, `not-yet-readable`
   */
  async getFromInside(code: string, actor: Actor): Promise<SeenDossier> {
    const seen = await this.get(code, actor);
    const { dossier, procedure } = seen;
    if (seesFromOutside(actor, dossier, localDateOf(this.world.now()))) {
      throw new Problem('role-required', 'Nhật ký hồ sơ chỉ dành cho cơ quan nhà nước và thanh tra.');
    }
    const { discretion } = procedure.definition;
    if (discretion !== undefined && concealedFrom(procedure, dossier.facts, actor).length > 0) {
      const legalBasis = basisUnder(discretion.basis, dossier.regime) ?? null;
      throw new Problem('not-yet-readable', discretion.refusal, { members: { legalBasis } });
    }
    return seen;
  }

  /**
   * What a command is answered with: the receipt, and the dossier as the command left it, or as it
   * stands now when that is not at hand. An act may take a dossier out of the person's sight.
   */
  async answerCommand(stored: StoredReceipt, dossier: Dossier | null, actor: Actor): Promise<CommandAnswer> {
    const receipt = viewReceipt(stored);
    const seen = dossier === null ? await this.find(receipt.dossier, actor) : this.ifSeen(dossier, actor);
    if (seen === null) return { receipt };
    return { ...(await this.viewOf(seen, actor, this.world.now())), receipt };
  }

  async viewOf({ dossier, procedure }: SeenDossier, actor: Actor, now: string): Promise<DossierView> {
    const names = await this.names.find(Object.values(partiesOf(dossier)).flat());
    const links = await this.findLinks(dossier, actor);
    return viewDossier({ world: this.world, procedure, dossier, actor, names, links, now });
  }

  /** A dossier that neither opened another nor was opened says so itself, which spares a round trip. */
  private async findLinks({ code, facts }: Dossier, actor: Actor): Promise<DossierView['links']> {
    if (facts.hasOpened !== true && facts.openedBy === undefined) return [];
    const today = localDateOf(this.world.now());
    const links = await this.links.readLinks(code);
    return links
      .filter((link) => canSee(actor, link, today))
      .map(({ relation, code: other }) => ({ relation, code: other }));
  }

  isRecusedFromOpened(dossier: Dossier, actor: Actor): Promise<boolean> {
    return isRecusedFromOpened(this.links, dossier, actor);
  }

  private ifSeen(dossier: Dossier, actor: Actor): SeenDossier | null {
    const today = localDateOf(this.world.now());
    return canSee(actor, dossier, today) ? this.withProcedure(dossier) : null;
  }

  withProcedure(dossier: Dossier): SeenDossier {
    const { code, version } = dossier.procedure;
    return { dossier, procedure: this.world.registry.get(code, version) };
  }
}
