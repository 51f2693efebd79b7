import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { StoredAssignment, StoredUser } from './app-user.store.js';
import type { Executor } from './database.js';

export interface StoredSession {
  /** SHA-256 of the cookie's token; the token itself is never stored. */
  readonly tokenHash: string;
  readonly userId: string;
  readonly csrfTokenHash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastSeenAt: Instant;
}

/** A session with its user and what they may do, in one round trip. */
export interface OpenSession extends StoredSession {
  readonly user: StoredUser;
  readonly assignments: readonly StoredAssignment[];
}

export class UserSessionStore {
  constructor(private readonly executor: Executor) {}

  insert(session: StoredSession): Promise<void> {
    return this.notWritten(session);
  }

  /** Null when it is unknown or has expired by now, or its user is disabled. */
  findOpen(tokenHash: string, now: Instant): Promise<OpenSession | null> {
    return this.notWritten(tokenHash, now);
  }

  touch(tokenHash: string, lastSeenAt: Instant, expiresAt: Instant): Promise<void> {
    return this.notWritten(tokenHash, lastSeenAt, expiresAt);
  }

  delete(tokenHash: string): Promise<void> {
    return this.notWritten(tokenHash);
  }

  deleteOfUser(userId: string): Promise<void> {
    return this.notWritten(userId);
  }

  /** How many were deleted. */
  deleteExpired(now: Instant): Promise<number> {
    return this.notWritten(now);
  }

  private notWritten(...args: unknown[]): Promise<never> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${args.length}`));
  }
}
