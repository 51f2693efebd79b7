import { endOpened, enterRegister, notify } from '../../../workflows/vocabulary/effect.js';
import { runsOut } from '../../specification/act.js';
import { given, type Given } from '../../specification/specification.js';
import { LOSER, WINNER } from '../new-investor/samples.js';
import { describeSelecting } from '../new-investor/selecting.js';
import { adjustment, chair, committee, commune, department, departmentHead, oldInvestor } from './setting.js';

const at = (state: string) => given(adjustment).inState(state);
/** Awaiting the decision, proposed in this direction. */
const proposedAs = (direction: string, acceptedOn = '2026-09-21'): Given =>
  given(adjustment)
    .acceptedOn(acceptedOn, { direction })
    .inState('proposed')
    .after(
      department.does('BEGIN_APPRAISAL'),
      department.does('LIST_RIGHTS'),
      department.does('SUBMIT_APPRAISAL'),
    );
/** A new investor has been chosen; the rights are listed. */
const chosen = (acceptedOn = '2026-09-21'): Given =>
  given(adjustment)
    .acceptedOn(acceptedOn, { direction: 'investorChange' })
    .inState('proposed')
    .after(
      department.does('BEGIN_APPRAISAL'),
      department.does('LIST_RIGHTS'),
      department.does('BEGIN_SELECTION'),
      department.does('REGISTER_APPLICATION'),
      department.does('RECORD_COUNCIL_RESULT'),
    );

describe('a change of the decision is proposed', () => {
  it.each([
    ['UBND cấp xã', commune],
    ['Sở Công Thương', department],
    ['the investor', oldInvestor],
  ])('by %s, with its reason', (_, person) => {
    given(adjustment)
      .inState('notLodged')
      .when(person.does('LODGE'))
      .then({
        state: 'proposed',
        clocks: {},
        effects: [notify('adjustment-proposed', 'industryDepartment', 'provincialCommittee', 'investor')],
        facts: { cluster: 'hn.ccn-mau', direction: 'adjustment', rights: null, decision: null },
      });
    given(adjustment)
      .inState('notLodged')
      .when(person.does('LODGE', { reason: undefined }))
      .thenRefused('payload-invalid');
  });

  it('by nobody else', () => {
    given(adjustment).inState('notLodged').when(chair.does('LODGE')).thenRefused('not-permitted');
  });

  it('and is returned or withdrawn, with a reason', () => {
    at('proposed')
      .when(department.does('RETURN'))
      .then({
        state: 'returned',
        effects: [endOpened],
        facts: { ended: { reason: 'Không nêu được lý do' } },
      });
    for (const state of ['proposed', 'underAppraisal', 'investorSelection.selecting', 'awaitingDecision']) {
      at(state)
        .when(commune.does('WITHDRAW'))
        .then({ state: 'withdrawn', effects: [endOpened] });
    }
  });
});

describe('no law sets a time', () => {
  it('so no clock runs, until the committee sets a day', () => {
    for (const state of ['proposed', 'awaitingDecision', 'investorSelection.selecting']) {
      at(state)
        .when(chair.does('SET_HANDLING_DEADLINE'))
        .then({ clocks: { handling: '2027-03-01' } });
      at(state)
        .when(chair.does('SET_HANDLING_DEADLINE', { dueOn: '2026-01-05' }))
        .thenUnless('handlingEndsLater', { basis: expect.objectContaining({ confidence: 'UNKNOWN' }) });
    }
    at('proposed').when(departmentHead.does('SET_HANDLING_DEADLINE')).thenRefused('not-permitted');
  });

  it('and the day passes without a consequence but that it is overdue', () => {
    at('underAppraisal')
      .when(runsOut('handling'))
      .then({ state: 'underAppraisal', clocks: { handling: 'overdue' } });
    at('underAppraisal')
      .when(chair.does('SET_HANDLING_DEADLINE', { dueOn: '2027-06-01' }))
      .then({ clocks: { handling: '2027-06-01' } });
  });
});

describe('it is appraised', () => {
  it('by the department, and those concerned are heard', () => {
    at('proposed')
      .when(department.does('BEGIN_APPRAISAL'))
      .then({ state: 'underAppraisal', effects: [notify('appraisal-begun', 'localAuthority', 'investor')] });
    for (const state of ['underAppraisal', 'investorSelection.selecting', 'awaitingDecision']) {
      at(state)
        .when(oldInvestor.does('RECORD_OPINION'))
        .then({ facts: { opinions: [{ party: LOSER, content: 'Thống nhất' }] } });
    }
  });

  it('only once rights and duties were looked at; an empty list says that there are none', () => {
    at('underAppraisal').when(department.does('SUBMIT_APPRAISAL')).thenUnless('rightsAreListed');
    at('underAppraisal')
      .after(department.does('LIST_RIGHTS', { rights: [] }))
      .when(department.does('SUBMIT_APPRAISAL'))
      .then({
        state: 'awaitingDecision',
        effects: [notify('appraisal-submitted', 'provincialCommittee')],
        facts: { rights: [], appraisal: { conclusion: 'agree' } },
      });
  });

  it('each right is listed once and settled once', () => {
    const listed = at('underAppraisal').after(department.does('LIST_RIGHTS'));
    at('underAppraisal')
      .when(department.does('LIST_RIGHTS'))
      .then({ facts: { rights: [{ code: 'QN-01', settlement: null }] } });
    listed.when(department.does('LIST_RIGHTS')).thenUnless('rightsAreNew');
    listed
      .when(commune.does('SETTLE_RIGHT'))
      .then({ facts: { rights: [{ code: 'QN-01', settlement: { documentNumber: '12/BB' } }] } });
    listed
      .after(department.does('SETTLE_RIGHT'))
      .when(department.does('SETTLE_RIGHT'))
      .thenUnless('rightIsOpen');
    at('awaitingDecision').when(department.does('SETTLE_RIGHT')).then({ state: 'awaitingDecision' });
    at('investorSelection.selecting').when(department.does('SETTLE_RIGHT')).thenUnless('rightIsOpen');
  });

  it('the head may take another direction, with a reason', () => {
    at('underAppraisal').when(department.does('CHANGE_DIRECTION')).thenRefused('not-permitted');
    at('underAppraisal')
      .when(departmentHead.does('CHANGE_DIRECTION', { direction: 'adjustment' }))
      .thenUnless('directionIsAnother');
    at('underAppraisal')
      .when(departmentHead.does('CHANGE_DIRECTION'))
      .then({
        facts: {
          direction: 'investorChange',
          reconsiderations: [{ from: 'adjustment', to: 'investorChange', reason: 'Chủ đầu tư xin rút' }],
        },
      });
  });
});

describe('UBND cấp tỉnh decides', () => {
  const effects = [
    enterRegister('cluster'),
    notify('adjustment-decided', 'localAuthority', 'industryDepartment', 'investor'),
    endOpened,
  ];

  it('to adjust, and the register takes what changed', () => {
    at('awaitingDecision')
      .when(chair.does('ADJUST_DECISION').on('2026-10-20'))
      .then({
        state: 'adjusted',
        clocks: { handling: 'stopped' },
        effects,
        facts: {
          decision: {
            number: '3001/QĐ-UBND',
            reason: 'Phù hợp tình hình thực tế',
            name: 'Cụm công nghiệp mẫu',
            areaHectares: 48.5,
          },
        },
      });
    at('awaitingDecision')
      .when(chair.does('ADJUST_DECISION', { industrialLandHectares: 48.51 }))
      .thenUnless('changedLandFitsArea');
    at('awaitingDecision')
      .when(chair.does('ADJUST_DECISION', { date: '2026-10-01' }).on('2026-10-20'))
      .thenUnless('decisionIsDatedThatDay');
    at('awaitingDecision').when(committee.does('ADJUST_DECISION')).thenRefused('not-permitted');
  });

  it.each([
    ['abolition', 'ABOLISH_DECISION', 'abolished', 'abolished', 'decisionIsToBeAbolished'],
    ['ending', 'END_CLUSTER', 'clusterEnded', 'ended', 'clusterIsToEnd'],
  ])(
    '%s: only what was proposed, and says what becomes of everything',
    (direction, event, state, status, unless) => {
      proposedAs(direction)
        .when(chair.does(event))
        .then({ state, effects, facts: { decision: { direction, status } } });
      proposedAs(direction)
        .when(chair.does(event, { reason: undefined }))
        .thenRefused('payload-invalid');
      proposedAs(direction)
        .when(chair.does(event, { consequences: undefined }))
        .thenRefused('payload-invalid');
      at('awaitingDecision')
        .when(chair.does(event))
        .thenUnless(unless, { detail: 'Hướng xử lý của hồ sơ: Điều chỉnh nội dung quyết định.' });
      proposedAs(direction).when(chair.does('ADJUST_DECISION')).thenUnless('decisionIsToChange');
    },
  );

  it('whatever the appraisal says: the decree leaves it to the committee', () => {
    const against = given(adjustment)
      .inState('underAppraisal')
      .after(department.does('LIST_RIGHTS'), department.does('SUBMIT_APPRAISAL', { conclusion: 'disagree' }));
    against.when(chair.does('ADJUST_DECISION')).then({ state: 'adjusted' });
  });

  it('or leaves the decision as it was, or sends the dossier back', () => {
    at('awaitingDecision')
      .when(chair.does('REFUSE'))
      .then({ state: 'refused', facts: { decision: null, ended: { reason: 'Chưa cần điều chỉnh' } } });
    at('awaitingDecision')
      .when(committee.does('RETURN_TO_DEPARTMENT'))
      .then({
        state: 'underAppraisal',
        effects: [notify('appraisal-returned', 'industryDepartment')],
        facts: { appraisal: null, returns: [{ reason: 'Chưa rõ ranh giới' }] },
      });
  });
});

describe('Đ.12.2b, Đ.13.2: a change of investor', () => {
  it('asks for a council, and only then', () => {
    at('underAppraisal').when(department.does('BEGIN_SELECTION')).thenUnless('investorIsToChange');
    at('underAppraisal')
      .after(departmentHead.does('CHANGE_DIRECTION'))
      .when(department.does('BEGIN_SELECTION'))
      .then({ state: 'investorSelection.selecting' });
    chosen().when(department.does('BEGIN_SELECTION')).thenUnless('investorIsOpen');
  });

  it('is not agreed to while nobody is chosen', () => {
    const nobody = given(adjustment)
      .acceptedOn('2026-09-21', { direction: 'investorChange' })
      .inState('underAppraisal')
      .after(department.does('LIST_RIGHTS'));
    nobody.when(department.does('SUBMIT_APPRAISAL')).thenUnless('agreedChangeHasInvestor');
    nobody
      .when(department.does('SUBMIT_APPRAISAL', { conclusion: 'disagree' }))
      .then({ state: 'awaitingDecision' });
  });

  it('R3: only after rights and duties are settled', () => {
    const decided = chosen().after(department.does('SUBMIT_APPRAISAL'));
    decided.when(chair.does('CHANGE_INVESTOR')).thenUnless('rightsAreSettledWhereAsked', {
      detail: 'Còn lại: QN-01.',
      basis: expect.objectContaining({ instrument: 'NĐ 303/2026/NĐ-CP', confidence: 'C-2ND' }),
    });
    decided
      .after(commune.does('SETTLE_RIGHT'))
      .when(chair.does('CHANGE_INVESTOR'))
      .then({
        state: 'investorChanged',
        effects: [
          enterRegister('cluster'),
          notify('adjustment-decided', 'localAuthority', 'industryDepartment', 'investor'),
          endOpened,
        ],
        facts: { decision: { investor: WINNER }, parties: { investor: [LOSER, WINNER] } },
      });
  });

  it.each(['2024-06-03', '2025-09-01'])('accepted on %s it does not wait for that', (acceptedOn) => {
    chosen(acceptedOn)
      .after(department.does('SUBMIT_APPRAISAL'))
      .when(chair.does('CHANGE_INVESTOR'))
      .then({ state: 'investorChanged' });
  });

  it('names whom the council chose, and provides for works of the State', () => {
    const settled = chosen().after(department.does('SETTLE_RIGHT'));
    const decided = settled.after(department.does('SUBMIT_APPRAISAL', { hasStateWorks: true }));
    decided
      .when(chair.does('CHANGE_INVESTOR', { investor: LOSER }))
      .thenUnless('decisionNamesSelectedInvestor', { detail: `Được lựa chọn: ${WINNER}.` });
    decided.when(chair.does('CHANGE_INVESTOR')).thenUnless('stateWorksAreProvidedFor');
    decided.when(chair.does('CHANGE_INVESTOR', { stateWorks: 'Giao chủ đầu tư quản lý, bảo trì' })).then({
      state: 'investorChanged',
      facts: { decision: { stateWorks: 'Giao chủ đầu tư quản lý, bảo trì' } },
    });
    at('awaitingDecision').when(chair.does('CHANGE_INVESTOR')).thenUnless('investorIsToChange');
  });

  it('settles rights while the council is chosen for', () => {
    given(adjustment)
      .acceptedOn('2026-09-21', { direction: 'investorChange' })
      .inState('underAppraisal')
      .after(department.does('LIST_RIGHTS'), department.does('BEGIN_SELECTION'))
      .when(department.does('SETTLE_RIGHT'))
      .then({ state: 'investorSelection.selecting' });
  });
});

describeSelecting(adjustment, 'underAppraisal');
