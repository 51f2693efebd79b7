import type { Actor } from '../../src/engine/command.js';
import type { Dossier } from '../../src/engine/dossier.js';
import type { Parties } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Capacity, PartyCode, Role } from '../../workflows/vocabulary/role.js';

/** Changes to a sample payload; a field that is `undefined` is left out of it. */
export type Changes = Readonly<Record<string, unknown>>;

/** What the sender is, once it is known who takes part in the dossier. */
export type Sender = (parties: Parties) => Actor | 'system';

interface ActFields {
  readonly sender: Sender;
  readonly event: string;
  readonly changes: Changes;
  readonly date: LocalDate | null;
  readonly time: string | null;
  readonly recordedOn: LocalDate | null;
  readonly backdatingReason: string | null;
}

/** Somebody does something on some day; by default on the day of what came before. */
export class Act {
  constructor(readonly fields: ActFields) {}

  /** The legal date, at 09:00 unless `time` (`HH:mm`) says otherwise. */
  on(date: LocalDate, time: string | null = null): Act {
    return new Act({ ...this.fields, date, time });
  }

  /** The system learns of it on a later day. */
  recordedOn(recordedOn: LocalDate, backdatingReason: string | null = null): Act {
    return new Act({ ...this.fields, recordedOn, backdatingReason });
  }
}

/** Nothing is done: days pass, and what falls due by itself happens. */
export type Passing =
  | { readonly until: LocalDate; readonly time: string | null }
  /** To the end of the clock's current run. */
  | { readonly clock: string };

export type Step = Act | Passing;

export interface Person {
  does(event: string, changes?: Changes): Act;
}

function person(sender: Sender): Person {
  return {
    does: (event, changes = {}) =>
      new Act({ sender, event, changes, date: null, time: null, recordedOn: null, backdatingReason: null }),
  };
}

/** A person with a role at whoever has the capacity in the dossier at that time. */
function roleOf(capacity: Capacity, role: Role): Person {
  return person((parties) => {
    const party = parties[capacity]?.[0];
    if (party === undefined) throw new Error(`Expected the dossier to have a party as '${capacity}'.`);
    return actorAt(party, role);
  });
}

export const handlerOf = (capacity: Capacity): Person => roleOf(capacity, 'handler');
export const leaderOf = (capacity: Capacity): Person => roleOf(capacity, 'leader');
export const applicant: Person = roleOf('applicant', 'representative');

/** A person with a role at a named party, whether or not it takes part in the dossier. */
export const someoneAt = (party: PartyCode, role: Role): Person => person(() => actorAt(party, role));

/** A person by name, in a role at a party: whoever may have a seat. */
export const seated = (user: string, role: Role, party: PartyCode): Person =>
  person(() => ({ ...actorAt(party, role), user }));

export const theSystem: Person = person(() => 'system');

export const timePasses = (until: LocalDate, time: string | null = null): Passing => ({ until, time });
export const runsOut = (clock: string): Passing => ({ clock });

const LONG_AGO = '2000-01-01';

export function actorAt(party: PartyCode, role: Role): Actor {
  const province = party.split('.')[0] ?? party;
  const assignment = { role, party, province, covers: [party], from: LONG_AGO, to: null };
  return { user: `${role}@${party}`, assignments: [assignment] };
}

/** A payload that is in order, made for the dossier as it stands and the day it is. */
export type Sample = (dossier: Dossier | null, on: LocalDate) => Changes;
