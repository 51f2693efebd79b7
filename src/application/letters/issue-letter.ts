import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';

import type { Actor } from '../../engine/command.js';
import type { Dossier } from '../../engine/dossier.js';
import { accept, reject, type Result } from '../../engine/result.js';
import { AppUserStore } from '../../persistence/app-user.store.js';
import type { Database, Executor } from '../../persistence/database.js';
import { DossierFileStore, type NewFile } from '../../persistence/dossier-file.store.js';
import { LetterStore, type LetterNumber, type StoredLetter } from '../../persistence/letter.store.js';
import type { ApplyTransition } from '../apply-transition.js';
import { doorWithin, inOneTransaction } from '../command-transaction.js';
import type { FilePlaces } from '../files/file-places.js';
import { keepContent } from '../files/keep-content.js';
import type { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { announceLetter } from './announce-letter.js';
import { sayWhole, type LetterCase } from './letter-case.js';
import type { LetterDesk } from './letter-desk.js';
import { actPayloadOf, formalitiesOf } from './letter-form.js';
import { findMembership, judgeMove } from './letter-moves.js';
import type { PrintLetter } from './letter-page.js';
import type { LetterRefusal } from './letter-refusal.js';
import { RECORD_DOCUMENT } from './offer-letters.js';
import { numberOf, writeLetter } from './write-letter.js';

/** The component under which the files of letters lie in a dossier. */
export const LETTER_COMPONENT = 'letter';
const PDF = 'application/pdf';

export interface IssueRequest {
  /** The dossier's code. */
  readonly dossier: string;
  readonly id: string;
  readonly revision: number;
  /** The number in the register of the unit. */
  readonly ordinal: number;
  /** The version of the dossier that the sender has seen. */
  readonly expectedVersion: number;
  readonly commandId: string;
  readonly sender: Actor;
}

type Issued = Result<StoredLetter, LetterRefusal | Refusal>;

/**
 * Sends a signed letter out, all of it or nothing: it gets its number, its PDF becomes a file of the dossier, the
 * document enters the journal with the hash of that file, and the act that it was written for is done.
 */
export class IssueLetter {
  constructor(
    private readonly world: World,
    private readonly database: Database,
    private readonly desk: LetterDesk,
    private readonly places: FilePlaces,
    private readonly print: PrintLetter,
  ) {}

  async execute(request: IssueRequest): Promise<Issued> {
    const { pool } = this.database;
    const letter = await new LetterStore(pool).find(request.dossier, request.id);
    if (letter === null) return reject({ code: 'letter-unknown' });
    if (letter.issueCommand === request.commandId) return accept(letter);
    const opened = await this.desk.loadDossier(pool, letter.dossier);
    const obstacle = this.findObstacle(letter, opened.dossier, request);
    if (obstacle !== null) return reject(obstacle);
    const laid = await this.desk.openCase(letter, opened);
    const fileId = randomUUID();
    try {
      const file = await this.lay(laid, letter, request, fileId);
      const issued = await inOneTransaction<StoredLetter, LetterRefusal | Refusal>(
        this.database,
        (executor) => this.issue(executor, laid, file, request),
      );
      return issued.ok || issued.rejection.code !== 'letter-number-taken'
        ? issued
        : await this.offerNext(letter, issued);
    } finally {
      await this.places.uploads.discard(fileId);
    }
  }

  private findObstacle(
    letter: StoredLetter,
    dossier: Dossier,
    { sender, revision }: IssueRequest,
  ): LetterRefusal | null {
    const judged = judgeMove('issue', letter, findMembership(sender, letter, dossier, this.desk.today));
    if (!judged.ok) return judged.rejection;
    if (revision === letter.revision) return null;
    return { code: 'stale-letter', expected: revision, actual: letter.revision };
  }

  /** Prints the letter as it goes out, and puts the PDF where files lie: a transaction does not wait for that. */
  private async lay(
    laid: LetterCase,
    letter: StoredLetter,
    { ordinal, sender }: IssueRequest,
    id: string,
  ): Promise<NewFile> {
    const { uploads, store } = this.places;
    const registered = { ordinal, on: this.desk.today };
    const signer = await new AppUserStore(this.database.pool).findByUsername(letter.signedBy ?? '');
    const writtenAt = this.world.now();
    const pdf = await this.print(
      writeLetter(laid, { writtenAt, registered, signer: signer?.displayName ?? letter.signedBy }),
    );
    await uploads.create(id);
    await uploads.append(id, 0, Readable.from([pdf]));
    const sha256 = await uploads.digest(id);
    await store.put({ path: uploads.pathOf(id), sha256, size: pdf.length });
    const { symbol } = formalitiesOf(letter.values);
    return {
      ...{ id, sha256, size: pdf.length, mediaType: PDF, component: LETTER_COMPONENT, replaces: null },
      name: `${numberOf(ordinal, symbol).replaceAll('/', '-')}.pdf`,
      isScanned: false,
      uploadedBy: sender.user,
      uploadedFor: letter.party,
      uploadedAt: writtenAt,
    };
  }

  private async issue(
    executor: Executor,
    laid: LetterCase,
    file: NewFile,
    request: IssueRequest,
  ): Promise<Issued> {
    const letters = new LetterStore(executor);
    const letter = await letters.lock(request.dossier, request.id);
    if (letter === null) return reject({ code: 'letter-unknown' });
    if (letter.issueCommand === request.commandId) return accept(letter);
    const obstacle = this.findObstacle(letter, laid.dossier, request);
    if (obstacle !== null) return reject(obstacle);
    const number = this.numberFor(letter, request);
    if (await letters.isTaken(letter.party, number))
      return reject({ code: 'letter-number-taken', next: number.ordinal });

    const sent = await this.sendThroughTheDoor(doorWithin(this.world, executor), laid, letter, {
      file,
      number,
      request,
    });
    if (sent !== null) return reject(sent);

    const files = new DossierFileStore(executor, letter.dossier);
    await files.lock();
    await keepContent(this.places, executor, file);
    await files.insert(file);
    const now = this.world.now();
    await letters.change(letter.id, now, {
      ...{ status: 'issued', number, file: file.id, issueCommand: request.commandId },
      issuedOn: this.desk.today,
    });
    const { user } = request.sender;
    const membership = findMembership(request.sender, letter, laid.dossier, this.desk.today);
    const onBehalfOf = membership?.onBehalfOf ?? null;
    await letters.addAct(letter.id, { kind: 'issued', by: user, onBehalfOf, at: now, remark: null });
    await announceLetter(this.world, executor, {
      letter,
      dossier: laid.dossier,
      procedure: laid.procedure,
      move: 'issue',
      by: user,
    });
    const issued = await letters.find(letter.dossier, letter.id);
    return issued === null ? reject({ code: 'letter-unknown' }) : accept(issued);
  }

  /** The document, then the act: after the act the dossier may be another's. Null when both are done. */
  private async sendThroughTheDoor(
    door: ApplyTransition,
    laid: LetterCase,
    letter: StoredLetter,
    {
      file,
      number,
      request,
    }: { readonly file: NewFile; readonly number: LetterNumber; readonly request: IssueRequest },
  ): Promise<Refusal | null> {
    const { sender, commandId, expectedVersion } = request;
    const { template, dossier } = laid;
    const registered = this.desk.register(letter, dossier, {
      number: numberOf(number.ordinal, number.symbol),
      fileHash: file.sha256,
    });
    const isTheActItself = letter.event === RECORD_DOCUMENT;
    const recorded = await door.execute({
      ...{ dossier: dossier.code, sender, expectedVersion },
      event: RECORD_DOCUMENT,
      commandId: isTheActItself ? commandId : `${commandId}-document`,
      payload: { ...registered, abstract: sayWhole(laid, template.abstract) ?? template.name },
    });
    if (!recorded.ok) return recorded.rejection;
    if (isTheActItself) return null;
    const done = await door.execute({
      ...{ dossier: dossier.code, sender, commandId },
      event: letter.event,
      expectedVersion: recorded.value.dossier?.version ?? expectedVersion,
      payload: actPayloadOf(template, letter.values, registered),
    });
    return done.ok ? null : done.rejection;
  }

  private numberFor({ values }: StoredLetter, { ordinal }: IssueRequest): LetterNumber {
    const { symbol } = formalitiesOf(values);
    return { symbol: symbol ?? '', year: Number(this.desk.today.slice(0, 4)), ordinal };
  }

  /** Only after the transaction that found the number taken has ended. */
  private async offerNext(letter: StoredLetter, refused: Issued): Promise<Issued> {
    const { symbol } = formalitiesOf(letter.values);
    const year = Number(this.desk.today.slice(0, 4));
    const next = await new LetterStore(this.database.pool).findNextOrdinal(letter.party, symbol ?? '', year);
    return refused.ok ? refused : reject({ code: 'letter-number-taken', next });
  }
}
