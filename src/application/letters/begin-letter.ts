import { randomUUID } from 'node:crypto';

import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database, Executor } from '../../persistence/database.js';
import { LetterActStore } from '../../persistence/letter-act.store.js';
import { LetterStore, type StoredLetter } from '../../persistence/letter.store.js';
import type { World } from '../world.js';
import { FORMALITIES_FIELD, formalitiesOf, type LetterValues } from './letter-form.js';
import { findMembership } from './letter-moves.js';
import type { LetterRefusal } from './letter-refusal.js';
import { offerLetters } from './offer-letters.js';

export interface BeginRequest {
  readonly dossier: Dossier;
  readonly procedure: CompiledProcedure;
  /** The act that the letter is to go out with. */
  readonly event: string;
  /** What has been typed into the act's form already. */
  readonly values: LetterValues;
  readonly commandId: string;
  readonly sender: Actor;
}

/** Begins the letter of an act that the dossier's state takes. */
export class BeginLetter {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  async execute(request: BeginRequest): Promise<Result<StoredLetter, LetterRefusal>> {
    const { dossier, procedure, event, sender } = request;
    const now = this.world.now();
    const begun = await new LetterStore(this.database.pool).findByCommand(request.commandId);
    if (begun !== null) return answerAgain(begun, request);
    const offered = offerLetters(procedure, dossier, sender, now).find((each) => each.event === event);
    if (offered === undefined)
      return reject({ code: 'letter-not-offered', reason: 'Bước này không có mẫu văn bản cho thao tác đó.' });
    const { template, party, closed } = offered;
    if (closed !== null || party === null)
      return reject({
        code: 'letter-not-offered',
        reason: closed ?? 'Cơ quan của bạn không thực hiện thao tác này.',
      });
    const membership = findMembership(sender, { party }, dossier, localDateOf(now));
    if (membership === null) return reject({ code: 'letter-not-permitted', needs: 'member' });
    return this.database.transaction(async (executor) => {
      const letters = new LetterStore(executor);
      const id = randomUUID();
      const isNew = await letters.insert({
        ...{ id, event, party, commandId: request.commandId },
        dossier: dossier.code,
        template: template.code,
        templateVersion: template.version,
        values: { ...(await this.habits(executor, party, template.code)), ...request.values },
        composedBy: sender.user,
        composedAt: now,
      });
      if (isNew) {
        const onBehalfOf = membership.onBehalfOf ?? null;
        await new LetterActStore(executor).insert(id, {
          kind: 'begun',
          by: sender.user,
          onBehalfOf,
          at: now,
          remark: null,
        });
      }
      const letter = isNew
        ? await letters.find(dossier.code, id)
        : await letters.findByCommand(request.commandId);
      return answerAgain(letter, request);
    });
  }

  /** A unit signs its letters of a kind in the same way as the last time, until it says otherwise. */
  private async habits(executor: Executor, party: string, template: string): Promise<LetterValues> {
    const latest = await new LetterStore(executor).findLatestOfKind(party, template);
    if (latest === null) return {};
    const { symbol, position } = formalitiesOf(latest.values);
    const kept = { ...(symbol === null ? {} : { symbol }), position: position.join(' / ') };
    return { [FORMALITIES_FIELD]: kept };
  }
}

function answerAgain(
  letter: StoredLetter | null,
  { dossier, event, sender }: BeginRequest,
): Result<StoredLetter, LetterRefusal> {
  const isTheSame =
    letter?.dossier === dossier.code && letter.event === event && letter.composedBy === sender.user;
  return isTheSame
    ? accept(letter)
    : reject({ code: 'letter-not-offered', reason: 'Mã lệnh này đã dùng cho một văn bản khác.' });
}
