import { commonTransitions } from '../../vocabulary/common-events.js';
import { enterRegister, notify, startClock, stopClock } from '../../vocabulary/effect.js';
import { internal } from '../../vocabulary/legal-basis.js';
import { provided, record, type MachineDefinition, type StateDefinition } from '../../vocabulary/machine.js';
import { awaitingSupplement, underAppraisal } from './appraisal.js';
import { final, WITHDRAW } from './endings.js';
import { article } from './law.js';
import { compiling, receivingApplications, requestReceived } from './reception.js';

/** Where establishing and expanding differ: the names of their own conditions. */
export interface ClusterDecision {
  readonly id: string;
  /** Asked when the request is lodged. */
  readonly lodging: readonly string[];
  /** Đ.8: asked of a report that finds the cluster eligible. */
  readonly eligibility: readonly string[];
  /** Asked of the decision's own figures. */
  readonly decision: readonly string[];
}

/**
 * The sequence of Điều 10 NĐ 32/2024, from an enterprise's request to the province's decision.
 *
 * - `notLodged`: nothing has been handed in. `LODGE` ends it.
 * - `requestReceived`: the first văn bản đề nghị has come. The local authority (UBND huyện to
 *   30/6/2025, UBND xã after) must announce publicly that it takes dossiers in: clock `publicNotice`.
 *   Ends by `PUBLISH_NOTICE`.
 * - `receivingApplications`: any enterprise may apply until the `receptionWindow` closes at 17:00 of
 *   its last day. Nobody closes it by hand: its expiry moves the dossier on.
 * - `compiling`: the local authority draws up the sets with the applicants: clock `compiling`. Ends
 *   by `SEND_TO_DEPARTMENT`, which is where the dossier must be complete.
 * - `underAppraisal`: Sở Công Thương reviews the content, consults others and has the investor
 *   selected, in any order, under the one clock `appraisal`. Ends by `SUBMIT_APPRAISAL_REPORT` when
 *   all three are done; by `CALL_AGAIN`, to `requestReceived`, when no investor qualified.
 * - `awaitingSupplement`: the department's question is with the local authority and the applicant;
 *   `appraisal` is paused. Ends by `SUBMIT_SUPPLEMENT`, which resumes it.
 * - `awaitingDecision`: UBND cấp tỉnh has the report: clock `decision`. Ends by `ISSUE_DECISION`,
 *   `REFUSE`, or `RETURN_TO_DEPARTMENT`, after which the law gives the appraisal no new limit.
 * - `decided`: the decision is signed; a copy goes to the ministry, without a limit. Ends by
 *   `SEND_TO_MINISTRY`.
 * - finals: `completed` enters the register; `refused`, `returned` and `withdrawn` carry their reason.
 */
export function clusterDecisionMachine(own: ClusterDecision): MachineDefinition {
  return {
    id: own.id,
    initial: 'notLodged',
    on: commonTransitions,
    states: {
      notLodged: notLodged(own.lodging),
      requestReceived,
      receivingApplications,
      compiling,
      underAppraisal: underAppraisal(own.eligibility),
      awaitingSupplement,
      awaitingDecision: awaitingDecision(own.decision),
      decided,
      completed: final('Hoàn thành', 'Completed'),
      refused: final('Bị từ chối', 'Refused'),
      withdrawn: final('Đã rút hồ sơ', 'Withdrawn'),
      returned: final('Đã trả hồ sơ', 'Returned'),
    },
  };
}

const notLodged = (conditions: readonly string[]): StateDefinition => ({
  meta: {
    label: 'Chưa nộp',
    labelEn: 'Not lodged',
    owner: 'localAuthority',
    limit: { none: internal('Chưa có hồ sơ nên chưa có thời hạn.') },
  },
  on: {
    LODGE: {
      target: 'requestReceived',
      guard: provided('investorIsKnown', 'industrialLandFitsArea', ...conditions),
      actions: [record('lodgement'), startClock('publicNotice'), notify('lodged', 'localAuthority')],
    },
  },
});

const awaitingDecision = (conditions: readonly string[]): StateDefinition => ({
  meta: {
    label: 'Chờ quyết định',
    labelEn: 'Awaiting decision',
    owner: 'provincialCommittee',
    limit: { clock: 'decision' },
  },
  on: {
    ISSUE_DECISION: {
      target: 'decided',
      guard: provided(
        'reportIsFavourable',
        'decisionIsDatedThatDay',
        'decisionContentIsComplete',
        'decisionNamesSelectedInvestor',
        'industrialLandFitsDecidedArea',
        'decidedAreaFollowsPlan',
        ...conditions,
      ),
      actions: [
        record('decision'),
        stopClock('decision'),
        notify('decided', 'localAuthority', 'industryDepartment', 'applicant'),
      ],
    },
    REFUSE: {
      target: 'refused',
      actions: [record('ending'), notify('refused', 'localAuthority', 'industryDepartment', 'applicant')],
    },
    RETURN_TO_DEPARTMENT: {
      target: 'underAppraisal',
      actions: [
        record('returnToDepartment'),
        stopClock('decision'),
        // The law limits the first appraisal alone; the term table says so, and no new run starts.
        startClock('appraisal'),
        startClock('redo'),
        notify('returnedToDepartment', 'industryDepartment'),
      ],
    },
    WITHDRAW,
  },
});

const decided: StateDefinition = {
  meta: {
    label: 'Đã có quyết định',
    labelEn: 'Decided',
    owner: 'provincialCommittee',
    limit: { none: article('Đ.10', { note: 'Gửi Bộ Công Thương 01 bản, không đặt thời hạn' }).R1 },
  },
  on: {
    SEND_TO_MINISTRY: {
      target: 'completed',
      actions: [record('ministryNotice'), enterRegister('cluster')],
    },
  },
};
