import { findDueFact, wakeAt, type FindSuccession } from '../../src/engine/due-fact.js';
import type { Clock } from '../../src/engine/clock.js';
import { shippedCalendar } from './calendar/shipped-calendar.js';
import {
  investor,
  momentOf,
  officer,
  head,
  procedure,
  SUPPLEMENT_REQUEST,
  SUSPENSION,
  WellDossier,
} from './support/well-dossier.js';

const nobody: FindSuccession = () => null;
const dueBy = (dossier: WellDossier, until: string, findSuccession = nobody) =>
  findDueFact(procedure, dossier.state, findSuccession, momentOf(until));

describe('what is due', () => {
  const lodged = WellDossier.lodged('2026-01-05', { targetDate: '2026-01-08' });

  test('is nothing before the first due instant', () => {
    expect(dueBy(lodged, '2026-01-08T16:59:59.999Z')).toBeNull();
  });

  test('is the expiry of a clock, at its due instant and not before', () => {
    expect(dueBy(lodged, '2026-01-08T17:00:00.000Z')).toMatchObject({
      event: 'CLOCK_EXPIRED',
      payload: { clock: 'target' },
    });
  });

  test('is dated within the day that ended', () => {
    expect(dueBy(lodged, '2026-01-10')?.occurredAt).toBe('2026-01-08T16:59:59.999Z');
  });

  test('is dated at the hour where the term has a cut-off', () => {
    const window = dueBy(WellDossier.lodged(), '2026-02-01');
    expect(window).toEqual({
      event: 'CLOCK_EXPIRED',
      payload: { clock: 'window' },
      occurredAt: '2026-01-19T10:00:00.000Z',
    });
  });

  test('is the earliest of several', () => {
    expect(dueBy(lodged, '2026-06-01')?.payload).toEqual({ clock: 'target' });
    const noted = lodged.settled('2026-01-10');
    expect(dueBy(noted, '2026-06-01')?.payload).toEqual({ clock: 'window' });
  });

  test('is not a clock that was noted, that is paused, or that only forbids', () => {
    expect(dueBy(lodged.settled('2026-01-10'), '2026-01-12')).toBeNull();
    const paused = WellDossier.underExamination().after({
      event: 'REQUEST_SUPPLEMENT',
      payload: SUPPLEMENT_REQUEST,
      by: officer,
      at: '2026-01-21',
    });
    expect(dueBy(paused, '2027-01-01')).toBeNull();
    const groupB = WellDossier.awaitingDecision('2026-02-02', { group: 'B' });
    expect(groupB.clock('notice').status).toBe('running');
    expect(dueBy(groupB, '2027-01-01')).toBeNull();
  });

  test('is nothing for a dossier that has ended', () => {
    const ended = lodged.after({
      event: 'WITHDRAW',
      payload: { reason: 'Thôi' },
      by: investor,
      at: '2026-01-06',
    });
    expect(dueBy(ended, '2027-01-01', () => SUCCESSION)).toBeNull();
  });

  test('settles one after another until nothing is due', () => {
    const settled = lodged.settled('2026-03-01');
    expect(
      settled.entries.map(({ event, payload }) => [event, (payload as { clock?: string }).clock]),
    ).toEqual([
      ['LODGE', undefined],
      ['CLOCK_EXPIRED', 'target'],
      ['CLOCK_EXPIRED', 'window'],
      ['CLOCK_EXPIRED', 'examination'],
    ]);
    expect(dueBy(settled, '2026-03-01')).toBeNull();
  });
});

const SUCCESSION = { from: 'hn.xa-an', to: 'hn.phuong-an', since: '2026-01-08', instrument: 'NQ 1' };

describe('a succession', () => {
  const successionOf: FindSuccession = (party) => (party === 'hn.xa-an' ? SUCCESSION : null);
  const lodged = WellDossier.lodged();

  test('is due from its day on, for a dossier that the unit takes part in', () => {
    expect(dueBy(lodged, '2026-01-07', successionOf)).toBeNull();
    expect(dueBy(lodged, '2026-01-08', successionOf)).toEqual({
      event: 'UNIT_SUCCEEDED',
      payload: { from: 'hn.xa-an', to: 'hn.phuong-an', instrument: 'NQ 1' },
      occurredAt: '2026-01-07T17:00:00.000Z',
    });
    expect(dueBy(lodged, '2026-01-08', (party) => (party === 'hn.elsewhere' ? SUCCESSION : null))).toBeNull();
  });

  test('that was learnt late is dated with the last act, not before it', () => {
    const acted = lodged.after({
      event: 'OBJECT',
      payload: { text: 'Gần nhà' },
      by: 'system',
      at: '2026-01-12',
    });
    expect(dueBy(acted, '2026-01-13', successionOf)?.occurredAt).toBe(momentOf('2026-01-12'));
  });

  test('is due once', () => {
    const due = dueBy(lodged, '2026-01-08', successionOf);
    if (due === null) throw new Error('Expected a succession.');
    const succeeded = lodged.after({
      event: due.event,
      payload: due.payload,
      at: due.occurredAt,
      recorded: '2026-01-08',
    });
    expect(succeeded.state.facts.parties.localAuthority).toEqual(['hn.phuong-an']);
    expect(dueBy(succeeded, '2026-01-09', successionOf)).toBeNull();
  });
});

describe('when the System looks at a clock', () => {
  const wake = (clock: Clock) => wakeAt(procedure, clock, shippedCalendar, 3);
  const examining = WellDossier.underExamination();

  test('is the due instant', () => {
    expect(wake(examining.clock('examination'))).toBe('2026-02-13T17:00:00.000Z');
  });

  test('is some working days later, at 08:00, when history is being entered', () => {
    // Recorded on Friday 2026-06-05: three working days on is Wednesday.
    const entered = WellDossier.lodged('2026-01-05').settled('2026-01-20', '2026-06-05');
    expect(wake(entered.clock('examination'))).toBe(momentOf('2026-06-10 08:00'));
  });

  test('is never for a clock that does not run, or that forbids', () => {
    expect(wake(examining.clock('window'))).toBeNull();
    const suspended = examining.after({ event: 'SUSPEND', payload: SUSPENSION, by: head, at: '2026-01-21' });
    expect(wake(suspended.clock('examination'))).toBeNull();
    expect(wake(examining.settled('2026-03-01').clock('examination'))).toBeNull();
    expect(wake(WellDossier.awaitingDecision().clock('notice'))).toBeNull();
  });
});
