import { CATALOGUE } from '../../workflows/catalogue.js';
import type { Dossier } from '../../src/engine/dossier.js';
import { handlerOf, leaderOf } from '../specification/act.js';
import { given, type Given } from '../specification/specification.js';
import { compile } from '../specification/world.js';
import { adjustment } from './decision-adjustment/setting.js';
import { construction } from './infrastructure-construction/setting.js';
import { check, inspectorHead } from './inspection/setting.js';
import { targets } from './target-monitoring/setting.js';

const department = handlerOf('industryDepartment');

/** What opens another dossier, just after it did: the opener, the procedure that it opens, what it says of itself. */
const OPENERS: readonly (readonly [opens: string, opener: Given, told: object])[] = [
  [
    'decision-adjustment',
    given(check).inState('remediation').after(inspectorHead.does('REFER_VIOLATION')),
    {
      ...{ cluster: 'hn.ccn-mau', clusterName: 'Cụm công nghiệp mẫu', direction: 'abolition' },
      ...{ documentNumber: '150/TT', reason: 'Chủ đầu tư không khắc phục' },
      ...{ localAuthority: 'hn.ubnd-xa-mau', investor: 'hn.nha-dau-tu-a' },
    },
  ],
  [
    'decision-adjustment',
    given(targets)
      .inState('reviewSuggested')
      .after(leaderOf('provincialCommittee').does('RECORD_REVIEW', { conclusion: 'adjust' })),
    { cluster: 'bd.ccn-mau', direction: 'adjustment', reason: 'Đã có cam kết', investor: 'bd.nha-dau-tu-a' },
  ],
  [
    'investor-selection',
    given(adjustment)
      .inState('investorSelection.selecting')
      .after(department.does('REGISTER_APPLICATION'), department.does('OPEN_COUNCIL')),
    { cluster: 'hn.ccn-mau', applications: [{ name: 'Công ty A' }] },
  ],
  [
    'land-lease',
    given(construction)
      .inState('preparing')
      .after(
        department.does('OPEN_LAND_LEASE', {
          ...{ phase: 'Đợt 1', compensationUnit: 'hn.trung-tam-quy-dat', riceHectares: 0 },
          ...{ agriculturalHectares: 20, nonAgriculturalHectares: 2 },
        }),
      ),
    { phase: 'Đợt 1' },
  ],
];

const published = (code: string) => {
  const procedure = CATALOGUE.find((each) => each.code === code);
  if (procedure === undefined) throw new Error(`Expected ${code} to be published.`);
  return procedure;
};

function handOver({ facts, code, procedure }: Dossier, opens: string) {
  const { openings } = published(procedure.code);
  return openings?.[opens]?.lodge(facts, { dossier: code, procedure: procedure.code });
}

describe('what a dossier hands over to one that it opens', () => {
  it.each(
    OPENERS.map(([opens, opener, told]) => [opener.dossier().procedure.code, opens, opener, told] as const),
  )('%s opens %s with a lodgement in order', (_, opens, opener, told) => {
    const lodged = handOver(opener.dossier(), opens);
    expect(lodged).toMatchObject(told);
    expect(compile(published(opens)).validators.get('LODGE')?.(lodged ?? null)).toEqual([]);
    expect(opener.dossier().facts.hasOpened).toBe(true);
  });

  it('a violation and a review of missed targets are matters of their own; a council and a phase are not', () => {
    const own = CATALOGUE.flatMap(({ openings = {}, code }) =>
      Object.entries(openings).flatMap(([opens, { isMatterOfItsOwn = false }]) =>
        isMatterOfItsOwn ? [`${code} → ${opens}`] : [],
      ),
    );
    expect(own).toEqual(['target-monitoring → decision-adjustment', 'inspection → decision-adjustment']);
  });
});
