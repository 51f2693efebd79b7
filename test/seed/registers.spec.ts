import { checkSuccessions } from '../../src/application/succession/check-successions.js';
import { parseSuccessions } from '../../src/application/succession/succession-file.js';
import { REGIMES } from '../../workflows/vocabulary/regime.js';
import { ROLES, type Role } from '../../workflows/vocabulary/role.js';
import { readSeed, successions, successorsOf, type Unit } from './seed-files.js';

interface User {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly party: string;
  readonly from: string;
  readonly to: string | null;
  readonly explanation: string;
}
interface Investor {
  readonly code: string;
  readonly name: string;
  readonly clusters: readonly string[];
  readonly possiblySameAs: readonly string[];
  readonly sample: boolean;
}
interface Cluster {
  readonly code: string;
  readonly name: string;
  readonly nameSource: string;
  readonly district: string;
  readonly investor: string;
}

const { units } = readSeed('units.json') as { units: readonly Unit[] };
const { users } = readSeed('demo-users.json') as { users: readonly User[] };
const { investors } = readSeed('investors.json') as { investors: readonly Investor[] };
const { clusters } = readSeed('clusters.json') as { clusters: readonly Cluster[] };

function unitOf(code: string): Unit {
  const unit = units.find((each) => each.code === code);
  if (unit === undefined) throw new Error(`Expected a unit '${code}'.`);
  return unit;
}

describe('the units', () => {
  it('have each a code of their province', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
    for (const { code, province } of units) expect(code.split('.')[0]).toBe(province);
    for (const { code } of units) expect(code).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
  });

  it('stand in a tree under their province', () => {
    for (const unit of units) {
      if (unit.kind === 'province') expect(unit.parent).toBeNull();
      else expect(unitOf(unit.parent ?? '').province).toBe(unit.province);
    }
  });

  it('are followed by acts that are sound, each of them that ended by one', () => {
    expect(parseSuccessions({ successions }).ok).toBe(true);
    expect(checkSuccessions(successions, units)).toEqual([]);
    const ended = units.filter(({ validTo }) => validTo !== null).map(({ code }) => code);
    const mapped = successions.flatMap(({ mapping }) => mapping.map(({ from }) => from));
    expect([...mapped].sort()).toEqual([...ended].sort());
  });

  it('that are districts ended on the last day of R1; only of the sample is the commune known', () => {
    const lastDay = REGIMES.find(({ code }) => code === 'R1')?.to;
    const districts = units.filter(({ kind }) => kind === 'district');
    expect(districts).toHaveLength(17);
    for (const { validTo } of districts) expect(validTo).toBe(lastDay);
    const followed = districts.filter(({ code }) => successorsOf(code).length > 0);
    expect(followed).toMatchObject([{ code: 'hn.ubnd-huyen-mau', sample: true }]);
    expect(successorsOf('hn.ubnd-huyen-mau')).toEqual([
      {
        unit: 'hn.ubnd-xa-mau',
        from: '2025-07-01',
        instrument: 'NĐ 139/2025/NĐ-CP Đ.22.3',
        confidence: 'C-ORIG',
      },
    ]);
  });

  it('that receive dossiers have an agency code of their own', () => {
    const receiving = units.filter(({ kind }) =>
      ['provincialCommittee', 'industryDepartment', 'district', 'commune'].includes(kind),
    );
    const codes = receiving.map(({ agencyCode }) => agencyCode);
    for (const code of codes) expect(code).toMatch(/^\d{3}\.\d{2}\.\d{2}\.H\d{2}$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('that a group has are units that are there', () => {
    for (const group of units.flatMap(({ memberOf }) => memberOf ?? []))
      expect(unitOf(group).kind).toBe('group');
  });
});

describe('the demo accounts', () => {
  it('are those that the outside relies on', () => {
    expect(users.map(({ username }) => username).sort()).toEqual(
      [
        ...[
          'commune-handler',
          'commune-leader',
          'district-handler',
          'department-handler',
          'department-leader',
        ],
        ...[
          'finance-officer',
          'construction-officer',
          'environment-officer',
          'province-clerk',
          'province-chair',
        ],
        ...['council-chair', 'council-deputy', 'council-secretary', 'pmu-handler'],
        ...[1, 2, 3, 4, 5].map((number) => `council-member-${number}`),
        ...['investor-a', 'investor-b', 'investor-c', 'auditor', 'administrator'],
      ].sort(),
    );
  });

  it('have a known role at a registered party, while that party exists', () => {
    const parties = new Set([...units, ...investors].map(({ code }) => code));
    for (const { role, party, from, to } of users) {
      expect(ROLES).toContain(role);
      expect(parties).toContain(party);
      const unit = units.find(({ code }) => code === party);
      expect((unit?.validFrom ?? '') <= from).toBe(true);
      expect(unit?.validTo ?? null).toBe(to);
    }
  });

  it('are explained, and are roles, not people', () => {
    for (const { displayName, explanation } of users) {
      expect(displayName).toMatch(/\p{L}/u);
      expect(explanation).toMatch(/\.$/);
    }
  });
});

describe('the registers of clusters and investors', () => {
  it('hold the 43 clusters, each at a district and with an investor that are there', () => {
    expect(clusters).toHaveLength(43);
    expect(new Set(clusters.map(({ code }) => code)).size).toBe(43);
    const known = new Set(investors.map(({ code }) => code));
    for (const { district, investor } of clusters) {
      expect(unitOf(district).kind).toBe('district');
      expect(known).toContain(investor);
    }
  });

  it('keep the name as the source writes it', () => {
    expect(clusters[4]).toMatchObject({
      name: 'Cụm công nghiệp làng nghề Đại Thắng',
      nameSource: 'Cụm công nghiệp làng nghề Đại Thắc',
    });
  });

  it('count 39 spellings of investors and three samples, and point at likely twins', () => {
    expect(investors.filter(({ sample }) => !sample)).toHaveLength(39);
    expect(investors.filter(({ sample }) => sample)).toHaveLength(3);
    expect(investors.flatMap((each) => each.clusters)).toHaveLength(43);
    for (const { code, possiblySameAs } of investors) {
      for (const twin of possiblySameAs) {
        expect(investors.find((each) => each.code === twin)?.possiblySameAs).toContain(code);
      }
    }
  });
});
