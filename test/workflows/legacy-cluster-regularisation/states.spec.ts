import { enterRegister, notify } from '../../../workflows/vocabulary/effect.js';
import { runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { describeSelecting } from '../new-investor/selecting.js';
import { LOSER, WINNER } from '../new-investor/samples.js';
import { chair, committee, commune, department, departmentHead, legacy, toSettled } from './setting.js';

const at = (state: string) => given(legacy).inState(state);
const programme = { programme: '2026-12-30' };

describe('a legacy cluster comes under review', () => {
  const nothing = given(legacy).inState('notLodged');

  it('and the programme ends before 31/12/2026', () => {
    for (const officer of [commune, department]) {
      nothing.when(officer.does('LODGE')).then({
        state: 'underReview',
        clocks: programme,
        facts: {
          subject: 'Cụm công nghiệp cũ',
          cluster: null,
          figures: { areaHectares: 30, district: null },
        },
      });
    }
    at('underReview')
      .when(runsOut('programme'))
      .then({ state: 'underReview', clocks: { programme: 'overdue' } });
  });

  it('with industrial land that fits the area', () => {
    nothing
      .when(commune.does('LODGE', { industrialLandHectares: 30.01 }))
      .thenUnless('industrialLandFitsArea');
    nothing.when(chair.does('LODGE')).thenRefused('not-permitted');
  });
});

describe('Đ.35.4: everything is older than 05/10/2009', () => {
  const reviewing = at('underReview');

  it.each(['project', 'detailedPlan', 'planning', 'investmentProject'])('the %s', (paper) => {
    const dated = (date: string) =>
      department.does('REVIEW_CLUSTER', { [paper]: { documentNumber: '1/QĐ', date } });
    reviewing.when(dated('2009-10-04')).then({ state: 'reviewed', facts: { review: { on: '2026-09-21' } } });
    reviewing.when(dated('2009-10-05')).thenUnless('formedBeforeDecision105', {
      detail: expect.stringContaining('ngày 05/10/2009'),
      basis: expect.objectContaining({ article: 'Đ.35.4', confidence: 'C-2ND' }),
    });
  });

  it('and the cluster is in the provincial plan', () => {
    reviewing
      .when(department.does('REVIEW_CLUSTER', { inProvincialPlan: false }))
      .thenUnless('isInProvincialPlan');
    reviewing.when(commune.does('REVIEW_CLUSTER')).thenRefused('not-permitted');
  });

  it.each([
    ['2025-03-03', 'C-ORIG'],
    ['2025-09-01', 'C-ORIG'],
    ['2026-09-21', 'C-2ND'],
  ])('accepted on %s it rests on %s', (acceptedOn, confidence) => {
    given(legacy)
      .acceptedOn(acceptedOn)
      .inState('underReview')
      .when(department.does('REVIEW_CLUSTER', { inProvincialPlan: false }))
      .thenUnless('isInProvincialPlan', { basis: expect.objectContaining({ confidence }) });
  });

  it('or it does not fall under the rule', () => {
    reviewing.when(department.does('FIND_INELIGIBLE')).thenRefused('not-permitted');
    reviewing.when(departmentHead.does('FIND_INELIGIBLE')).then({
      state: 'ineligible',
      clocks: { programme: 'stopped' },
      effects: expect.arrayContaining([notify('found-ineligible', 'localAuthority')]) as never,
    });
  });
});

describe('the investor', () => {
  const reviewed = at('reviewed');

  it('who lawfully is one already is recorded, and nobody else is chosen', () => {
    const record = department.does('RECORD_EXISTING_INVESTOR');
    reviewed.when(record).then({ state: 'reviewed', facts: { existingInvestor: { party: WINNER } } });
    const settled = given(legacy)
      .inState('underReview')
      .after(...toSettled);
    settled.when(record).thenUnless('investorIsOpen', { detail: `Chủ đầu tư: ${WINNER}.` });
    settled.when(department.does('BEGIN_SELECTION')).thenUnless('investorIsOpen');
  });

  it('is chosen otherwise', () => {
    reviewed
      .when(department.does('BEGIN_SELECTION'))
      .then({ state: 'investorSelection.selecting', clocks: programme });
    at('investorSelection.selecting')
      .after(department.does('REGISTER_APPLICATION'), department.does('RECORD_COUNCIL_RESULT'))
      .when(department.does('SUBMIT_PROPOSAL'))
      .then({ state: 'awaitingDecision' });
  });

  it('is settled before the proposal', () => {
    reviewed.when(department.does('SUBMIT_PROPOSAL')).thenUnless('investorIsSettled');
    given(legacy)
      .inState('underReview')
      .after(...toSettled)
      .when(department.does('SUBMIT_PROPOSAL').on('2026-10-05'))
      .then({
        state: 'awaitingDecision',
        clocks: programme,
        effects: [notify('proposal-submitted', 'provincialCommittee')],
        facts: { proposal: { documentNumber: '90/TTr-SCT' } },
      });
  });
});

describeSelecting(legacy, 'reviewed');

describe('the decision', () => {
  const decide = chair.does('ISSUE_DECISION').on('2026-10-12');
  const awaiting = at('awaitingDecision');

  it('enters the cluster in the register', () => {
    awaiting.when(decide).then({
      state: 'completed',
      clocks: { programme: 'stopped' },
      effects: expect.arrayContaining([enterRegister('cluster')]) as never,
      facts: {
        decision: { number: '3300/QĐ-UBND', areaHectares: 30, investor: WINNER, stateWorks: null },
        parties: { investor: [WINNER] },
      },
    });
    awaiting.when(committee.does('ISSUE_DECISION')).thenRefused('not-permitted');
  });

  it('is dated that day, names the investor, and fits the land', () => {
    const with_ = (changes: Record<string, unknown>) =>
      awaiting.when(chair.does('ISSUE_DECISION', changes).on('2026-10-12'));
    with_({ date: '2026-10-11' }).thenUnless('decisionIsDatedThatDay');
    with_({ investor: LOSER }).thenUnless('decisionNamesSettledInvestor', {
      detail: `Đã xác định: ${WINNER}.`,
    });
    with_({ industrialLandHectares: 30.01 }).thenUnless('industrialLandFitsArea');
  });

  const decidedArea = (lodged: Record<string, unknown>, areaHectares: number) =>
    given(legacy)
      .acceptedOn('2026-09-21', lodged)
      .inState('awaitingDecision')
      .when(chair.does('ISSUE_DECISION', { areaHectares }).on('2026-10-12'));

  it.each([
    ['full', { areaHectares: 90, fillPercent: 100 }, 90, true],
    ['full, reduced', { areaHectares: 90, fillPercent: 100 }, 80.5, true],
    ['full, never extended', { areaHectares: 90, fillPercent: 100 }, 90.01, false],
    ['99.99 % full', { areaHectares: 90, fillPercent: 99.99 }, 90, false],
    ['99.99 % full, reduced to 75 ha', { areaHectares: 90, fillPercent: 99.99 }, 75, true],
    ['cleared', { areaHectares: 90, clearanceFinished: true }, 90, true],
    ['small', { areaHectares: 30 }, 75, true],
    ['small, too large', { areaHectares: 30 }, 75.01, false],
  ])('above 75 ha the area stays where the law lets it: %s', (_, lodged, decided, passes) => {
    const outcome = decidedArea(lodged, decided);
    if (passes) outcome.then({ state: 'completed' });
    else outcome.thenUnless('areaIsKeptOrReduced', { detail: expect.stringContaining('nhiều nhất') });
  });

  it.each([
    ['2025-03-03', 'NĐ 32/2024/NĐ-CP'],
    ['2026-09-21', 'NĐ 303/2026/NĐ-CP'],
  ])('says what becomes of works of the State (accepted on %s)', (acceptedOn, instrument) => {
    const awaitingWorks = given(legacy)
      .acceptedOn(acceptedOn, { hasStateWorks: true })
      .inState('awaitingDecision');
    awaitingWorks.when(decide).thenUnless('stateWorksAreProvidedFor', {
      basis: expect.objectContaining({ instrument }),
    });
    awaitingWorks
      .when(chair.does('ISSUE_DECISION', { stateWorks: 'Giao chủ đầu tư quản lý' }).on('2026-10-12'))
      .then({ state: 'completed' });
  });

  it('may be put off or refused', () => {
    awaiting.when(committee.does('RETURN_TO_DEPARTMENT').on('2026-10-08')).then({
      state: 'reviewed',
      facts: { proposal: null, returns: [{ on: '2026-10-08', reason: 'Làm rõ diện tích' }] },
    });
    awaiting.when(chair.does('REFUSE')).then({ state: 'refused' });
  });
});

it.each(['underReview', 'reviewed', 'investorSelection.selecting', 'awaitingDecision'])(
  '%s may be withdrawn',
  (state) => {
    at(state)
      .when(commune.does('WITHDRAW'))
      .then({ state: 'withdrawn', clocks: { programme: 'stopped' } });
  },
);

it('nothing is withdrawn after the decision', () => {
  at('completed').when(commune.does('WITHDRAW')).thenRefused('dossier-ended');
});
