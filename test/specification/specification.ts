import { endOfDay, localDateOf } from '../../src/engine/calendar/local-date.js';
import { findChainFault } from '../../src/engine/chain/journal-chain.js';
import type { Clock } from '../../src/engine/clock.js';
import { statePathsOf, type Dossier } from '../../src/engine/dossier.js';
import type { Rejection } from '../../src/engine/rejection.js';
import { replay } from '../../src/engine/replay.js';
import type { Result } from '../../src/engine/result.js';
import type { Effect } from '../../workflows/vocabulary/effect.js';
import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Changes, Step } from './act.js';
import { noteCoverage } from './coverage.js';
import { History } from './history.js';
import type { Setting } from './setting.js';
import { calendar, registryOf } from './world.js';

export interface Expected {
  /** Every state named must be active, e.g. `underAppraisal.consultation.closed`. */
  readonly state?: string | readonly string[];
  /**
   * The last run of each clock: its due date (with the hour where that is not 24:00), `paused`,
   * `overdue`, `stopped`, `stopped late`. A clock that is still open must be named.
   */
  readonly clocks?: Readonly<Record<string, string>>;
  /** Exactly these, in this order. */
  readonly effects?: readonly Effect[];
  /** At least these. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Begins a specification: `given(setting).inState('…').when(…).then({…})`. */
export function given(setting: Setting): Given {
  return new Given(setting, []);
}

/** Where a specification starts from. Every method answers a new one, so a beginning can be shared. */
export class Given {
  constructor(
    private readonly setting: Setting,
    private readonly steps: readonly Step[],
  ) {}

  /** Lodged on this date, with changes to the lodgement's sample payload. */
  acceptedOn(acceptedOn: LocalDate, changes: Changes = {}): Given {
    return new Given(this.change({ acceptedOn }, changes), this.steps);
  }

  withParameters(parameters: Readonly<Record<string, JsonValue>>): Given {
    return new Given(
      { ...this.setting, parameters: { ...this.setting.parameters, ...parameters } },
      this.steps,
    );
  }

  /** Goes the setting's journey to a state, and makes sure of having come there. */
  inState(state: string): Given {
    const { journeys, lodging } = this.setting;
    if (state === 'notLodged') return this;
    const journey = journeys[state];
    if (journey === undefined) throw new Error(`Expected the setting to tell a journey to '${state}'.`);
    const arrived = new Given(this.setting, [...this.steps, lodging, ...journey]);
    expect(pathsOf(arrived.history().dossier)).toContain(state);
    return arrived;
  }

  /** More that happened, before what is specified. */
  after(...steps: readonly Step[]): Given {
    return new Given(this.setting, [...this.steps, ...steps]);
  }

  when(step: Step): Outcome {
    const before = this.history();
    return new Outcome(before, before.attempt(step));
  }

  /** The dossier as it stands so far. @throws Error when there is none. */
  dossier(): Dossier {
    const { dossier } = this.history();
    if (dossier === null) throw new Error('Expected a dossier, but nothing has been lodged.');
    return dossier;
  }

  private history(): History {
    return this.steps.reduce((history, step) => history.continue(step), History.begin(this.setting));
  }

  private change(changed: Partial<Setting>, lodged: Changes): Setting {
    const { LODGE } = this.setting.samples;
    const samples = {
      ...this.setting.samples,
      LODGE: (dossier: Dossier | null, on: LocalDate) => merge(LODGE?.(dossier, on) ?? {}, lodged),
    };
    return { ...this.setting, ...changed, samples };
  }
}

/** Lodgements are nested (`cluster`, `investor`), so their changes reach one level in. */
function merge(sample: Changes, changes: Changes): Changes {
  const merged = Object.entries(changes).map(([key, value]) => {
    const known = sample[key];
    return [key, isObject(known) && isObject(value) ? { ...known, ...value } : value];
  });
  return { ...sample, ...Object.fromEntries(merged) } as Changes;
}

function isObject(value: unknown): value is Changes {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What came of it. `then` answers nothing, so that no test runner takes it for a promise's. */
export class Outcome {
  constructor(
    private readonly before: History,
    private readonly result: Result<History, Rejection>,
  ) {}

  /** It was accepted, with these consequences; and the journal replays to the same dossier. */
  then(expected: Expected): void {
    const { dossier, effects, entries } = this.accepted();
    if (expected.state !== undefined) {
      expect(pathsOf(dossier)).toEqual(expect.arrayContaining([expected.state].flat()));
    }
    if (expected.clocks !== undefined) expectClocks(dossier?.clocks ?? [], expected.clocks);
    if (expected.effects !== undefined) expect(effects).toEqual(expected.effects);
    if (expected.facts !== undefined) expect(dossier?.facts).toMatchObject(expected.facts);
    const world = { registry: registryOf(this.before.setting.procedure), calendarOf: () => calendar };
    expect(findChainFault(entries)).toBeNull();
    expect(replay(entries, world)).toEqual(dossier);
    this.note();
  }

  /** It was refused for this reason; `details` are further fields of the rejection. */
  thenRefused(code: Rejection['code'], details: Readonly<Record<string, unknown>> = {}): void {
    const refusal = this.result.ok ? { code: 'accepted' } : this.result.rejection;
    expect(refusal).toMatchObject({ code, ...details });
    // Whatever it says, it says to a person: dates are dd/MM/yyyy.
    if ('detail' in refusal) expect(refusal.detail ?? '').not.toMatch(/\d{4}-\d{2}-\d{2}/);
  }

  /** It was refused because this condition does not hold. */
  thenUnless(condition: string, details: Readonly<Record<string, unknown>> = {}): void {
    this.thenRefused('condition-not-met', { condition, ...details });
  }

  /** The dossier afterwards. @throws Error when the step was refused. */
  dossier(): Dossier {
    const { dossier } = this.accepted();
    this.note();
    if (dossier === null) throw new Error('Expected a dossier, but nothing has been lodged.');
    return dossier;
  }

  /** What was shown: the steps since the beginning that the specification shares. */
  private note(): void {
    noteCoverage(this.before.setting.procedure, this.accepted().taken.slice(this.before.taken.length));
  }

  private accepted(): History {
    if (this.result.ok) return this.result.value;
    throw new Error(`Expected it to be accepted, but: ${JSON.stringify(this.result.rejection)}`);
  }
}

function pathsOf(dossier: Dossier | null): readonly string[] {
  return dossier === null ? ['notLodged'] : statePathsOf(dossier.value);
}

function expectClocks(clocks: readonly Clock[], expected: Readonly<Record<string, string>>): void {
  const last = new Map(clocks.map((clock) => [clock.name, clock]));
  const told = [...last.values()].filter(({ name, status }) => status !== 'stopped' || name in expected);
  expect(Object.fromEntries(told.map((clock) => [clock.name, describeClock(clock)]))).toEqual(expected);
}

function describeClock({ status, breachedAt, dueOn, dueAt }: Clock): string {
  switch (status) {
    case 'running':
      return describeDue(dueOn, dueAt);
    case 'breached':
      return 'overdue';
    case 'paused':
      return breachedAt === null ? 'paused' : 'paused late';
    case 'stopped':
      return breachedAt === null ? 'stopped' : 'stopped late';
  }
}

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

function describeDue(dueOn: string | null, dueAt: string | null): string {
  if (dueOn === null || dueAt === null) return 'without a due date';
  if (dueAt === endOfDay(dueOn)) return dueOn;
  const hour = new Date(Date.parse(dueAt) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16);
  return `${localDateOf(dueAt)} ${hour}`;
}
