import { periodicReport } from '../../../workflows/periodic-report/procedure.js';
import { handlerOf, leaderOf, someoneAt } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';

export const INVESTOR = 'hn.nha-dau-tu-a';
export const investor = someoneAt(INVESTOR, 'representative');
export const department = handlerOf('recipient');
export const departmentHead = leaderOf('recipient');

/** As many indicators as a form has, each with a figure. */
export const indicators = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ code: String(index + 1), value: index * 10 }));

const toSubmitted = [investor.does('SUBMIT_REPORT').on('2026-12-10')];

/** What the investor of a cluster owes for 2026 by Biểu 02; R3. */
export const report: Setting = {
  procedure: periodicReport,
  province: 'hn',
  acceptedOn: '2026-11-02',
  partiesOn: () => ({ reporter: [INVESTOR], recipient: ['hn.so-cong-thuong', 'hn.ubnd-xa-mau'] }),
  parameters: {},
  successions: [],
  lodging: department.does('LODGE'),
  samples: {
    LODGE: () => ({
      form: 'form02',
      period: { kind: 'year', year: 2026, number: 1 },
      reporter: INVESTOR,
      recipient: ['hn.so-cong-thuong', 'hn.ubnd-xa-mau'],
      copyTo: ['Cơ quan thống kê'],
      cluster: 'hn.ccn-mau',
      clusterName: 'Cụm công nghiệp mẫu',
    }),
    SUBMIT_REPORT: () => ({ documentNumber: '12/BC-A', indicators: indicators(14) }),
    ACCEPT_REPORT: () => ({}),
    RETURN_REPORT: () => ({ reason: 'Chỉ tiêu 5 chưa khớp', dueOn: '2026-12-24' }),
    CANCEL: () => ({ ground: 'Đ.3', reason: 'Cụm đã bị bãi bỏ quyết định' }),
  },
  journeys: {
    due: [],
    submitted: toSubmitted,
    returned: [...toSubmitted, department.does('RETURN_REPORT').on('2026-12-14')],
    accepted: [...toSubmitted, department.does('ACCEPT_REPORT').on('2026-12-14')],
    cancelled: [departmentHead.does('CANCEL').on('2026-11-09')],
  },
};
