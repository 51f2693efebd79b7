import { standingOf } from '../../src/engine/advance.js';
import { addDays, localDateOf } from '../../src/engine/calendar/local-date.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { eventsOf } from '../../src/engine/xstate.js';
import { commonTransitions } from '../../workflows/vocabulary/common-events.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import { Act, runsOut, timePasses, type Changes, type Step } from '../specification/act.js';
import { History } from '../specification/history.js';
import type { Setting } from '../specification/setting.js';
import { compile } from '../specification/world.js';
import { checkAccepted, checkRefused } from './invariants.js';
import { everySender, lawfulSenders, type AnySender } from './senders.js';

/** One throw of the dice: what is tried, and which of the many ways to try it. */
export interface Roll {
  readonly kind: 'lawful' | 'wild' | 'wait';
  readonly event: number;
  readonly sender: number;
  readonly twist: number;
  readonly days: number;
}

/** Of so many ends that a walk could come to, it takes one. */
const ENDS_ONCE_IN = 8;

/** What the engine raises by itself. */
const RAISED = ['CLOCK_EXPIRED', 'UNIT_SUCCEEDED', 'CALENDAR_REPLANNED'];

export const pick = <T>(from: readonly T[], dice: number): T | undefined => from[dice % (from.length || 1)];

export const dateOf = (dossier: Dossier): LocalDate => localDateOf(dossier.occurredAt);

const beginnings = new Map<Setting, readonly History[]>();

/** Where walks of a procedure set out: just lodged, or in one of the states that the setting knows a way to. */
export function beginningsOf(setting: Setting): readonly History[] {
  const known = beginnings.get(setting);
  if (known !== undefined) return known;
  const lodged = History.begin(setting).continue(setting.lodging);
  const journeys = Object.values(setting.journeys).map((steps) =>
    steps.reduce((history, step) => history.continue(step), lodged),
  );
  const open = journeys.filter(({ dossier }) => dossier?.status === 'active');
  beginnings.set(setting, [lodged, ...open]);
  return [lodged, ...open];
}

/** The events that the states of a dossier take, the procedure's own before those that every procedure has. */
export function takenEvents({ setting: { procedure }, dossier }: History): {
  readonly own: readonly string[];
  readonly common: readonly string[];
} {
  if (dossier === null) return { own: [], common: [] };
  const taken = eventsOf(standingOf(compile(procedure), dossier).snapshot).filter(
    (each) => !RAISED.includes(each),
  );
  const isCommon = (event: string) => event in commonTransitions;
  return { own: taken.filter((each) => !isCommon(each)), common: taken.filter(isCommon) };
}

/** A payload in order for what every procedure has; the settings have the others. */
export function commonPayload(event: string, dossier: Dossier, dice: number): Changes {
  const documentNumber = '01/UBND';
  switch (event) {
    case 'EXTEND': {
      const clock = pick(dossier.clocks, dice);
      const dueOn = addDays(clock?.dueOn ?? dateOf(dossier), (dice % 40) + 1);
      return { clock: clock?.name ?? 'none', dueOn, documentNumber, reason: 'Chờ số liệu' };
    }
    case 'SUSPEND':
    case 'RESUME':
      return { ground: 'Có khiếu nại', documentNumber };
    case 'REASSIGN':
      return { assignee: 'can-bo-khac', reason: 'Nghỉ phép' };
    case 'RECORD_DOCUMENT': {
      const step = typeof dossier.value === 'string' ? dossier.value : (Object.keys(dossier.value)[0] ?? '');
      return { number: '02/CV', date: dateOf(dossier), issuer: 'Sở', abstract: 'Gửi tài liệu', step };
    }
    case 'CORRECT_ENTRY':
      return { sequence: (dice % 5) + 1, field: 'name', value: 'đúng', ground: 'Ghi nhầm' };
    default:
      return {};
  }
}

export function actOf(event: string, sender: AnySender, changes: Changes, date: LocalDate): Act {
  const who = () => sender;
  const fields = { sender: who, event, changes, date, time: null, recordedOn: null, backdatingReason: null };
  return new Act(fields);
}

/** Takes one step, or is refused; either way nothing that must hold is broken. */
export function take(history: History, roll: Roll): History {
  const { dossier } = history;
  const step = dossier === null ? null : toStep(history, dossier, roll);
  if (step === null) return history;
  const before = JSON.stringify(dossier);
  const tried = history.attempt(step);
  if (!tried.ok) {
    checkRefused(before, dossier, tried.rejection);
    return history;
  }
  checkAccepted(history, tried.value);
  // Most ways end somewhere near: a walk that took each of them would never get far.
  const turnsBack = tried.value.dossier?.status === 'ended' && roll.twist % ENDS_ONCE_IN !== 0;
  return turnsBack ? history : tried.value;
}

function toStep(history: History, dossier: Dossier, roll: Roll): Step | null {
  const date = addDays(dateOf(dossier), roll.days);
  switch (roll.kind) {
    case 'wait':
      return toPassing(dossier, roll, date);
    case 'lawful': {
      const { own, common } = takenEvents(history);
      const event = pick(roll.twist % 5 === 0 || own.length === 0 ? common : own, roll.event);
      const definition = event === undefined ? undefined : history.setting.procedure.events[event];
      if (event === undefined || definition === undefined) return null;
      const sender = pick(lawfulSenders(history.setting, dossier, definition), roll.sender);
      return sender === undefined
        ? null
        : actOf(event, sender, commonPayload(event, dossier, roll.twist), date);
    }
    case 'wild': {
      const events = [...Object.keys(history.setting.procedure.events), 'NO_SUCH_EVENT'];
      const event = pick(events, roll.event) ?? '';
      // What falls due is settled by the engine; nobody sends it, not even the System, which suspends nothing either.
      const isNeverSystem = RAISED.includes(event) || event === 'SUSPEND';
      const senders = everySender(dossier).filter((sender) => sender !== 'system' || !isNeverSystem);
      const sender = pick(senders, roll.sender) ?? 'system';
      return actOf(
        event,
        sender,
        twisted(history, event, dossier, roll),
        addDays(date, (roll.twist % 3) - 1),
      );
    }
  }
}

function toPassing({ clocks }: Dossier, roll: Roll, date: LocalDate): Step {
  const running = clocks.filter(({ status, dueAt }) => status === 'running' && dueAt !== null);
  const clock = pick(running, roll.event);
  const isLast = clock !== undefined && clocks.findLast(({ name }) => name === clock.name) === clock;
  return isLast && roll.twist % 2 === 0 ? runsOut(clock.name) : timePasses(date);
}

const JUNK: readonly unknown[] = [
  undefined,
  null,
  -1,
  '',
  'x'.repeat(9000),
  [],
  {},
  true,
  '2026-02-30',
  1e300,
];

/** A payload with one field of it spoilt. */
function twisted({ setting }: History, event: string, dossier: Dossier, { twist, days }: Roll): Changes {
  const common = commonPayload(event, dossier, twist);
  const sample = { ...setting.samples[event]?.(dossier, dateOf(dossier)), ...common };
  const field = pick([...Object.keys(sample), 'noSuchField'], twist) ?? 'noSuchField';
  return { ...common, [field]: pick(JUNK, days + twist) };
}
