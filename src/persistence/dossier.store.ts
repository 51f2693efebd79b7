import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Clock } from '../engine/clock.js';
import type { Dossier } from '../engine/dossier.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import type { Executor } from './database.js';

/** What a command was answered with, kept so that the same command gets the same answer again. */
export interface StoredReceipt {
  readonly commandId: string;
  /** SHA-256 of the request: another request under the same id is not the same command. */
  readonly requestHash: string;
  /** The dossier's code. */
  readonly dossier: string;
  readonly version: number;
  readonly event: string;
  readonly state: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** The hash of the journal entry. */
  readonly hash: string;
}

export interface LoadedDossier {
  readonly id: string;
  readonly dossier: Dossier;
  /** The hash of the last journal entry. */
  readonly headHash: string;
  /** The receipt already kept for the command, whichever dossier it was for. */
  readonly receipt: StoredReceipt | null;
}

/** A clock as a commit writes it: its place among the dossier's clocks, and when to look at it. */
export interface ClockRow extends Clock {
  readonly ordinal: number;
  readonly wakeAt: Instant | null;
}

/** An effect that waits to be carried out. */
export interface OutboxRow {
  /** The journal entry that asked for it. */
  readonly sequence: number;
  /** 0 for the first effect of the entry. */
  readonly ordinal: number;
  readonly type: string;
  readonly params: JsonValue;
}

export interface PartyRow {
  readonly party: PartyCode;
  readonly capacity: string;
}

/** Everything that one command writes, all of it or nothing. */
export interface Commit {
  readonly id: string;
  /** The version that was loaded; the commit is refused when it is no longer the current one. */
  readonly expectedVersion: number;
  readonly after: Dossier;
  readonly entries: readonly JournalEntry[];
  /** The clocks that changed. */
  readonly clocks: readonly ClockRow[];
  readonly outbox: readonly OutboxRow[];
  readonly receipt: StoredReceipt | null;
  /** Who takes part, when that changed; `null` when it did not. */
  readonly parties: readonly PartyRow[] | null;
  readonly title: string;
  /** The words that `q=` finds it by. */
  readonly search: string;
}

export interface Lodgement extends Omit<Commit, 'id' | 'expectedVersion'> {
  readonly provinceCode: PartyCode;
}

/** A command of this id has already been carried out; its receipt is there to be found. */
export class DuplicateCommand extends Error {
  override readonly name = 'DuplicateCommand';
}

export class DossierStore {
  constructor(private readonly executor: Executor) {}

  /** The dossier and the receipt of a command, in one round trip. */
  load(code: string, commandId: string): Promise<LoadedDossier | null> {
    return this.notWritten(code, commandId);
  }

  /** Writes a transition in one round trip; false when the dossier has moved on. Throws `DuplicateCommand`. */
  commit(change: Commit): Promise<boolean> {
    return this.notWritten(change);
  }

  /** The next code of an agency and day; a rollback gives the number back. Only within a transaction. */
  allocateCode(agencyCode: string, acceptedOn: LocalDate): Promise<string> {
    return this.notWritten(agencyCode, acceptedOn);
  }

  /** Writes a new dossier and returns its id. Throws `DuplicateCommand`. */
  insert(lodgement: Lodgement): Promise<string> {
    return this.notWritten(lodgement);
  }

  findReceipt(commandId: string): Promise<StoredReceipt | null> {
    return this.notWritten(commandId);
  }

  private notWritten(...args: unknown[]): Promise<never> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${args.length}`));
  }
}
