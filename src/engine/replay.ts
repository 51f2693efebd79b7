import type { LegalEvent } from '../../workflows/vocabulary/facts.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import { advance, standingOf, type Standing } from './advance.js';
import { localDateOf } from './calendar/local-date.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { Clock } from './clock.js';
import { isOverdueNotice } from './clocks.js';
import { statePathsOf, type Dossier } from './dossier.js';
import type { BriefEntry, JournalEntry } from './journal-entry.js';
import { cross } from './migration/migrate.js';
import type { MigrationPayload } from './migration/plan.js';
import type { CompiledProcedure, ProcedureRegistry } from './procedure-registry.js';

/** What replay needs of the world, all of it named in the entries themselves. */
export interface ReplayWorld {
  readonly registry: ProcedureRegistry;
  calendarOf(edition: number): WorkingCalendar;
}

/** An entry that the engine of today cannot follow: tampering, or a definition changed without a version. */
export class ReplayFault extends Error {
  override readonly name = 'ReplayFault';

  constructor(
    readonly dossier: string,
    readonly sequence: number,
    reason: string,
  ) {
    super(`Expected entry ${sequence} of dossier ${dossier} to replay, but ${reason}.`);
  }
}

/** The dossier that a journal amounts to, or `null` for no entries. Throws `ReplayFault`. */
export function replay(entries: Iterable<BriefEntry>, world: ReplayWorld): Dossier | null {
  let standing: Standing | null = null;
  for (const entry of entries) standing = applyEntry(standing, entry, world);
  return standing?.dossier ?? null;
}

/** One step of the fold; `null` stands before the first entry. */
export function applyEntry(standing: Standing | null, entry: BriefEntry, world: ReplayWorld): Standing {
  const procedure = world.registry.find(entry.procedureCode, entry.procedureVersion);
  if (procedure === null)
    throw fault(entry, `${entry.procedureCode}@${entry.procedureVersion} is not published`);
  const calendar = world.calendarOf(entry.calendarEdition);
  if (entry.kind === 'migrated') return crossOver(standing, entry, procedure, calendar, world);
  const advanced = advance({
    procedure,
    code: entry.dossier,
    standing: standing ?? standingOf(procedure, null),
    event: legalEventOf(entry, calendar),
    recordedAt: entry.recordedAt,
    calendar,
  });
  if (!advanced.ok) throw fault(entry, `it is refused now (${advanced.rejection.code})`);
  return advanced.value;
}

/** From one version to another: the entry says what becomes of the state and of each clock. */
function crossOver(
  standing: Standing | null,
  entry: BriefEntry,
  to: CompiledProcedure,
  calendar: WorkingCalendar,
  { registry }: ReplayWorld,
): Standing {
  const dossier = standing?.dossier ?? null;
  if (dossier === null) throw fault(entry, 'there is no dossier yet that could be migrated');
  const from = registry.find(dossier.procedure.code, dossier.procedure.version);
  if (from === null)
    throw fault(entry, `${dossier.procedure.code}@${dossier.procedure.version} is not published`);
  const crossing = entry.payload as unknown as MigrationPayload;
  const { sequence, occurredAt, recordedAt } = entry;
  const { after } = cross({ from, to, dossier, crossing, sequence, occurredAt, recordedAt, calendar });
  return standingOf(to, after);
}

function fault(entry: BriefEntry, reason: string): ReplayFault {
  return new ReplayFault(entry.dossier, entry.sequence, reason);
}

/** The event that an entry records, as the machine saw it. */
export function legalEventOf(entry: BriefEntry, calendar: WorkingCalendar): LegalEvent {
  const on = localDateOf(entry.occurredAt);
  return {
    type: entry.event,
    payload: entry.payload,
    occurredAt: entry.occurredAt,
    on,
    isDayOff: !calendar.isWorkingDay(on),
    actor: entry.actor,
    states: statePathsOf(entry.before ?? 'notLodged'),
    sequence: entry.sequence,
    ...(entry.given === null ? {} : { given: entry.given }),
  };
}

/** "As we knew it": what the system had learnt by a moment. */
export function entriesKnownAt(entries: readonly JournalEntry[], at: Instant): readonly JournalEntry[] {
  return entries.filter(({ recordedAt }) => recordedAt <= at);
}

/**
 * "As it was": what had legally happened by a moment, as far as is known today. A note that a clock
 * was overdue is left out where an act of an earlier date, recorded after it, took the breach back.
 */
export function entriesOccurredBy(
  entries: readonly JournalEntry[],
  at: Instant,
  registry: ProcedureRegistry,
): readonly JournalEntry[] {
  // What follows a migration belongs to the version behind it, whatever its date.
  const ahead = entries.find(({ kind, occurredAt }) => kind === 'migrated' && occurredAt > at);
  return entries.filter(
    (entry) =>
      entry.occurredAt <= at &&
      (ahead === undefined || entry.sequence < ahead.sequence) &&
      !(isNoticeOfSilence(entry, registry) && wasTakenBack(entry, entries)),
  );
}

function isNoticeOfSilence(entry: JournalEntry, registry: ProcedureRegistry): boolean {
  const { definition } = registry.get(entry.procedureCode, entry.procedureVersion);
  return isOverdueNotice(definition, entry.event, entry.payload);
}

/** An earlier act that left the clock alone, such as a document of that day, takes nothing back. */
function wasTakenBack(notice: JournalEntry, entries: readonly JournalEntry[]): boolean {
  const isSameRun = (clock: Clock) =>
    notice.clocks.some(({ name, run }) => name === clock.name && run === clock.run);
  return entries.some(
    ({ sequence, occurredAt, clocks }) =>
      sequence > notice.sequence &&
      occurredAt < notice.occurredAt &&
      clocks.some((clock) => isSameRun(clock) && clock.breachedAt === null),
  );
}
