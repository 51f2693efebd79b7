import { addDays } from '../../../src/engine/calendar/local-date.js';
import type { Dossier } from '../../../src/engine/dossier.js';
import type { PastMove } from '../../../src/engine/simulation/history.js';
import { readVisits } from '../../../src/engine/simulation/history.js';
import { quantilesOf } from '../../../src/engine/simulation/quantiles.js';
import { simulate, type Simulation, type SimulationInput } from '../../../src/engine/simulation/simulate.js';
import { shippedCalendar } from '../calendar/shipped-calendar.js';
import {
  investor,
  momentOf,
  officer,
  procedure,
  SUPPLEMENT_REQUEST,
  WellDossier,
} from '../support/well-dossier.js';

function ask(dossier: Dossier, today: string, changes: Partial<SimulationInput> = {}) {
  return simulate({
    procedure,
    dossier,
    calendar: shippedCalendar,
    now: momentOf(today),
    today,
    standsSince: today,
    past: [],
    leftOut: [],
    given: new Map(),
    supplementOn: null,
    seed: 1,
    runs: 200,
    ...changes,
  });
}

function simulated(...asked: Parameters<typeof ask>): Simulation {
  const result = ask(...asked);
  if (!result.ok) throw new Error(result.rejection.code);
  return result.value;
}

const daysOf = ({ latest }: Simulation) =>
  latest?.steps.map(({ place, leftOn, source }) => `${place} ${leftOn} ${source}`);

/** Dossiers that went through `open` and `examining` in so many days each, and were then decided in two. */
function past(...stays: readonly (readonly [open: number, examining: number])[]): PastMove[] {
  return stays.flatMap(([open, examining], index) => {
    const dossier = `past-${index}`;
    const examinedOn = addDays('2025-03-03', open);
    const readOn = addDays(examinedOn, examining);
    const inside = { examining: { content: 'unread', site: 'unseen' } };
    return [
      { dossier, event: 'LODGE', on: '2025-03-03', after: 'open' },
      { dossier, event: 'CLOCK_EXPIRED', on: examinedOn, after: inside },
      {
        dossier,
        event: 'ASSESS',
        on: examinedOn,
        after: { examining: { content: 'assessed', site: 'unseen' } },
      },
      { dossier, event: 'END_VISIT', on: readOn, after: 'deciding' },
      { dossier, event: 'DECIDE', on: addDays(readOn, 2), after: 'decided' },
    ];
  });
}

describe('the latest lawful end', () => {
  test('every clock is used up by the real calendar', () => {
    const lodged = WellDossier.lodged('2026-01-05');
    const simulation = simulated(lodged.state, '2026-01-05');
    const window = lodged.clock('window').dueOn;
    const examined = lodged.expire('window').clock('examination').dueOn;
    const decision = WellDossier.awaitingDecision(examined ?? '');
    expect(daysOf(simulation)).toEqual([
      `open ${window} clock`,
      `examining ${examined} clock`,
      `deciding ${decision.clock('decision').dueOn} clock`,
    ]);
    expect(simulation.latest?.end).toBe('decided');
  });

  test('a place that no clock limits counts no day and says so', () => {
    const waiting = WellDossier.underExamination().after({
      event: 'REQUEST_SUPPLEMENT',
      payload: SUPPLEMENT_REQUEST,
      by: officer,
      at: '2026-01-22',
    });
    const [first] = simulated(waiting.state, '2026-01-23').latest?.steps ?? [];
    expect(first).toMatchObject({ place: 'awaitingSupplement', leftOn: '2026-01-23', source: 'none' });
  });

  test('a supplement that comes on a day resumes the clock from there', () => {
    const waiting = WellDossier.underExamination().after({
      event: 'REQUEST_SUPPLEMENT',
      payload: SUPPLEMENT_REQUEST,
      by: officer,
      at: '2026-01-22',
    });
    const simulation = simulated(waiting.state, '2026-01-23', { supplementOn: '2026-02-03' });
    const answered = waiting.after({
      event: 'SUBMIT_SUPPLEMENT',
      payload: { components: [{ code: 'a' }] },
      by: investor,
      at: '2026-02-03',
    });
    expect(daysOf(simulation)?.slice(0, 2)).toEqual([
      'awaitingSupplement 2026-02-03 given',
      `examining ${answered.clock('examination').dueOn} clock`,
    ]);
  });

  test('a day that has passed is taken for today', () => {
    const late = simulated(WellDossier.lodged('2026-01-05').state, '2026-06-01');
    expect(late.latest?.steps[0]).toMatchObject({ place: 'open', leftOn: '2026-06-01' });
  });
});

describe('the expected end', () => {
  const lodged = WellDossier.lodged('2026-01-05').state;

  test('the past is read as stays: what goes on inside a place is none, nor what still lasts', () => {
    const visits = readVisits([
      ...past([4, 10]),
      { dossier: 'x', event: 'LODGE', on: '2025-01-01', after: 'open' },
    ]);
    expect(visits.get('open')).toEqual([{ dossier: 'past-0', days: 4, to: 'examining' }]);
    expect(visits.get('examining')).toEqual([{ dossier: 'past-0', days: 10, to: 'deciding' }]);
  });

  test('a stay that began or ended with what a source says is left out', () => {
    const visits = readVisits(past([4, 10]), ['CLOCK_EXPIRED']);
    expect([...visits.keys()]).toEqual(['deciding']);
  });

  test('with five stays of a place the past speaks, and the same seed says the same', () => {
    const moves = past([10, 20], [12, 22], [14, 24], [16, 26], [18, 28]);
    const { forecast } = simulated(lodged, '2026-01-05', { past: moves });
    expect(forecast.places).toEqual([
      { place: 'open', source: 'history', observations: 5 },
      { place: 'examining', source: 'history', observations: 5 },
      { place: 'deciding', source: 'history', observations: 5 },
    ]);
    expect(forecast.dossiers).toBe(5);
    expect(forecast.ends).toEqual([{ end: 'decided', share: 1 }]);
    const { p10, p50, p90 } = forecast.quantiles ?? { p10: '', p50: '', p90: '' };
    expect(p10 <= p50 && p50 <= p90).toBe(true);
    expect(simulated(lodged, '2026-01-05', { past: moves }).forecast).toEqual(forecast);
  });

  test('with four the legal limits are taken, and the answer says so', () => {
    const { forecast, latest } = simulated(lodged, '2026-01-05', {
      past: past([1, 1], [1, 1], [1, 1], [1, 1]),
    });
    expect(forecast.places.map(({ source, observations }) => [source, observations])).toEqual([
      ['limit', 4],
      ['limit', 4],
      ['limit', 4],
    ]);
    expect(forecast.dossiers).toBe(0);
    expect(forecast.quantiles?.p50).toBe(latest?.endsOn);
  });

  test('given days take the place of the past', () => {
    const { forecast } = simulated(lodged, '2026-01-05', { given: new Map([['open', 2]]) });
    expect(forecast.places[0]).toEqual({ place: 'open', source: 'given', observations: 0 });
  });

  test('what is forbidden before its day waits for it', () => {
    const given = new Map([
      ['open', 0],
      ['examining', 0],
      ['deciding', 0],
    ]);
    const { forecast } = simulated(lodged, '2026-02-02', { given });
    const earliest = WellDossier.awaitingDecision('2026-02-02').clock('notice').dueOn;
    expect(forecast.quantiles?.p50).toBe(earliest);
  });

  test('only stays that lasted as long as this one has are drawn', () => {
    const moves = past([1, 5], [1, 5], [1, 5], [1, 5], [31, 5]);
    const waited = simulated(lodged, '2026-01-15', { past: moves, standsSince: '2026-01-05' });
    const fresh = simulated(lodged, '2026-01-15', { past: moves, standsSince: '2026-01-15' });
    const p10Of = ({ forecast }: Simulation) => forecast.quantiles?.p10 ?? '';
    expect(p10Of(waited) > p10Of(fresh)).toBe(true);
  });

  test('quantiles are days on which a run ended', () => {
    expect(quantilesOf(['2026-01-03', '2026-01-01', '2026-01-02'])).toEqual({
      p10: '2026-01-01',
      p50: '2026-01-02',
      p90: '2026-01-03',
    });
    expect(quantilesOf([])).toBeNull();
  });
});

describe('what cannot be simulated', () => {
  const lodged = WellDossier.lodged('2026-01-05');

  test('a supplement that nobody waits for, or of a day that is over', () => {
    expect(ask(lodged.state, '2026-01-05', { supplementOn: '2026-02-01' })).toMatchObject({
      rejection: { code: 'simulation-without-supplement' },
    });
    const waiting = lodged
      .expire('window')
      .after({ event: 'REQUEST_SUPPLEMENT', payload: SUPPLEMENT_REQUEST, by: officer, at: '2026-01-22' });
    expect(ask(waiting.state, '2026-01-23', { supplementOn: '2026-01-22' })).toMatchObject({
      rejection: { code: 'simulation-supplement-past', today: '2026-01-23' },
    });
  });

  test('a place that the procedure does not have', () => {
    expect(ask(lodged.state, '2026-01-05', { given: new Map([['nowhere', 2]]) })).toMatchObject({
      rejection: { code: 'simulation-unknown-place', place: 'nowhere' },
    });
  });

  test('a dossier that has ended', () => {
    const ended = lodged.after({
      event: 'WITHDRAW',
      payload: { reason: 'Đổi ý' },
      by: investor,
      at: '2026-01-06',
    });
    expect(ask(ended.state, '2026-01-07')).toMatchObject({ rejection: { code: 'simulation-of-ended' } });
  });
});
