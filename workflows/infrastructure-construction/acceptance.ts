import { startClock, stopClock } from '../vocabulary/effect.js';
import { provided, record, type StateDefinition } from '../vocabulary/machine.js';
import { fromSource } from './source-status.js';
import { noLimit, stage, terminate } from './stage-meta.js';
import { hearOfLand, reach } from './tracks.js';

/** Hoàn công, nghiệm thu: from complete works to a cluster that may run. */
export const acceptanceState: StateDefinition = {
  initial: 'gatheringFile',
  on: {
    ...terminate,
    ...hearOfLand,
    RECORD_FIRE_SAFETY_ACCEPTANCE: { actions: [record('fireSafety')] },
    RECORD_ENVIRONMENTAL_LICENCE: { actions: [record('environmentalLicence')] },
    START_OPERATION: {
      target: 'inOperation',
      guard: provided('acceptanceConfirmed', 'fireSafetyAccepted', 'environmentalLicenceIssued'),
      actions: [record('operation'), ...reach('acceptance')],
    },
    RECORD_SOURCE_STATUS: fromSource('acceptance'),
  },
  states: {
    gatheringFile: {
      on: { REQUEST_ACCEPTANCE: { target: 'underCheck', actions: [startClock('completionCheck')] } },
      meta: {
        label: 'Chuẩn bị hồ sơ hoàn thành',
        labelEn: 'Gathering the file',
        owner: 'investor',
        limit: noLimit,
      },
    },
    underCheck: {
      on: {
        CONFIRM_ACCEPTANCE: {
          target: 'accepted',
          actions: [record('acceptance'), stopClock('completionCheck')],
        },
        RETURN_ACCEPTANCE: { target: 'gatheringFile', actions: [stopClock('completionCheck')] },
      },
      meta: {
        label: 'Đang kiểm tra nghiệm thu',
        labelEn: 'Under check',
        owner: 'consulted',
        limit: { clock: 'completionCheck' },
      },
    },
    accepted: {
      meta: { label: 'Đã nghiệm thu', labelEn: 'Accepted', owner: 'investor', limit: noLimit },
    },
  },
  meta: stage('acceptance', 'Acceptance'),
};
