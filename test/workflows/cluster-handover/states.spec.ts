import { enterRegister, notify } from '../../../workflows/vocabulary/effect.js';
import { runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { describeSelecting } from '../new-investor/selecting.js';
import { LOSER, WINNER } from '../new-investor/samples.js';
import {
  chair,
  committee,
  commune,
  department,
  departmentHead,
  handover,
  manager,
  newInvestor,
} from './setting.js';

const at = (state: string) => given(handover).inState(state);
const programme = { assignmentProgramme: '2028-07-06' };

describe('a handover is proposed', () => {
  const nothing = given(handover).inState('notLodged');

  it.each([
    ['the unit that runs the cluster', manager],
    ['the local authority', commune],
  ])('by %s', (_, officer) => {
    nothing.when(officer.does('LODGE')).then({
      state: 'proposed',
      clocks: programme,
      effects: expect.arrayContaining([notify('handover-proposed', 'industryDepartment')]) as never,
      facts: { subject: 'Cụm công nghiệp mẫu', cluster: 'hn.ccn-mau' },
    });
  });

  it('by nobody else, and between two units', () => {
    nothing.when(department.does('LODGE')).thenRefused('not-permitted');
    nothing.when(manager.does('LODGE', { localAuthority: 'hn.ban-qlda-mau' })).thenUnless('sidesAreTwo');
  });

  it('and looked at by the department, which begins the inventory or returns it', () => {
    at('proposed')
      .when(department.does('BEGIN_ASSET_INVENTORY'))
      .then({
        state: 'assetInventory',
        effects: [notify('inventory-begun', 'managementUnit', 'localAuthority')],
      });
    at('proposed').when(manager.does('BEGIN_ASSET_INVENTORY')).thenRefused('not-permitted');
    at('proposed')
      .when(department.does('RETURN'))
      .then({ state: 'returned', clocks: { assignmentProgramme: 'stopped' } });
  });
});

describeSelecting(handover, 'assetAssignmentDecision.preparingFile');

describe('the assignment', () => {
  const submit = department.does('SUBMIT_ASSIGNMENT_FILE').on('2026-10-20');
  const waiting = at('assetAssignmentDecision.awaitingAssignment');

  it('is decided within 12 working days of the file', () => {
    at('assetAssignmentDecision.preparingFile')
      .when(submit)
      .then({
        state: 'assetAssignmentDecision.awaitingAssignment',
        clocks: { ...programme, assetAssignment: '2026-11-05' },
      });
    waiting.when(runsOut('assetAssignment')).then({
      state: 'assetAssignmentDecision.awaitingAssignment',
      clocks: { ...programme, assetAssignment: 'overdue' },
    });
  });

  it('had no known time before 06/7/2026', () => {
    given(handover)
      .acceptedOn('2026-05-04')
      .inState('proposed')
      .after(
        ...(handover.journeys['assetAssignmentDecision.preparingFile'] ?? []).map((step) =>
          'fields' in step ? step.on('2026-06-01') : step,
        ),
      )
      .when(department.does('SUBMIT_ASSIGNMENT_FILE').on('2026-07-03'))
      .then({ clocks: programme });
  });

  it('goes to whom the council selected, by the head of the province', () => {
    waiting.when(chair.does('DECIDE_ASSIGNMENT').on('2026-11-02')).then({
      state: 'assetAssignmentDecision.awaitingAdjustment',
      clocks: { assetAssignment: 'stopped', assignmentProgramme: 'stopped' },
      facts: { assignment: { investor: WINNER }, parties: { investor: [WINNER] } },
    });
    waiting
      .when(chair.does('DECIDE_ASSIGNMENT', { investor: LOSER }).on('2026-11-02'))
      .thenUnless('assignmentNamesSelectedInvestor', { detail: `Được lựa chọn: ${WINNER}.` });
    waiting
      .when(chair.does('DECIDE_ASSIGNMENT', { date: '2026-11-01' }).on('2026-11-02'))
      .thenUnless('decisionIsDatedThatDay');
    waiting.when(committee.does('DECIDE_ASSIGNMENT')).thenRefused('not-permitted');
  });

  it('may send the file back, or be refused', () => {
    waiting.when(committee.does('RETURN_ASSIGNMENT_FILE').on('2026-10-22')).then({
      state: 'assetAssignmentDecision.preparingFile',
      clocks: { ...programme, assetAssignment: 'stopped' },
      facts: { assignmentFile: null, assignmentReturns: [{ reason: 'Thiếu phụ lục' }] },
    });
    waiting
      .when(chair.does('REFUSE'))
      .then({ state: 'refused', facts: { ended: { reason: 'Chưa đủ hồ sơ' } } });
  });
});

describe('the decision of establishment is adjusted', () => {
  const waiting = at('assetAssignmentDecision.awaitingAdjustment');
  const adjust = chair.does('ADJUST_DECISION').on('2026-11-05');
  const settled = waiting.after(manager.does('SETTLE_OBLIGATION').on('2026-11-03'));

  it('in R3 only after the parties’ rights and duties are settled', () => {
    waiting.when(adjust).thenUnless('rightsAreSettledWhereAsked', {
      detail: 'Nghĩa vụ còn lại: NV-01.',
      basis: expect.objectContaining({ instrument: 'NĐ 303/2026/NĐ-CP', confidence: 'C-2ND' }),
    });
    settled.when(adjust).then({
      state: 'decisionAdjusted',
      facts: { decision: { number: '3201/QĐ-UBND', investor: WINNER, name: 'Cụm công nghiệp mẫu' } },
    });
  });

  it('in R2 without waiting for that', () => {
    given(handover)
      .acceptedOn('2026-09-14')
      .inState('assetAssignmentDecision.awaitingAdjustment')
      .when(adjust)
      .then({ state: 'decisionAdjusted' });
  });

  it('and names whom the council selected', () => {
    settled
      .when(chair.does('ADJUST_DECISION', { investor: LOSER }).on('2026-11-05'))
      .thenUnless('adjustmentNamesSelectedInvestor');
    settled.when(department.does('ADJUST_DECISION')).thenRefused('not-permitted');
  });

  it('an obligation is settled once', () => {
    for (const state of [
      'assetInventory',
      'assetClassification',
      'investorSelection.selecting',
      'assetAssignmentDecision.preparingFile',
    ]) {
      at(state)
        .when(commune.does('SETTLE_OBLIGATION'))
        .then({ facts: { assets: [{}, {}, { settlement: { documentNumber: '07/BB-TL' } }] } });
    }
    settled.when(manager.does('SETTLE_OBLIGATION')).thenUnless('obligationIsOpen');
    waiting.when(manager.does('SETTLE_OBLIGATION', { code: 'TS-01' })).thenUnless('obligationIsOpen');
  });
});

describe('the end', () => {
  it('the things change hands, then the register changes', () => {
    at('decisionAdjusted')
      .when(manager.does('BEGIN_PHYSICAL_HANDOVER'))
      .then({ state: 'physicalHandover', effects: [notify('handover-begun', 'managementUnit', 'investor')] });
    at('operatorRegistered')
      .when(departmentHead.does('COMPLETE_HANDOVER'))
      .then({ state: 'handedOver', effects: expect.arrayContaining([enterRegister('cluster')]) as never });
    at('handedOver').when(newInvestor.does('SIGN_BY_RECEIVER')).thenRefused('dossier-ended');
  });

  it.each([
    'proposed',
    'assetInventory',
    'assetClassification',
    'investorSelection.selecting',
    'assetAssignmentDecision.preparingFile',
    'assetAssignmentDecision.awaitingAssignment',
  ])('%s may be withdrawn', (state) => {
    at(state).when(manager.does('WITHDRAW')).then({ state: 'withdrawn' });
  });

  it('nothing is withdrawn once a decision is signed', () => {
    at('assetAssignmentDecision.awaitingAdjustment')
      .when(manager.does('WITHDRAW'))
      .thenRefused('not-available');
  });

  it.each([
    'proposed',
    'assetInventory',
    'assetClassification',
    'investorSelection.selecting',
    'assetAssignmentDecision.preparingFile',
    'assetAssignmentDecision.awaitingAssignment',
    'assetAssignmentDecision.awaitingAdjustment',
    'decisionAdjusted',
    'physicalHandover',
    'operatorRegistered',
  ])('the province may end it in %s', (state) => {
    at(state)
      .when(chair.does('TERMINATE'))
      .then({ state: 'terminated', facts: { ended: { reason: 'Không còn phù hợp' } } });
  });
});
