import { notify, pauseClock, resumeClock, startClock, stopClock, tellOpener } from '../vocabulary/effect.js';
import {
  finalState,
  provided,
  record,
  type StateDefinition,
  type TransitionDefinition,
} from '../vocabulary/machine.js';
import { unfounded } from './law.js';
import { noLimit, NOT_SET, paper, step, whileLeased } from './following.js';

/* From the site to the land on the ground. */

const toLease = (...actions: NonNullable<TransitionDefinition['actions']>) => ({
  target: 'leaseAppraisal',
  actions,
});

export const riceLandConversion = step(
  ['Chuyển mục đích đất trồng lúa', 'Rice land conversion'],
  'provincialCommittee',
  { none: unfounded('Đ.122.1', 'thời gian trình, thông qua nghị quyết') },
  {
    on: {
      ADOPT_RICE_LAND_RESOLUTION: {
        ...toLease(paper('riceLandResolution')),
        guard: provided('councilResolvesHere', 'paperCoversRiceLand'),
      },
      RECORD_PRIME_MINISTER_APPROVAL: {
        ...toLease(paper('primeMinisterApproval')),
        guard: provided('primeMinisterDecidesHere', 'paperCoversRiceLand'),
      },
      RECORD_RICE_LAND_EXEMPTION: {
        ...toLease(paper('riceLandExemption')),
        guard: provided('exemptionIsOfNewLaw'),
      },
      ...whileLeased,
    },
  },
);

const stopLeaseClocks = [stopClock('leaseProcedure'), stopClock('leaseAppraisal')];
const pauseFor = (ground: 'supplement' | 'dependency') => [
  pauseClock('leaseProcedure', ground),
  pauseClock('leaseAppraisal', ground),
];
const resumeFrom = (ground: 'supplement' | 'dependency') => [
  resumeClock('leaseProcedure', ground),
  resumeClock('leaseAppraisal', ground),
];

export const leaseAppraisal: StateDefinition = step(
  ['Giao đất, cho thuê đất', 'Lease appraisal'],
  'environmentDepartment',
  { clock: 'leaseProcedure' },
  {
    initial: 'gatheringFile',
    on: whileLeased,
    states: {
      gatheringFile: step(['Chuẩn bị hồ sơ thuê đất', 'Gathering the file'], 'investor', noLimit(NOT_SET), {
        on: {
          SUBMIT_LEASE_FILE: {
            target: 'underReview',
            actions: [paper('leaseFile'), startClock('leaseProcedure'), startClock('leaseAppraisal')],
          },
        },
      }),
      underReview: step(
        ['Cơ quan quản lý đất đai thẩm định', 'Under review'],
        'environmentDepartment',
        { clock: 'leaseAppraisal' },
        {
          on: {
            REQUEST_SUPPLEMENT: {
              target: 'awaitingSupplement',
              actions: [
                record('supplementRequest'),
                ...pauseFor('supplement'),
                notify('supplementRequested', 'investor'),
              ],
            },
            REQUEST_LAND_PRICE: { target: 'awaitingLandPrice', actions: pauseFor('dependency') },
            SUBMIT_LEASE_PROPOSAL: {
              target: 'awaitingDecision',
              actions: [paper('leaseProposal'), stopClock('leaseAppraisal'), startClock('leaseDecision')],
            },
            RETURN_LEASE_FILE: { target: 'gatheringFile', actions: stopLeaseClocks },
          },
        },
      ),
      awaitingSupplement: step(
        ['Chờ bổ sung hồ sơ thuê đất', 'Awaiting supplement'],
        'investor',
        { none: unfounded('Đ.116', 'hạn bổ sung hồ sơ thuê đất') },
        {
          on: {
            SUBMIT_SUPPLEMENT: {
              target: 'underReview',
              actions: [record('supplementAnswer'), ...resumeFrom('supplement')],
            },
          },
        },
      ),
      awaitingLandPrice: step(
        ['Chờ xác định giá đất, nghĩa vụ tài chính', 'Awaiting the land price'],
        'environmentDepartment',
        noLimit('Thời gian xác định giá đất, thuế không tính vào thời hạn giải quyết.'),
        {
          on: {
            RECORD_LAND_PRICE: {
              target: 'underReview',
              actions: [paper('landPrice'), ...resumeFrom('dependency')],
            },
          },
        },
      ),
      awaitingDecision: step(
        ['Chờ quyết định cho thuê đất', 'Awaiting decision'],
        'provincialCommittee',
        { clock: 'leaseDecision' },
        {
          on: {
            DECIDE_LEASE: {
              target: '#land-lease.leaseDecided',
              guard: provided('leaseSignerIsCompetent', 'leaseStaysWithinRecovery', 'annualRentIsRequested'),
              actions: [
                record('lease'),
                stopClock('leaseProcedure'),
                stopClock('leaseDecision'),
                notify('lease-decided', 'investor', 'environmentDepartment', 'industryDepartment'),
              ],
            },
            REFUSE: { target: '#land-lease.refused', actions: [record('ending')] },
          },
        },
      ),
    },
  },
);

export const leaseDecided = step(
  ['Đã quyết định cho thuê đất', 'Lease decided'],
  'environmentDepartment',
  noLimit(NOT_SET),
  { on: { SIGN_CONTRACT: { target: 'contractSigned', actions: [paper('contract')] }, ...whileLeased } },
);

export const contractSigned = step(
  ['Đã ký hợp đồng thuê đất', 'Contract signed'],
  'environmentDepartment',
  noLimit(NOT_SET),
  { on: { BEGIN_FIELD_HANDOVER: { target: 'fieldHandover' }, ...whileLeased } },
);

export const fieldHandover = step(
  ['Giao đất trên thực địa', 'Field handover'],
  'environmentDepartment',
  noLimit(NOT_SET),
  {
    on: {
      CONFIRM_FIELD_HANDOVER: {
        target: 'leased',
        guard: provided('handedOverAreaIsLeased'),
        actions: [record('fieldHandover')],
      },
      ...whileLeased,
    },
  },
);

export const leased = finalState('Đã giao đất, cho thuê đất', 'Leased', tellOpener('LAND_LEASED'));

/** Without a lease: the construction may open the phase again. */
export const ended = (label: string, labelEn: string): StateDefinition =>
  finalState(label, labelEn, tellOpener('LAND_LEASE_ENDED'));
