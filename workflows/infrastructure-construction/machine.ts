/**
 * Đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp, NĐ 32/2024 Đ.14 and the law of construction.
 *
 * `preparing`: the cluster is established and the investor chosen. Detailed plan, land clearance,
 *   environmental report, land lease, feasibility appraisal, project approval and building permit
 *   run beside each other, each with its own clock where the law sets one (`tracks.ts`, `building-permit-track.ts`). The
 *   investor owns the state; authorities act on their tracks. No law limits the whole. A động thổ
 *   ceremony is recorded and moves nothing. `START_CONSTRUCTION` ends it.
 * `groundbroken`: construction has lawfully started and no progress is reported yet. The first
 *   `REPORT_PROGRESS` ends it.
 * `underConstruction`: the investor reports percentages, which may fall only with an explanation;
 *   land may still come in phases. `COMPLETE_WORKS` ends it, once 100 % is reported.
 * `acceptance`: the investor gathers the completion file (`gatheringFile`), the construction
 *   authority checks it within 16 or 12 working days (`underCheck`), and then (`accepted`) fire
 *   safety and the environmental licence are all that is missing. `START_OPERATION` ends it.
 * `inOperation`: the service regulation is approved and sent within 5 working days.
 *   `RECEIVE_SECONDARY_INVESTORS` ends it, never before that approval.
 * `receivingSecondaryInvestors`: occupancy is reported until the department concludes.
 * `completed`, `terminated`: the ends; the provincial committee may terminate in every state,
 *   for reasons that the law leaves free, and so must state them. Phases of land that are still open then
 *   end as well, as far as they can; nobody concludes while one is open.
 *
 * The clocks `target…` run beside the states, from a plan that sets a target for a milestone until
 * the milestone is reached.
 */
import { commonTransitions } from '../vocabulary/common-events.js';
import { breachClock, endOpened, notify, startClock, stopClock } from '../vocabulary/effect.js';
import { finalState, provided, record, type MachineDefinition } from '../vocabulary/machine.js';
import { acceptanceState } from './acceptance.js';
import { buildingPermitTransitions, permitLapses, stopPermitClocks } from './building-permit-track.js';
import { MILESTONES } from './milestones.js';
import { fromSource } from './source-status.js';
import { noLimit, stage, terminate } from './stage-meta.js';
import {
  appraisalLapses,
  continuingTransitions,
  endOfPreparation,
  hearOfLand,
  preparationTransitions,
  reach,
} from './tracks.js';

const reportProgress = {
  guard: provided('worksFallExplained'),
  actions: [record('worksReport')],
};

export const machine: MachineDefinition = {
  id: 'infrastructure-construction',
  initial: 'notLodged',
  on: {
    ...commonTransitions,
    CLOCK_EXPIRED: [...appraisalLapses, ...permitLapses, { actions: [breachClock] }],
    SET_TARGET: MILESTONES.map(({ clock, condition }) => ({
      guard: provided('milestoneIsOpen', condition),
      actions: [record('target'), startClock(clock)],
    })),
  },
  states: {
    notLodged: {
      on: { LODGE: { target: 'preparing', actions: [record('lodgement')] } },
      meta: { label: 'Chưa lập hồ sơ', labelEn: 'Not lodged', owner: 'industryDepartment', limit: noLimit },
    },
    preparing: {
      exit: [...endOfPreparation, ...stopPermitClocks],
      on: {
        ...preparationTransitions,
        ...buildingPermitTransitions,
        ...terminate,
        RECORD_GROUND_CEREMONY: { actions: [record('groundCeremony')] },
        NOTIFY_CONSTRUCTION_START: {
          actions: [
            record('constructionNotice'),
            startClock('constructionNotice'),
            notify('construction-notice', 'localAuthority', 'industryDepartment'),
          ],
        },
        START_CONSTRUCTION: {
          target: 'groundbroken',
          guard: provided(
            'projectApproved',
            'siteIsHandedOver',
            'permitSettled',
            'drawingsAreApproved',
            'contractIsSigned',
            'constructionNoticeSent',
          ),
          actions: [stopClock('constructionNotice'), ...reach('groundbreaking')],
        },
        RECORD_SOURCE_STATUS: fromSource('preparing'),
      },
      meta: stage('preparing', 'Preparing'),
    },
    groundbroken: {
      on: {
        ...continuingTransitions,
        ...terminate,
        REPORT_PROGRESS: { target: 'underConstruction', ...reportProgress },
        RECORD_SOURCE_STATUS: fromSource('groundbroken'),
      },
      meta: stage('groundbroken', 'Ground broken'),
    },
    underConstruction: {
      on: {
        ...continuingTransitions,
        ...terminate,
        REPORT_PROGRESS: reportProgress,
        COMPLETE_WORKS: {
          target: 'acceptance',
          guard: provided('worksReportedComplete'),
          actions: [...reach('worksCompletion')],
        },
        RECORD_SOURCE_STATUS: fromSource('underConstruction'),
      },
      meta: stage('underConstruction', 'Under construction'),
    },
    acceptance: acceptanceState,
    inOperation: {
      on: {
        ...terminate,
        ...hearOfLand,
        APPROVE_SERVICE_REGULATION: {
          actions: [record('serviceRegulation'), startClock('serviceRegulation')],
        },
        SEND_SERVICE_REGULATION: {
          guard: provided('serviceRegulationApproved'),
          actions: [record('serviceRegulationSent'), stopClock('serviceRegulation')],
        },
        COMPLETE_SHARED_WORKS: { actions: [record('sharedWorks')] },
        RECEIVE_SECONDARY_INVESTORS: {
          target: 'receivingSecondaryInvestors',
          guard: provided('serviceRegulationApproved', 'sharedWorksCompleteWhereAsked'),
          actions: [...reach('secondaryInvestors')],
        },
        RECORD_SOURCE_STATUS: fromSource('inOperation'),
      },
      meta: stage('inOperation', 'In operation'),
    },
    receivingSecondaryInvestors: {
      on: {
        ...terminate,
        ...hearOfLand,
        SEND_SERVICE_REGULATION: {
          guard: provided('serviceRegulationApproved'),
          actions: [record('serviceRegulationSent'), stopClock('serviceRegulation')],
        },
        REPORT_OCCUPANCY: { guard: provided('occupancyFallExplained'), actions: [record('occupancy')] },
        CONCLUDE: { target: 'completed', guard: provided('occupancyReported', 'everyPhaseIsOver') },
        RECORD_SOURCE_STATUS: fromSource('receivingSecondaryInvestors'),
      },
      meta: stage('receivingSecondaryInvestors', 'Receiving secondary investors'),
    },
    completed: finalState('Hoàn thành đầu tư hạ tầng', 'Completed', endOpened),
    terminated: finalState('Chấm dứt, bãi bỏ quyết định', 'Terminated', endOpened),
  },
};
