import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS } from './components.js';

const SUMMARY = {
  id: '6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11',
  dossier: '000.00.01.H26-260921-0001',
  template: 'supplement-request',
  name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  nameEn: 'Request for a supplement',
  event: 'REQUEST_SUPPLEMENT',
  party: 'hn.so-cong-thuong',
  partyName: 'Sở Công Thương',
  status: 'submitted',
  number: null,
  composedBy: 'department-handler',
  composedAt: '2026-10-05T02:00:00.000Z',
  changedAt: '2026-10-05T03:00:00.000Z',
  signedBy: null,
  issuedOn: null,
  file: null,
} as const;

const ACT = { label: 'Yêu cầu bổ sung hồ sơ', labelEn: 'Request a supplement' };

const LETTER_EXAMPLE: Answer<(typeof COMPONENTS)['Letter']> = {
  ...SUMMARY,
  ...ACT,
  revision: 3,
  values: {
    components: [{ code: 'b2', reason: 'Thiếu phương án tài chính', guidance: 'Bổ sung theo Đ.9.2' }],
    letter: { symbol: 'PYC-SCT', position: 'GIÁM ĐỐC' },
  },
  form: { type: 'object', properties: {} },
  filled: [{ label: 'Mã hồ sơ', source: 'Hồ sơ', value: SUMMARY.dossier }],
  gaps: [],
  acts: [
    {
      kind: 'begun',
      by: 'department-handler',
      onBehalfOf: null,
      at: '2026-10-05T02:00:00.000Z',
      remark: null,
    },
  ],
  moves: [{ move: 'sign', allowed: true, reason: null }],
  nextOrdinal: null,
  legalBasis: { instrument: 'TT 03/2025/TT-VPCP', article: 'Phụ lục I, Mẫu 02', confidence: 'C-2ND' },
};

export const LETTER_EXAMPLES = {
  Letter: LETTER_EXAMPLE,
  LetterList: {
    items: [SUMMARY],
    nextCursor: null,
    offered: [
      {
        ...ACT,
        event: SUMMARY.event,
        template: SUMMARY.template,
        name: SUMMARY.name,
        nameEn: SUMMARY.nameEn,
        allowed: true,
        reason: null,
      },
    ],
  } satisfies Answer<(typeof COMPONENTS)['LetterList']>,
  WaitingLetterList: {
    items: [{ ...SUMMARY, dossierTitle: 'Thành lập cụm công nghiệp Ví dụ', awaits: 'signature' }],
    nextCursor: null,
  } satisfies Answer<(typeof COMPONENTS)['WaitingLetterList']>,
};
