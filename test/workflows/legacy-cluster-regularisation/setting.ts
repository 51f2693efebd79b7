import type { LegacyFacts } from '../../../workflows/legacy-cluster-regularisation/facts.js';
import { legacyClusterRegularisation } from '../../../workflows/legacy-cluster-regularisation/procedure.js';
import { handlerOf, leaderOf, type Step } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';
import { selectionSamples, WINNER } from '../new-investor/samples.js';

export const commune = handlerOf('localAuthority');
export const department = handlerOf('industryDepartment');
export const departmentHead = leaderOf('industryDepartment');
export const committee = handlerOf('provincialCommittee');
export const chair = leaderOf('provincialCommittee');

const toReviewed: readonly Step[] = [department.does('REVIEW_CLUSTER').on('2026-09-28')];
const toSelection: readonly Step[] = [...toReviewed, department.does('BEGIN_SELECTION').on('2026-10-01')];
export const toSettled: readonly Step[] = [
  ...toReviewed,
  department.does('RECORD_EXISTING_INVESTOR').on('2026-09-29'),
];
const toDecision: readonly Step[] = [...toSettled, department.does('SUBMIT_PROPOSAL').on('2026-10-05')];

/** A cluster of 30 ha from 2007, two thirds full; R3. */
export const legacy: Setting = {
  procedure: legacyClusterRegularisation,
  province: 'hn',
  acceptedOn: '2026-09-21',
  partiesOn: (acceptedOn) => ({
    localAuthority: [acceptedOn < '2025-07-01' ? 'hn.ubnd-huyen-mau' : 'hn.ubnd-xa-mau'],
    industryDepartment: ['hn.so-cong-thuong'],
    provincialCommittee: ['hn.ubnd-thanh-pho'],
  }),
  parameters: {},
  successions: [
    { from: 'hn.ubnd-huyen-mau', to: 'hn.ubnd-xa-mau', since: '2025-07-01', instrument: 'NĐ 139/2025/NĐ-CP' },
  ],
  lodging: commune.does('LODGE'),
  samples: {
    LODGE: () => ({
      name: 'Cụm công nghiệp cũ',
      areaHectares: 30,
      industrialLandHectares: 21,
      fillPercent: 66.7,
      clearanceFinished: false,
      trades: ['Dệt may'],
      hasStateWorks: false,
    }),
    REVIEW_CLUSTER: () => ({
      project: { documentNumber: '120/QĐ-UBND', date: '2006-03-01' },
      detailedPlan: { documentNumber: '130/QĐ-UBND', date: '2006-05-02' },
      planning: { documentNumber: '99/QĐ-UBND', date: '2005-11-15' },
      investmentProject: { documentNumber: '7/GCN', date: '2009-10-04' },
      inProvincialPlan: true,
    }),
    FIND_INELIGIBLE: () => ({ ground: 'NĐ 32/2024 Đ.35.4', reason: 'Không có trong quy hoạch tỉnh' }),
    RECORD_EXISTING_INVESTOR: () => ({
      investor: WINNER,
      documentNumber: '50/QĐ-UBND',
      ground: 'Đã được giao làm chủ đầu tư',
    }),
    ...selectionSamples,
    SUBMIT_PROPOSAL: () => ({ documentNumber: '90/TTr-SCT' }),
    ISSUE_DECISION: (dossier, on) => {
      const { figures } = dossier?.facts as LegacyFacts;
      return {
        number: '3300/QĐ-UBND',
        date: on,
        effectiveOn: on,
        name: figures.name,
        areaHectares: figures.areaHectares,
        industrialLandHectares: figures.industrialLandHectares,
        trades: figures.trades,
        investor: WINNER,
      };
    },
    RETURN_TO_DEPARTMENT: () => ({ reason: 'Làm rõ diện tích' }),
    REFUSE: () => ({ ground: 'NĐ 32/2024 Đ.35.4', reason: 'Không còn phù hợp quy hoạch' }),
    WITHDRAW: () => ({ reason: 'Đã đưa ra khỏi quy hoạch' }),
  },
  journeys: {
    underReview: [],
    reviewed: toReviewed,
    'investorSelection.selecting': toSelection,
    awaitingDecision: toDecision,
    completed: [...toDecision, chair.does('ISSUE_DECISION').on('2026-10-12')],
  },
};
