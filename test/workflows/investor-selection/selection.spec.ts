import { availableTransitions } from '../../../src/engine/available-transitions.js';
import type { Dossier } from '../../../src/engine/dossier.js';
import { compileProcedure } from '../../../src/engine/procedure-registry.js';
import { investorSelection } from '../../../workflows/investor-selection/procedure.js';
import type { SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import type { Facts } from '../../../workflows/vocabulary/facts.js';
import { notify, tellOpener, unsealSheets } from '../../../workflows/vocabulary/effect.js';
import type { Role } from '../../../workflows/vocabulary/role.js';
import { handlerOf, leaderOf, seated, theSystem } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import {
  chair,
  closing,
  DEPARTMENT,
  deputy,
  m1,
  m2,
  SEATS,
  secretary,
  selection,
  submitting,
  unsealed,
} from './setting.js';

const compiled = compileProcedure(investorSelection);
const department = handlerOf('industryDepartment');
const committee = leaderOf('provincialCommittee');
const noOne = [
  { party: 'a', kind: 'none' },
  { party: 'b', kind: 'none' },
];
const TELL_THE_END = notify('selectionConcluded', 'council', 'industryDepartment');
const withA = [{ party: 'a', kind: 'kinship', explanation: 'Anh trai điều hành.' }, noOne[1]];

/** What closes the acts of a person ahead of any payload: the condition's name, null where an act is open. */
function closuresFor(user: string, role: Role, dossier: Dossier): Readonly<Record<string, string | null>> {
  const party = SEATS.find((seat) => seat.user === user)?.party ?? '';
  const assignment = { role, party, province: 'hn', covers: [party], from: '2020-01-01', to: null };
  const actor = { user, assignments: [assignment] };
  const offered = availableTransitions(compiled, dossier, actor, '2026-10-07T03:00:00.000Z');
  return Object.fromEntries(
    offered.map(({ event, closedBy }) => [
      event,
      closedBy === null ? null : 'condition' in closedBy ? closedBy.condition : closedBy.code,
    ]),
  );
}

describe('a selection', () => {
  it('is opened by the dossier that waits for it, and by nobody else', () => {
    given(selection)
      .inState('notLodged')
      .when(theSystem.does('LODGE'))
      .then({
        state: 'councilForming',
        clocks: {},
        effects: [notify('selectionOpened', 'industryDepartment')],
        facts: { subject: 'Bắc Sông', openedBy: { procedure: 'cluster-establishment' }, seats: [] },
      });
    given(selection).inState('notLodged').when(department.does('LODGE')).thenUnless('isOpenedByItsDossier');
  });

  it('gets its council by a decision, with one chair and a secretary who has no vote', () => {
    const forming = given(selection).inState('councilForming');
    forming.when(committee.does('ESTABLISH_COUNCIL')).then({ state: 'criteriaDrafting', clocks: {} });
    forming
      .when(department.does('ESTABLISH_COUNCIL', { seats: SEATS.slice(1) }))
      .thenUnless('councilHasOneChair');
    forming
      .when(department.does('ESTABLISH_COUNCIL', { seats: SEATS.slice(0, 4) }))
      .thenUnless('councilHasOneSecretary');
    forming
      .when(department.does('ESTABLISH_COUNCIL', { date: '2026-09-30' }))
      .thenUnless('instrumentIsDatedByThen');
  });
});

describe('a seat', () => {
  it('is a person’s own: the same role without a seat may do nothing, nor see the dossier', () => {
    const scoring = given(selection).inState('scoring');
    scoring
      .when(seated('stranger', 'councilMember', DEPARTMENT).does('SUBMIT_SHEET'))
      .thenRefused('not-permitted');
    scoring
      .when(seated('stranger', 'councilMember', 'hn.so-khac').does('SUBMIT_SHEET'))
      .thenRefused('not-visible');
    scoring.when(seated('m1', 'councilChair', DEPARTMENT).does('CLOSE_SCORING')).thenRefused('not-permitted');
  });

  it('lets who sits by name see the dossier, whatever their unit sees', () => {
    const elsewhere = SEATS.map((seat) => (seat.user === 'm1' ? { ...seat, party: 'hn.so-khac' } : seat));
    given(selection)
      .inState('councilForming')
      .after(
        department.does('ESTABLISH_COUNCIL', { seats: elsewhere }),
        secretary.does('PROPOSE_CRITERIA'),
        chair.does('ADOPT_CRITERIA'),
      )
      .when(seated('m1', 'councilMember', 'hn.so-khac').does('DECLARE_CONFLICTS'))
      .then({ state: 'conflictDeclaration', clocks: {} });
  });

  it('is lost with a conflict: the whole selection is gone for that person', () => {
    const recused = given(selection)
      .inState('scoring')
      .after(m1.does('SUBMIT_SHEET'), m1.does('DECLARE_CONFLICTS', { conflicts: withA }));
    expect(recused.dossier().facts).toMatchObject({ recused: ['m1'], recusedSeats: [{ user: 'm1' }] });
    recused.when(m1.does('SUBMIT_SHEET')).thenRefused('not-visible');
  });

  it('is passed on by a new decision, and not to who was recused', () => {
    const scoring = given(selection).inState('scoring');
    const replaced = scoring.after(m2.does('SUBMIT_SHEET'), department.does('REPLACE_MEMBER')).dossier();
    expect(replaced.facts).toMatchObject({
      seats: expect.arrayContaining([
        { user: 'm3', role: 'councilMember', party: DEPARTMENT, title: 'Chức danh m3' },
      ]),
      submissions: [{ member: 'm2' }],
    });
    scoring
      .after(m1.does('DECLARE_CONFLICTS', { conflicts: withA }))
      .when(
        department.does('REPLACE_MEMBER', { joins: { user: 'm1', party: DEPARTMENT, title: 'Chức danh' } }),
      )
      .thenUnless('joiningMemberIsNew');
    scoring.when(department.does('REPLACE_MEMBER', { leaves: 'nobody' })).thenUnless('leavingMemberHasSeat');
  });

  it('of a Deputy acts for the Chair once the Chair says so', () => {
    const review = given(selection).inState('scoring').after(m1.does('SUBMIT_SHEET'));
    review.when(deputy.does('REOPEN_SHEET')).thenUnless('chairActs');
    review
      .after(chair.does('AUTHORISE_DEPUTY'))
      .when(deputy.does('REOPEN_SHEET'))
      .then({ state: 'scoring', clocks: { scoring: '2026-10-05' } });
    review.when(chair.does('AUTHORISE_DEPUTY', { deputy: 'm1' })).thenUnless('deputyHasSeat');
  });
});

describe('a declaration', () => {
  const declaring = given(selection).inState('conflictDeclaration');

  it('is on every applicant, and explains a conflict', () => {
    declaring
      .when(m1.does('DECLARE_CONFLICTS', { conflicts: noOne.slice(1) }))
      .thenUnless('everyApplicantIsDeclaredOn');
    declaring
      .when(m1.does('DECLARE_CONFLICTS', { conflicts: [{ party: 'a', kind: 'other' }, noOne[1]] }))
      .thenUnless('conflictsAreExplained');
  });

  it('comes before the application: until then the application is concealed', () => {
    const concealedFrom = (facts: Facts, user: string) =>
      investorSelection.discretion?.concealedFrom(facts, user);
    const before = declaring.dossier().facts;
    expect(concealedFrom(before, 'm1')).toEqual(expect.arrayContaining(['applications', 'eligibility']));
    expect(concealedFrom(before, 'secretary')).toEqual([]);
    expect(concealedFrom(declaring.after(m1.does('DECLARE_CONFLICTS')).dossier().facts, 'm1')).toEqual([
      'declarations',
    ]);
    expect(concealedFrom(given(selection).inState('tallied').dossier().facts, 'm1')).toEqual([]);
  });

  it('that never came keeps what came of the applications concealed, however far the council is', () => {
    const concluded = given(selection).inState('concluded').dossier().facts as SelectionFacts;
    const declarations = concluded.declarations.filter(({ user }) => user !== 'm2');
    const concealed = investorSelection.discretion?.concealedFrom(
      { ...concluded, declarations } as Facts,
      'm2',
    );
    for (const name of ['applications', 'declarations', 'result', 'tieProposal', 'minutes', 'winner'])
      expect(concealed).toContain(name);
    expect(investorSelection.discretion?.concealedFrom(concluded, 'm2')).toEqual([]);
  });

  it('of a quorum, the Chair among them, lets the review begin', () => {
    const two = declaring.after(m1.does('DECLARE_CONFLICTS'), m2.does('DECLARE_CONFLICTS'));
    two.when(secretary.does('BEGIN_REVIEW')).thenUnless('declaredMembersAreQuorum');
    const unled = two.after(deputy.does('DECLARE_CONFLICTS'));
    unled.when(secretary.does('BEGIN_REVIEW')).thenUnless('declaredMembersAreQuorum');
    two
      .after(chair.does('DECLARE_CONFLICTS'))
      .when(secretary.does('BEGIN_REVIEW'))
      .then({ state: 'eligibilityReview', clocks: {} });
  });

  it('of a quorum is what the province says it is', () => {
    given(selection)
      .withParameters({ 'council.quorum': '1/2' })
      .inState('conflictDeclaration')
      .after(chair.does('DECLARE_CONFLICTS'), m1.does('DECLARE_CONFLICTS'))
      .when(secretary.does('BEGIN_REVIEW'))
      .then({ state: 'eligibilityReview', clocks: {} });
  });
});

describe('the review', () => {
  const reviewing = given(selection).inState('eligibilityReview');

  it('must reach every application before the scoring opens', () => {
    reviewing.when(chair.does('OPEN_SCORING')).thenUnless('everyApplicationIsReviewed');
    reviewing
      .when(secretary.does('REVIEW_ELIGIBILITY', { party: 'z' }))
      .thenUnless('everyPreconditionIsChecked');
  });

  it('says why an application failed, and takes files of applicants alone', () => {
    reviewing.when(secretary.does('RECORD_FILES', { party: 'z' })).thenUnless('filesAreOfAnApplicant');
    const preconditions = [{ code: '1', name: 'Có ngành nghề phù hợp' }];
    const { set } = selection.samples.PROPOSE_CRITERIA?.(null, '2026-09-29') as { readonly set: object };
    given(selection)
      .inState('criteriaDrafting')
      .after(
        secretary.does('PROPOSE_CRITERIA', { set: { ...set, preconditions } }),
        chair.does('ADOPT_CRITERIA'),
        ...[chair, deputy, m1].map((member) => member.does('DECLARE_CONFLICTS')),
        secretary.does('BEGIN_REVIEW'),
      )
      .when(secretary.does('REVIEW_ELIGIBILITY', { party: 'a', checks: [{ code: '1', passed: false }] }))
      .thenUnless('failedChecksAreExplained');
  });

  it('cannot open a scoring that is over', () => {
    reviewing
      .after(secretary.does('REVIEW_ELIGIBILITY'), secretary.does('REVIEW_ELIGIBILITY', { party: 'b' }))
      .when(chair.does('OPEN_SCORING', { dueOn: '2026-09-28' }))
      .thenUnless('scoringEndsLater');
  });
});

describe('the scoring', () => {
  const scoring = given(selection).inState('scoring');
  const submitted = scoring.after(...submitting);

  it('takes one sheet of each member, by its hash alone', () => {
    const { submissions } = scoring.after(m1.does('SUBMIT_SHEET')).dossier().facts as SelectionFacts;
    expect(submissions).toEqual([{ member: 'm1', hash: '1'.repeat(64), on: '2026-09-29', reopened: null }]);
    scoring.after(m1.does('SUBMIT_SHEET')).when(m1.does('SUBMIT_SHEET')).thenUnless('sheetIsNotYetIn');
    scoring.when(secretary.does('SUBMIT_SHEET')).thenRefused('not-permitted');
  });

  it('takes none after its last day, which the Chair may move for one or for all', () => {
    scoring.when(m1.does('SUBMIT_SHEET').on('2026-10-05')).then({ clocks: { scoring: '2026-10-05' } });
    scoring.when(m1.does('SUBMIT_SHEET').on('2026-10-06')).thenUnless('sheetIsInTime');
    scoring
      .after(m1.does('SUBMIT_SHEET'), chair.does('REOPEN_SHEET', { until: '2026-10-07' }).on('2026-10-05'))
      .when(m1.does('SUBMIT_SHEET').on('2026-10-07'))
      .then({ clocks: { scoring: 'overdue' } });
    const extension = {
      clock: 'scoring',
      dueOn: '2026-10-09',
      documentNumber: '03/TB',
      reason: 'Thiếu người.',
    };
    scoring
      .after(chair.does('EXTEND', extension))
      .when(m1.does('SUBMIT_SHEET').on('2026-10-09'))
      .then({ clocks: { scoring: '2026-10-09' } });
  });

  it('gives a sheet back to whoever asks, when the Chair agrees', () => {
    submitted.when(secretary.does('REQUEST_REOPENING')).thenRefused('not-permitted');
    scoring.when(m1.does('REQUEST_REOPENING')).thenUnless('ownSheetIsIn');
    const asked = submitted.after(m1.does('REQUEST_REOPENING'));
    asked.when(m1.does('REQUEST_REOPENING')).thenUnless('reopeningIsNotYetAsked');
    const reopened = asked.after(chair.does('REOPEN_SHEET'));
    reopened.when(m1.does('REQUEST_REOPENING')).thenUnless('ownSheetIsIn');
    reopened.when(m1.does('SUBMIT_SHEET')).then({ state: 'scoring', clocks: { scoring: '2026-10-05' } });
  });

  it('is closed by two people, on sheets that nothing has changed since', () => {
    submitted.when(chair.does('CLOSE_SCORING')).thenUnless('closingIsRequested');
    const requested = submitted.after(secretary.does('REQUEST_CLOSING'));
    requested
      .when(chair.does('CLOSE_SCORING'))
      .then({ state: 'scoring', clocks: { scoring: '2026-10-05' }, effects: [unsealSheets] });
    requested
      .after(chair.does('REOPEN_SHEET'))
      .when(chair.does('CLOSE_SCORING'))
      .thenUnless('closingIsRequested');
    scoring.when(secretary.does('REQUEST_CLOSING')).thenUnless('everySheetIsInOrLate');
  });

  it('is over for everybody once it is closed', () => {
    const closed = submitted.after(secretary.does('REQUEST_CLOSING'), chair.does('CLOSE_SCORING'));
    closed.when(chair.does('REOPEN_SHEET')).thenUnless('scoringIsOpen');
    closed.when(m1.does('DECLARE_CONFLICTS', { conflicts: withA })).thenUnless('scoringIsOpen');
    closed.when(theSystem.does('SHEETS_UNSEALED', { sheets: [] })).thenUnless('everySheetIsUnsealed');
  });

  it('counts neither who left nor who was recused', () => {
    const fewer = submitted
      .after(m2.does('DECLARE_CONFLICTS', { conflicts: withA }))
      .after(
        secretary.does('REQUEST_CLOSING'),
        chair.does('CLOSE_SCORING'),
        theSystem.does('SHEETS_UNSEALED'),
      );
    expect(fewer.dossier().facts).toMatchObject({
      result: { counted: ['chair', 'deputy', 'm1'], tallied: [{ party: 'a', total: '75' }, { party: 'b' }] },
    });
  });
});

describe('the outcome', () => {
  it('is the highest total, told to the dossier that waits', () => {
    given(selection)
      .inState('deliberating')
      .when(chair.does('CONCLUDE'))
      .then({
        state: 'concluded',
        clocks: {},
        effects: [tellOpener('INVESTOR_SELECTED'), TELL_THE_END],
        facts: { winner: 'a' },
      });
    given(selection)
      .inState('deliberating')
      .when(chair.does('CONCLUDE', { winner: 'b' }))
      .thenUnless('winnerIsWhomTheRulesName');
    given(selection)
      .inState('deliberating')
      .when(chair.does('CONCLUDE_WITHOUT_WINNER'))
      .thenUnless('nobodyReachesThePassMark');
    given(selection)
      .inState('deliberating')
      .when(chair.does('PROPOSE_TIE_BREAK'))
      .thenUnless('tieWaitsForChair');
  });

  it('is told by no refusal to a Chair who has not declared', () => {
    const others = [deputy, m1, m2];
    const deliberating = given(selection)
      .inState('conflictDeclaration')
      .after(
        chair.does('AUTHORISE_DEPUTY'),
        ...others.map((member) => member.does('DECLARE_CONFLICTS')),
        secretary.does('BEGIN_REVIEW'),
        secretary.does('REVIEW_ELIGIBILITY'),
        secretary.does('REVIEW_ELIGIBILITY', { party: 'b' }),
        deputy.does('OPEN_SCORING'),
        ...others.map((member) => member.does('SUBMIT_SHEET')),
        secretary.does('REQUEST_CLOSING').on('2026-10-06'),
        deputy.does('CLOSE_SCORING'),
        theSystem.does('SHEETS_UNSEALED'),
        deputy.does('BEGIN_DELIBERATION'),
      );
    for (const act of [
      chair.does('CONCLUDE'),
      chair.does('CONCLUDE', { winner: 'b' }),
      chair.does('CONCLUDE_WITHOUT_WINNER'),
      chair.does('PROPOSE_TIE_BREAK'),
    ]) {
      deliberating.when(act).thenUnless('memberHasDeclared');
    }
    deliberating.when(deputy.does('CONCLUDE', { winner: 'b' })).thenUnless('winnerIsWhomTheRulesName');
    expect(closuresFor('chair', 'councilChair', deliberating.dossier())).toMatchObject({
      CONCLUDE: 'memberHasDeclared',
      CONCLUDE_WITHOUT_WINNER: 'memberHasDeclared',
      PROPOSE_TIE_BREAK: 'memberHasDeclared',
    });
    expect(closuresFor('deputy', 'councilDeputy', deliberating.dossier())).toMatchObject({
      CONCLUDE: null,
      CONCLUDE_WITHOUT_WINNER: 'nobodyReachesThePassMark',
      PROPOSE_TIE_BREAK: 'tieWaitsForChair',
    });
  });

  it('needs a quorum in the room, and a reason of who does not sign', () => {
    const deliberating = given(selection).inState('deliberating');
    deliberating.when(chair.does('CONCLUDE', { attendance: ['chair', 'm1'] })).thenUnless('presentAreQuorum');
    deliberating
      .when(chair.does('CONCLUDE', { signatures: [{ user: 'm1', signed: false }] }))
      .thenUnless('minutesNameThePresent');
  });

  it('of a tie is the Chair’s proposal among the tied, with its reason', () => {
    const equal = { 1: { value: 12 }, 2: { value: 11 }, 3: { value: 22 }, 4: { value: 30 } };
    const tied = given(selection)
      .inState('scoring')
      .after(...submitting, ...closing, unsealed({ a: equal, b: equal }), chair.does('BEGIN_DELIBERATION'));
    tied.when(chair.does('CONCLUDE')).thenUnless('oneInvestorIsLeft');
    tied
      .when(secretary.does('RECORD_BALLOTS', { ballots: [{ party: 'a', votes: 1 }] }))
      .thenUnless('tieWaitsForBallots');
    tied.when(chair.does('PROPOSE_TIE_BREAK', { winner: 'z' })).thenUnless('proposedInvestorIsTied');
    const concluded = tied
      .after(chair.does('PROPOSE_TIE_BREAK', { winner: 'b' }))
      .when(chair.does('CONCLUDE', { winner: 'b' }));
    concluded.then({ state: 'concluded', clocks: {} });
    const told = investorSelection.tidings?.INVESTOR_SELECTED?.tell(concluded.dossier().facts);
    expect(told).toMatchObject({
      winner: 'b',
      tieReason: 'Tiến độ nhanh hơn.',
      ranking: [
        { party: 'a', total: '75.00' },
        { party: 'b', groups: { finance: 30 } },
      ],
      composition: { chair: 'Chức danh chair', members: ['Chức danh m1', 'Chức danh m2'] },
    });
  });

  it('is nobody where no application passes the preconditions', () => {
    const preconditions = [{ code: '1', name: 'Có ngành nghề phù hợp' }];
    const { samples } = selection;
    const criteria = samples.PROPOSE_CRITERIA?.(null, '2026-09-29') as { readonly set: object };
    const failed = (party: string) => ({
      party,
      checks: [{ code: '1', passed: false, reason: 'Không có.' }],
    });
    given(selection)
      .inState('criteriaDrafting')
      .after(
        secretary.does('PROPOSE_CRITERIA', { set: { ...criteria.set, preconditions } }),
        chair.does('ADOPT_CRITERIA'),
        ...[chair, deputy, m1].map((member) => member.does('DECLARE_CONFLICTS')),
        secretary.does('BEGIN_REVIEW'),
        secretary.does('REVIEW_ELIGIBILITY', failed('a')),
        secretary.does('REVIEW_ELIGIBILITY', failed('b')),
      )
      .when(chair.does('CONCLUDE_WITHOUT_WINNER'))
      .then({
        state: 'noneQualified',
        clocks: {},
        effects: [tellOpener('NO_INVESTOR_QUALIFIED'), TELL_THE_END],
      });
  });

  it('may be no council at all', () => {
    given(selection)
      .inState('scoring')
      .when(committee.does('DISSOLVE_COUNCIL'))
      .then({
        state: 'dissolved',
        clocks: {},
        effects: [
          tellOpener('COUNCIL_DISSOLVED'),
          notify('councilDissolved', 'council', 'industryDepartment'),
        ],
      });
  });
});
