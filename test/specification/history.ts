import { atTime, endOfDay, localDateOf } from '../../src/engine/calendar/local-date.js';
import { GENESIS_HASH, sealEntry } from '../../src/engine/chain/journal-chain.js';
import type { Command } from '../../src/engine/command.js';
import { decide, type Decision } from '../../src/engine/decide.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { findDueFact, type DueFact } from '../../src/engine/due-fact.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import type { Rejection } from '../../src/engine/rejection.js';
import type { Result } from '../../src/engine/result.js';
import type { Effect } from '../../workflows/vocabulary/effect.js';
import type { Given, JsonValue } from '../../workflows/vocabulary/facts.js';
import { regimeOn, type Instant, type LocalDate } from '../../workflows/vocabulary/regime.js';
import { Act, type Step } from './act.js';
import type { TakenStep } from './coverage.js';
import type { Setting } from './setting.js';
import { calendar, compile, houseRules } from './world.js';

const CODE = '000.00.01.H26-000000-0001';
const OFFICE_HOUR = '09:00';

/**
 * What has happened to one dossier. Every entry was decided by the engine, as the service would have
 * it decided: before an act, whatever fell due by its date is settled. Nothing sets a state.
 */
export class History {
  private constructor(
    readonly setting: Setting,
    readonly entries: readonly JournalEntry[],
    readonly dossier: Dossier | null,
    /** What the last step asked of the world. */
    readonly effects: readonly Effect[],
    /** What was accepted, one for each entry. */
    readonly taken: readonly TakenStep[],
  ) {}

  static begin(setting: Setting): History {
    return new History(setting, [], null, [], []);
  }

  /** This history and one step more. @throws Error when the step is refused. */
  continue(step: Step): History {
    const result = this.attempt(step);
    if (result.ok) return result.value;
    throw new Error(`Expected ${describe(step)} to be accepted, but: ${JSON.stringify(result.rejection)}`);
  }

  /** This history and one step more, or why the step is refused. */
  attempt(step: Step): Result<History, Rejection> {
    if (!(step instanceof Act)) return { ok: true, value: this.settle(this.endOf(step)) };
    const { sender, date, time, recordedOn } = step.fields;
    const occurredAt = this.momentOf(date, time);
    const recordedAt = recordedOn === null ? occurredAt : atTime(recordedOn, OFFICE_HOUR);
    const given = step.fields.event === 'LODGE' ? this.givenOn(localDateOf(occurredAt)) : null;
    const parties = given?.parties ?? this.dossier?.facts.parties ?? {};
    const who = sender(parties);
    const settled = who === 'system' ? this : this.settle(occurredAt, recordedAt);
    return settled.decide({
      event: step.fields.event,
      payload: settled.payloadOf(step, localDateOf(occurredAt)),
      occurredAt,
      recordedAt,
      sender: who === 'system' ? who : sender(given?.parties ?? settled.dossier?.facts.parties ?? {}),
      ...(given === null ? {} : { given }),
      ...(step.fields.backdatingReason === null ? {} : { backdatingReason: step.fields.backdatingReason }),
    });
  }

  private decide(
    asked: Omit<Command, 'commandId' | 'expectedVersion'> & { readonly recordedAt: Instant },
  ): Result<History, Rejection> {
    const { recordedAt, ...command } = asked;
    const version = this.dossier?.version ?? 0;
    const decided = decide({
      procedure: compile(this.setting.procedure),
      code: CODE,
      dossier: this.dossier,
      command: { ...command, commandId: `command-${version + 1}`, expectedVersion: version },
      now: recordedAt,
      calendar,
      rules: houseRules,
    });
    return decided.ok ? { ok: true, value: this.extend(decided.value) } : decided;
  }

  private extend({ entry, after, effects }: Decision): History {
    const previousHash = this.entries.at(-1)?.hash ?? GENESIS_HASH;
    const sealed = sealEntry({ ...entry, previousHash });
    return new History(this.setting, [...this.entries, sealed], after, effects, [
      ...this.taken,
      { before: this.dossier, entry: sealed, after },
    ]);
  }

  private settle(until: Instant, recordedAt: Instant = until): History {
    const due = this.findDue(until);
    if (due === null) return this;
    const settled = this.decide({ ...due, sender: 'system', recordedAt });
    if (!settled.ok)
      throw new Error(`Expected ${due.event} to be settled: ${JSON.stringify(settled.rejection)}`);
    return settled.value.settle(until, recordedAt);
  }

  private findDue(until: Instant): DueFact | null {
    const { procedure, successions } = this.setting;
    const successionOf = (party: string) => successions.find(({ from }) => from === party) ?? null;
    return this.dossier === null ? null : findDueFact(compile(procedure), this.dossier, successionOf, until);
  }

  private endOf(step: Exclude<Step, Act>): Instant {
    if ('until' in step) return step.time === null ? endOfDay(step.until) : atTime(step.until, step.time);
    const dueAt = this.dossier?.clocks.findLast(({ name }) => name === step.clock)?.dueAt ?? null;
    if (dueAt === null) throw new Error(`Expected the clock '${step.clock}' to run, but it does not.`);
    return dueAt;
  }

  private momentOf(date: LocalDate | null, time: string | null): Instant {
    const previous = this.dossier?.occurredAt ?? null;
    if (date === null) return previous ?? atTime(this.setting.acceptedOn, OFFICE_HOUR);
    const moment = atTime(date, time ?? OFFICE_HOUR);
    const isLaterThatDay = previous !== null && previous > moment && localDateOf(previous) === date;
    return time === null && isLaterThatDay ? previous : moment;
  }

  private givenOn(acceptedOn: LocalDate): Given {
    const { province, partiesOn, parameters } = this.setting;
    return { province, regime: regimeOn(acceptedOn), parties: partiesOn(acceptedOn), parameters };
  }

  private payloadOf({ fields: { event, changes } }: Act, on: LocalDate): JsonValue {
    const sample = this.setting.samples[event]?.(this.dossier, on) ?? {};
    return JSON.parse(JSON.stringify({ ...sample, ...changes })) as JsonValue;
  }
}

function describe(step: Step): string {
  return step instanceof Act ? `'${step.fields.event}'` : 'the passing of time';
}
