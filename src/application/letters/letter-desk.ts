import { getLetterTemplate } from '../../../workflows/letters/catalogue.js';
import type { Instant, LocalDate } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import { stateNameOf, type Dossier } from '../../engine/dossier.js';
import { invariant } from '../../engine/invariant.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { AppUserStore } from '../../persistence/app-user.store.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { LetterStore, type LetterNumber, type StoredLetter } from '../../persistence/letter.store.js';
import { findReferences } from '../payload-references.js';
import type { PartyNames } from '../party-names.js';
import type { World } from '../world.js';
import { actSchemaOf, type LetterCase } from './letter-case.js';
import { formalitiesOf, type LetterValues, type Registered } from './letter-form.js';
import { numberOf } from './write-letter.js';

export interface OpenedDossier {
  readonly dossier: Dossier;
  readonly procedure: CompiledProcedure;
}

/** A line of a unit's register of letters. */
export interface LetterEntry {
  readonly number: LetterNumber;
  readonly on: LocalDate;
  readonly at: Instant;
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

  /** What the unit's register is told of a letter that goes out now. */
  enter({ values }: StoredLetter, ordinal: number): LetterEntry {
    const at = this.world.now();
    const on = localDateOf(at);
    return { at, on, number: { symbol: symbolOf(values), year: yearOf(on), ordinal } };
  }

  /** What the register of letters fills into acts. */
  register(
    { party }: Pick<StoredLetter, 'party'>,
    dossier: Dossier,
    { number: { ordinal, symbol }, on }: Omit<LetterEntry, 'at'>,
    fileHash: string,
  ): Registered {
    const issuer = this.world.directory().find(party)?.name ?? party;
    return {
      number: numberOf(ordinal, symbol),
      date: on,
      issuer,
      step: stateNameOf(dossier.value),
      fileHash,
    };
  }

  /** What whoever signed is called; null as long as nobody has. */
  async findSigner(executor: Executor, { signedBy }: Pick<StoredLetter, 'signedBy'>): Promise<string | null> {
    const signer = signedBy === null ? null : await new AppUserStore(executor).findByUsername(signedBy);
    return signer?.displayName ?? signedBy;
  }

  /** The next number of the unit's register for a letter's sign, this year. */
  findNextOrdinal(executor: Executor, { party, values }: StoredLetter): Promise<number> {
    return new LetterStore(executor).findNextOrdinal(party, symbolOf(values), yearOf(this.today));
  }
}

const symbolOf = (values: LetterValues): string => formalitiesOf(values).symbol ?? '';
const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
