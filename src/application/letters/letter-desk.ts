import { getLetterTemplate } from '../../../workflows/letters/catalogue.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import { stateNameOf, type Dossier } from '../../engine/dossier.js';
import { invariant } from '../../engine/invariant.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import type { StoredLetter } from '../../persistence/letter.store.js';
import { findReferences } from '../payload-references.js';
import type { PartyNames } from '../party-names.js';
import type { World } from '../world.js';
import { actSchemaOf, type LetterCase } from './letter-case.js';
import type { Registered } from './letter-form.js';

export interface OpenedDossier {
  readonly dossier: Dossier;
  readonly procedure: CompiledProcedure;
}

/** Lays a letter and all that it is written from on the table. */
export class LetterDesk {
  constructor(
    private readonly world: World,
    private readonly names: PartyNames,
  ) {}

  get today(): LocalDate {
    return localDateOf(this.world.now());
  }

  async openCase(
    letter: Pick<StoredLetter, 'template' | 'templateVersion' | 'event' | 'party' | 'values'>,
    { dossier, procedure }: OpenedDossier,
  ): Promise<LetterCase> {
    const { event, party, values } = letter;
    const named = findReferences(actSchemaOf({ procedure, event }), values);
    const parties = Object.values(dossier.facts.parties).flat();
    return {
      template: getLetterTemplate(letter.template, letter.templateVersion),
      ...{ procedure, dossier, event, party, values },
      directory: this.world.directory(),
      names: await this.names.find([...parties, ...named.map(({ value }) => value)]),
    };
  }

  /** The dossier of a letter; it never vanishes. */
  async loadDossier(executor: Executor, code: string): Promise<OpenedDossier> {
    const loaded = await new DossierStore(executor).load(code, '');
    invariant(loaded !== null, `Expected dossier ${code} to be there.`);
    const { dossier } = loaded;
    return { dossier, procedure: this.world.registry.get(dossier.procedure.code, dossier.procedure.version) };
  }

  /** What the register of letters says of one that goes out today. */
  register(
    { party }: Pick<StoredLetter, 'party'>,
    dossier: Dossier,
    { number, fileHash }: Pick<Registered, 'number' | 'fileHash'>,
  ): Registered {
    const issuer = this.world.directory().find(party)?.name ?? party;
    return { number, date: this.today, issuer, step: stateNameOf(dossier.value), fileHash };
  }
}
