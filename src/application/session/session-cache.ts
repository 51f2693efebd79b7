import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { SignedIn } from './signed-in.js';

/** How long a changed role or a disabled user may still be seen as before. */
const REMEMBERED_MS = 5_000;
const MAX_SESSIONS = 10_000;

interface Remembered {
  readonly signedIn: SignedIn;
  readonly until: Instant;
}

/** What was found out about a session a moment ago, by the hash of its token. */
export class SessionCache {
  private readonly sessions = new Map<string, Remembered>();
  private readonly closed = new Set<string>();

  find(tokenHash: string, now: Instant): SignedIn | null {
    const remembered = this.sessions.get(tokenHash);
    return remembered !== undefined && now < remembered.until ? remembered.signedIn : null;
  }

  /** A session that was closed while it was being looked up is not remembered any more. */
  remember(tokenHash: string, signedIn: SignedIn, now: Instant): void {
    if (this.closed.has(tokenHash)) return;
    if (this.sessions.size >= MAX_SESSIONS) this.sessions.clear();
    const soon = new Date(Date.parse(now) + REMEMBERED_MS).toISOString();
    const until = signedIn.expiresAt < soon ? signedIn.expiresAt : soon;
    this.sessions.set(tokenHash, { signedIn, until });
  }

  close(tokenHash: string): void {
    if (this.closed.size >= MAX_SESSIONS) this.closed.clear();
    this.closed.add(tokenHash);
    this.sessions.delete(tokenHash);
  }
}
