import type { Answer } from '../views/building-blocks.js';
import type {
  clusterAreaList,
  clusterChain,
  clusterDetail,
  clusterList,
  offeredFigures,
  registerHistory,
  investorView,
  secondaryInvestorView,
} from '../views/register.view.js';

const CLUSTER_EXAMPLE: Answer<typeof clusterList>['items'][number] = {
  code: 'hn.ccn-vi-du',
  province: 'hn',
  name: 'CCN Ví dụ',
  nameSource: 'Ví dụ, giai đoạn 1',
  district: 'Huyện mẫu',
  commune: 'Xã mẫu',
  areaHectares: 42.5,
  industrialLandHectares: 30.2,
  leasedHectares: 21.4,
  grantedHectares: 1.5,
  trades: ['Cơ khí', 'Chế biến gỗ'],
  status: 'established',
  investor: 'hn.cong-ty-vi-du',
  decision: { number: '1234/QĐ-UBND', date: '2026-11-02' },
  source: { document: 'Báo cáo tiến độ 2025', row: 7 },
  notes: [],
  fill: { fillPercent: 75.82, unleasedHectares: 7.3, missing: [] },
};

const TOLD = {
  figure: 'leasedHectares',
  asOf: '2026-11-20',
  dossier: null,
  source: { number: '12/BC-UBND', date: '2026-11-20', issuer: 'UBND xã Mẫu' },
  reason: 'Cập nhật theo báo cáo năm.',
  recordedAt: '2026-11-21T02:00:00.000Z',
};

const DETAIL_EXAMPLE: Answer<typeof clusterDetail> = {
  ...CLUSTER_EXAMPLE,
  investorName: 'Công ty Ví dụ (đơn vị mẫu)',
  fillBasis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.2.7', confidence: 'C-ORIG' },
  sources: [TOLD],
  mayCorrect: true,
};

const HISTORY_EXAMPLE: Answer<typeof registerHistory> = {
  items: [{ ...TOLD, id: '42', value: 21.4, recordedBy: 'department-handler' }],
  nextCursor: null,
};

const FINDING = { quantity: 1, note: null, on: '2026-11-10' };

const CHAIN_EXAMPLE: Answer<typeof clusterChain> = {
  items: [
    {
      code: '000.00.01.H26-261001-0001',
      title: 'Chuyển giao CCN Ví dụ',
      procedure: { code: 'cluster-handover', name: 'Chuyển giao CCN', nameEn: 'Cluster handover' },
      stateLabel: 'Kiểm kê tài sản',
      stateLabelEn: 'Asset inventory',
      status: 'active',
      acceptedAt: '2026-10-01',
      openedBy: null,
      occupancy: null,
      assets: [
        {
          code: 'TS-01',
          kind: 'asset',
          name: 'Trạm xử lý nước thải',
          unit: 'trạm',
          quantity: 1,
          inventory: { giver: FINDING, receiver: null, annex: null },
          handover: { giver: null, receiver: null, annex: null },
        },
      ],
    },
  ],
  nextCursor: null,
};

const AREA_EXAMPLE: Omit<Answer<typeof clusterAreaList>['items'][number], 'province' | 'by'> = {
  area: 'Huyện mẫu',
  count: 2,
  averageFillPercent: null,
  unleasedHectares: null,
  missing: [{ cluster: 'hn.ccn-vi-du-2', name: 'CCN Ví dụ 2', figures: ['leasedHectares'] }],
};

const OFFERED_EXAMPLE: Answer<typeof offeredFigures> = {
  kind: 'area',
  by: 'commune',
  unplaced: 3,
  ...AREA_EXAMPLE,
};

const SECONDARY_EXAMPLE: Answer<typeof secondaryInvestorView> = {
  code: 'hn.ccn-vi-du.doanh-nghiep-thu-cap-mau',
  province: 'hn',
  cluster: 'hn.ccn-vi-du',
  name: 'Doanh nghiệp thứ cấp mẫu',
  taxCode: null,
  trade: 'Cơ khí',
  landHectares: 1.25,
  landBasis: 'leased',
  since: '2026-01-15',
  until: null,
};

const INVESTOR_EXAMPLE: Answer<typeof investorView> = {
  code: 'hn.cong-ty-vi-du',
  province: 'hn',
  name: 'Công ty Ví dụ',
  taxCode: null,
  source: {},
};

export const REGISTER_EXAMPLES = {
  ClusterList: { items: [CLUSTER_EXAMPLE], nextCursor: null },
  ClusterDetail: DETAIL_EXAMPLE,
  ClusterChain: CHAIN_EXAMPLE,
  ClusterAreaList: {
    items: [{ province: 'hn', by: 'district' as const, ...AREA_EXAMPLE }],
    nextCursor: null,
  },
  OfferedFigures: OFFERED_EXAMPLE,
  RegisterHistory: HISTORY_EXAMPLE,
  Investor: INVESTOR_EXAMPLE,
  InvestorList: { items: [INVESTOR_EXAMPLE], nextCursor: null },
  SecondaryInvestor: SECONDARY_EXAMPLE,
  PersonList: {
    items: [{ code: 'department-handler', name: 'Chuyên viên Sở Công Thương' }],
    nextCursor: null,
  },
  SecondaryInvestorList: { items: [SECONDARY_EXAMPLE], nextCursor: null },
};
