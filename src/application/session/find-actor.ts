import type { Executor } from '../../persistence/database.js';
import { UserSessionStore } from '../../persistence/user-session.store.js';
import type { Now } from '../now.js';
import type { World } from '../world.js';
import type { SessionCache } from './session-cache.js';
import { hashToken } from './session-token.js';
import type { SignedIn } from './signed-in.js';

export class FindActor {
  private readonly sessions: UserSessionStore;

  constructor(
    executor: Executor,
    private readonly world: World,
    private readonly cache: SessionCache,
    /** The system's time, which a training does not move. */
    private readonly systemNow: Now,
  ) {
    this.sessions = new UserSessionStore(executor);
  }

  /** Null when the token is unknown, its session is over, or its user is disabled. */
  async execute(token: string): Promise<SignedIn | null> {
    const tokenHash = hashToken(token);
    const now = this.systemNow();
    const remembered = this.cache.find(tokenHash, now);
    if (remembered !== null) return remembered;

    const begun = this.cache.beginLookUp();
    const found = await this.sessions.findOpen(tokenHash, now);
    if (found === null) return null;
    const directory = this.world.directory();
    const signedIn: SignedIn = {
      actor: {
        user: found.user.username,
        assignments: [...found.assignments, ...found.substituted].map((assignment) =>
          directory.toAssignment(assignment),
        ),
      },
      displayName: found.user.displayName,
      expiresAt: found.expiresAt,
    };
    this.cache.remember(tokenHash, signedIn, now, begun);
    return signedIn;
  }
}
