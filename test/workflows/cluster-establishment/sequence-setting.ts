import type { SequenceFacts } from '../../../workflows/cluster-establishment/sequence/facts.js';
import {
  APPRAISAL_ITEM_CODES,
  REQUIRED_DECISION_POINTS,
} from '../../../workflows/cluster-establishment/sequence/content.js';
import { underRegime } from '../../../workflows/cluster-establishment/sequence/law.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { Dossier } from '../../../src/engine/dossier.js';
import { applicant, handlerOf, leaderOf, runsOut, type Sample, type Step } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';

export const DISTRICT = 'hn.ubnd-huyen-x';
export const COMMUNE = 'hn.ubnd-xa-x';
export const DEPARTMENT = 'hn.so-cong-thuong';
export const FINANCE = 'hn.so-tai-chinh';
export const CONSTRUCTION = 'hn.so-xay-dung';

const DISTRICTS_ENDED = '2025-07-01';

/** Every paper that an investor may be asked for in R1, one financial proof among them. */
export const INVESTOR_PAPERS = ['b1', 'b2', 'b3', 'c', 'd1', 'dd1'];

function factsOf(dossier: Dossier | null): SequenceFacts {
  if (dossier === null) throw new Error('Expected a dossier to make a sample for.');
  return dossier.facts as SequenceFacts;
}

/** 12 + 11 + 22 + 30 = 75 points for the first, 10 + 10 + 20 + 20 = 60 for everybody else. */
const score = (party: string, place: number) => ({
  party,
  groups:
    place === 0
      ? { infrastructure: 12, environment: 11, capacity: 22, finance: 30 }
      : { infrastructure: 10, environment: 10, capacity: 20, finance: 20 },
});

export const councilOn = (on: LocalDate) => ({
  decisionNumber: '2736/QĐ-UBND',
  decisionDate: on,
  minutesNumber: '01/BB-HĐ',
  meetingDate: on,
  composition: {
    chair: 'Phó Chủ tịch Thường trực UBND thành phố',
    deputies: ['Giám đốc Sở Công Thương', 'Phó Giám đốc Sở Tài chính'],
    members: ['Phó Giám đốc Sở Xây dựng', 'Phó Giám đốc Sở Nông nghiệp và Môi trường'],
    secretary: 'Trưởng phòng Quản lý công nghiệp',
  },
});

const samples: Readonly<Record<string, Sample>> = {
  PUBLISH_NOTICE: () => ({ documentNumber: '711/TB-UBND' }),
  REGISTER_APPLICATION: () => ({
    investor: { party: 'investor-b', name: 'Công ty B' },
    documentNumber: '02/CV-B',
    components: INVESTOR_PAPERS,
  }),
  SEND_TO_DEPARTMENT: (dossier, on) => ({
    documentNumber: '90/TTr-UBND',
    date: on,
    sets: 2,
    electronicFiles: true,
    applications: factsOf(dossier).applications.map(({ party }) => ({ party, components: INVESTOR_PAPERS })),
  }),
  REVIEW_CONTENT: () => ({ items: APPRAISAL_ITEM_CODES.map((item) => ({ item, passed: true })) }),
  REQUEST_CONSULTATION: () => ({ units: [FINANCE, CONSTRUCTION] }),
  RECORD_CONSULTATION_ANSWER: (_, on) => ({
    unit: FINANCE,
    answer: 'agree',
    documentNumber: '120/STC-ĐT',
    date: on,
  }),
  SKIP_CONSULTATION: () => ({ reason: 'Các sở đã cho ý kiến khi lập phương án phát triển cụm.' }),
  RECORD_COUNCIL_RESULT: (dossier, on) => {
    const applications = factsOf(dossier).applications.map(({ party }, place) => score(party, place));
    return { ...councilOn(on), applications, winner: applications[0]?.party };
  },
  RECORD_NO_INVESTOR_QUALIFIED: (dossier, on) => ({
    ...councilOn(on),
    applications: [],
    notScored: factsOf(dossier).applications.map(({ party }) => ({
      party,
      reason: 'Không đủ vốn chủ sở hữu.',
    })),
  }),
  CALL_AGAIN: () => ({ reason: 'Không có nhà đầu tư đạt 50 điểm.' }),
  REQUEST_SUPPLEMENT: () => ({
    documentNumber: '15/PYC-SCT',
    components: [{ code: 'b2', reason: 'Thiếu phương án huy động vốn.', guidance: 'Bổ sung theo Đ.9.2.' }],
  }),
  SUBMIT_SUPPLEMENT: () => ({ components: [{ code: 'b2' }] }),
  SUBMIT_APPRAISAL_REPORT: (_, on) => ({ number: '88/BC-SCT', date: on, conclusion: 'eligible' }),
  ISSUE_DECISION: (dossier, on) => {
    const { figures, regime, investorSelection } = factsOf(dossier);
    return {
      number: '3100/QĐ-UBND',
      date: on,
      effectiveOn: on,
      contentPoints: underRegime(regime, REQUIRED_DECISION_POINTS),
      name: figures.name,
      areaHectares: figures.areaHectares,
      industrialLandHectares: figures.areaHectares * 0.7,
      trades: ['Cơ khí'],
      investor: investorSelection?.winner,
      totalCapitalMillionDong: 620_000,
      progress: 'Quý IV năm thứ nhất khởi công; 24 tháng hoàn thành.',
    };
  },
  REFUSE: () => ({ ground: 'NĐ 32/2024/NĐ-CP Đ.8', reason: 'Không đủ điều kiện.' }),
  RETURN: () => ({ ground: 'NĐ 32/2024/NĐ-CP Đ.9', reason: 'Hồ sơ không hợp lệ.' }),
  RETURN_UNANSWERED: () => ({ ground: 'NĐ 32/2024/NĐ-CP Đ.10.3', reason: 'Không bổ sung hồ sơ.' }),
  WITHDRAW: () => ({ reason: 'Nhà đầu tư thay đổi kế hoạch.' }),
  RETURN_TO_DEPARTMENT: () => ({ reason: 'Làm rõ phương án di dời.' }),
  SEND_TO_MINISTRY: () => ({ documentNumber: '4012/UBND-KT' }),
};

const commune = handlerOf('localAuthority');
const department = handlerOf('industryDepartment');

const published: readonly Step[] = [commune.does('PUBLISH_NOTICE')];
const closed: readonly Step[] = [...published, runsOut('receptionWindow')];
const sent: readonly Step[] = [...closed, commune.does('SEND_TO_DEPARTMENT')];
const appraised: readonly Step[] = [
  ...sent,
  department.does('REVIEW_CONTENT'),
  department.does('SKIP_CONSULTATION'),
  department.does('RECORD_COUNCIL_RESULT'),
];
const reported: readonly Step[] = [...appraised, department.does('SUBMIT_APPRAISAL_REPORT')];
const decided: readonly Step[] = [...reported, leaderOf('provincialCommittee').does('ISSUE_DECISION')];

/** How a dossier of Điều 10 comes to each of its states, everything on the first day it can be. */
const journeys: Readonly<Record<string, readonly Step[]>> = {
  requestReceived: [],
  receivingApplications: published,
  compiling: closed,
  underAppraisal: sent,
  'underAppraisal.contentReview.reviewed': [...sent, department.does('REVIEW_CONTENT')],
  'underAppraisal.consultation.awaitingAnswers': [...sent, department.does('REQUEST_CONSULTATION')],
  'underAppraisal.consultation.closed': [...sent, department.does('SKIP_CONSULTATION')],
  'underAppraisal.investorSelection.councilAtWork': [...sent, department.does('OPEN_COUNCIL')],
  'underAppraisal.investorSelection.selected': appraised,
  'underAppraisal.investorSelection.noneQualified': [
    ...sent,
    department.does('REVIEW_CONTENT'),
    department.does('SKIP_CONSULTATION'),
    department.does('RECORD_NO_INVESTOR_QUALIFIED'),
  ],
  awaitingSupplement: [...sent, department.does('REQUEST_SUPPLEMENT')],
  awaitingDecision: reported,
  decided,
  completed: [...decided, handlerOf('provincialCommittee').does('SEND_TO_MINISTRY')],
  refused: [...reported, leaderOf('provincialCommittee').does('REFUSE')],
  returned: [commune.does('RETURN')],
  withdrawn: [applicant.does('WITHDRAW')],
};

/** What the council's dossier tells of its one application when it ends. */
export const COUNCIL_TOLD = {
  decisionNumber: '2736/QĐ-UBND',
  decisionDate: '2026-09-29',
  minutesNumber: '01/BB-HĐ',
  meetingDate: '2026-09-29',
  composition: { chair: 'Phó Chủ tịch', deputies: [], members: [], secretary: 'Trưởng phòng' },
  ranking: [
    {
      party: 'investor-a',
      groups: { infrastructure: 12, environment: 11, capacity: 23, finance: 30.33 },
      total: '76.33',
    },
  ],
};

/** A province where both procedures are told; `lodge` is a lodgement in order. */
export function sequenceSetting(procedure: Procedure, lodge: Sample): Setting {
  return {
    procedure,
    province: 'hn',
    acceptedOn: '2026-09-21',
    partiesOn: (acceptedOn) => ({
      localAuthority: [acceptedOn < DISTRICTS_ENDED ? DISTRICT : COMMUNE],
      industryDepartment: [DEPARTMENT],
      provincialCommittee: ['hn.ubnd-tp'],
      applicant: ['investor-a'],
    }),
    parameters: {},
    successions: [
      { from: DISTRICT, to: COMMUNE, since: DISTRICTS_ENDED, instrument: 'NĐ 139/2025/NĐ-CP' },
      { from: 'hn.so-ke-hoach', to: FINANCE, since: '2025-03-01', instrument: 'NQ của HĐND thành phố' },
    ],
    lodging: commune.does('LODGE'),
    samples: { ...samples, LODGE: lodge },
    journeys,
  };
}
