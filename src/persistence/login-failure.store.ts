import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';

export interface LoginFailure {
  readonly username: string;
  /** The network address that tried. */
  readonly address: string;
  readonly at: Instant;
}

export class LoginFailureStore {
  constructor(private readonly executor: Executor) {}

  insert(failure: LoginFailure): Promise<void> {
    return this.notWritten(failure);
  }

  /** How often the name failed, and how often the address did, since a moment. */
  count(username: string, address: string, since: Instant): Promise<{ username: number; address: number }> {
    return this.notWritten(username, address, since);
  }

  /** After a success the name's failures no longer count. */
  clear(username: string): Promise<void> {
    return this.notWritten(username);
  }

  deleteBefore(at: Instant): Promise<number> {
    return this.notWritten(at);
  }

  private notWritten(...args: unknown[]): Promise<never> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${args.length}`));
  }
}
