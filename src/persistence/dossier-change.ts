import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Dossier } from '../engine/dossier.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import type { ClockRow } from './clock.store.js';
import type { StoredReceipt } from './command-receipt.store.js';
import type { PartyRow } from './dossier-party.store.js';
import type { PersonRow } from './dossier-person.store.js';
import type { OutboxRow } from './outbox.store.js';

/** Everything that one command writes, all of it or nothing. */
export interface Commit {
  readonly id: string;
  /** The version that was loaded; the commit is refused when it is no longer the current one. */
  readonly expectedVersion: number;
  readonly after: Dossier;
  /** At least one. */
  readonly entries: readonly JournalEntry[];
  /** The clocks that changed. */
  readonly clocks: readonly ClockRow[];
  readonly outbox: readonly OutboxRow[];
  readonly receipt: StoredReceipt | null;
  /** Who takes part, when that changed; `null` when it did not. */
  readonly parties: readonly PartyRow[] | null;
  /** Who takes part by name, when that changed; left out when it did not. */
  readonly people?: readonly PersonRow[];
  readonly title: string;
  /** The text whose words `q=` finds it by, accents and case apart; `null` when it did not change. */
  readonly search: string | null;
}

export interface Lodgement extends Omit<Commit, 'id' | 'expectedVersion'> {
  readonly provinceCode: PartyCode;
}
