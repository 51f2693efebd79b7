import type { Effect } from '../../../workflows/vocabulary/effect.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../../workflows/vocabulary/role.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import { stateNameOf, type Dossier } from '../../engine/dossier.js';
import { invariant } from '../../engine/invariant.js';
import { workingDaysBack } from '../../engine/legal-date.js';
import type { Executor } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { findEntryMark } from '../../persistence/journal-entry.store.js';
import { NoticeStore } from '../../persistence/notice.store.js';
import type { PendingEffect } from '../../persistence/outbox.store.js';
import { findSubstitutes } from '../../persistence/substitute.reader.js';
import { titleOf } from '../commit-decisions.js';
import type { World } from '../world.js';
import type { EffectReceiver } from './effect-receiver.js';

type NotifyParams = Extract<Effect, { readonly type: 'notify' }>['params'];

/** Who hears for a party: its officers, or those who act for a company. */
const HEARING_ROLES: readonly Role[] = ['handler', 'leader', 'representative'];

/**
 * Tells the people of the parties that a transition names. What is entered from paper long after it
 * happened is history, not news, and notifies nobody (decision 0014).
 */
export class NotifyParties implements EffectReceiver {
  readonly type = 'notify';

  constructor(private readonly world: World) {}

  async carryOut(executor: Executor, effect: PendingEffect): Promise<void> {
    const loaded = await new DossierStore(executor).load(effect.dossier, '');
    const entry = await findEntryMark(executor, effect.dossier, effect.sequence);
    invariant(
      loaded !== null && entry !== null,
      `Expected ${effect.dossier} to have entry ${effect.sequence}.`,
    );
    const { world } = this;
    const daysBack = workingDaysBack(world.calendar(), entry.occurredAt, entry.recordedAt);
    if (daysBack > world.rules.backdatingWorkingDays) return;

    const { dossier } = loaded;
    const { to, notice } = effect.params as unknown as NotifyParams;
    const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
    const sentence = procedure.definition.notices?.[notice];
    invariant(sentence !== undefined, `Expected ${dossier.procedure.code} to word the notice '${notice}'.`);
    const now = world.now();
    const recipients = new Set<string>();
    for (const party of new Set(to.flatMap((capacity) => dossier.facts.parties[capacity] ?? []))) {
      const people = await this.findPeople(executor, party, dossier, localDateOf(now));
      for (const person of people) recipients.add(person);
    }
    // Who did it knows of it.
    recipients.delete(entry.user);
    await new NoticeStore(executor).insert(
      [...recipients].map((recipient) => ({
        recipient,
        occasion: `outbox-${effect.id}`,
        kind: 'transition',
        sentence: `${titleOf(procedure, dossier)}: ${sentence}`,
        dossier: dossier.code,
        createdAt: now,
      })),
    );
  }

  /**
   * The one to whom the dossier is assigned, if they belong to the party; else everybody who hears for
   * it. Whoever stands in for one of them hears as well.
   */
  private async findPeople(
    executor: Executor,
    party: PartyCode,
    { facts, procedure, value }: Dossier,
    on: LocalDate,
  ): Promise<readonly string[]> {
    const parties = this.world.directory().coveredBy(party);
    const holders = await new NoticeStore(executor).findHolders(parties, HEARING_ROLES, on);
    const people = facts.assignee !== null && holders.includes(facts.assignee) ? [facts.assignee] : holders;
    const substitutes = await findSubstitutes(executor, people, {
      ...{ parties, on, roles: HEARING_ROLES },
      procedure: procedure.code,
      state: stateNameOf(value),
    });
    return [...people, ...substitutes.map(({ substitute }) => substitute)];
  }
}
