import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';

export interface StoredUser {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  /** What the account is for, shown by `ccn user list`. */
  readonly explanation: string | null;
  readonly disabledAt: Instant | null;
  readonly createdAt: Instant;
}

export interface StoredAssignment {
  readonly role: Role;
  readonly party: PartyCode;
  readonly province: PartyCode;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export type NewUser = Omit<StoredUser, 'id' | 'disabledAt'>;

export class AppUserStore {
  constructor(private readonly executor: Executor) {}

  findByUsername(username: string): Promise<StoredUser | null> {
    return this.notWritten(username);
  }

  readUsers(): Promise<StoredUser[]> {
    return this.notWritten();
  }

  readAssignments(userId: string): Promise<StoredAssignment[]> {
    return this.notWritten(userId);
  }

  /** Null when the username is taken; otherwise the new user's id. */
  insert(user: NewUser): Promise<string | null> {
    return this.notWritten(user);
  }

  setPassword(userId: string, passwordHash: string): Promise<void> {
    return this.notWritten(userId, passwordHash);
  }

  setDisabled(userId: string, disabledAt: Instant | null): Promise<void> {
    return this.notWritten(userId, disabledAt);
  }

  /** Replaces everything the user was assigned to. */
  setAssignments(userId: string, assignments: readonly StoredAssignment[]): Promise<void> {
    return this.notWritten(userId, assignments);
  }

  /** Whether a user of the name holds a role in the province; for payloads that name a user. */
  hasUserInProvince(username: string, province: PartyCode): Promise<boolean> {
    return this.notWritten(username, province);
  }

  private notWritten(...args: unknown[]): Promise<never> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${args.length}`));
  }
}
