import type { Instant, LocalDate, RegimeCode } from './regime.js';
import type { Capacity, PartyCode, Role } from './role.js';

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Who acts: a person in a role at a party, or the System. `onBehalfOf` names the person substituted. */
export interface ActingPerson {
  readonly user: string;
  readonly role: Role | 'system';
  readonly party: PartyCode | null;
  readonly onBehalfOf?: string;
}

/** What the machine sees: an event with its legal date. `P` is the payload's type. */
export interface LegalEvent<P = unknown> {
  readonly type: string;
  readonly payload: P;
  readonly occurredAt: Instant;
  /** `occurredAt` as a date in Việt Nam. */
  readonly on: LocalDate;
  /** `on` is no working day of the legal calendar: some acts are unlawful then. */
  readonly isDayOff: boolean;
  readonly actor: ActingPerson;
  /** The states that the event finds the dossier in, outermost first, e.g. `['underAppraisal', 'underAppraisal.consultation', …]`. */
  readonly states: readonly string[];
  /** The journal sequence that the event will have. */
  readonly sequence: number;
  /** Only with `LODGE`. */
  readonly given?: Given;
}

/** What the service adds to a lodgement, fixed in the journal so that replay needs nothing else. */
export interface Given {
  /** The unit code of the province whose dossier this is. */
  readonly province: string;
  readonly regime: RegimeCode;
  readonly parties: Parties;
  readonly parameters: Readonly<Record<string, JsonValue>>;
}

export type Parties = Readonly<Partial<Record<Capacity, readonly PartyCode[]>>>;

export interface RecordedDocument {
  readonly number: string;
  readonly date: LocalDate;
  readonly issuer: string;
  readonly abstract: string;
  readonly fileHash: string | null;
  readonly state: string;
  readonly sequence: number;
}

export interface Supplement {
  readonly requestedOn: LocalDate;
  readonly documentNumber: string;
  readonly due: LocalDate | null;
  readonly components: readonly {
    readonly code: string;
    readonly reason: string;
    readonly guidance: string;
  }[];
  readonly answeredOn: LocalDate | null;
}

/** A thing about the source or the dossier that a reader must not overlook. */
export interface Flag {
  readonly code: string;
  readonly sentence: string;
}

/** A person who takes part by name, in a role and for a unit, such as a member of a council. */
export interface Seat {
  readonly user: string;
  readonly role: Role;
  readonly party: PartyCode;
}

/** The facts every dossier has; each procedure adds its own. All of it is JSON. */
export interface Facts {
  /** What the dossier is about, e.g. the cluster's name. */
  readonly subject: string;
  readonly cluster: string | null;
  readonly province: string;
  readonly regime: RegimeCode | null;
  readonly acceptedOn: LocalDate | null;
  readonly parties: Parties;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly assignee: string | null;
  readonly documents: readonly RecordedDocument[];
  readonly supplements: readonly Supplement[];
  readonly suspension: {
    readonly ground: string;
    readonly documentNumber: string;
    readonly since: LocalDate;
  } | null;
  readonly corrections: readonly {
    readonly sequence: number;
    readonly field: string;
    readonly value: JsonValue;
    readonly ground: string;
  }[];
  readonly flags: readonly Flag[];
  readonly ended: { readonly ground: string; readonly reason: string } | null;
  /** Who takes part by name; they see the dossier whatever their unit may see. */
  readonly seats?: readonly Seat[];
  /** User names of those for whom the dossier does not exist, whatever their unit may see. */
  readonly recused?: readonly string[];
  /** The dossier that opened this one and waits for it. */
  readonly openedBy?: { readonly dossier: string; readonly procedure: string };
  /** It has opened a dossier of its own. */
  readonly hasOpened?: boolean;
}

export const BLANK_FACTS: Facts = {
  subject: '',
  cluster: null,
  province: '',
  regime: null,
  acceptedOn: null,
  parties: {},
  parameters: {},
  assignee: null,
  documents: [],
  supplements: [],
  suspension: null,
  corrections: [],
  flags: [],
  ended: null,
};

/** The facts that a lodgement settles for every procedure. */
export function lodgedFacts(
  event: LegalEvent,
): Pick<Facts, 'province' | 'regime' | 'acceptedOn' | 'parties' | 'parameters'> {
  if (event.given === undefined) throw new TypeError('Expected a lodgement to carry what the service gives.');
  return { ...event.given, acceptedOn: event.on };
}
