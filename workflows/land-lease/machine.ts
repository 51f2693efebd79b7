/**
 * Thu hồi, bồi thường, giao đất, cho thuê đất of one phase (đợt) of a cluster, by the land law.
 *
 * `landPlanning`: the local authority approves the recovery plan (10 days) and meets the residents.
 *   `ISSUE_RECOVERY_NOTICE` ends it.
 * `recoveryNoticeIssued`: from the notice on two things run through every state up to the decision. The
 *   land may not be recovered before 60 days (agricultural) or 120 days (other) have passed; 90 and 180
 *   for a notice before 2026. And the notice is valid for twelve months: a lapse, after which it must be
 *   issued again, which does not start the 60 and 120 again. `BEGIN_INVENTORY` ends it.
 * `inventory`: land and assets are measured (`measuring`). Who does not cooperate is persuaded for 15
 *   days (`persuading`), waited for 10 more (`awaitingCooperation`), and then compelled.
 *   `POST_COMPENSATION_PLAN` ends it.
 * `planPosted`: the plan hangs out for 10 days (30 before 2026: `posting`); who disagrees is talked with
 *   within 30 (60: `inDialogue`); the plan is put in order (`settled`). `SUBMIT_COMPENSATION_PLAN` ends it.
 * `planAppraisal`: within 30 days. `APPROVE_COMPENSATION_PLAN` ends it; `RETURN_COMPENSATION_PLAN` goes back.
 * `compensationPaying`: paid within 30 days of the approval, in parts. One of the seven cases of Đ.87.5
 *   starts the 10 days for the decision. `DECIDE_RECOVERY` ends it, never before the notice's days.
 * `recoveryDecided`: `REQUEST_HANDOVER` ends it.
 * `siteHandover`: the site is received (`receiving`); who refuses is persuaded for 10 days (`persuading`)
 *   and waited for 10 more (`awaitingHandover`). `RECEIVE_SITE` ends it, `ORDER_ENFORCEMENT` leads to
 * `enforcement`: within 10 days, never at night, on a day off or around Tết; then back to the site.
 * `riceLandConversion`: only where rice land is used. The provincial council resolves; the Prime Minister
 *   from 10 ha only in dossiers accepted before 01/8/2024.
 * `leaseAppraisal`: the investor gathers its file; the land agency reviews it and the committee decides,
 *   12 + 3 working days where the province has said so. Supplements and the land price stop the count.
 * `leaseDecided`, `contractSigned`, `fieldHandover`: the contract, then the land on the ground.
 * `leased` tells the dossier of the construction; so do `refused`, `withdrawn`, `terminated`, with their reason.
 *
 * When the construction ends before its phase does, a phase whose compensation plan is not approved yet ends
 * as well; a later one stays and is flagged, for people have compensation coming.
 */
import { commonTransitions } from '../vocabulary/common-events.js';
import { breachClock, startClock, stopClock } from '../vocabulary/effect.js';
import { provided, record, type MachineDefinition } from '../vocabulary/machine.js';
import { noLimit, step } from './following.js';
import { enforcement, recoveryDecided, siteHandover } from './handover-states.js';
import {
  contractSigned,
  ended,
  fieldHandover,
  leaseAppraisal,
  leaseDecided,
  leased,
  riceLandConversion,
} from './lease-states.js';
import {
  compensationPaying,
  inventory,
  landPlanning,
  planAppraisal,
  planPosted,
  recoveryNoticeIssued,
} from './recovery-states.js';

export const machine: MachineDefinition = {
  id: 'land-lease',
  initial: 'notLodged',
  on: {
    ...commonTransitions,
    CLOCK_EXPIRED: [
      {
        guard: provided('noticeValidityRanOut'),
        actions: [record('noticeLapse'), stopClock('noticeValidity')],
      },
      { actions: [breachClock] },
    ],
  },
  states: {
    notLodged: step(['Chưa lập hồ sơ', 'Not lodged'], 'localAuthority', noLimit('Chưa có hồ sơ.'), {
      on: {
        LODGE: {
          target: 'landPlanning',
          guard: provided('someLandIsTaken', 'riceLandIsAgricultural'),
          actions: [record('lodgement'), startClock('landPlanning')],
        },
      },
    }),
    landPlanning,
    recoveryNoticeIssued,
    inventory,
    planPosted,
    planAppraisal,
    compensationPaying,
    recoveryDecided,
    siteHandover,
    enforcement,
    riceLandConversion,
    leaseAppraisal,
    leaseDecided,
    contractSigned,
    fieldHandover,
    leased,
    refused: ended('Không cho thuê đất', 'Refused'),
    withdrawn: ended('Đã rút hồ sơ', 'Withdrawn'),
    terminated: ended('Chấm dứt', 'Terminated'),
  },
};
