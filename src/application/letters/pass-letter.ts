import type { Actor, Assignment } from '../../engine/command.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database, Executor } from '../../persistence/database.js';
import { LetterActStore, type LetterAct } from '../../persistence/letter-act.store.js';
import { LetterStore, type LetterChange, type StoredLetter } from '../../persistence/letter.store.js';
import { inOneTransaction } from '../command-transaction.js';
import { decideRequest } from '../decide-request.js';
import type { Refusal } from '../refusal.js';
import { StoredReferences } from '../stored-references.js';
import type { World } from '../world.js';
import { announceLetter } from './announce-letter.js';
import { findGaps } from './find-gaps.js';
import type { LetterDesk, OpenedDossier } from './letter-desk.js';
import { actPayloadOf, NOT_REGISTERED, type LetterValues } from './letter-form.js';
import { findMembership, judgeMove, LETTER_MOVES, type LetterMove } from './letter-moves.js';
import type { LetterRefusal } from './letter-refusal.js';
import { withTheHead } from './offer-letters.js';

/** What is asked of a letter that the sender may see; issuing it is asked elsewhere. */
export type LetterOrder = {
  /** The dossier's code. */
  readonly dossier: string;
  readonly id: string;
  /** The `revision` that the sender has seen. */
  readonly revision: number;
  readonly sender: Actor;
} & (
  | { readonly move: 'save' | 'submit'; readonly values: LetterValues }
  | { readonly move: 'recall' | 'sign' }
  | { readonly move: 'return' | 'discard'; readonly remark: string }
);

/** Any number does where only the rules are asked. */
const FIRST = 1;

const KINDS = {
  submit: 'submitted',
  recall: 'recalled',
  return: 'returned',
  sign: 'signed',
  discard: 'discarded',
} as const satisfies Readonly<Record<Exclude<LetterMove, 'save' | 'issue'>, LetterAct['kind']>>;

/** Saves a letter, or passes it on: for signature, back, signed, or away. */
export class PassLetter {
  constructor(
    private readonly world: World,
    private readonly database: Database,
    private readonly desk: LetterDesk,
  ) {}

  execute(order: LetterOrder): Promise<Result<StoredLetter, LetterRefusal | Refusal>> {
    return inOneTransaction<StoredLetter, LetterRefusal | Refusal>(this.database, (executor) =>
      this.pass(executor, order),
    );
  }

  private async pass(
    executor: Executor,
    order: LetterOrder,
  ): Promise<Result<StoredLetter, LetterRefusal | Refusal>> {
    const { sender, move } = order;
    const letters = new LetterStore(executor);
    const letter = await letters.lock(order.dossier, order.id);
    if (letter === null) return reject({ code: 'letter-unknown' });
    const opened = await this.desk.loadDossier(executor, letter.dossier);
    const judged = judgeMove(move, letter, findMembership(sender, letter, opened.dossier, this.desk.today));
    if (!judged.ok) return judged;
    if (order.revision !== letter.revision)
      return reject({ code: 'stale-letter', expected: order.revision, actual: letter.revision });
    const after = 'values' in order ? { ...letter, values: order.values } : letter;
    if (move === 'submit') {
      const refusal = await this.findObstacle(executor, after, opened, sender);
      if (refusal !== null) return reject(refusal);
    }
    const now = this.world.now();
    await letters.change(letter.id, now, this.toChange(order));
    if (move !== 'save') {
      await new LetterActStore(executor).insert(letter.id, actOf(order, move, judged.value, now));
      await announceLetter(this.world, executor, { letter: after, ...opened, move, by: sender.user });
    }
    const changed = await letters.find(letter.dossier, letter.id);
    return changed === null ? reject({ code: 'letter-unknown' }) : accept(changed);
  }

  private toChange(order: LetterOrder): LetterChange {
    const { to } = LETTER_MOVES[order.move];
    return {
      ...(to === null ? {} : { status: to }),
      ...('values' in order ? { values: order.values } : {}),
      ...(order.move === 'sign' ? { signature: { by: order.sender.user, at: this.world.now() } } : {}),
    };
  }

  /** Nothing goes to be signed that lacks something, or that the rules would refuse of the unit's head today. */
  private async findObstacle(
    executor: Executor,
    letter: StoredLetter,
    opened: OpenedDossier,
    sender: Actor,
  ): Promise<LetterRefusal | Refusal | null> {
    const laid = await this.desk.openCase(letter, opened);
    const gaps = findGaps(laid);
    if (gaps.length > 0) return { code: 'letter-incomplete', gaps };
    const { dossier } = opened;
    const entry = this.desk.enter(letter, FIRST);
    const registered = this.desk.register(letter, dossier, entry, NOT_REGISTERED.fileHash);
    const decided = await decideRequest(this.world, new StoredReferences(this.world, executor), dossier, {
      event: letter.event,
      payload: actPayloadOf(laid.template, letter.values, registered),
      sender: withTheHead(sender),
      expectedVersion: dossier.version,
      commandId: '',
    });
    return decided.ok ? null : decided.rejection;
  }
}

function actOf(
  order: LetterOrder,
  move: Exclude<LetterMove, 'save' | 'issue'>,
  { onBehalfOf }: Assignment,
  at: string,
): LetterAct {
  return {
    kind: KINDS[move],
    by: order.sender.user,
    onBehalfOf: onBehalfOf ?? null,
    at,
    remark: 'remark' in order ? order.remark : null,
  };
}
