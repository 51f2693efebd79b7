import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS } from './components.js';
import { HASH_EXAMPLE } from './dossier-examples.js';

type Example<C extends keyof typeof COMPONENTS> = Answer<(typeof COMPONENTS)[C]>;

const CODE = '000.00.01.H26-261020-0001';
const PARTY = 'hn.nha-dau-tu-a';
const NAME = 'Nhà đầu tư A (đơn vị mẫu)';
const CHAIR = 'Phó Chủ tịch UBND thành phố';
const score = (shown: string, exact: string) => ({ exact, shown });

const LIST_ITEM: Example<'CouncilList'>['items'][number] = {
  code: CODE,
  title: 'Lựa chọn chủ đầu tư Cụm công nghiệp Ví dụ',
  state: 'scoring',
  status: 'active',
  version: 12,
  cluster: null,
  seat: 'councilMember',
  hasDeclared: true,
  sheet: 'none',
  dueOn: '2026-10-30',
  applicants: 2,
};

const INSTRUMENT = { number: '2736/QĐ-UBND', date: '2026-10-20', fileHash: null };

const QUORUM: Example<'Council'>['quorum'] = {
  share: '2/3',
  needed: 5,
  present: 5,
  isLed: true,
  isMet: true,
  label: 'Không phải quy định bắt buộc của pháp luật',
  legalBasis: { instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.13.2', confidence: 'UNKNOWN' },
};

const CRITERIA = {
  code: 'statutory-minimum',
  version: 1,
  name: 'Bốn nhóm tiêu chí theo nghị định',
  source: { document: 'NĐ 32/2024/NĐ-CP Đ.13.2', confidence: 'C-ORIG' as const },
  preconditions: [],
  groups: [
    {
      group: 'finance' as const,
      criteria: [{ kind: 'points' as const, code: '4', name: 'Năng lực tài chính', max: 40 }],
    },
  ],
  tieChain: ['chair' as const],
};

const DECLARATION = {
  user: 'council-member-1',
  on: '2026-10-22',
  conflicts: [{ party: PARTY, kind: 'none', explanation: null }],
};

const TALLIED = {
  party: PARTY,
  name: NAME,
  rank: 1,
  total: score('76.33', '229/3'),
  groups: { finance: score('30.00', '30') },
  criteria: [{ code: '4', average: score('30.00', '30') }],
  failing: [],
  qualifies: true,
};

const STANDING = { leaders: [PARTY], decidedBy: 'total', waitsFor: null };

/** One example of each view of a council. */
export const COUNCIL_EXAMPLES = {
  Council: {
    ...LIST_ITEM,
    openedBy: '000.00.01.H26-260921-0001',
    establishment: INSTRUMENT,
    adoption: { number: '01/QĐ-HĐ', date: '2026-10-21', fileHash: HASH_EXAMPLE },
    authorisedDeputy: null,
    members: 7,
    recused: 1,
    declared: 6,
    submitted: 5,
    quorum: QUORUM,
    closingRequest: null,
    closing: null,
  },
  CouncilList: { items: [LIST_ITEM], nextCursor: null },
  CouncilMembers: {
    items: [
      {
        user: 'council-chair',
        title: CHAIR,
        role: 'councilChair',
        party: 'hn.ubnd-thanh-pho',
        standing: 'seated',
        hasDeclared: true,
        isAuthorised: false,
      },
    ],
    helpers: ['Phó Trưởng phòng Quản lý công nghiệp'],
    replacements: [],
  },
  CouncilCriteria: { set: CRITERIA, adoption: null },
  CriteriaSetList: { items: [CRITERIA], nextCursor: null },
  CouncilApplications: {
    items: [
      {
        party: PARTY,
        name: NAME,
        taxCode: null,
        documentNumber: '01/CV-A',
        receivedOn: '2026-09-21',
        components: ['b1', 'b2'],
        files: [{ component: 'b2', name: 'bao-cao-dau-tu.pdf', fileHash: HASH_EXAMPLE }],
        isEligible: true,
        checks: [{ code: '1', name: 'Có ngành nghề phù hợp', passed: true, reason: null }],
      },
    ],
  },
  CouncilConflicts: {
    applicants: [{ party: PARTY, name: NAME }],
    mine: DECLARATION,
    declared: 6,
    recused: 1,
    declarations: null,
  },
  CouncilSheets: {
    items: [
      {
        member: 'council-member-1',
        title: 'Phó Giám đốc Sở Tài chính',
        status: 'submitted',
        submittedOn: '2026-10-28',
        hash: HASH_EXAMPLE,
        reopenings: [],
        asked: null,
        lastDay: '2026-10-30',
      },
    ],
    sheets: null,
  },
  OwnSheet: {
    status: 'draft',
    round: 1,
    marks: { [PARTY]: { '4': { value: 30, comment: 'Đủ vốn.' } } },
    given: 1,
    asked: 8,
    savedAt: '2026-10-28T02:00:00.000Z',
    revision: 3,
    hash: null,
    lastDay: '2026-10-30',
    isInTime: true,
  },
  SavedDraft: { revision: 3, savedAt: '2026-10-28T02:00:00.000Z', given: 1, asked: 8 },
  CouncilResult: {
    counted: ['council-chair', 'council-member-1'],
    passMark: 50,
    ranking: [TALLIED],
    notScored: [],
    tieChain: ['chair'],
    standing: STANDING,
    ballots: null,
    tieProposal: null,
    winner: null,
    spread: [
      {
        party: PARTY,
        criterion: '4',
        min: '29',
        max: '31',
        mean: score('30.00', '30'),
        deviation: '1.00',
        distances: [{ member: 'council-member-1', score: '31', distance: '1' }],
      },
    ],
  },
  CouncilMinutes: {
    council: { code: CODE, cluster: 'Cụm công nghiệp Ví dụ', openedBy: '000.00.01.H26-260921-0001' },
    establishment: INSTRUMENT,
    adoption: null,
    criteria: CRITERIA.name,
    number: '01/BB-HĐ',
    date: '2026-11-02',
    meeting: { date: '2026-11-02', place: null },
    attendance: [{ user: 'council-chair', title: CHAIR, role: 'councilChair', isPresent: true }],
    recusals: [],
    quorum: QUORUM,
    sheets: [{ member: 'council-chair', title: CHAIR, hash: HASH_EXAMPLE, on: '2026-10-28' }],
    ranking: [TALLIED],
    notScored: [],
    standing: STANDING,
    tieReason: null,
    winner: { party: PARTY, name: NAME },
    objections: [],
    remarks: null,
    signatures: [{ user: 'council-chair', title: CHAIR, signed: true, reason: null }],
  },
} satisfies { readonly [C in keyof typeof COMPONENTS]?: Answer<(typeof COMPONENTS)[C]> };
