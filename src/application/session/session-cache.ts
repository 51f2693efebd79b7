import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { SignedIn } from './signed-in.js';

/**
 * How long a changed role or a disabled user may still be seen as before, and in another process a new
 * substitution not yet. Whoever stands in for somebody is never remembered, so that a revocation holds
 * at once in every process.
 */
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
  private lookUpsFrom = 0;

  find(tokenHash: string, now: Instant): SignedIn | null {
    const remembered = this.sessions.get(tokenHash);
    return remembered !== undefined && now < remembered.until ? remembered.signedIn : null;
  }

  /** Marks the beginning of a look-up; `remember` is given it at the end. */
  beginLookUp(): number {
    return this.lookUpsFrom;
  }

  /** A session that was closed, or all that were forgotten, during the look-up are not remembered. */
  remember(tokenHash: string, signedIn: SignedIn, now: Instant, begun: number): void {
    if (this.closed.has(tokenHash) || begun !== this.lookUpsFrom) return;
    if (signedIn.actor.assignments.some(({ onBehalfOf }) => onBehalfOf !== undefined)) return;
    if (this.sessions.size >= MAX_SESSIONS) this.sessions.clear();
    const soon = new Date(Date.parse(now) + REMEMBERED_MS).toISOString();
    const until = signedIn.expiresAt < soon ? signedIn.expiresAt : soon;
    this.sessions.set(tokenHash, { signedIn, until });
  }

  /** What people may act as has changed: every session is looked up anew. */
  forgetAll(): void {
    this.sessions.clear();
    this.lookUpsFrom += 1;
  }

  close(tokenHash: string): void {
    if (this.closed.size >= MAX_SESSIONS) this.closed.clear();
    this.closed.add(tokenHash);
    this.sessions.delete(tokenHash);
  }
}
