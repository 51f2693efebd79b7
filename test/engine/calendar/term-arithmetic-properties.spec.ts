import fc from 'fast-check';
import { explainDue } from '../../../src/engine/calendar/explanation.js';
import { addDays } from '../../../src/engine/calendar/local-date.js';
import { computeDue, computeRemaining } from '../../../src/engine/calendar/term-arithmetic.js';
import type { Pause, TermRun, TermSpan } from '../../../src/engine/calendar/term-arithmetic.js';
import { dayAfter, dueByHand, worksOn } from './naive-reference.js';
import { shippedCalendar as calendar } from './shipped-calendar.js';

const FIRST_START = '2023-11-01';
// To the middle of 2028: covered years, both ends of the coverage, leap days, Tết 2027.
const start = fc.integer({ min: 0, max: 1700 }).map((days) => addDays(FIRST_START, days));

const term: fc.Arbitrary<TermSpan> = fc
  .record({
    unit: fc.constantFrom('working-day', 'calendar-day', 'month'),
    days: fc.integer({ min: 0, max: 60 }),
    months: fc.integer({ min: 0, max: 14 }),
    countStartDay: fc.boolean(),
  })
  .map(({ unit, days, months, countStartDay }) => {
    return { unit, amount: unit === 'month' ? months : days, countStartDay };
  });

/** Pauses around a start, each `[days from the start, length]`, so that most of them touch the term. */
const pausePlan = fc.array(fc.tuple(fc.integer({ min: -10, max: 70 }), fc.integer({ min: 0, max: 25 })), {
  maxLength: 4,
});

function placePauses(startOn: string, plan: readonly (readonly [number, number])[]): Pause[] {
  return plan.map(([offset, length]) => {
    const from = addDays(startOn, offset);
    return { from, to: addDays(from, length) };
  });
}

const closedRun: fc.Arbitrary<TermRun> = fc
  .tuple(start, term, pausePlan)
  .map(([startOn, span, plan]) => ({ startOn, term: span, pauses: placePauses(startOn, plan) }));

const anyRun: fc.Arbitrary<TermRun> = fc
  .tuple(closedRun, fc.option(fc.integer({ min: -5, max: 70 }), { freq: 3, nil: undefined }))
  .map(([run, openFrom]) => {
    if (openFrom === undefined) return run;
    const open = { from: addDays(run.startOn, openFrom), to: null };
    return { ...run, pauses: [...(run.pauses ?? []), open] };
  });

function dueOf(run: TermRun): string {
  const { dueOn } = computeDue(calendar, run);
  if (dueOn === null) throw new Error('Expected a due date, for no pause is open.');
  return dueOn;
}

describe('the arithmetic of terms', () => {
  it('agrees with a count by hand', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { dueOn, provisional } = computeDue(calendar, run);
        expect({ dueOn, provisional }).toEqual(dueByHand(run));
      }),
      { numRuns: 2000 },
    );
  });

  it('ends on a working day that no pause touches, never before the start', () => {
    fc.assert(
      fc.property(closedRun, (run) => {
        const dueOn = dueOf(run);
        expect(dueOn >= run.startOn).toBe(true);
        expect(worksOn(dueOn)).toBe(true);
        expect((run.pauses ?? []).some(({ from, to }) => from <= dueOn && dueOn <= (to ?? dueOn))).toBe(
          false,
        );
      }),
    );
  });

  it('never falls due earlier for starting later, in days', () => {
    fc.assert(
      fc.property(closedRun, fc.integer({ min: 1, max: 40 }), (run, later) => {
        fc.pre(run.term.unit !== 'month');
        expect(dueOf({ ...run, startOn: addDays(run.startOn, later) }) >= dueOf(run)).toBe(true);
      }),
    );
  });

  it('never falls due earlier for starting later, in months, while no pause lies between the two starts', () => {
    // A month is as long as the days between corresponding dates, so a pause that only the earlier
    // start meets may push the earlier one past the later one.
    fc.assert(
      fc.property(start, term, pausePlan, fc.integer({ min: 1, max: 40 }), (startOn, span, plan, later) => {
        const laterStart = addDays(startOn, later);
        const pauses = placePauses(addDays(laterStart, 11), plan);
        const run: TermRun = { startOn, term: { ...span, unit: 'month' }, pauses };
        expect(dueOf({ ...run, startOn: laterStart }) >= dueOf(run)).toBe(true);
      }),
    );
  });

  it('never falls due earlier for a longer pause, or one more', () => {
    fc.assert(
      fc.property(closedRun, pausePlan, fc.nat(20), (run, more, longer) => {
        const pauses = run.pauses ?? [];
        const longest = pauses.map(({ from, to }) => ({
          from,
          to: to === null ? null : addDays(to, longer),
        }));
        const added = [...pauses, ...placePauses(run.startOn, more)];
        expect(dueOf({ ...run, pauses: longest }) >= dueOf(run)).toBe(true);
        expect(dueOf({ ...run, pauses: added }) >= dueOf(run)).toBe(true);
      }),
    );
  });

  it('never falls due earlier for a longer term', () => {
    fc.assert(
      fc.property(closedRun, fc.integer({ min: 1, max: 30 }), (run, more) => {
        const longer = { ...run.term, amount: run.term.amount + more };
        expect(dueOf({ ...run, term: longer }) >= dueOf(run)).toBe(true);
      }),
    );
  });

  it('cares neither for the order of pauses nor for repeating them', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const pauses = run.pauses ?? [];
        const shuffled = { ...run, pauses: [...[...pauses].reverse(), ...pauses] };
        expect(computeDue(calendar, shuffled)).toEqual(computeDue(calendar, run));
      }),
    );
  });
});

describe('the remaining time', () => {
  it('is nothing on the due day, and the whole term before the start', () => {
    fc.assert(
      fc.property(closedRun, (run) => {
        expect(computeRemaining(calendar, run, dueOf(run)).amount).toBe(0);
        fc.pre(run.term.unit !== 'month');
        expect(computeRemaining(calendar, run, addDays(run.startOn, -1)).amount).toBe(run.term.amount);
      }),
    );
  });

  it('falls by one on each counted day and on each day of delay, and never otherwise', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { dueOn, days } = explainDue(calendar, run);
        const counted = new Set(days.filter((day) => day.counted).map(({ date }) => date));
        let before = computeRemaining(calendar, run, addDays(run.startOn, -1)).amount;
        for (let i = 0, today = run.startOn; i < 120; i += 1, today = dayAfter(today)) {
          const now = computeRemaining(calendar, run, today).amount;
          const isDelay =
            dueOn !== null && today > dueOn && (run.term.unit !== 'working-day' || worksOn(today));
          expect(before - now).toBe(counted.has(today) || isDelay ? 1 : 0);
          before = now;
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the explanation', () => {
  it('comes to the same due date as the arithmetic', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { days, ...due } = explainDue(calendar, run);
        expect(due).toEqual(computeDue(calendar, run));
        expect(days.at(-1)?.reason === 'paused').toBe(due.dueOn === null);
        if (due.dueOn !== null) expect(days.at(-1)?.date).toBe(due.dueOn);
        expect(days.some((day) => day.provisional)).toBe(due.provisional);
      }),
    );
  });

  it('lists every day from the start without a gap, each with its sentence', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { days } = explainDue(calendar, run);
        expect(days[0]?.date).toBe(run.startOn);
        days.slice(1).forEach((day, index) => expect(day.date).toBe(dayAfter(days[index]?.date ?? '')));
        for (const day of days) expect(day.sentence).toMatch(/^\p{Lu}[^]*\.$/u);
      }),
    );
  });

  it('numbers the counted days from 1, the last one with the length of the term', () => {
    fc.assert(
      fc.property(closedRun, (run) => {
        const ordinals = explainDue(calendar, run).days.flatMap(({ ordinal }) => ordinal ?? []);
        expect(ordinals).toEqual(ordinals.map((_, index) => index + 1));
        fc.pre(run.term.unit !== 'month');
        expect(ordinals.length).toBe(run.term.amount);
      }),
    );
  });
});
