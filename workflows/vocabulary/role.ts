/** In what capacity a unit or an organisation takes part in a dossier. */
export const CAPACITIES = [
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
  'applicant',
  'investor',
  'consulted',
  'lead',
  'coordinator',
  'assigner',
  'compensationUnit',
  'environmentDepartment',
  'provincialCouncil',
  'inspector',
  'managementUnit',
  'reporter',
  'recipient',
  'council',
  'system',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** What a person does inside a unit or an organisation. A leader may do all that a handler may. */
export const ROLES = [
  'handler',
  'leader',
  'representative',
  'councilChair',
  'councilDeputy',
  'councilMember',
  'councilSecretary',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A unit's or an organisation's stable code, e.g. `hn.so-cong-thuong`. */
export type PartyCode = string;

/**
 * Who may send an event: a role at the party that has the capacity in this dossier.
 * `owner` is whichever capacity owns the state that the dossier is in. `council` is held by people, not by
 * units: whoever has the role's seat in this dossier by name.
 */
export interface Permit {
  readonly capacity: Capacity | 'owner';
  readonly role: Role;
}

export function by(capacity: Permit['capacity'], role: Role): Permit {
  return { capacity, role };
}
