import fc from 'fast-check';

import type { Standing } from '../../src/engine/advance.js';
import { applyEntry } from '../../src/engine/replay.js';
import { randomWalk } from './support/random-walk.js';
import { chair, head, investor, officer, procedure, WellDossier, world } from './support/well-dossier.js';
import { SUPPLEMENT, SUPPLEMENT_REQUEST, SUSPENSION } from './support/well-dossier.js';

/*
 * Lodged on Monday 2026-01-05; the window closes at 17:00 on 2026-01-19, and the 25 calendar days of
 * the examination end with Friday 2026-02-13.
 */

/** 24:00 of a day in Việt Nam. */
const endOf = (date: string): string => `${date}T17:00:00.000Z`;

const requestSupplement = (at: string, recorded = at) => ({
  event: 'REQUEST_SUPPLEMENT',
  payload: SUPPLEMENT_REQUEST,
  by: officer,
  at,
  recorded,
});
const submitSupplement = (at: string) => ({
  event: 'SUBMIT_SUPPLEMENT',
  payload: SUPPLEMENT,
  by: investor,
  at,
});
const suspend = (at: string, by = head) => ({ event: 'SUSPEND', payload: SUSPENSION, by, at });
const resume = (at: string, by = head) => ({ event: 'RESUME', payload: SUSPENSION, by, at });
const extend = (at: string, dueOn: string, clock = 'examination') => ({
  event: 'EXTEND',
  payload: { clock, dueOn, documentNumber: '9/XL', reason: 'Việc phức tạp' },
  by: head,
  at,
});
const decideOn = (at: string) => ({ event: 'DECIDE', payload: { allowedDepth: 60 }, by: chair, at });

function finished(dossier: WellDossier, at: string, recorded = at): WellDossier {
  return dossier
    .after({ event: 'BEGIN_VISIT', by: officer, at, recorded })
    .after({ event: 'END_VISIT', by: officer, at, recorded })
    .after({ event: 'ASSESS', payload: { favourable: true }, by: officer, at, recorded });
}

describe('a clock', () => {
  test('starts with the legal date of its event and is due by its term', () => {
    const clock = WellDossier.underExamination().clock('examination');
    expect(clock).toMatchObject({ run: 1, status: 'running', startedOn: '2026-01-19', dueOn: '2026-02-13' });
    expect(clock).toMatchObject({
      dueAt: endOf('2026-02-13'),
      breachedAt: null,
      stoppedAt: null,
      pauses: [],
    });
  });

  test('takes its cut-off hour from the term', () => {
    expect(WellDossier.lodged().clock('window').dueAt).toBe('2026-01-19T10:00:00.000Z');
  });

  test('takes its term from the regime of the dossier', () => {
    const underR3 = WellDossier.underExamination('2026-09-21').clock('examination');
    expect(underR3.term).toMatchObject({ amount: 20, unit: 'working-day' });
  });

  test('takes its term from the row of its start date', () => {
    const in2025 = WellDossier.underExamination('2025-10-01').after({
      event: 'BEGIN_VISIT',
      by: officer,
      at: '2025-10-20',
    });
    expect(in2025.state.clocks.some(({ name }) => name === 'visit')).toBe(false);
  });

  test('is not started where the choice of term falls on none', () => {
    const groupB = WellDossier.awaitingDecision('2026-02-02', { group: 'B' });
    expect(groupB.state.clocks.some(({ name }) => name === 'decision')).toBe(false);
    expect(WellDossier.awaitingDecision().clock('decision').dueOn).toBe('2026-05-04');
  });

  test('is not started by a deadline that the dossier does not have', () => {
    expect(WellDossier.lodged().state.clocks.map(({ name }) => name)).toEqual(['window']);
    const target = WellDossier.lodged('2026-01-05', { targetDate: '2026-03-01' }).clock('target');
    expect(target).toMatchObject({
      dueOn: '2026-03-01',
      term: { kind: 'deadline', deadline: { date: '2026-03-01' } },
    });
  });

  test('notes whether it rests on days that are not decided, and the edition of the calendar', () => {
    const sure = WellDossier.underExamination().clock('examination');
    const unsure = WellDossier.underExamination('2027-01-04').clock('examination');
    expect([sure.provisional, unsure.provisional]).toEqual([false, true]);
    expect(sure.calendarEdition).toBe(1);
  });
});

describe('stopping', () => {
  test('in time leaves no breach', () => {
    const stopped = finished(WellDossier.underExamination(), '2026-02-13 23:59').clock('examination');
    expect(stopped).toMatchObject({
      status: 'stopped',
      stoppedAt: '2026-02-13T16:59:00.000Z',
      breachedAt: null,
    });
  });

  test('at the due instant is late', () => {
    const stopped = finished(WellDossier.underExamination(), '2026-02-14 00:00').clock('examination');
    expect(stopped).toMatchObject({ status: 'stopped', breachedAt: endOf('2026-02-13') });
  });

  test('is judged by its legal date, not by when it was recorded', () => {
    const recordedLate = finished(WellDossier.underExamination(), '2026-02-12', '2026-02-24');
    expect(recordedLate.clock('examination').breachedAt).toBeNull();
  });

  test('recorded after the breach, but dated in time, takes the breach back', () => {
    const breached = WellDossier.underExamination().settled('2026-02-14');
    expect(breached.clock('examination')).toMatchObject({
      status: 'breached',
      breachedAt: endOf('2026-02-13'),
    });
    expect(finished(breached, '2026-02-12', '2026-02-24').clock('examination').breachedAt).toBeNull();
  });

  test('late keeps the breach', () => {
    const breached = WellDossier.underExamination().settled('2026-02-14');
    expect(finished(breached, '2026-02-24').clock('examination').breachedAt).toBe(endOf('2026-02-13'));
  });

  test('of all clocks stops what runs, what is paused and what is late, and nothing else', () => {
    const ended = WellDossier.underExamination('2026-01-05', { targetDate: '2026-01-20' })
      .settled('2026-01-22')
      .after(requestSupplement('2026-01-22'))
      .after({ event: 'WITHDRAW', payload: { reason: 'Không cần nữa' }, by: investor, at: '2026-01-30' });
    expect(ended.state.status).toBe('ended');
    expect(
      ended.state.clocks.map(({ name, status, stoppedAt, breachedAt }) => [
        name,
        status,
        stoppedAt,
        breachedAt,
      ]),
    ).toEqual([
      ['window', 'stopped', '2026-01-19T10:00:00.000Z', null],
      ['target', 'stopped', '2026-01-30T02:00:00.000Z', endOf('2026-01-20')],
      ['examination', 'stopped', '2026-01-30T02:00:00.000Z', null],
    ]);
    expect(ended.decision?.entry.clocks.map(({ name }) => name)).toEqual(['target', 'examination']);
  });
});

describe('a pause', () => {
  test('takes the due date away, and resuming moves it by the days that were not counted', () => {
    const paused = WellDossier.underExamination().after(requestSupplement('2026-01-26'));
    expect(paused.clock('examination')).toMatchObject({
      status: 'paused',
      dueOn: null,
      dueAt: null,
      provisional: false,
    });
    const resumed = paused.after(submitSupplement('2026-02-02')).clock('examination');
    // 26/1 to 02/2 are eight days; 13/2 and eight days more is 21/2, a day off of Tết, so 23/2.
    expect(resumed).toMatchObject({ status: 'running', dueOn: '2026-02-23' });
    expect(resumed.pauses).toEqual([{ ground: 'supplement', from: '2026-01-26', to: '2026-02-02' }]);
  });

  test('on two grounds lasts until both have ended', () => {
    const both = WellDossier.underExamination()
      .after(requestSupplement('2026-01-26'))
      .after(suspend('2026-01-28'));
    const one = both.after(resume('2026-01-30'));
    expect(one.clock('examination')).toMatchObject({ status: 'paused', dueOn: null });
    const none = one.after(submitSupplement('2026-02-02'));
    expect(none.clock('examination')).toMatchObject({ status: 'running', dueOn: '2026-02-23' });
    expect(none.clock('examination').pauses.map(({ ground, to }) => [ground, to])).toEqual([
      ['supplement', '2026-02-02'],
      ['suspension', '2026-01-30'],
    ]);
  });
});

describe('a pause and a breach', () => {
  const due = endOf('2026-02-13');

  test('a clock paused too late stays breached while it is paused, and after it', () => {
    const late = WellDossier.underExamination().settled('2026-02-16').after(suspend('2026-02-16'));
    expect(late.clock('examination')).toMatchObject({ status: 'paused', dueAt: null, breachedAt: due });
    const resumed = late.after(resume('2026-02-24'));
    expect(resumed.clock('examination')).toMatchObject({ status: 'breached', dueAt: due, breachedAt: due });
    const stopped = finished(resumed, '2026-02-25');
    expect(stopped.clock('examination')).toMatchObject({ status: 'stopped', breachedAt: due });
  });

  test('a breach is kept when one of two pauses ends', () => {
    const paused = WellDossier.underExamination()
      .settled('2026-02-16')
      .after(requestSupplement('2026-02-16'))
      .after(suspend('2026-02-24'))
      .after(resume('2026-02-25'));
    expect(paused.clock('examination')).toMatchObject({ status: 'paused', breachedAt: due });
    const resumed = paused.after(submitSupplement('2026-02-26'));
    expect(resumed.clock('examination')).toMatchObject({ status: 'breached', breachedAt: due });
  });

  test('a breach is kept when the clock is stopped while it is paused', () => {
    const withdrawn = WellDossier.underExamination()
      .settled('2026-02-16')
      .after(requestSupplement('2026-02-16'))
      .after({ event: 'WITHDRAW', payload: { reason: 'Không cần nữa' }, by: investor, at: '2026-02-25' });
    expect(withdrawn.clock('examination')).toMatchObject({ status: 'stopped', breachedAt: due });
  });

  test('a pause dated in time takes the breach back, whenever it is recorded', () => {
    const breached = WellDossier.underExamination().settled('2026-02-14');
    const paused = breached.after(requestSupplement('2026-02-10', '2026-02-13 17:00'));
    expect(paused.clock('examination')).toMatchObject({ status: 'paused', breachedAt: null });
  });
});

describe('an extension', () => {
  test('before the breach moves the due date', () => {
    const extended = WellDossier.underExamination()
      .after(extend('2026-02-02', '2026-03-06'))
      .clock('examination');
    expect(extended).toMatchObject({
      status: 'running',
      dueOn: '2026-03-06',
      dueAt: endOf('2026-03-06'),
      extendedTo: '2026-03-06',
    });
    expect(extended.provisional).toBe(false);
  });

  test('after the breach lets the clock run again until the new day', () => {
    const breached = WellDossier.underExamination().settled('2026-02-14');
    const extended = breached.after(extend('2026-02-24', '2026-03-06'));
    expect(extended.clock('examination')).toMatchObject({
      status: 'running',
      dueOn: '2026-03-06',
      breachedAt: null,
    });
    expect(extended.settled('2026-03-07').clock('examination')).toMatchObject({
      status: 'breached',
      breachedAt: endOf('2026-03-06'),
    });
  });

  test('to a day that has passed already leaves it breached', () => {
    const breached = WellDossier.underExamination().settled('2026-02-14');
    const extended = breached.after(extend('2026-02-25', '2026-02-24')).clock('examination');
    expect(extended).toMatchObject({
      status: 'breached',
      dueOn: '2026-02-24',
      breachedAt: endOf('2026-02-13'),
    });
  });

  test('must be later, and of a clock that is open', () => {
    const open = WellDossier.underExamination();
    expect(open.refusalOf(extend('2026-02-02', '2026-02-13'))).toEqual({
      code: 'extension-not-later',
      clock: 'examination',
      dueOn: '2026-02-13',
    });
    expect(open.refusalOf(extend('2026-02-02', '2026-03-06', 'window'))).toEqual({
      code: 'clock-not-running',
      clock: 'window',
      label: procedure.definition.clocks.window?.label,
    });
    expect(open.refusalOf(extend('2026-02-02', '2026-03-06', 'nothing'))).toEqual({
      code: 'clock-not-running',
      clock: 'nothing',
      label: null,
    });
  });

  test('while the clock is paused holds when it runs again, unless the pause reaches further', () => {
    const paused = WellDossier.underExamination()
      .after(requestSupplement('2026-01-26'))
      .after(extend('2026-01-27', '2026-03-06'));
    expect(paused.clock('examination')).toMatchObject({
      status: 'paused',
      dueOn: null,
      extendedTo: '2026-03-06',
    });
    expect(paused.after(submitSupplement('2026-02-02')).clock('examination').dueOn).toBe('2026-03-06');
    // Five days counted before the pause, twenty after it.
    expect(paused.after(submitSupplement('2026-03-02')).clock('examination').dueOn).toBe('2026-03-23');
  });
});

describe('starting again', () => {
  const again = WellDossier.awaitingDecision().after({ event: 'EXAMINE_AGAIN', by: chair, at: '2026-03-02' });

  test('is a new run that counts from zero', () => {
    const runs = again.state.clocks.filter(({ name }) => name === 'examination');
    expect(runs.map(({ run, status, startedOn, dueOn }) => [run, status, startedOn, dueOn])).toEqual([
      [1, 'stopped', '2026-01-19', '2026-02-13'],
      [2, 'running', '2026-03-02', '2026-03-27'],
    ]);
  });

  test('ends a run that is still open', () => {
    const runs = again.state.clocks.filter(({ name }) => name === 'notice');
    expect(runs.map(({ run, status, stoppedAt }) => [run, status, stoppedAt])).toEqual([
      [1, 'stopped', '2026-03-02T02:00:00.000Z'],
      [2, 'running', null],
    ]);
  });
});

describe('a clock that forbids', () => {
  // 60 days after 2026-02-02.
  const waiting = WellDossier.awaitingDecision();

  test('refuses the act on day 59, with its basis', () => {
    expect(waiting.refusalOf(decideOn('2026-04-02 23:59'))).toEqual({
      code: 'forbidden-before',
      clock: 'notice',
      earliest: '2026-04-03',
      basis: { instrument: 'Luật thử', article: 'Đ.1', confidence: 'RECALLED' },
    });
  });

  test('allows it on day 60, and calls nothing late', () => {
    const decided = waiting.after(decideOn('2026-04-03 00:00'));
    expect(decided.clock('notice')).toMatchObject({ status: 'stopped', breachedAt: null });
    expect(waiting.after(decideOn('2026-04-20')).clock('notice').breachedAt).toBeNull();
  });

  test('does not refuse what it does not guard', () => {
    const refused = waiting.after({
      event: 'REFUSE',
      payload: { ground: 'Đ.1', reason: 'Không đạt' },
      by: chair,
      at: '2026-02-03',
    });
    expect(refused.state.value).toBe('refused');
  });

  test('is not moved by a pause, nor lifted, nor made late by one', () => {
    const paused = waiting.after(suspend('2026-03-02', chair));
    expect(paused.clock('notice')).toMatchObject({ status: 'running', dueOn: '2026-04-03', pauses: [] });
    expect(paused.clock('decision').status).toBe('paused');
    const early = paused.after(resume('2026-03-30', chair));
    expect(early.refusalOf(decideOn('2026-04-02'))).toMatchObject({
      code: 'forbidden-before',
      earliest: '2026-04-03',
    });
    const late = waiting.after(suspend('2026-04-06', chair)).after(resume('2026-04-08', chair));
    expect(late.clock('notice')).toMatchObject({ status: 'running', breachedAt: null });
  });
});

describe('a clock that lapses', () => {
  test('moves the dossier at its due instant and is not late', () => {
    const closed = WellDossier.lodged().expire('window');
    expect(closed.state.value).toEqual({ examining: { content: 'unread', site: 'unseen' } });
    expect(closed.state.occurredAt).toBe('2026-01-19T10:00:00.000Z');
    expect(closed.clock('window')).toMatchObject({ status: 'stopped', breachedAt: null });
  });

  test('that another clock is overdue does not move the dossier, and dates nothing', () => {
    const overdue = WellDossier.lodged('2026-01-05', { targetDate: '2026-01-08' }).settled('2026-01-10');
    expect(overdue.state.value).toBe('open');
    expect(overdue.clock('target')).toMatchObject({ status: 'breached', breachedAt: endOf('2026-01-08') });
    expect(overdue.state.occurredAt).toBe('2026-01-05T02:00:00.000Z');
  });
});

test('an entry carries the clocks that it changed and no others', () => {
  const claimed = WellDossier.underExamination().after({ event: 'CLAIM', by: officer, at: '2026-01-20' });
  expect(claimed.decision?.entry.clocks).toEqual([]);
  const visiting = claimed.after({ event: 'BEGIN_VISIT', by: officer, at: '2026-01-21' });
  expect(visiting.decision?.entry.clocks).toEqual([visiting.clock('visit')]);
});

describe('on every walk', () => {
  const walks = fc.sample(randomWalk, { numRuns: 50, seed: 20261122 });
  const dossiers = walks.flatMap(({ entries }) => {
    let standing: Standing | null = null;
    return entries.map((entry) => (standing = applyEntry(standing, entry, world)).dossier);
  });

  test('a clock has one open run at most, and its runs are numbered', () => {
    for (const dossier of dossiers) {
      for (const name of new Set(dossier?.clocks.map((clock) => clock.name))) {
        const runs = dossier?.clocks.filter((clock) => clock.name === name) ?? [];
        expect(runs.map(({ run }) => run)).toEqual(runs.map((_, index) => index + 1));
        expect(runs.slice(0, -1).every(({ status }) => status === 'stopped')).toBe(true);
      }
    }
  });

  test('what a clock says of itself fits together', () => {
    for (const { status, dueAt, dueOn, pauses, stoppedAt, breachedAt } of dossiers.flatMap(
      (each) => each?.clocks ?? [],
    )) {
      const isPaused = pauses.some(({ to }) => to === null);
      expect(dueAt === null).toBe(dueOn === null);
      expect(stoppedAt === null).toBe(status !== 'stopped');
      if (status === 'paused') expect([isPaused, dueAt]).toEqual([true, null]);
      if (status === 'running') expect([isPaused, breachedAt]).toEqual([false, null]);
      if (status === 'breached') expect(breachedAt).not.toBeNull();
    }
  });

  test('the end stops every clock, and the dossier never goes back in time', () => {
    for (const [index, dossier] of dossiers.entries()) {
      const before = dossiers[index - 1];
      if (dossier?.status === 'ended')
        expect(dossier.clocks.every(({ status }) => status === 'stopped')).toBe(true);
      if (dossier?.version !== 1)
        expect((before?.occurredAt ?? '') <= (dossier?.occurredAt ?? '')).toBe(true);
    }
  });
});
