/**
 * Chuyển giao cụm công nghiệp từ đơn vị nhà nước sang doanh nghiệp: Đ.35.3, Đ.12.2b and Đ.13.2 NĐ 32/2024, and from
 * 06/7/2026 NĐ 178/2026 on infrastructure assets of the State.
 *
 * `proposed`: the unit that runs the cluster, or the local authority, proposes. The unit goes on with its work
 *   until the handover (Đ.35.3). Sở Công Thương reads; `BEGIN_ASSET_INVENTORY` ends it.
 * `assetInventory`: assets, legal files and remaining obligations are listed. The giving unit and the local
 *   authority, which stands for the receiving side until there is an investor, confirm each line; where
 *   they found something else, an annex settles it. `CLOSE_INVENTORY` ends it.
 * `assetClassification`: who paid for each asset. The building cost of works of the State never enters land
 *   rent or infrastructure price. `CONFIRM_CLASSIFICATION` ends it.
 * `investorSelection`: see `new-investor/selection.ts`.
 * `assetAssignmentDecision`: Sở Công Thương prepares one file (`preparingFile`); Chủ tịch UBND cấp tỉnh decides
 *   within 12 working days (`awaitingAssignment`); then the decision of establishment is to be adjusted
 *   (`awaitingAdjustment`), in R3 only after the parties' rights and duties are settled.
 * `decisionAdjusted`: the new chủ đầu tư is named. `BEGIN_PHYSICAL_HANDOVER` ends it.
 * `physicalHandover`: the giving unit and the investor confirm each line again, annexes for differences; both
 *   sign the minutes. `REGISTER_OPERATOR` ends it.
 * `operatorRegistered`: `COMPLETE_HANDOVER` ends it.
 * `handedOver` changes the register. `returned`, `refused`, `withdrawn`, `terminated` carry their reason.
 *
 * The clock `assignmentProgramme` runs from the proposal to the assignment: all assets by 06/7/2028.
 */
import { choosingInvestor } from '../new-investor/selection.js';
import { commonTransitions } from '../vocabulary/common-events.js';
import { endOpened, enterRegister, notify, startClock, stopClock } from '../vocabulary/effect.js';
import { internal } from '../vocabulary/legal-basis.js';
import {
  finalState,
  provided,
  record,
  type MachineDefinition,
  type StateDefinition,
  type StateLimit,
  type StateMeta,
  type Transitions,
} from '../vocabulary/machine.js';
import type { Capacity } from '../vocabulary/role.js';
import { law } from './law.js';

const noLimit: StateLimit = { none: law.steps };
const programme: StateLimit = { clock: 'assignmentProgramme' };

const step = (label: string, labelEn: string, owner: Capacity, limit: StateLimit): StateMeta => ({
  label,
  labelEn,
  owner,
  limit,
});

/** Open in every state; the law leaves the grounds free, so the payload must state them. */
const TERMINATE: Transitions = {
  TERMINATE: { target: '#cluster-handover.terminated', actions: [record('ending')] },
};
const SETTLE_OBLIGATION: Transitions = {
  SETTLE_OBLIGATION: { guard: provided('obligationIsOpen'), actions: [record('settlement')] },
};
/** Until somebody has signed a decision. */
const whileUndecided: Transitions = {
  WITHDRAW: { target: '#cluster-handover.withdrawn', actions: [record('withdrawal')] },
  ...TERMINATE,
};
const whileListed: Transitions = { ...SETTLE_OBLIGATION, ...whileUndecided };

/** The list is confirmed in the same way twice. */
const confirmList: Transitions = {
  CONFIRM_BY_GIVER: {
    guard: provided('confirmedLinesAreListed'),
    actions: [record('confirmationByGiver')],
  },
  CONFIRM_BY_RECEIVER: {
    guard: provided('confirmedLinesAreListed'),
    actions: [record('confirmationByReceiver')],
  },
  ATTACH_ANNEX: { guard: provided('annexIsForADifference'), actions: [record('annex')] },
};

const assetAssignmentDecision: StateDefinition = {
  initial: 'preparingFile',
  on: SETTLE_OBLIGATION,
  meta: step('Quyết định giao tài sản', 'Asset assignment decision', 'provincialCommittee', programme),
  states: {
    preparingFile: {
      on: {
        SUBMIT_ASSIGNMENT_FILE: {
          target: 'awaitingAssignment',
          actions: [
            record('assignmentFile'),
            startClock('assetAssignment'),
            notify('assignment-submitted', 'provincialCommittee'),
          ],
        },
        ...whileUndecided,
      },
      meta: step('Lập hồ sơ giao tài sản', 'Preparing the file', 'industryDepartment', programme),
    },
    awaitingAssignment: {
      on: {
        DECIDE_ASSIGNMENT: {
          target: 'awaitingAdjustment',
          guard: provided('decisionIsDatedThatDay', 'assignmentNamesSelectedInvestor'),
          actions: [
            record('assignment'),
            stopClock('assetAssignment'),
            stopClock('assignmentProgramme'),
            notify('assets-assigned', 'managementUnit', 'localAuthority', 'industryDepartment', 'investor'),
          ],
        },
        RETURN_ASSIGNMENT_FILE: {
          target: 'preparingFile',
          actions: [
            record('assignmentReturn'),
            stopClock('assetAssignment'),
            notify('assignment-returned', 'industryDepartment'),
          ],
        },
        REFUSE: { target: '#cluster-handover.refused', actions: [record('ending')] },
        ...whileUndecided,
      },
      meta: step('Chờ quyết định giao tài sản', 'Awaiting the assignment', 'provincialCommittee', {
        clock: 'assetAssignment',
      }),
    },
    awaitingAdjustment: {
      on: {
        ADJUST_DECISION: {
          target: '#cluster-handover.decisionAdjusted',
          guard: provided(
            'rightsAreSettledWhereAsked',
            'decisionIsDatedThatDay',
            'adjustmentNamesSelectedInvestor',
          ),
          actions: [
            record('adjustment'),
            notify('decision-adjusted', 'managementUnit', 'localAuthority', 'industryDepartment', 'investor'),
          ],
        },
        ...TERMINATE,
      },
      meta: step(
        'Chờ điều chỉnh quyết định thành lập',
        'Awaiting the adjustment',
        'provincialCommittee',
        noLimit,
      ),
    },
  },
};

export const machine: MachineDefinition = {
  id: 'cluster-handover',
  initial: 'notLodged',
  on: commonTransitions,
  states: {
    notLodged: {
      on: {
        LODGE: {
          target: 'proposed',
          guard: provided('sidesAreTwo'),
          actions: [
            record('lodgement'),
            startClock('assignmentProgramme'),
            notify('handover-proposed', 'industryDepartment'),
          ],
        },
      },
      meta: step('Chưa đề nghị', 'Not lodged', 'managementUnit', { none: internal('Chưa có hồ sơ.') }),
    },
    proposed: {
      on: {
        BEGIN_ASSET_INVENTORY: {
          target: 'assetInventory',
          actions: [notify('inventory-begun', 'managementUnit', 'localAuthority')],
        },
        RETURN: { target: 'returned', actions: [record('ending')] },
        ...whileUndecided,
      },
      meta: step('Đã đề nghị chuyển giao', 'Proposed', 'industryDepartment', noLimit),
    },
    assetInventory: {
      on: {
        LIST_ASSETS: { guard: provided('linesAreNew'), actions: [record('listing')] },
        STRIKE_ASSET: { guard: provided('struckLineIsUnconfirmed'), actions: [record('striking')] },
        ...confirmList,
        CLOSE_INVENTORY: {
          target: 'assetClassification',
          guard: provided('someLineIsListed', 'everyLineIsConfirmedByBothSides', 'differencesHaveAnnex'),
          actions: [record('inventoryMinutes'), notify('inventory-closed', 'industryDepartment')],
        },
        ...whileListed,
      },
      meta: step('Kiểm kê tài sản', 'Asset inventory', 'managementUnit', noLimit),
    },
    assetClassification: {
      on: {
        CLASSIFY_ASSETS: {
          guard: provided('classifiedLinesAreAssets', 'stateBuildingCostStaysOutOfPrice'),
          actions: [record('classification')],
        },
        CONFIRM_CLASSIFICATION: {
          target: 'investorSelection',
          guard: provided('everyAssetIsClassified'),
        },
        ...whileListed,
      },
      meta: step('Phân loại tài sản', 'Asset classification', 'industryDepartment', noLimit),
    },
    investorSelection: choosingInvestor({
      then: { target: '#cluster-handover.assetAssignmentDecision', actions: [] },
      alongside: whileListed,
    }),
    assetAssignmentDecision,
    decisionAdjusted: {
      on: {
        BEGIN_PHYSICAL_HANDOVER: {
          target: 'physicalHandover',
          actions: [notify('handover-begun', 'managementUnit', 'investor')],
        },
        ...TERMINATE,
      },
      meta: step('Đã điều chỉnh quyết định thành lập', 'Decision adjusted', 'managementUnit', noLimit),
    },
    physicalHandover: {
      on: {
        ...confirmList,
        CONFIRM_BY_RECEIVER: {
          guard: provided('receiverIsTheInvestor', 'confirmedLinesAreListed'),
          actions: [record('confirmationByReceiver')],
        },
        SIGN_BY_GIVER: {
          guard: provided('everyLineIsConfirmedByBothSides', 'differencesHaveAnnex'),
          actions: [record('signatureByGiver')],
        },
        SIGN_BY_RECEIVER: {
          guard: provided('everyLineIsConfirmedByBothSides', 'differencesHaveAnnex'),
          actions: [record('signatureByReceiver')],
        },
        REGISTER_OPERATOR: {
          target: 'operatorRegistered',
          guard: provided('minutesAreSignedByBothSides'),
          actions: [record('operatorRegistration')],
        },
        ...TERMINATE,
      },
      meta: step('Bàn giao thực tế', 'Physical handover', 'managementUnit', noLimit),
    },
    operatorRegistered: {
      on: { COMPLETE_HANDOVER: { target: 'handedOver', actions: [enterRegister('cluster')] }, ...TERMINATE },
      meta: step('Đã ghi nhận đơn vị vận hành', 'Operator registered', 'industryDepartment', noLimit),
    },
    handedOver: finalState('Đã chuyển giao', 'Handed over', endOpened),
    returned: finalState('Đã trả hồ sơ', 'Returned', endOpened),
    refused: finalState('Không giao tài sản', 'Refused', endOpened),
    withdrawn: finalState('Đã rút hồ sơ', 'Withdrawn', endOpened),
    terminated: finalState('Chấm dứt', 'Terminated', endOpened),
  },
};
