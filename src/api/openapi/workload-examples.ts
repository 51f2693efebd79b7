import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS } from './components.js';

const LOAD = {
  unit: 'hn.so-cong-thuong',
  unitName: 'Sở Công Thương',
  open: 12,
  overdue: 2,
  thisWeek: 4,
  paused: 1,
};

type Components = typeof COMPONENTS;

export const WORKLOAD_EXAMPLES: {
  readonly UnitLoadList: Answer<Components['UnitLoadList']>;
  readonly PersonLoadList: Answer<Components['PersonLoadList']>;
} = {
  UnitLoadList: { items: [LOAD], nextCursor: null },
  PersonLoadList: {
    items: [
      { ...LOAD, person: null, standIn: null },
      { ...LOAD, person: 'department-handler', standIn: { user: 'department-leader', to: '2026-11-27' } },
    ],
    nextCursor: null,
  },
};
