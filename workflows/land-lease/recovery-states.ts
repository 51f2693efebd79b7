import { notify, startClock, stopClock } from '../vocabulary/effect.js';
import { provided, record, type StateDefinition } from '../vocabulary/machine.js';
import {
  ENDS_WITH_CONSTRUCTION,
  noLimit,
  NOT_SET,
  OUTLIVES_CONSTRUCTION,
  paper,
  PAY_COMPENSATION,
  step,
  TERMINATE,
  whileNoticeRuns,
  whileUnpaid,
  WITHDRAW,
} from './following.js';

/* From the plan to the decision that recovers the land. */

export const landPlanning = step(
  ['Lập kế hoạch thu hồi đất', 'Land planning'],
  'localAuthority',
  { clock: 'landPlanning' },
  {
    on: {
      APPROVE_RECOVERY_PLAN: {
        guard: provided('recoveryPlanPending'),
        actions: [paper('recoveryPlan'), stopClock('landPlanning')],
      },
      HOLD_RESIDENTS_MEETING: { actions: [paper('residentsMeeting')] },
      ISSUE_RECOVERY_NOTICE: {
        target: 'recoveryNoticeIssued',
        guard: provided('recoveryPlanIsApproved', 'residentsHaveMet', 'signerIsCompetent'),
        actions: [
          record('notice'),
          startClock('agriculturalNotice'),
          startClock('nonAgriculturalNotice'),
          startClock('noticeValidity'),
          notify('recovery-notice-issued', 'compensationUnit', 'investor'),
        ],
      },
      ...WITHDRAW,
      ...TERMINATE,
      ...ENDS_WITH_CONSTRUCTION,
    },
  },
);

export const recoveryNoticeIssued = step(
  ['Đã thông báo thu hồi đất', 'Recovery notice issued'],
  'compensationUnit',
  { clock: 'noticeValidity' },
  {
    on: {
      BEGIN_INVENTORY: { target: 'inventory', guard: provided('noticeIsInForce') },
      ...whileUnpaid,
    },
  },
);

export const inventory: StateDefinition = step(
  ['Kiểm đếm', 'Inventory'],
  'compensationUnit',
  { clock: 'noticeValidity' },
  {
    initial: 'measuring',
    on: whileUnpaid,
    states: {
      measuring: step(
        ['Đang đo đạc, kiểm đếm', 'Measuring'],
        'compensationUnit',
        { clock: 'noticeValidity' },
        {
          on: {
            RECORD_INVENTORY_REFUSAL: { target: 'persuading', actions: [startClock('inventoryPersuasion')] },
            POST_COMPENSATION_PLAN: {
              target: '#land-lease.planPosted',
              actions: [paper('postedPlan'), startClock('planPosting')],
            },
          },
        },
      ),
      persuading: step(
        ['Vận động phối hợp kiểm đếm', 'Persuading'],
        'localAuthority',
        { clock: 'inventoryPersuasion' },
        {
          on: {
            RECORD_COOPERATION: { target: 'measuring' },
            END_INVENTORY_PERSUASION: {
              target: 'awaitingCooperation',
              actions: [
                paper('inventoryPersuasion'),
                stopClock('inventoryPersuasion'),
                startClock('inventoryWaiting'),
              ],
            },
          },
        },
      ),
      awaitingCooperation: step(
        ['Chờ phối hợp sau vận động', 'Awaiting cooperation'],
        'localAuthority',
        { clock: 'inventoryWaiting' },
        {
          on: {
            RECORD_COOPERATION: { target: 'measuring' },
            ORDER_COMPULSORY_INVENTORY: {
              target: 'measuring',
              actions: [paper('compulsoryInventory'), stopClock('inventoryWaiting')],
            },
          },
        },
      ),
    },
  },
);

export const planPosted: StateDefinition = step(
  ['Niêm yết phương án bồi thường', 'Plan posted'],
  'compensationUnit',
  noLimit('Từng bước bên trong có thời hạn riêng.'),
  {
    initial: 'posting',
    on: whileUnpaid,
    states: {
      posting: step(
        ['Đang niêm yết, lấy ý kiến', 'Posting'],
        'compensationUnit',
        { clock: 'planPosting' },
        {
          on: {
            CLOSE_POSTING: [
              {
                target: 'settled',
                guard: provided('disagreeingAreAmongAsked', 'everyoneAgrees'),
                actions: [record('opinions'), stopClock('planPosting')],
              },
              {
                target: 'inDialogue',
                guard: provided('disagreeingAreAmongAsked'),
                actions: [record('opinions'), stopClock('planPosting'), startClock('dialogue')],
              },
            ],
          },
        },
      ),
      inDialogue: step(
        ['Đối thoại', 'In dialogue'],
        'compensationUnit',
        { clock: 'dialogue' },
        { on: { HOLD_DIALOGUE: { target: 'settled', actions: [paper('dialogue'), stopClock('dialogue')] } } },
      ),
      settled: step(['Hoàn chỉnh phương án', 'Settled'], 'compensationUnit', noLimit(NOT_SET), {
        on: {
          SUBMIT_COMPENSATION_PLAN: {
            target: '#land-lease.planAppraisal',
            actions: [paper('submittedPlan'), startClock('planAppraisal')],
          },
        },
      }),
    },
  },
);

export const planAppraisal = step(
  ['Thẩm định phương án bồi thường', 'Plan appraisal'],
  'localAuthority',
  { clock: 'planAppraisal' },
  {
    on: {
      APPROVE_COMPENSATION_PLAN: {
        target: 'compensationPaying',
        actions: [record('planApproval'), stopClock('planAppraisal'), startClock('compensationPayment')],
      },
      RETURN_COMPENSATION_PLAN: { target: 'planPosted.settled', actions: [stopClock('planAppraisal')] },
      ...whileUnpaid,
    },
  },
);

export const compensationPaying = step(
  ['Chi trả bồi thường', 'Compensation paying'],
  'compensationUnit',
  { clock: 'compensationPayment' },
  {
    on: {
      ...PAY_COMPENSATION,
      MEET_RECOVERY_CASE: { actions: [record('recoveryCase'), startClock('recoveryDecision')] },
      DECIDE_RECOVERY: {
        target: 'recoveryDecided',
        guard: provided('recoveryCaseIsMet', 'noticeIsInForce', 'signerIsCompetent'),
        // Stopping a clock that forbids is the act that it guards: the engine refuses it before its day.
        actions: [
          paper('recovery'),
          stopClock('agriculturalNotice'),
          stopClock('nonAgriculturalNotice'),
          stopClock('noticeValidity'),
          stopClock('recoveryDecision'),
          notify('land-recovered', 'compensationUnit', 'investor', 'environmentDepartment'),
        ],
      },
      ...whileNoticeRuns,
      ...OUTLIVES_CONSTRUCTION,
    },
  },
);
