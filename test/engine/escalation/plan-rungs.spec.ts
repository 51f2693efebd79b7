import fc from 'fast-check';

import { addDays, atTime, endOfDay, localDateOf } from '../../../src/engine/calendar/local-date.js';
import type { Clock } from '../../../src/engine/clock.js';
import type { Ladder, RungTime } from '../../../src/engine/escalation/ladder.js';
import {
  planRungs,
  stepEscalation,
  type EscalatingClock,
} from '../../../src/engine/escalation/plan-rungs.js';
import { shippedCalendar as calendar } from '../calendar/shipped-calendar.js';
import { clockDueOn, LADDER } from './sample-clock.js';

const escalating = (clock: Clock, ladder: Ladder | null = LADDER): EscalatingClock => ({
  clock,
  kind: 'overdue',
  ladder,
  calendar,
});

/** Each rung's code and its moment in Việt Nam. */
function planned(clock: Clock, ladder: Ladder = LADDER): Record<string, string> {
  return Object.fromEntries(
    planRungs(escalating(clock, ladder)).map(({ rung, at }) => [rung.code, inVietnam(at)]),
  );
}

function inVietnam(at: string): string {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 16);
}

describe('the rungs of a clock', () => {
  test('go out that day when they fall on a worked Saturday', () => {
    expect(planned(clockDueOn('2026-08-25'))).toEqual({
      'due-soon': '2026-08-22T08:00',
      'due-today': '2026-08-25T08:00',
      breached: '2026-08-26T08:00',
      superior: '2026-08-27T08:00',
      province: '2026-09-04T08:00',
    });
  });

  test('wait from a Monday that is off until Thursday, after the national day', () => {
    expect(planned(clockDueOn('2026-08-31'))).toMatchObject({
      'due-soon': '2026-08-27T08:00',
      'due-today': '2026-09-03T08:00',
      breached: '2026-09-03T08:00',
      superior: '2026-09-04T08:00',
    });
  });

  test('follow a breach at a cut-off hour within the hours, and wait for the next day after them', () => {
    const breachOf = (dueAt: string) => planned(clockDueOn('2026-08-25', { dueAt })).breached;
    expect(breachOf(atTime('2026-08-25', '11:30'))).toBe('2026-08-25T11:30');
    expect(breachOf(atTime('2026-08-25', '17:00'))).toBe('2026-08-26T08:00');
  });

  test('leave out what had passed before the due date was known', () => {
    const plannedAt = atTime('2026-08-24', '09:00');
    expect(Object.keys(planned(clockDueOn('2026-08-25', { plannedAt })))).toEqual([
      'due-today',
      'breached',
      'superior',
      'province',
    ]);
  });

  test('are none for history that is entered, a clock that does not run, one that forbids, and without a ladder', () => {
    const past = clockDueOn('2026-08-25', { plannedAt: endOfDay('2026-08-25') });
    expect(planRungs(escalating(past))).toEqual([]);
    expect(planRungs(escalating({ ...past, status: 'breached' }))).toEqual([]);
    const clock = clockDueOn('2026-08-25');
    expect(planRungs(escalating({ ...clock, status: 'stopped' }))).toEqual([]);
    expect(planRungs(escalating({ ...clock, status: 'paused', dueOn: null, dueAt: null }))).toEqual([]);
    expect(planRungs({ ...escalating(clock), kind: 'forbids-before' })).toEqual([]);
    expect(planRungs(escalating(clock, null))).toEqual([]);
    expect(planRungs(escalating(clockDueOn('9999-12-31')))).toEqual([]);
  });
});

describe('a look at a clock', () => {
  const look = (clock: Clock, now: string, ...fired: string[]) => {
    const { firing, next } = stepEscalation(escalating(clock), new Set(fired), now);
    return {
      fires: firing?.planned.rung.code ?? null,
      overtakes: firing?.overtaken.map(({ rung }) => rung.code) ?? [],
      next: next === null ? null : inVietnam(next),
    };
  };

  test('says the rung that is due, and when to look again', () => {
    const clock = clockDueOn('2026-08-25');
    const before = { fires: null, overtakes: [], next: '2026-08-22T08:00' };
    expect(look(clock, atTime('2026-08-21', '16:00'))).toEqual(before);
    const first = { fires: 'due-soon', overtakes: [], next: '2026-08-25T08:00' };
    expect(look(clock, atTime('2026-08-22', '08:00'))).toEqual(first);
    expect(look(clock, atTime('2026-08-22', '08:00'), 'due-soon')).toEqual({ ...first, fires: null });
  });

  test('says only the latest of several that are due at once', () => {
    expect(look(clockDueOn('2026-08-31'), atTime('2026-09-03', '08:00'), 'due-soon')).toEqual({
      fires: 'breached',
      overtakes: ['due-today'],
      next: '2026-09-04T08:00',
    });
  });

  test('says nothing in the night, however late it is', () => {
    expect(look(clockDueOn('2026-08-25'), atTime('2026-08-29', '02:00'))).toEqual({
      fires: null,
      overtakes: [],
      next: '2026-09-03T08:00',
    });
  });

  test('plans by the new due date what was not said, and says nothing again', () => {
    const extended = clockDueOn('2026-09-10', { plannedAt: atTime('2026-08-24', '10:00') });
    expect(look(extended, atTime('2026-08-25', '08:00'), 'due-soon')).toEqual({
      fires: null,
      overtakes: [],
      next: '2026-09-10T08:00',
    });
    expect(look(extended, atTime('2026-09-10', '08:00'), 'due-soon')).toMatchObject({ fires: 'due-today' });
  });
});

describe('whatever the ladder and the due date', () => {
  const timeOfDay = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const when: fc.Arbitrary<RungTime> = fc.oneof(
    fc.constant('breach' as const),
    fc.record({ workingDaysFromDue: fc.integer({ min: -30, max: 30 }), at: timeOfDay }),
  );
  const ladder: fc.Arbitrary<Ladder> = fc
    .tuple(
      fc.uniqueArray(timeOfDay, { minLength: 2, maxLength: 2 }),
      fc.array(when, { minLength: 1, maxLength: 8 }),
    )
    .map(([hours, times]) => {
      const [from = '', to = ''] = [...hours].sort();
      const rungs = times.map((each, index) => ({
        code: `rung-${index}`,
        when: each,
        recipients: LADDER.rungs[0]?.recipients ?? [],
      }));
      return { openingHours: { from, to }, rungs };
    });
  const dueOn = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-02-01', days));
  const early = { plannedAt: '2024-06-01T00:00:00.000Z' };

  test('every moment lies within the opening hours of a working day, and none before an earlier rung', () => {
    fc.assert(
      fc.property(ladder, dueOn, (given, due) => {
        const moments = planRungs(escalating(clockDueOn(due, early), given)).map(({ at }) => at);
        expect(moments).toHaveLength(given.rungs.length);
        expect([...moments].sort()).toEqual(moments);
        for (const at of moments) {
          expect(calendar.isWorkingDay(localDateOf(at))).toBe(true);
          const time = inVietnam(at).slice(11);
          expect(time >= given.openingHours.from && time < given.openingHours.to).toBe(true);
        }
      }),
    );
  });

  test('each rung is said or overtaken once, whenever somebody looks and however often the due date moves', () => {
    const hour = fc.integer({ min: 0, max: 120 * 24 });
    const event = fc.oneof(
      hour.map((hours) => ({ hours, dueOn: null })),
      fc.tuple(hour, fc.integer({ min: 0, max: 60 })).map(([hours, days]) => ({
        hours,
        dueOn: addDays('2026-03-01', days + Math.floor(hours / 24)),
      })),
    );
    fc.assert(
      fc.property(ladder, fc.array(event, { minLength: 1, maxLength: 60 }), (given, events) => {
        let clock = clockDueOn('2026-03-20', { plannedAt: '2026-03-01T00:00:00.000Z' });
        const said: string[] = [];
        for (const { hours, dueOn: moved } of [...events].sort((a, b) => a.hours - b.hours)) {
          const now = new Date(Date.parse('2026-03-01T00:00:00.000Z') + hours * 3_600_000).toISOString();
          if (moved !== null) clock = { ...clock, dueOn: moved, dueAt: endOfDay(moved), plannedAt: now };
          const { firing, next } = stepEscalation(escalating(clock, given), new Set(said), now);
          if (firing !== null) {
            expect(calendar.nextOpening(now, given.openingHours)).toBe(now);
            said.push(...[...firing.overtaken, firing.planned].map(({ rung }) => rung.code));
          }
          if (next !== null) expect(next > now).toBe(true);
        }
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });
});
