/**
 * Điều chỉnh, bãi bỏ quyết định thành lập; thay đổi chủ đầu tư; chấm dứt (Đ.12.2, Đ.12.2b NĐ 32/2024). The
 * decree leaves the grounds free and sets no time, so every proposal and every decision states its reason.
 *
 * `proposed`: the local authority, the department or the investor proposes; or an inspection referred a
 *   violation, or the review of two missed years asked for it. Nothing is decided by that. Sở Công
 *   Thương reads; `BEGIN_APPRAISAL` or `RETURN` ends it.
 * `underAppraisal`: those concerned are heard, their rights and duties are listed and settled, and the head may
 *   take another direction with a reason. `SUBMIT_APPRAISAL` ends it.
 * `investorSelection`: of a change of investor only, see `new-investor/selection.ts`; then back.
 * `awaitingDecision`: UBND cấp tỉnh decides, whatever the appraisal says. `ADJUST_DECISION`, `CHANGE_INVESTOR` (in
 *   R3 only after rights and duties are settled), `ABOLISH_DECISION`, `END_CLUSTER` or `REFUSE` ends it;
 *   `RETURN_TO_DEPARTMENT` goes back.
 * `adjusted`, `investorChanged`, `abolished`, `clusterEnded` change the register; `refused` leaves the decision as
 *   it was; `returned` and `withdrawn` carry their reason.
 *
 * The clock `handling` runs where the committee has set a day.
 */
import { choosingInvestor } from '../new-investor/selection.js';
import { commonTransitions } from '../vocabulary/common-events.js';
import { endOpened, enterRegister, notify, startClock } from '../vocabulary/effect.js';
import { internal } from '../vocabulary/legal-basis.js';
import {
  finalState,
  provided,
  record,
  type MachineDefinition,
  type StateMeta,
  type TransitionDefinition,
  type Transitions,
} from '../vocabulary/machine.js';
import type { Capacity } from '../vocabulary/role.js';
import { law } from './law.js';

const step = (label: string, labelEn: string, owner: Capacity): StateMeta => ({
  label,
  labelEn,
  owner,
  limit: { none: law.handling },
});

/** Until somebody has signed a decision. */
const whileUndecided: Transitions = {
  SET_HANDLING_DEADLINE: {
    guard: provided('handlingEndsLater'),
    actions: [record('handlingDeadline'), startClock('handling')],
  },
  WITHDRAW: { target: '#decision-adjustment.withdrawn', actions: [record('withdrawal')] },
};
/** From the appraisal on those concerned are heard, and what they have coming is settled. */
const whileConcerned: Transitions = {
  RECORD_OPINION: { actions: [record('opinion')] },
  SETTLE_RIGHT: { guard: provided('rightIsOpen'), actions: [record('settlement')] },
  ...whileUndecided,
};

const decide = (
  target: string,
  recorder: string,
  ...conditions: readonly string[]
): TransitionDefinition => ({
  target,
  guard: provided(...conditions, 'decisionIsDatedThatDay'),
  actions: [
    record(recorder),
    enterRegister('cluster'),
    notify('adjustment-decided', 'localAuthority', 'industryDepartment', 'investor'),
  ],
});

export const machine: MachineDefinition = {
  id: 'decision-adjustment',
  initial: 'notLodged',
  on: commonTransitions,
  states: {
    notLodged: {
      on: {
        LODGE: {
          target: 'proposed',
          actions: [
            record('lodgement'),
            notify('adjustment-proposed', 'industryDepartment', 'provincialCommittee', 'investor'),
          ],
        },
      },
      meta: {
        label: 'Chưa đề nghị',
        labelEn: 'Not lodged',
        owner: 'industryDepartment',
        limit: { none: internal('Chưa có hồ sơ.') },
      },
    },
    proposed: {
      on: {
        BEGIN_APPRAISAL: {
          target: 'underAppraisal',
          actions: [notify('appraisal-begun', 'localAuthority', 'investor')],
        },
        RETURN: { target: 'returned', actions: [record('ending')] },
        ...whileUndecided,
      },
      meta: step('Đã đề nghị', 'Proposed', 'industryDepartment'),
    },
    underAppraisal: {
      on: {
        CHANGE_DIRECTION: {
          guard: provided('directionIsAnother'),
          actions: [record('reconsideration'), notify('direction-changed', 'localAuthority', 'investor')],
        },
        LIST_RIGHTS: { guard: provided('rightsAreNew'), actions: [record('rights')] },
        BEGIN_SELECTION: {
          target: 'investorSelection',
          guard: provided('investorIsToChange', 'investorIsOpen'),
        },
        SUBMIT_APPRAISAL: {
          target: 'awaitingDecision',
          guard: provided('rightsAreListed', 'agreedChangeHasInvestor'),
          actions: [record('appraisal'), notify('appraisal-submitted', 'provincialCommittee')],
        },
        ...whileConcerned,
      },
      meta: step('Đang thẩm định', 'Under appraisal', 'industryDepartment'),
    },
    investorSelection: choosingInvestor({
      then: { target: '#decision-adjustment.underAppraisal', actions: [] },
      alongside: whileConcerned,
    }),
    awaitingDecision: {
      on: {
        ADJUST_DECISION: decide('adjusted', 'changeDecision', 'decisionIsToChange', 'changedLandFitsArea'),
        CHANGE_INVESTOR: decide(
          'investorChanged',
          'investorDecision',
          'investorIsToChange',
          'rightsAreSettledWhereAsked',
          'decisionNamesSelectedInvestor',
          'stateWorksAreProvidedFor',
        ),
        ABOLISH_DECISION: decide('abolished', 'abolition', 'decisionIsToBeAbolished'),
        END_CLUSTER: decide('clusterEnded', 'clusterEnding', 'clusterIsToEnd'),
        RETURN_TO_DEPARTMENT: {
          target: 'underAppraisal',
          actions: [record('returnToDepartment'), notify('appraisal-returned', 'industryDepartment')],
        },
        REFUSE: {
          target: 'refused',
          actions: [
            record('ending'),
            notify('adjustment-refused', 'localAuthority', 'industryDepartment', 'investor'),
          ],
        },
        ...whileConcerned,
      },
      meta: step('Chờ quyết định', 'Awaiting decision', 'provincialCommittee'),
    },
    adjusted: finalState('Đã điều chỉnh quyết định', 'Adjusted', endOpened),
    investorChanged: finalState('Đã thay đổi chủ đầu tư', 'Investor changed', endOpened),
    abolished: finalState('Đã bãi bỏ quyết định', 'Abolished', endOpened),
    clusterEnded: finalState('Đã chấm dứt hoạt động của cụm', 'Cluster ended', endOpened),
    refused: finalState('Giữ nguyên quyết định', 'Refused', endOpened),
    returned: finalState('Đã trả hồ sơ', 'Returned', endOpened),
    withdrawn: finalState('Đã rút hồ sơ', 'Withdrawn', endOpened),
  },
};
