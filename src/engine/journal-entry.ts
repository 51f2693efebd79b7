import type { ActingPerson, Given, JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { Clock } from './clock.js';
import type { StateValue } from './dossier.js';

export type EntryKind =
  | 'lodged'
  | 'transitioned'
  | 'clockExpired'
  | 'unitSucceeded'
  | 'calendarReplanned'
  | 'corrected'
  | 'migrated';

/**
 * What happened to a dossier, once and for ever. `hash` covers every other field by canonical JSON
 * (RFC 8785) and SHA-256; `previousHash` makes the entries a chain.
 */
export interface JournalEntry {
  readonly dossier: string;
  /** 1 for the lodgement. */
  readonly sequence: number;
  readonly kind: EntryKind;
  readonly event: string;
  readonly payload: JsonValue;
  readonly given: Given | null;
  readonly actor: ActingPerson;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly backdatingReason: string | null;
  readonly procedureCode: string;
  readonly procedureVersion: number;
  /** SHA-256 of the procedure's definition as data. */
  readonly definitionHash: string;
  readonly regime: RegimeCode;
  readonly calendarEdition: number;
  readonly before: StateValue | null;
  readonly after: StateValue;
  /** The clocks that this entry started, changed or stopped, as they stand after it. */
  readonly clocks: readonly Clock[];
  /** SHA-256 of the dossier's canonical JSON after this entry. */
  readonly stateHash: string;
  readonly commandId: string;
  /** 64 zeros before the first entry. */
  readonly previousHash: string;
  readonly hash: string;
}

/** What replay reads of an entry: the clocks it works out anew. */
export type BriefEntry = Omit<JournalEntry, 'clocks'>;

export type UnsealedEntry = Omit<JournalEntry, 'hash'>;
