import { law } from '../../../workflows/periodic-report/law.js';
import type { Answer } from '../views/building-blocks.js';
import type {
  filledReportForm,
  reportDuties,
  reportFormList,
  reportLodgement,
  reportRollUp,
} from '../views/report.view.js';

const INVESTOR = { code: 'hn.cong-ty-vi-du', name: 'Công ty Ví dụ (đơn vị mẫu)' };
const CLUSTER = { code: 'hn.ccn-vi-du', name: 'CCN Ví dụ' };
const DEPARTMENT = { code: 'hn.so-cong-thuong', name: 'Sở Công Thương' };
const COMMUNE = { code: 'hn.ubnd-xa-mau', name: 'UBND xã (đơn vị mẫu)' };
const CODE = '000.00.01.H26-261102-0001';
const KEY = 'form02/year/2026/1/hn.cong-ty-vi-du/hn.ccn-vi-du';

const ASKED = {
  ...{ province: 'hn', formLabel: 'Biểu 02 (TT 14/2024)' },
  form: 'form02',
  ...{ period: '2026', periodName: 'năm 2026', lastDay: '2026-12-19', isWhole: true },
} as const;

const FORM_LIST: Answer<typeof reportFormList> = {
  items: [
    {
      form: 'form02',
      label: 'Biểu 02 (TT 14/2024)',
      reporter: 'Chủ đầu tư hạ tầng',
      recipients: 'Thống kê, UBND cấp huyện (nay là cấp xã), Sở',
      indicators: 14,
      basis: law.duty.R1,
      periods: [{ period: '2026', name: 'năm 2026', lastDay: '2026-12-19' }],
      current: '2026',
    },
  ],
  nextCursor: null,
};

const DUTIES: Answer<typeof reportDuties> = {
  ...ASKED,
  duties: [
    {
      key: KEY,
      reporter: INVESTOR,
      cluster: CLUSTER,
      recipients: [COMMUNE, DEPARTMENT],
      copyTo: ['Cơ quan thống kê'],
      unknown: [],
      status: 'lodged',
      dossier: {
        code: CODE,
        title: 'Báo cáo: Biểu 02 (TT 14/2024), năm 2026, CCN Ví dụ',
        ...{ state: 'submitted', stateLabel: 'Đã gửi báo cáo', stateLabelEn: 'Submitted', status: 'active' },
        ...{ submittedOn: '2026-12-10', inTime: true },
      },
      mayLodge: false,
    },
  ],
  beside: [],
};

const NODE = {
  figures: [{ code: '1', sum: '42.5', from: [CODE], without: [] }],
  missing: [],
};

const ROLL_UP: Answer<typeof reportRollUp> = {
  ...ASKED,
  indicators: 14,
  unit: DEPARTMENT,
  ...NODE,
  below: [{ unit: COMMUNE, ...NODE }],
  beside: [],
};

const LODGEMENT: Answer<typeof reportLodgement> = {
  results: [{ key: KEY, reporter: INVESTOR, cluster: CLUSTER, dossier: CODE, earlier: null, refusal: null }],
  left: 0,
};

const FILLED_FORM: Answer<typeof filledReportForm> = {
  payload: {
    documentNumber: '12/BC-CĐT',
    indicators: [
      { code: '1', value: 42.5 },
      { code: '2', note: 'Chưa có số liệu' },
    ],
  },
};

export const REPORT_EXAMPLES = {
  FilledReportForm: FILLED_FORM,
  ReportFormList: FORM_LIST,
  ReportDuties: DUTIES,
  ReportLodgement: LODGEMENT,
  ReportRollUp: ROLL_UP,
};
