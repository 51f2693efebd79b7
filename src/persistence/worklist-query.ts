import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { existsFor, isSeatOf, type Person } from './dossier-person.store.js';
import type { SqlParameters } from './sql-parameters.js';

/** A state of a procedure, and the capacity in which a party may act in it. */
export interface Duty {
  readonly procedure: string;
  readonly version: number;
  /** The outermost state's name. */
  readonly state: string;
  readonly capacity: string;
}

/** What a person may act on for some parties. */
export interface Share {
  /** With every predecessor whose work they continue. */
  readonly parties: readonly PartyCode[];
  readonly duties: readonly Duty[];
}

/** Parts of a worklist. `due-soon` and `this-week` exclude what is overdue. */
export const WORK_QUEUES = ['mine', 'unclaimed', 'overdue', 'due-soon', 'this-week', 'paused'] as const;
export type WorkQueue = (typeof WORK_QUEUES)[number];

/** Whose queues, and when: what the parts are told apart by. */
export interface QueueTerms {
  /** The user name. */
  readonly user: string;
  readonly now: Instant;
  readonly dueSoonBefore: Instant;
  readonly thisWeekBefore: Instant;
}

/** The tables of a worklist and what it asks of them; `null` when there is nothing to act on. */
export function toWork(
  shares: readonly Share[],
  person: Person | undefined,
  parameters: SqlParameters,
): string | null {
  const filled = shares.filter(({ parties, duties }) => parties.length > 0 && duties.length > 0);
  if (filled.length === 0) return null;
  const parties = [...new Set(filled.flatMap((share) => share.parties))];
  return `dossier JOIN ${takingPart(parties, person, parameters)} ON party.dossier_id = dossier.id
       WHERE dossier.status = 'active' AND (${shareCondition(filled, parameters)})`;
}

/** By their units, and by name where they have a seat; only in dossiers that exist for them. */
function takingPart(
  parties: readonly PartyCode[],
  person: Person | undefined,
  parameters: SqlParameters,
): string {
  const byUnit = `party_code = ANY (${parameters.add(parties)})`;
  if (person === undefined) return `(SELECT * FROM dossier_party WHERE ${byUnit}) AS party`;
  const ofUnit = `
    SELECT dossier_id, capacity, party_code FROM dossier_party
    WHERE ${byUnit} AND ${existsFor(person, 'dossier_party.dossier_id', parameters)}`;
  if (person.seats.length === 0) return `(${ofUnit}) AS party`;
  return `(${ofUnit}
    UNION ALL
    SELECT dossier_id, 'council', party_code FROM dossier_person AS seated WHERE ${isSeatOf(person, parameters)}
  ) AS party`;
}

/** What a queue asks of a dossier. */
export function queueCondition(
  queue: WorkQueue,
  { user, now, dueSoonBefore, thisWeekBefore }: QueueTerms,
  parameters: SqlParameters,
): string {
  const moment = (instant: Instant) => `${parameters.add(instant)}::timestamptz`;
  const isDueBy = (until: Instant) =>
    `dossier.next_due_at > ${moment(now)} AND dossier.next_due_at <= ${moment(until)}`;
  switch (queue) {
    case 'mine':
      return `dossier.assignee = ${parameters.add(user)}`;
    case 'unclaimed':
      return 'dossier.assignee IS NULL';
    case 'overdue':
      return `dossier.next_due_at <= ${moment(now)}`;
    case 'due-soon':
      return isDueBy(dueSoonBefore);
    case 'this-week':
      return isDueBy(thisWeekBefore);
    case 'paused':
      return `EXISTS (SELECT FROM clock WHERE clock.dossier_id = dossier.id AND clock.status = 'paused')`;
  }
}

/** One share needs no word of its parties, which the query asks for already. */
function shareCondition(shares: readonly Share[], parameters: SqlParameters): string {
  const [only] = shares;
  if (only !== undefined && shares.length === 1) return dutyCondition(only.duties, parameters);
  const conditions = shares.map(
    ({ parties, duties }) =>
      `(party.party_code = ANY (${parameters.add(parties)}) AND (${dutyCondition(duties, parameters)}))`,
  );
  return conditions.join(' OR ');
}

function dutyCondition(duties: readonly Duty[], parameters: SqlParameters): string {
  const groups = new Map<string, { duty: Duty; states: string[] }>();
  for (const duty of duties) {
    const key = JSON.stringify([duty.capacity, duty.procedure, duty.version]);
    const group = groups.get(key) ?? { duty, states: [] };
    group.states.push(duty.state);
    groups.set(key, group);
  }
  const conditions = [...groups.values()].map(
    ({ duty, states }) => `(
      party.capacity = ${parameters.add(duty.capacity)}
      AND dossier.procedure_code = ${parameters.add(duty.procedure)}
      AND dossier.procedure_version = ${parameters.add(duty.version)}
      AND dossier.state = ANY (${parameters.add(states)})
    )`,
  );
  return conditions.join(' OR ');
}
