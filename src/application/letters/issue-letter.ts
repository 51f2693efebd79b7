import { randomUUID } from 'node:crypto';

import type { Assignment, Actor } from '../../engine/command.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database, Executor } from '../../persistence/database.js';
import { DossierFileStore, type NewFile } from '../../persistence/dossier-file.store.js';
import { LetterActStore } from '../../persistence/letter-act.store.js';
import { LetterStore, type StoredLetter } from '../../persistence/letter.store.js';
import { doorWithin, inOneTransaction } from '../command-transaction.js';
import type { FilePlaces } from '../files/file-places.js';
import { keepContent } from '../files/keep-content.js';
import type { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { announceLetter } from './announce-letter.js';
import { fileLetter } from './file-letter.js';
import { sayWhole, type LetterCase } from './letter-case.js';
import type { LetterDesk, LetterEntry } from './letter-desk.js';
import { actPayloadOf } from './letter-form.js';
import { findMembership, judgeMove } from './letter-moves.js';
import type { PrintLetter } from './letter-page.js';
import type { LetterRefusal } from './letter-refusal.js';
import { RECORD_DOCUMENT } from './offer-letters.js';
import { writeLetter } from './write-letter.js';

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

/** Everything that a letter goes out with. */
interface Dispatch {
  readonly request: IssueRequest;
  readonly laid: LetterCase;
  readonly entry: LetterEntry;
  readonly file: NewFile;
}

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
    const laid = await this.desk.openCase(letter, opened);
    const judged = this.judge(letter, laid, request);
    if (!judged.ok) return judged;
    const entry = this.desk.enter(letter, request.ordinal);
    const id = randomUUID();
    try {
      // Before the transaction, which does not wait for a printer.
      const pdf = await this.print(
        writeLetter(laid, { ...entry, signer: await this.desk.findSigner(pool, letter) }),
      );
      const file = await fileLetter(this.places, pdf, { id, letter, entry, by: request.sender.user });
      const issued = await inOneTransaction<StoredLetter, LetterRefusal | Refusal>(
        this.database,
        (executor) => this.issue(executor, { request, laid, entry, file }),
      );
      if (issued.ok || issued.rejection.code !== 'letter-number-taken') return issued;
      return reject({ code: 'letter-number-taken', next: await this.desk.findNextOrdinal(pool, letter) });
    } finally {
      await this.places.uploads.discard(id);
    }
  }

  private judge(
    letter: StoredLetter,
    { dossier }: LetterCase,
    { sender, revision }: IssueRequest,
  ): Result<Assignment, LetterRefusal> {
    const judged = judgeMove('issue', letter, findMembership(sender, letter, dossier, this.desk.today));
    if (!judged.ok || revision === letter.revision) return judged;
    return reject({ code: 'stale-letter', expected: revision, actual: letter.revision });
  }

  private async issue(executor: Executor, dispatch: Dispatch): Promise<Issued> {
    const { request, laid, entry, file } = dispatch;
    const { dossier, procedure } = laid;
    const letters = new LetterStore(executor);
    const letter = await letters.lock(request.dossier, request.id);
    if (letter === null) return reject({ code: 'letter-unknown' });
    if (letter.issueCommand === request.commandId) return accept(letter);
    const judged = this.judge(letter, laid, request);
    if (!judged.ok) return judged;
    const { number, on, at } = entry;
    if (await letters.isTaken(letter.party, number))
      return reject({ code: 'letter-number-taken', next: number.ordinal });

    const refusal = await this.sendThroughTheDoor(executor, letter, dispatch);
    if (refusal !== null) return reject(refusal);

    const files = new DossierFileStore(executor, letter.dossier);
    await files.lock();
    await keepContent(this.places, executor, file);
    await files.insert(file);
    const issued = { number, issuedOn: on, issueCommand: request.commandId, file: file.id };
    await letters.change(letter.id, at, { status: 'issued', ...issued });
    const { user } = request.sender;
    const onBehalfOf = judged.value.onBehalfOf ?? null;
    await new LetterActStore(executor).insert(letter.id, {
      kind: 'issued',
      by: user,
      onBehalfOf,
      at,
      remark: null,
    });
    await announceLetter(this.world, executor, { letter, dossier, procedure, move: 'issue', by: user });
    return accept({ ...letter, ...issued, status: 'issued', revision: letter.revision + 1, changedAt: at });
  }

  /** The document, then the act: after the act the dossier may be another's. Null when both are done. */
  private async sendThroughTheDoor(
    executor: Executor,
    letter: StoredLetter,
    { request, laid, entry, file }: Dispatch,
  ): Promise<Refusal | null> {
    const { sender, commandId, expectedVersion } = request;
    const { template, dossier } = laid;
    const door = doorWithin(this.world, executor);
    const registered = this.desk.register(letter, dossier, entry, file.sha256);
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
}
