import type { Executor } from '../../persistence/database.js';
import { UserSessionStore } from '../../persistence/user-session.store.js';
import type { SessionCache } from './session-cache.js';
import { hashToken } from './session-token.js';

export class CloseSession {
  private readonly sessions: UserSessionStore;

  constructor(
    executor: Executor,
    private readonly cache: SessionCache,
  ) {
    this.sessions = new UserSessionStore(executor);
  }

  /** Closing a session that is closed already does nothing. */
  async execute(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    this.cache.close(tokenHash);
    await this.sessions.delete(tokenHash);
  }
}
