import type { ActingPerson, Given, JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../workflows/vocabulary/role.js';

/** How far a substitution reaches; `null` where it sets no limit. */
export interface Scope {
  /** Codes of procedures. */
  readonly procedures: readonly string[] | null;
  /** The outermost states' names: the steps that may be acted in. */
  readonly states: readonly string[] | null;
}

/** A role that a person holds at a party for a time, and the older parties that it has succeeded. */
export interface Assignment {
  readonly role: Role;
  readonly party: PartyCode;
  readonly province: string;
  /** The province itself and every one that it has succeeded; itself alone when left out. */
  readonly provinces?: readonly string[];
  /** The party itself and every predecessor whose work it continues. */
  readonly covers: readonly PartyCode[];
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  /** The user whose role it is, where this person only stands in for them. */
  readonly onBehalfOf?: string;
  /** Only with `onBehalfOf`; a role of one's own has no limit. */
  readonly scope?: Scope;
}

export interface Actor {
  readonly user: string;
  readonly assignments: readonly Assignment[];
}

/** The System itself: clocks, successions, imports' consequences. */
export const SYSTEM: ActingPerson = { user: 'system', role: 'system', party: null };

/** One event asked of one dossier. */
export interface Command {
  readonly commandId: string;
  readonly event: string;
  readonly payload: JsonValue;
  /** The legal date; the engine refuses one in the future or before the previous entry. */
  readonly occurredAt: Instant;
  readonly expectedVersion: number;
  /** A person, or the System for facts. */
  readonly sender: Actor | 'system';
  /** Needed when `occurredAt` reaches back further than the house allows. */
  readonly backdatingReason?: string;
  /** Only with `LODGE`. */
  readonly given?: Given;
}
