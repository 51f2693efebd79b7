import type { World } from '../../application/world.js';
import { isValidOn } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import { AppUserStore, type StoredUser } from '../../persistence/app-user.store.js';
import type { Executor } from '../../persistence/database.js';
import type { PartyNames } from '../../application/party-names.js';
import type { Answer } from '../views/building-blocks.js';
import type { demoAccounts } from '../views/session.view.js';

type DemoAccount = Answer<typeof demoAccounts>['items'][number];

/** Who may try the embedded default, so that the page of a first visit can say which account does what. */
export class DemoAccounts {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
    private readonly names: PartyNames,
    /** Null wherever the service is not the embedded default: then nothing is told. */
    private readonly password: string | null,
  ) {}

  async list(): Promise<Answer<typeof demoAccounts>> {
    if (this.password === null) return { password: null, items: [], nextCursor: null };
    const users = await new AppUserStore(this.executor).readUsers();
    // Only the seed explains accounts; one that somebody added is nobody else's to try.
    const demo = users.filter((user) => user.explanation !== null && user.disabledAt === null);
    const items = await Promise.all(demo.map((user) => this.describe(user)));
    return { password: this.password, items: items.filter((item) => item !== null), nextCursor: null };
  }

  /** Null for an account that can do nothing today, such as that of a unit that has ended. */
  private async describe(user: StoredUser): Promise<DemoAccount | null> {
    const today = localDateOf(this.world.now());
    const assignments = await new AppUserStore(this.executor).readAssignments(user.id);
    const assignment = assignments.find((each) => isValidOn(each, today));
    if (assignment === undefined) return null;
    const names = await this.names.find([assignment.party]);
    return {
      username: user.username,
      displayName: user.displayName,
      role: assignment.role,
      unit: names.get(assignment.party) ?? assignment.party,
      explanation: user.explanation ?? '',
    };
  }
}
