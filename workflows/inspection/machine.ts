/**
 * Thanh tra, kiểm tra of a cluster, Đ.24.2 NĐ 32/2024: at most once a year unless there are signs of
 * violation. The steps are the office's; the decree has only the rule.
 *
 * `planned`: the inspector plans it and says which inspections the cluster has had this year. Others that
 *   come to light are entered, and so are signs of violation. `DECIDE_INSPECTION` ends it, and is refused
 *   for a second one of the year without signs.
 * `decided`: the decision is signed. `BEGIN_ON_SITE` ends it.
 * `onSite`: the clock runs to the day that the decision sets. `ISSUE_CONCLUSION` ends it.
 * `concluded`: without violations `CLOSE` ends it, with violations `ORDER_REMEDIATION`.
 * `remediation`: the inspected puts right what was found by the day that the order sets. Verifying the last
 *   violation ends it; so does `CLOSE` once what is left was referred.
 * `closed`, `cancelled`: the ends.
 *
 * A violation may be referred to UBND cấp tỉnh, which may adjust or revoke the decision that established
 * the cluster: `REFER_VIOLATION` opens a proposal (`decision-adjustment`). People decide it; nothing is revoked by
 * itself.
 */
import { commonTransitions } from '../vocabulary/common-events.js';
import { notify, openDossier, startClock, stopClock } from '../vocabulary/effect.js';
import { internal } from '../vocabulary/legal-basis.js';
import {
  finalState,
  provided,
  record,
  type MachineDefinition,
  type StateLimit,
  type Transitions,
} from '../vocabulary/machine.js';
import { law } from './law.js';

const noLimit: StateLimit = { none: law.steps };

const CANCEL: Transitions = { CANCEL: { target: 'cancelled', actions: [record('ending')] } };
const CLOSE: Transitions = { CLOSE: { target: 'closed', guard: provided('violationsAreSettled') } };
const REFER_VIOLATION: Transitions = {
  REFER_VIOLATION: {
    guard: provided('someViolationIsOpen'),
    actions: [
      record('referral'),
      openDossier('decision-adjustment'),
      notify('violation-referred', 'provincialCommittee', 'industryDepartment'),
    ],
  },
};

export const machine: MachineDefinition = {
  id: 'inspection',
  initial: 'notLodged',
  on: commonTransitions,
  states: {
    notLodged: {
      on: { LODGE: { target: 'planned', actions: [record('lodgement')] } },
      meta: {
        label: 'Chưa lập kế hoạch',
        labelEn: 'Not lodged',
        owner: 'inspector',
        limit: { none: internal('Chưa có hồ sơ.') },
      },
    },
    planned: {
      on: {
        RECORD_EARLIER_INSPECTION: {
          guard: provided('inspectionIsNew'),
          actions: [record('earlierInspection')],
        },
        RECORD_SIGNS_OF_VIOLATION: { actions: [record('signs')] },
        DECIDE_INSPECTION: {
          target: 'decided',
          guard: provided('firstOfYearOrSignsOfViolation', 'isDecidedInItsYear', 'onSiteEndsLater'),
          actions: [record('decision'), notify('inspection-decided', 'investor', 'localAuthority')],
        },
        ...CANCEL,
      },
      meta: { label: 'Đã lập kế hoạch', labelEn: 'Planned', owner: 'inspector', limit: noLimit },
    },
    decided: {
      on: { BEGIN_ON_SITE: { target: 'onSite', actions: [startClock('onSite')] }, ...CANCEL },
      meta: { label: 'Đã quyết định', labelEn: 'Decided', owner: 'inspector', limit: noLimit },
    },
    onSite: {
      on: {
        RECORD_FINDING: { actions: [record('finding')] },
        ISSUE_CONCLUSION: {
          target: 'concluded',
          guard: provided('violationsAreTold'),
          actions: [
            record('conclusion'),
            stopClock('onSite'),
            notify('inspection-concluded', 'investor', 'industryDepartment'),
          ],
        },
      },
      meta: { label: 'Làm việc tại chỗ', labelEn: 'On site', owner: 'inspector', limit: { clock: 'onSite' } },
    },
    concluded: {
      on: {
        ORDER_REMEDIATION: {
          target: 'remediation',
          guard: provided('someViolationIsOpen', 'remediationEndsLater'),
          actions: [
            record('remediationOrder'),
            startClock('remediation'),
            notify('remediation-ordered', 'investor'),
          ],
        },
        ...REFER_VIOLATION,
        ...CLOSE,
      },
      meta: { label: 'Đã kết luận', labelEn: 'Concluded', owner: 'inspector', limit: noLimit },
    },
    remediation: {
      on: {
        REPORT_REMEDIATION: {
          actions: [record('remediationReport'), notify('remediation-reported', 'inspector')],
        },
        VERIFY_REMEDIATION: [
          {
            target: 'closed',
            guard: provided('verifiedViolationsAreFound', 'everyViolationIsRemedied'),
            actions: [record('verification')],
          },
          { guard: provided('verifiedViolationsAreFound'), actions: [record('verification')] },
        ],
        ...REFER_VIOLATION,
        ...CLOSE,
      },
      meta: {
        label: 'Khắc phục vi phạm',
        labelEn: 'Remediation',
        owner: 'inspector',
        limit: { clock: 'remediation' },
      },
    },
    closed: finalState('Đã kết thúc', 'Closed'),
    cancelled: finalState('Đã hủy', 'Cancelled'),
  },
};
