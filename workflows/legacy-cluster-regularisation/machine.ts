/**
 * Xử lý thành lập cụm công nghiệp hình thành trước QĐ 105/2009 (Đ.35.4 NĐ 32/2024): clusters that came about
 * without a decision of establishment get one.
 *
 * `underReview`: Sở Công Thương looks whether project, detailed plan, planning and an investment project are all
 *   older than 05/10/2009, and whether the cluster is in the provincial plan. `REVIEW_CLUSTER` ends it;
 *   `FIND_INELIGIBLE` ends the dossier.
 * `reviewed`: the chủ đầu tư is settled: one who lawfully is (`RECORD_EXISTING_INVESTOR`), or
 * `investorSelection`: one whom a council chooses (`new-investor/selection.ts`), then back.
 *   `SUBMIT_PROPOSAL` ends it.
 * `awaitingDecision`: UBND cấp tỉnh decides; an area above 75 ha is kept or reduced where Đ.35.4 lets it.
 *   `ISSUE_DECISION` ends it; `RETURN_TO_DEPARTMENT` goes back.
 * `completed` enters the register. `ineligible`, `refused`, `withdrawn` carry their reason.
 *
 * No step has days of its own; the clock `programme` runs through all of them: before 31/12/2026.
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
  type Transitions,
} from '../vocabulary/machine.js';
import type { Capacity } from '../vocabulary/role.js';

const step = (label: string, labelEn: string, owner: Capacity): StateMeta => ({
  label,
  labelEn,
  owner,
  limit: { clock: 'programme' },
});

const WITHDRAW: Transitions = {
  WITHDRAW: { target: '#legacy-cluster-regularisation.withdrawn', actions: [record('withdrawal')] },
};

export const machine: MachineDefinition = {
  id: 'legacy-cluster-regularisation',
  initial: 'notLodged',
  on: commonTransitions,
  states: {
    notLodged: {
      on: {
        LODGE: {
          target: 'underReview',
          guard: provided('industrialLandFitsArea'),
          actions: [
            record('lodgement'),
            startClock('programme'),
            notify('legacy-cluster-named', 'industryDepartment'),
          ],
        },
      },
      meta: {
        label: 'Chưa lập hồ sơ',
        labelEn: 'Not lodged',
        owner: 'localAuthority',
        limit: { none: internal('Chưa có hồ sơ.') },
      },
    },
    underReview: {
      on: {
        REVIEW_CLUSTER: {
          target: 'reviewed',
          guard: provided('formedBeforeDecision105', 'isInProvincialPlan'),
          actions: [record('review')],
        },
        FIND_INELIGIBLE: {
          target: 'ineligible',
          actions: [record('ending'), notify('found-ineligible', 'localAuthority')],
        },
        ...WITHDRAW,
      },
      meta: step('Đang rà soát', 'Under review', 'industryDepartment'),
    },
    reviewed: {
      on: {
        RECORD_EXISTING_INVESTOR: {
          guard: provided('investorIsOpen'),
          actions: [record('existingInvestor')],
        },
        BEGIN_SELECTION: { target: 'investorSelection', guard: provided('investorIsOpen') },
        SUBMIT_PROPOSAL: {
          target: 'awaitingDecision',
          guard: provided('investorIsSettled'),
          actions: [record('proposal'), notify('proposal-submitted', 'provincialCommittee')],
        },
        ...WITHDRAW,
      },
      meta: step('Đã rà soát', 'Reviewed', 'industryDepartment'),
    },
    investorSelection: choosingInvestor({
      then: { target: '#legacy-cluster-regularisation.reviewed', actions: [] },
      alongside: WITHDRAW,
    }),
    awaitingDecision: {
      on: {
        ISSUE_DECISION: {
          target: 'completed',
          guard: provided(
            'decisionIsDatedThatDay',
            'decisionNamesSettledInvestor',
            'industrialLandFitsArea',
            'areaIsKeptOrReduced',
            'stateWorksAreProvidedFor',
          ),
          actions: [
            record('decision'),
            enterRegister('cluster'),
            notify('legacy-cluster-decided', 'localAuthority', 'industryDepartment', 'investor'),
          ],
        },
        RETURN_TO_DEPARTMENT: {
          target: 'reviewed',
          actions: [record('returnToDepartment'), notify('proposal-returned', 'industryDepartment')],
        },
        REFUSE: {
          target: 'refused',
          actions: [
            record('ending'),
            notify('legacy-cluster-refused', 'localAuthority', 'industryDepartment'),
          ],
        },
        ...WITHDRAW,
      },
      meta: step('Chờ quyết định', 'Awaiting decision', 'provincialCommittee'),
    },
    completed: finalState('Đã quyết định thành lập', 'Completed', endOpened),
    ineligible: finalState('Không thuộc diện xử lý', 'Ineligible', endOpened),
    refused: finalState('Bị từ chối', 'Refused', endOpened),
    withdrawn: finalState('Đã rút hồ sơ', 'Withdrawn', endOpened),
  },
};
