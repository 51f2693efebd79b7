import { atTime } from '../../../src/engine/calendar/local-date.js';
import type { WorkingCalendar } from '../../../src/engine/calendar/working-calendar.js';
import { GENESIS_HASH, sealEntry } from '../../../src/engine/chain/journal-chain.js';
import type { Actor, Assignment, Command } from '../../../src/engine/command.js';
import { decide, type Decision } from '../../../src/engine/decide.js';
import type { Clock } from '../../../src/engine/clock.js';
import type { Dossier } from '../../../src/engine/dossier.js';
import { findDueFact } from '../../../src/engine/due-fact.js';
import type { JournalEntry } from '../../../src/engine/journal-entry.js';
import { ProcedureRegistry } from '../../../src/engine/procedure-registry.js';
import type { Rejection } from '../../../src/engine/rejection.js';
import type { ReplayWorld } from '../../../src/engine/replay.js';
import type { Result } from '../../../src/engine/result.js';
import type { Given, JsonValue } from '../../../workflows/vocabulary/facts.js';
import { regimeOn, type Instant, type LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { Role } from '../../../workflows/vocabulary/role.js';
import { shippedCalendar } from '../calendar/shipped-calendar.js';
import { wellPermit } from './well-permit.js';

export const CODE = '000.00.01.H26-260105-0001';
export const registry = new ProcedureRegistry([wellPermit]);
export const procedure = registry.get('well-permit', 1);
export const world: ReplayWorld = { registry, calendarOf: () => shippedCalendar };

export const PARTIES = {
  applicant: ['hn.cong-ty-an'],
  localAuthority: ['hn.xa-an'],
  industryDepartment: ['hn.so-cong-thuong'],
  provincialCommittee: ['hn.ubnd'],
} as const;

export function assignment(role: Role, party: string, changes: Partial<Assignment> = {}): Assignment {
  return { role, party, province: 'hn', covers: [party], from: '2000-01-01', to: null, ...changes };
}

export function actorOf(role: Role, party: string, changes: Partial<Assignment> = {}): Actor {
  return { user: `${role}@${party}`, assignments: [assignment(role, party, changes)] };
}

export const investor = actorOf('representative', 'hn.cong-ty-an');
export const clerk = actorOf('handler', 'hn.xa-an');
export const officer = actorOf('handler', 'hn.so-cong-thuong');
export const head = actorOf('leader', 'hn.so-cong-thuong');
export const chair = actorOf('leader', 'hn.ubnd');

export function givenOn(date: LocalDate): Given {
  return { province: 'hn', regime: regimeOn(date), parties: PARTIES, parameters: {} };
}

export const SUPPLEMENT_REQUEST = {
  documentNumber: '12/PYC',
  components: [{ code: 'a', reason: 'Thiếu bản vẽ', guidance: 'Nộp bản vẽ' }],
};
export const SUPPLEMENT = { components: [{ code: 'a' }] };
export const SUSPENSION = { ground: 'Chờ quy hoạch', documentNumber: '7/QĐ' };

/** Everything about a command but what the dossier itself says; times are dates at 09:00 or instants. */
export interface Asked {
  readonly event: string;
  readonly payload?: JsonValue;
  readonly by?: Actor | 'system';
  readonly at: string;
  /** When it is recorded; by default when it happened. */
  readonly recorded?: string;
  readonly reason?: string;
  readonly expectedVersion?: number;
  /** The edition in force; by default the shipped one. */
  readonly calendar?: WorkingCalendar;
}

/** One dossier and all that was decided about it. Immutable: each step is a new one. */
export class WellDossier {
  constructor(
    readonly entries: readonly JournalEntry[] = [],
    readonly dossier: Dossier | null = null,
    readonly decision: Decision | null = null,
  ) {}

  static lodged(at = '2026-01-05', changes: Readonly<Record<string, JsonValue>> = {}): WellDossier {
    const payload = { subject: 'Giếng An', depth: 80, group: 'A', ...changes };
    return new WellDossier().after({ event: 'LODGE', payload, by: investor, at });
  }

  /** Examined since a date, by the closing of the window fifteen days after the lodgement. */
  static underExamination(
    lodgedAt = '2026-01-05',
    changes: Readonly<Record<string, JsonValue>> = {},
  ): WellDossier {
    const lodged = WellDossier.lodged(lodgedAt, changes);
    return lodged.expire('window');
  }

  /** Both parts done on one day; the decision is forbidden for 60 days from then. */
  static awaitingDecision(
    doneAt = '2026-02-02',
    changes: Readonly<Record<string, JsonValue>> = {},
  ): WellDossier {
    return WellDossier.underExamination('2026-01-05', changes)
      .after({ event: 'BEGIN_VISIT', by: officer, at: doneAt })
      .after({ event: 'END_VISIT', by: officer, at: doneAt })
      .after({ event: 'ASSESS', payload: { favourable: true }, by: officer, at: doneAt });
  }

  attempt({
    event,
    payload = {},
    by = 'system',
    at,
    recorded,
    reason,
    expectedVersion,
    calendar = shippedCalendar,
  }: Asked): Result<Decision, Rejection> {
    const occurredAt = momentOf(at);
    const command: Command = {
      commandId: `command-${this.entries.length + 1}`,
      event,
      payload,
      occurredAt,
      expectedVersion: expectedVersion ?? this.dossier?.version ?? 0,
      sender: by,
      ...(reason === undefined ? {} : { backdatingReason: reason }),
      ...(event === 'LODGE' ? { given: givenOn(at.slice(0, 10)) } : {}),
    };
    return decide({
      procedure,
      code: CODE,
      dossier: this.dossier,
      command,
      now: momentOf(recorded ?? at),
      calendar,
      rules: { backdatingWorkingDays: 5 },
    });
  }

  /** @throws Error when the command is refused. */
  after(asked: Asked): WellDossier {
    const decided = this.attempt(asked);
    if (!decided.ok)
      throw new Error(`Expected ${asked.event} to be accepted: ${JSON.stringify(decided.rejection)}`);
    const previousHash = this.entries.at(-1)?.hash ?? GENESIS_HASH;
    const entry = sealEntry({ ...decided.value.entry, previousHash });
    return new WellDossier([...this.entries, entry], decided.value.after, decided.value);
  }

  /** Everything that has come to pass by itself until then, as the service settles it before an act. */
  settled(until: string, recorded = until): WellDossier {
    const due =
      this.dossier === null ? null : findDueFact(procedure, this.dossier, () => null, momentOf(until));
    if (due === null) return this;
    const { event, payload, occurredAt } = due;
    return this.after({ event, payload, at: occurredAt, recorded: momentOf(recorded) }).settled(
      until,
      recorded,
    );
  }

  /** Until the clock's current run is due, and as it is due. */
  expire(name: string): WellDossier {
    return this.settled(this.clock(name).dueAt ?? '');
  }

  refusalOf(asked: Asked): Rejection | null {
    const decided = this.attempt(asked);
    return decided.ok ? null : decided.rejection;
  }

  get state(): Dossier {
    if (this.dossier === null) throw new Error('Expected a lodged dossier.');
    return this.dossier;
  }

  /** The latest run of a clock. */
  clock(name: string): Clock {
    const clock = this.state.clocks.findLast((each) => each.name === name);
    if (clock === undefined) throw new Error(`Expected the clock '${name}' to have been started.`);
    return clock;
  }
}

/** `2026-01-05` is 09:00 that day in Việt Nam; `2026-01-05 16:30` is that time; an instant is itself. */
export function momentOf(text: string): Instant {
  if (text.endsWith('Z')) return text;
  const [date = '', time = '09:00'] = text.split(' ');
  return atTime(date, time);
}
