import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS } from './components.js';

type Components = typeof COMPONENTS;
type Listed =
  'CommonActs' | 'SavedView' | 'SavedViewList' | 'ScheduleList' | 'UnitLoadList' | 'PersonLoadList';

const LOAD = {
  unit: 'hn.so-cong-thuong',
  unitName: 'Sở Công Thương',
  isCompany: false,
  open: 12,
  overdue: 2,
  thisWeek: 4,
  paused: 1,
};

const SAVED_VIEW: Answer<Components['SavedView']> = {
  id: '17',
  name: 'Quá hạn của Sở',
  address: '/dossiers?clock=overdue',
  unit: 'hn.so-cong-thuong',
  unitName: 'Sở Công Thương',
  savedBy: 'department-leader',
  savedAt: '2026-11-22T02:00:00.000Z',
  canRemove: true,
};

/** What stands around lists: what is done with several rows, and what sums them up. */
export const LIST_EXAMPLES: { readonly [C in Listed]: Answer<Components[C]> } = {
  CommonActs: {
    items: [
      {
        event: 'CLAIM',
        label: 'Nhận việc',
        labelEn: 'Claim',
        payloadSchema: { type: 'object', properties: {} },
      },
    ],
    nextCursor: null,
  },
  SavedView: SAVED_VIEW,
  SavedViewList: { items: [SAVED_VIEW], nextCursor: null },
  ScheduleList: {
    items: [
      {
        code: '000.00.01.H26-260921-0001',
        title: 'Đầu tư hạ tầng CCN Ví dụ',
        cluster: 'hn.ccn-vi-du',
        acceptedAt: '2025-03-01',
        marks: [
          { milestone: 'landClearance', kind: 'reached', on: '2025-06-30' },
          { milestone: 'groundbreaking', kind: 'target', on: '2026-12-31' },
        ],
        percents: { landClearance: 100, works: null, occupancy: null },
        flags: ['Nguồn ghi hai ngày khởi công khác nhau.'],
      },
    ],
    nextCursor: null,
  },
  UnitLoadList: { items: [LOAD], nextCursor: null },
  PersonLoadList: {
    items: [
      { ...LOAD, person: null, standIn: null },
      { ...LOAD, person: 'department-handler', standIn: { user: 'department-leader', to: '2026-11-27' } },
    ],
    nextCursor: null,
  },
};
