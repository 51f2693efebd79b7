import { getLetterTemplate } from '../../../workflows/letters/catalogue.js';
import { titleOf } from '../../application/commit-decisions.js';
import { findGaps } from '../../application/letters/find-gaps.js';
import { actSchemaOf, listFilled } from '../../application/letters/letter-case.js';
import type { LetterDesk } from '../../application/letters/letter-desk.js';
import { letterFormOf } from '../../application/letters/letter-form.js';
import {
  findMembership,
  judgeMove,
  LETTER_MOVES,
  type LetterMove,
} from '../../application/letters/letter-moves.js';
import type { LetterPage } from '../../application/letters/letter-page.js';
import { describeLetterRefusal } from '../../application/letters/letter-refusal.js';
import { offerLetters } from '../../application/letters/offer-letters.js';
import { numberOf, writeLetter } from '../../application/letters/write-letter.js';
import type { World } from '../../application/world.js';
import { canSee, isValidOn, seesFromOutside } from '../../engine/authorize.js';
import type { Actor } from '../../engine/command.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { LetterActStore } from '../../persistence/letter-act.store.js';
import { LetterStore, type StoredLetter } from '../../persistence/letter.store.js';
import type { SeenDossier } from '../dossiers/read-dossier.js';
import type { ReadFiles } from '../files/read-files.js';
import { notFound } from '../problems/problem.js';
import type { Answer } from '../views/building-blocks.js';
import type { letterList, letterView, waitingLetterList } from '../views/letter.view.js';

/** How many letters a person is shown that wait for them. */
const MAX_WAITING = 200;

/** Who looks on; they read drafts as well. */
const ONLOOKERS: readonly string[] = ['auditor', 'administrator'];

type Summary = Answer<typeof letterList>['items'][number];

export interface SeenLetter extends SeenDossier {
  readonly letter: StoredLetter;
}

/**
 * Reads letters for a person. What a unit is still writing is its own affair, and that of auditors; what went out is read by
 * whoever sees the dossier from inside. Those outside read the file of what they were sent.
 */
export class ReadLetters {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
    private readonly readFiles: ReadFiles,
    private readonly desk: LetterDesk,
  ) {}

  /** @throws Problem `not-visible`, `not-yet-readable`, `not-found` */
  async get(code: string, id: string, actor: Actor): Promise<SeenLetter> {
    const seen = await this.readFiles.getDossier(code, actor);
    const letter = await new LetterStore(this.executor).find(code, id);
    if (letter === null || !this.mayRead(letter, seen, actor)) throw notFound('văn bản này trong hồ sơ');
    return { ...seen, letter };
  }

  /** @throws Problem `not-visible`, `not-yet-readable` */
  async list(code: string, actor: Actor): Promise<Answer<typeof letterList>> {
    const seen = await this.readFiles.getDossier(code, actor);
    const letters = await new LetterStore(this.executor).readOf(code);
    return {
      items: letters
        .filter((letter) => this.mayRead(letter, seen, actor))
        .map((each) => this.summarise(each)),
      nextCursor: null,
      offered: offerLetters(seen.procedure, seen.dossier, actor, this.world.now()).map(
        ({ template, event, label, labelEn, closed }) => ({
          ...{ event, label, labelEn, template: template.code, name: template.name, nameEn: template.nameEn },
          allowed: closed === null,
          reason: closed,
        }),
      ),
    };
  }

  /** What waits for this person to sign, to mend, or to issue; who waits longest comes first. */
  async listWaiting(actor: Actor): Promise<Answer<typeof waitingLetterList>> {
    const on = this.desk.today;
    const units = actor.assignments.filter((each) => isValidOn(each, on)).flatMap(({ covers }) => covers);
    const open = await new LetterStore(this.executor).readOpen([...new Set(units)], MAX_WAITING);
    const codes = [...new Set(open.map(({ dossier }) => dossier))];
    const dossiers = await new DossierStore(this.executor).loadByCodes(codes);
    const seen = new Map(dossiers.filter((each) => canSee(actor, each, on)).map((each) => [each.code, each]));
    const items = open.flatMap((letter) => {
      const dossier = seen.get(letter.dossier);
      if (dossier === undefined) return [];
      const membership = findMembership(actor, letter, dossier, on);
      const awaits = AWAITED[letter.status];
      if (awaits === undefined || !judgeMove(awaits.move, letter, membership).ok) return [];
      if (awaits.of === 'composer' && letter.composedBy !== actor.user) return [];
      const procedure = this.world.registry.get(dossier.procedure.code, dossier.procedure.version);
      return { ...this.summarise(letter), dossierTitle: titleOf(procedure, dossier), awaits: awaits.what };
    });
    return { items, nextCursor: null };
  }

  async view({ letter, ...seen }: SeenLetter, actor: Actor): Promise<Answer<typeof letterView>> {
    const { dossier, procedure } = seen;
    const laid = await this.desk.openCase(letter, seen);
    const membership = findMembership(actor, letter, dossier, this.desk.today);
    const definition = procedure.definition.events[letter.event];
    return {
      ...this.summarise(letter),
      revision: letter.revision,
      label: definition?.label ?? letter.event,
      labelEn: definition?.labelEn ?? letter.event,
      values: letter.values,
      form: letterFormOf(laid.template, actSchemaOf(laid)),
      filled: listFilled(laid),
      gaps: letter.status === 'issued' ? [] : findGaps(laid),
      acts: await new LetterActStore(this.executor).readOf(letter.id),
      moves: (Object.keys(LETTER_MOVES) as LetterMove[]).map((move) => {
        const judged = judgeMove(move, letter, membership);
        return {
          move,
          allowed: judged.ok,
          reason: judged.ok ? null : describeLetterRefusal(judged.rejection),
        };
      }),
      nextOrdinal: letter.status === 'signed' ? await this.desk.findNextOrdinal(this.executor, letter) : null,
      legalBasis: laid.template.basis,
    };
  }

  /** The letter as it would be printed now. */
  async layOut({ letter, ...seen }: SeenLetter): Promise<LetterPage> {
    const laid = await this.desk.openCase(letter, seen);
    return writeLetter(laid, {
      at: letter.changedAt,
      signer: await this.desk.findSigner(this.executor, letter),
    });
  }

  /** For somebody who has just done something with a letter of it. */
  openDossier({ dossier }: StoredLetter): Promise<SeenDossier> {
    return this.desk.loadDossier(this.executor, dossier);
  }

  private mayRead(letter: StoredLetter, { dossier }: SeenDossier, actor: Actor): boolean {
    const on = this.desk.today;
    if (seesFromOutside(actor, dossier, on)) return false;
    if (letter.status === 'issued' || findMembership(actor, letter, dossier, on) !== null) return true;
    return actor.assignments.some((each) => ONLOOKERS.includes(each.role) && isValidOn(each, on));
  }

  private summarise(letter: StoredLetter): Summary {
    const { id, dossier, template, event, party, status, composedBy, composedAt, changedAt } = letter;
    const { name, nameEn } = getLetterTemplate(template, letter.templateVersion);
    const { signedBy, issuedOn, file, number } = letter;
    return {
      ...{ id, dossier, template, name, nameEn, event, party, status, composedBy, composedAt, changedAt },
      ...{ signedBy, issuedOn, file },
      partyName: this.world.directory().find(party)?.name ?? party,
      number: number === null ? null : numberOf(number.ordinal, number.symbol),
    };
  }
}

const AWAITED: Readonly<
  Partial<
    Record<
      StoredLetter['status'],
      {
        readonly what: 'signature' | 'correction' | 'issue';
        readonly move: LetterMove;
        readonly of: 'unit' | 'composer';
      }
    >
  >
> = {
  submitted: { what: 'signature', move: 'sign', of: 'unit' },
  returned: { what: 'correction', move: 'save', of: 'composer' },
  signed: { what: 'issue', move: 'issue', of: 'unit' },
};
