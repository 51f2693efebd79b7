import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { accept, reject, type Result } from '../../engine/result.js';
import { AppUserStore, type StoredUser } from '../../persistence/app-user.store.js';
import type { Executor } from '../../persistence/database.js';
import { LoginFailureStore } from '../../persistence/login-failure.store.js';
import { UserSessionStore } from '../../persistence/user-session.store.js';
import type { Now } from '../now.js';
import { forgettableBefore, secondsToWait, type LoginAttempt } from './login-throttle.js';
import { comparePasswordOfNobody, isPassword } from './password.js';
import { csrfTokenOf, hashToken, newSessionToken } from './session-token.js';
import { Turnstile } from './turnstile.js';

export interface Credentials extends LoginAttempt {
  readonly password: string;
}

export interface OpenedSession {
  /** For the cookie; nobody else ever sees it. */
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Why a log-in is refused. It never says whether the name exists. */
export type LoginRefusal =
  | { readonly code: 'invalid-credentials' }
  | { readonly code: 'too-many-attempts'; readonly retryAfterSeconds: number };

const MS_PER_HOUR = 3_600_000;
/** Comparing a password takes a core and 19 MiB for a moment: two at a time leave room for the work. */
const AT_ONCE = 2;
const MAX_WAITING = 50;
const CROWDED_RETRY_SECONDS = 5;

export class OpenSession {
  private readonly users: AppUserStore;
  private readonly sessions: UserSessionStore;
  private readonly failures: LoginFailureStore;
  private readonly turnstile = new Turnstile(AT_ONCE, MAX_WAITING);

  constructor(
    executor: Executor,
    /** The system's time, which a training does not move. */
    private readonly systemNow: Now,
    private readonly sessionHours: number,
  ) {
    this.users = new AppUserStore(executor);
    this.sessions = new UserSessionStore(executor);
    this.failures = new LoginFailureStore(executor);
  }

  async execute(credentials: Credentials): Promise<Result<OpenedSession, LoginRefusal>> {
    if (!this.turnstile.isOpen()) {
      return reject({ code: 'too-many-attempts', retryAfterSeconds: CROWDED_RETRY_SECONDS });
    }
    // Attempts are judged a few at a time, so that a thousand at once cannot all find no failure yet.
    return this.turnstile.pass(() => this.judge(credentials));
  }

  private async judge(credentials: Credentials): Promise<Result<OpenedSession, LoginRefusal>> {
    const { username, address } = credentials;
    const now = this.systemNow();
    const retryAfterSeconds = await secondsToWait(this.failures, credentials, now);
    if (retryAfterSeconds > 0) return reject({ code: 'too-many-attempts', retryAfterSeconds });

    const user = await this.authenticate(credentials);
    if (user === null) {
      await this.failures.insert({ username, address, at: now });
      return reject({ code: 'invalid-credentials' });
    }
    await this.failures.clear(username);
    return accept(await this.open(user, now));
  }

  private async authenticate({ username, password }: Credentials): Promise<StoredUser | null> {
    const user = await this.users.findByUsername(username);
    const isRight =
      user === null ? await comparePasswordOfNobody(password) : await isPassword(user.passwordHash, password);
    return isRight && user?.disabledAt === null ? user : null;
  }

  private async open(user: StoredUser, now: Instant): Promise<OpenedSession> {
    const token = newSessionToken();
    const expiresAt = new Date(Date.parse(now) + this.sessionHours * MS_PER_HOUR).toISOString();
    await this.sessions.insert({
      tokenHash: hashToken(token),
      userId: user.id,
      csrfTokenHash: hashToken(csrfTokenOf(token)),
      createdAt: now,
      expiresAt,
      lastSeenAt: now,
    });
    await this.sessions.deleteExpired(now);
    await this.failures.deleteBefore(forgettableBefore(now));
    return { token, expiresAt };
  }
}
