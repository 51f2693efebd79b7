import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import { SubstitutionStore, type StoredSubstitution } from '../../persistence/substitution.store.js';
import type { SessionCache } from '../session/session-cache.js';
import type { World } from '../world.js';
import { maySettleAbsence } from './may-substitute.js';
import type { SubstitutionRefusal } from './substitution-refusal.js';

/** Ends a substitution before its time; ending one that has been ended changes nothing. */
export class RevokeSubstitution {
  private readonly substitutions: SubstitutionStore;

  constructor(
    private readonly world: World,
    executor: Executor,
    private readonly sessions: SessionCache,
  ) {
    this.substitutions = new SubstitutionStore(executor);
  }

  async execute(id: string, sender: Actor): Promise<Result<StoredSubstitution, SubstitutionRefusal>> {
    const now = this.world.now();
    const found = await this.substitutions.find(id);
    if (found === null || sender.assignments.every(({ province }) => province !== found.province)) {
      return reject({ code: 'not-found' });
    }
    if (!maySettleAbsence(sender, found, localDateOf(now)))
      return reject({ code: 'substitution-not-permitted' });
    await this.substitutions.revoke(id, sender.user, now);
    this.sessions.forgetAll();
    return accept((await this.substitutions.find(id)) ?? found);
  }
}
