import { given } from '../../specification/specification.js';
import { commune, communeHead, compensationUnit, land } from './setting.js';
import { vietnameseDate } from '../../../workflows/vocabulary/vietnamese-date.js';

const at = (state: string) => given(land).inState(state);
const payment = { compensationPayment: '2026-04-01' };
const overdue = { compensationPayment: 'overdue' };

describe('the site', () => {
  it('is asked for once the land is recovered', () => {
    at('recoveryDecided')
      .when(compensationUnit.does('REQUEST_HANDOVER').on('2026-03-16'))
      .then({ state: 'siteHandover.receiving', clocks: payment });
  });

  it('that grew rice leads to the conversion of rice land', () => {
    at('siteHandover')
      .when(compensationUnit.does('RECEIVE_SITE').on('2026-03-20'))
      .then({ state: 'riceLandConversion', facts: { papers: { site: { on: '2026-03-20' } } } });
  });

  it('that grew none leads to the lease', () => {
    given(land)
      .acceptedOn('2026-01-05', { riceHectares: 0 })
      .inState('siteHandover')
      .when(compensationUnit.does('RECEIVE_SITE').on('2026-03-20'))
      .then({ state: 'leaseAppraisal.gatheringFile', clocks: payment });
  });
});

describe('who does not hand over', () => {
  it('is persuaded for 10 days, not one fewer', () => {
    at('siteHandover')
      .when(compensationUnit.does('RECORD_HANDOVER_REFUSAL').on('2026-03-23'))
      .then({
        state: 'siteHandover.persuading',
        clocks: { ...payment, handoverPersuasion: '2026-04-02 00:00' },
      });
    at('siteHandover.persuading')
      .when(commune.does('END_HANDOVER_PERSUASION').on('2026-04-01'))
      .thenRefused('forbidden-before', {
        clock: 'handoverPersuasion',
        earliest: '2026-04-02',
        basis: { instrument: 'Luật Đất đai 2024', article: 'Đ.87.6, Đ.87.7', confidence: 'C-2ND' },
      });
    at('siteHandover.persuading')
      .when(commune.does('END_HANDOVER_PERSUASION').on('2026-04-02'))
      .then({
        state: 'siteHandover.awaitingHandover',
        clocks: { ...overdue, handoverPersuasion: 'stopped', handoverWaiting: '2026-04-12 00:00' },
      });
  });

  it('is waited for 10 more, and only then compelled', () => {
    const waiting = at('siteHandover.awaitingHandover');
    waiting
      .when(communeHead.does('ORDER_ENFORCEMENT').on('2026-04-11'))
      .thenRefused('forbidden-before', { clock: 'handoverWaiting', earliest: '2026-04-12' });
    waiting.when(commune.does('ORDER_ENFORCEMENT').on('2026-04-13')).thenRefused('not-permitted');
    waiting.when(communeHead.does('ORDER_ENFORCEMENT').on('2026-04-13')).then({
      state: 'enforcement',
      clocks: { ...overdue, handoverWaiting: 'stopped', enforcement: '2026-04-23' },
    });
  });

  it.each(['siteHandover.persuading', 'siteHandover.awaitingHandover', 'enforcement'])(
    'may still do so in %s',
    (state) => {
      const cooperated = at(state).when(commune.does('RECORD_COOPERATION'));
      cooperated.then({ state: 'siteHandover.receiving' });
      expect(
        cooperated
          .dossier()
          .clocks.filter(({ name, status }) => name === 'enforcement' && status !== 'stopped'),
      ).toEqual([]);
    },
  );
});

describe('enforcement', () => {
  const ordered = at('enforcement');
  const enforce = commune.does('CARRY_OUT_ENFORCEMENT');
  const basis = { instrument: 'Luật Đất đai 2024', article: 'Đ.89', confidence: 'C-2ND' };

  it('frees the site by day, within ten days', () => {
    ordered.when(enforce.on('2026-04-22', '06:00')).then({
      state: 'siteHandover.receiving',
      clocks: { ...overdue, enforcement: 'stopped' },
    });
    ordered
      .when(enforce.on('2026-04-24', '21:59'))
      .then({ clocks: { ...overdue, enforcement: 'stopped late' } });
  });

  it.each(['05:59', '22:00', '00:30'])('is never at night, as at %s', (hour) => {
    ordered.when(enforce.on('2026-04-22', hour)).thenUnless('enforcementIsByDay', { basis });
  });

  it.each([
    ['a Saturday', '2026-04-18'],
    ['a Sunday', '2026-04-19'],
    ['a day given for a holiday on a Sunday', '2026-04-27'],
    ['a holiday', '2026-04-30'],
  ])('is never on %s', (_, day) => {
    ordered.when(enforce.on(day)).thenUnless('enforcementIsOnWorkingDay', {
      detail: `Ngày ${vietnameseDate(day)} là ngày nghỉ.`,
      basis,
    });
  });

  it('is lawful on a Saturday that is worked', () => {
    ordered.when(enforce.on('2026-08-22')).then({ state: 'siteHandover.receiving' });
  });

  it.each([
    ['2027-01-21', true],
    ['2027-01-22', false],
    ['2027-02-19', false],
    ['2027-02-22', true],
  ])('keeps fifteen days from Tết, 06/02/2027: on %s it is lawful: %s', (day, isLawful) => {
    const outcome = ordered.when(enforce.on(day));
    if (isLawful) outcome.then({ state: 'siteHandover.receiving' });
    else outcome.thenUnless('enforcementIsAwayFromTet', { basis });
  });

  it('keeps off all days on which Tết may fall in a year whose calendar is not known', () => {
    ordered.when(enforce.on('2028-01-06')).thenUnless('enforcementIsAwayFromTet');
    ordered.when(enforce.on('2028-03-07')).thenUnless('enforcementIsAwayFromTet');
    ordered.when(enforce.on('2028-01-05')).then({ state: 'siteHandover.receiving' });
    ordered.when(enforce.on('2028-03-08')).then({ state: 'siteHandover.receiving' });
  });
});
