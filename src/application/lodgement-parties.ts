import type { JsonValue, Parties } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Capacity, PartyCode } from '../../workflows/vocabulary/role.js';
import { isValidOn } from '../engine/authorize.js';
import type { Actor, Assignment } from '../engine/command.js';
import { accept, reject, type Result } from '../engine/result.js';
import type { Directory } from './directory.js';
import type { Refusal } from './refusal.js';

export interface LodgementPartiesInput {
  readonly directory: Directory;
  readonly capacities: readonly Capacity[];
  /** Those of them that the procedure can do without. */
  readonly optional?: readonly Capacity[];
  readonly payload: JsonValue;
  readonly sender: Actor | 'system';
  readonly province: PartyCode;
  readonly acceptedOn: LocalDate;
  /** The day the sender acts. */
  readonly today: LocalDate;
}

/** The one unit of a kind that a province has for these capacities. */
const UNIT_KIND: Partial<Record<Capacity, string>> = {
  industryDepartment: 'industryDepartment',
  provincialCommittee: 'provincialCommittee',
  assigner: 'provincialCommittee',
  environmentDepartment: 'environmentDepartment',
  provincialCouncil: 'provincialCouncil',
};

/** Capacities without which a dossier cannot be accepted. */
const REQUIRED: readonly Capacity[] = [
  'localAuthority',
  'industryDepartment',
  'provincialCommittee',
  'assigner',
  'lead',
  'compensationUnit',
  'environmentDepartment',
  'inspector',
  'managementUnit',
  'reporter',
  'recipient',
];

/**
 * Who takes part in a dossier from its acceptance. A capacity that the payload names is taken from
 * there (`localAuthority`, `lead`, …); the province's own agencies are looked up as of that date; the
 * sender's own unit is the local authority, or their company the applicant, when nothing else is said.
 */
export function resolveParties(input: LodgementPartiesInput): Result<Parties, Refusal> {
  const parties: Partial<Record<Capacity, readonly PartyCode[]>> = {};
  for (const capacity of input.capacities) {
    const codes = findParties(input, capacity);
    if (codes.length === 0 && REQUIRED.includes(capacity) && input.optional?.includes(capacity) !== true)
      return reject({ code: 'unit-undetermined', capacity });
    parties[capacity] = codes;
  }
  return accept(parties);
}

function findParties(input: LodgementPartiesInput, capacity: Capacity): readonly PartyCode[] {
  const named = namedIn(input.payload, capacity);
  if (named.length > 0) return named;
  const { directory, province, acceptedOn } = input;
  const kind = UNIT_KIND[capacity];
  if (kind !== undefined) {
    const unit = directory.findOfKind(province, kind, acceptedOn);
    return unit === null ? [] : [unit.code];
  }
  if (capacity === 'localAuthority') return unitOfSender(input, ['district', 'commune']);
  if (capacity === 'applicant' || capacity === 'investor') return companyOfSender(input);
  return [];
}

/** The codes that a payload gives for a capacity, directly or as the party of its investor. */
function namedIn(payload: JsonValue, capacity: Capacity): readonly PartyCode[] {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return [];
  const fields = payload as Readonly<Record<string, JsonValue>>;
  const value = fields[capacity];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.filter((each: JsonValue): each is string => typeof each === 'string');
  if (capacity !== 'applicant' && capacity !== 'investor') return [];
  const investor = fields.investor;
  if (typeof investor !== 'object' || investor === null || Array.isArray(investor)) return [];
  const { party } = investor as Readonly<Record<string, JsonValue>>;
  return typeof party === 'string' ? [party] : [];
}

function unitOfSender(input: LodgementPartiesInput, kinds: readonly string[]): readonly PartyCode[] {
  return ownFirst(input, ({ party }) => {
    const unit = input.directory.findAsOf(party, input.acceptedOn);
    return unit !== null && kinds.includes(unit.kind) ? [unit.code] : [];
  });
}

function companyOfSender(input: LodgementPartiesInput): readonly PartyCode[] {
  return ownFirst(input, ({ role, party }) => (role === 'representative' ? [party] : []));
}

/** What the sender's own roles give, or else the roles of those whom they stand in for. */
function ownFirst(
  { sender, province, today }: LodgementPartiesInput,
  partiesOf: (assignment: Assignment) => readonly PartyCode[],
): readonly PartyCode[] {
  if (sender === 'system') return [];
  const valid = sender.assignments.filter((each) => each.province === province && isValidOn(each, today));
  const own = valid.filter(({ onBehalfOf }) => onBehalfOf === undefined).flatMap(partiesOf);
  return own.length > 0 ? own : valid.flatMap(partiesOf);
}
