import type { Answer } from '../views/building-blocks.js';
import type { assignedWork, successionList, unitStatistics, waitingWork } from '../views/succession.view.js';

const THACH_THAT = {
  ...{ code: 'hn.ubnd-huyen-thach-that', name: 'UBND huyện Thạch Thất' },
  province: 'Thành phố Hà Nội',
};

export const SUCCESSION_LIST_EXAMPLE: Answer<typeof successionList> = {
  items: [
    {
      code: 'hn.ket-thuc-cap-huyen-2025',
      kind: 'dissolve',
      since: '2025-07-01',
      instrument: 'NĐ 139/2025/NĐ-CP Đ.22.3',
      confidence: 'C-ORIG',
      note: 'Chưa rõ xã, phường nào tiếp nhận cụm nào.',
      mapping: [{ from: THACH_THAT, to: [] }],
      recordedBy: 'system',
      recordedAt: '2026-11-26T02:00:00.000Z',
    },
  ],
  nextCursor: null,
};

export const WAITING_EXAMPLE: Answer<typeof waitingWork> = {
  units: [
    {
      unit: 'hn.ubnd-huyen-thach-that',
      name: 'UBND huyện Thạch Thất',
      kind: 'district',
      endedOn: '2025-06-30',
      dossiers: 1,
      successors: [],
    },
  ],
  items: [
    {
      dossier: '000.00.81.H26-201231-0001',
      title: 'Đầu tư hạ tầng CCN Ví dụ',
      procedure: 'infrastructure-construction',
      ...{ state: 'underConstruction', stateLabel: 'Đang đầu tư', stateLabelEn: 'Under construction' },
      cluster: 'hn.ccn-vi-du',
      unit: 'hn.ubnd-huyen-thach-that',
      unitName: 'UBND huyện Thạch Thất',
      capacities: ['localAuthority'],
    },
  ],
  nextCursor: null,
};

export const ASSIGNED_EXAMPLE: Answer<typeof assignedWork> = {
  order: '5',
  assigned: ['000.00.81.H26-201231-0001'],
  refused: [],
};

export const UNIT_STATISTICS_EXAMPLE: Answer<typeof unitStatistics> = {
  by: 'original',
  items: [
    { unit: 'hn.ubnd-huyen-thach-that', name: 'UBND huyện Thạch Thất', active: 5, overdue: 2, ended: 1 },
  ],
  nextCursor: null,
};
