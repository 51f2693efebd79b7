import type { ReportingScope } from '../../../workflows/periodic-report/duties.js';
import type { SubmittedReport } from '../../../workflows/periodic-report/facts.js';
import { dutiesFor, rollUpFor, standingsOf } from '../../../src/application/reports/duty-standing.js';
import { describeEarlierLodgement } from '../../../src/application/reports/earlier-lodgement.js';
import {
  commandIdOf,
  LodgeDuties,
  mayLodge,
  payloadOf,
} from '../../../src/application/reports/lodge-duties.js';
import { toReportingScope } from '../../../src/application/reports/reporting-scope.js';
import { Directory, type Unit } from '../../../src/application/directory.js';
import { reject } from '../../../src/engine/result.js';
import type { StoredCluster } from '../../../src/persistence/cluster.store.js';
import type { StoredReport } from '../../../src/persistence/report.reader.js';
import type { StoredSecondaryInvestor } from '../../../src/persistence/secondary-investor.store.js';

const unit = (code: string, kind: string, name = code, validTo: string | null = null): Unit => ({
  ...{ code, kind, name, validTo, parent: null, province: 'hn', agencyCode: null, validFrom: null },
});
const directory = new Directory(
  [
    unit('hn.so-cu', 'industryDepartment', 'Sở cũ', '2025-02-28'),
    unit('hn.so', 'industryDepartment'),
    unit('hn.ubnd-tp', 'provincialCommittee'),
    unit('hn.xa-a', 'commune', 'UBND xã Mẫu A'),
    unit('hn.xa-b', 'commune', 'UBND xã Mẫu B'),
    unit('hn.phuong-b', 'commune', 'UBND phường Mẫu B'),
  ],
  [{ from: 'hn.so-cu', to: 'hn.so', since: '2025-03-01', instrument: 'Nghị quyết mẫu' }],
  [],
);
const cluster = (code: string, commune: string | null, more: Partial<StoredCluster> = {}) =>
  ({
    ...{ code, name: code, province: 'hn', status: 'established', investor: `${code}.investor`, commune },
    ...more,
  }) as StoredCluster;
const tenant = { code: 'hn.ccn-1.xuong', cluster: 'hn.ccn-1' } as StoredSecondaryInvestor;

const scopeOf = (...clusters: readonly StoredCluster[]): ReportingScope =>
  toReportingScope({ directory, clusters, tenants: [tenant] }, 'hn', '2026-11-02');

const lodged = (dossier: string, name: string, more: Partial<StoredReport> = {}): StoredReport => ({
  ...{ dossier, title: dossier, procedure: { code: 'periodic-report', version: 1 } },
  ...{ state: 'due', status: 'active', reporter: `hn.${name}.investor`, cluster: `hn.${name}`, reports: [] },
  ...more,
});
const figure = (value: number): SubmittedReport => ({
  ...{ on: '2026-12-10', inTime: true, by: null, documentNumber: null, content: null, fileHash: null },
  ...{ basedOn: [], missing: [], answer: 'awaited', answerReason: null },
  indicators: [{ code: '1', value, note: null }],
});
const YEAR = { form: 'form02', period: { kind: 'year', year: 2026, number: 1 } } as const;

describe('what a province has to report with', () => {
  it('is what the registers know: communes by name or code, agencies of the day, no abolished cluster', () => {
    const scope = scopeOf(
      cluster('hn.ccn-1', 'Xã Mẫu A'),
      cluster('hn.ccn-2', 'hn.xa-b'),
      cluster('hn.ccn-3', 'Mẫu B'),
      cluster('hn.ccn-4', null, { status: 'abolished' }),
    );
    expect(scope).toMatchObject({ committee: 'hn.ubnd-tp', department: 'hn.so' });
    expect(scope.clusters.map(({ code, commune, enterprises }) => [code, commune, ...enterprises])).toEqual([
      ['hn.ccn-1', 'hn.xa-a', 'hn.ccn-1.xuong'],
      ['hn.ccn-2', 'hn.xa-b'],
      // A commune and a ward are called so.
      ['hn.ccn-3', null],
    ]);
  });
});

describe('the duties of one form and period', () => {
  const scope = scopeOf(cluster('hn.ccn-1', 'hn.xa-a'), cluster('hn.ccn-2', 'hn.xa-b'));
  const duties = dutiesFor(scope, YEAR);

  it('are no other', () => {
    expect(duties.map(({ key }) => key)).toEqual([
      'form02/year/2026/1/hn.ccn-1.investor/hn.ccn-1',
      'form02/year/2026/1/hn.ccn-2.investor/hn.ccn-2',
    ]);
    expect(dutiesFor(scope, { ...YEAR, period: { kind: 'month', year: 2026, number: 1 } })).toEqual([]);
  });

  it('stand with their dossiers, and what no duty asks for stands beside', () => {
    const former = lodged('BC-3', 'ccn-1', { reporter: 'hn.former' });
    const { standings, beside } = standingsOf(duties, [lodged('BC-1', 'ccn-1'), former], directory);
    expect(standings.map(({ report }) => report?.dossier ?? null)).toEqual(['BC-1', null]);
    expect(beside).toEqual([former]);
  });

  it('stand with the dossier that was not cancelled', () => {
    const cancelled = { state: 'cancelled', status: 'ended' } as const;
    const { standings } = standingsOf(
      duties,
      [lodged('BC-1', 'ccn-1'), lodged('BC-2', 'ccn-1', cancelled), lodged('BC-3', 'ccn-2', cancelled)],
      directory,
    );
    expect(standings.map(({ report }) => report?.dossier)).toEqual(['BC-1', 'BC-3']);
    expect(rollUpFor('hn.so', standings).missing.map(({ dossier }) => dossier)).toEqual(['BC-1']);
  });

  it('of an agency are those of the one that it took over from', () => {
    const own = dutiesFor(scope, { ...YEAR, form: 'form04' });
    const report = lodged('BC-4', 'ccn-1', { reporter: 'hn.so-cu', cluster: null });
    expect(standingsOf(own, [report], directory).standings[0]?.report).toBe(report);
  });

  it('add up by commune, and for the commune alone without a level below', () => {
    const { standings } = standingsOf(
      duties,
      [
        lodged('BC-1', 'ccn-1', { reports: [figure(0.1)] }),
        lodged('BC-2', 'ccn-2', { reports: [figure(0.2)] }),
      ],
      directory,
    );
    const root = rollUpFor('hn.so', standings);
    expect([root.figures[0]?.sum, ...root.below.map(({ figures }) => figures[0]?.sum)]).toEqual([
      '0.3',
      '0.1',
      '0.2',
    ]);
    expect(rollUpFor('hn.xa-a', standings.slice(0, 1)).below).toEqual([]);
  });

  it('are lodged by who receives them, under one command for ever', () => {
    const [duty] = duties;
    if (duty === undefined) throw new TypeError('Expected a duty.');
    const handler = (party: string, role: 'handler' | 'auditor' = 'handler') => ({
      user: 'someone',
      assignments: [{ role, party, province: 'hn', covers: [party], from: '2020-01-01', to: null }],
    });
    expect(mayLodge(handler('hn.so'), duty, '2026-11-02')).toBe(true);
    expect(mayLodge(handler('hn.xa-b'), duty, '2026-11-02')).toBe(false);
    expect(mayLodge(handler('hn.so', 'auditor'), duty, '2026-11-02')).toBe(false);
    expect(mayLodge(handler('hn.so'), { ...duty, reporter: null }, '2026-11-02')).toBe(false);
    expect(commandIdOf(duty, 'hn')).toBe(commandIdOf({ ...duty }, 'hn'));
    expect(commandIdOf(duty, 'hn')).not.toBe(commandIdOf(duty, 'kt'));
    expect(payloadOf(duty)).toMatchObject({ reporter: 'hn.ccn-1.investor', cluster: 'hn.ccn-1' });
  });

  it('that another person lodged first are answered with who, when and where', async () => {
    const [duty] = duties;
    if (duty === undefined) throw new TypeError('Expected a duty.');
    const commandId = commandIdOf(duty, 'hn');
    const earlier = { dossier: 'BC-9', by: 'province-chair', at: '2026-11-02T03:05:00.000Z' };
    const lodgeDossier = {
      execute: () => Promise.resolve(reject({ code: 'command-id-reused', commandId } as const)),
    };
    const findEarlier = (id: string) => Promise.resolve(id === commandId ? earlier : null);
    const sender = { user: 'province-clerk', assignments: [] };
    const [lodged] = await new LodgeDuties(lodgeDossier, findEarlier).execute({
      ...{ duties: [duty], province: 'hn', sender },
    });
    expect(lodged).toMatchObject({ dossier: null, earlier });
    expect(describeEarlierLodgement(earlier)).toMatch(
      /^Nghĩa vụ này đã được province-chair giao lúc .*02\/11\/2026.*: hồ sơ BC-9\.$/,
    );
  });
});
