import { inspection } from '../../../workflows/inspection/procedure.js';
import { handlerOf, leaderOf, someoneAt } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';

export const inspector = handlerOf('inspector');
export const inspectorHead = leaderOf('inspector');
export const department = handlerOf('industryDepartment');
export const commune = handlerOf('localAuthority');
export const inspected = someoneAt('hn.nha-dau-tu-a', 'representative');

const toDecided = [inspectorHead.does('DECIDE_INSPECTION').on('2026-09-28')];
const toOnSite = [...toDecided, inspector.does('BEGIN_ON_SITE').on('2026-10-01')];
const toConcluded = [...toOnSite, inspectorHead.does('ISSUE_CONCLUSION').on('2026-10-09')];
const toRemediation = [...toConcluded, inspectorHead.does('ORDER_REMEDIATION').on('2026-10-12')];

/** A check of a cluster in 2026, of which none has been made this year; R3. */
export const check: Setting = {
  procedure: inspection,
  province: 'hn',
  acceptedOn: '2026-09-21',
  partiesOn: (acceptedOn) => ({
    inspector: ['hn.thanh-tra-thanh-pho'],
    investor: ['hn.nha-dau-tu-a'],
    localAuthority: [acceptedOn < '2025-07-01' ? 'hn.ubnd-huyen-mau' : 'hn.ubnd-xa-mau'],
    industryDepartment: ['hn.so-cong-thuong'],
    provincialCommittee: ['hn.ubnd-thanh-pho'],
  }),
  parameters: {},
  successions: [
    { from: 'hn.ubnd-huyen-mau', to: 'hn.ubnd-xa-mau', since: '2025-07-01', instrument: 'NĐ 139/2025/NĐ-CP' },
  ],
  lodging: inspector.does('LODGE'),
  samples: {
    LODGE: () => ({
      cluster: 'hn.ccn-mau',
      clusterName: 'Cụm công nghiệp mẫu',
      year: 2026,
      kind: 'check',
      content: 'Việc vận hành hệ thống xử lý nước thải',
      inspector: 'hn.thanh-tra-thanh-pho',
      localAuthority: 'hn.ubnd-xa-mau',
      investor: 'hn.nha-dau-tu-a',
      earlierInspections: [],
    }),
    RECORD_EARLIER_INSPECTION: () => ({ decisionNumber: '88/QĐ-SCT', decidedOn: '2026-03-02' }),
    RECORD_SIGNS_OF_VIOLATION: () => ({ description: 'Nước thải có màu', source: 'Phản ánh của người dân' }),
    DECIDE_INSPECTION: () => ({ documentNumber: '120/QĐ-TT', onSiteUntil: '2026-10-08' }),
    BEGIN_ON_SITE: () => ({ documentNumber: '01/BB' }),
    RECORD_FINDING: () => ({ content: 'Bể hiếu khí không chạy' }),
    ISSUE_CONCLUSION: () => ({
      documentNumber: '130/KL-TT',
      violations: [
        { code: 'V1', description: 'Không vận hành bể hiếu khí' },
        { code: 'V2', description: 'Không lưu nhật ký vận hành' },
      ],
    }),
    ORDER_REMEDIATION: () => ({ documentNumber: '140/TT', dueOn: '2026-11-10' }),
    REPORT_REMEDIATION: () => ({ content: 'Đã sửa bể hiếu khí' }),
    VERIFY_REMEDIATION: () => ({ documentNumber: '02/BB', remedied: ['V1', 'V2'] }),
    REFER_VIOLATION: () => ({
      documentNumber: '150/TT',
      direction: 'abolition',
      ground: 'Chủ đầu tư không khắc phục',
    }),
    CLOSE: () => ({ note: 'Hoàn thành' }),
    CANCEL: () => ({ ground: 'Kế hoạch năm', reason: 'Trùng với cuộc khác' }),
  },
  journeys: {
    planned: [],
    decided: toDecided,
    onSite: toOnSite,
    concluded: toConcluded,
    remediation: toRemediation,
    closed: [...toRemediation, inspector.does('VERIFY_REMEDIATION').on('2026-11-02')],
    cancelled: [inspectorHead.does('CANCEL').on('2026-09-22')],
  },
};
