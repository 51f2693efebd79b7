import { listClusters, type RegisterFilter } from '../../src/persistence/cluster-list.reader.js';
import { ClusterStore, type StoredCluster } from '../../src/persistence/cluster.store.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { listInvestors } from '../../src/persistence/investor-list.reader.js';
import { InvestorStore, type StoredInvestor } from '../../src/persistence/investor.store.js';
import { BadCursor } from '../../src/persistence/page-cursor.js';
import { ProvinceParameterStore } from '../../src/persistence/province-parameter.store.js';
import { listUnits } from '../../src/persistence/unit-list.reader.js';
import { SuccessionStore } from '../../src/persistence/succession.store.js';
import { UnitStore } from '../../src/persistence/unit.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertSampleUnits, sampleUnits } from './fixtures/sample-units.js';

const investor: StoredInvestor = {
  code: 'hn.lien-viet',
  province: 'hn',
  name: 'Công ty cổ phần Đầu tư phát triển hạ tầng Liên Việt',
  taxCode: '0101234567',
  source: { document: 'Phụ lục 2', row: 1 },
};

const cluster: StoredCluster = {
  code: 'hn.phuong-trung',
  province: 'hn',
  name: 'Phương Trung',
  nameSource: 'Cụm công nghiệp Phương Trung',
  district: 'Thanh Oai',
  commune: 'Phương Trung',
  areaHectares: 49.123456789,
  industrialLandHectares: 0.1,
  leasedHectares: 0.07,
  grantedHectares: null,
  trades: ['cơ khí', 'nón lá'],
  status: 'established',
  investor: 'hn.lien-viet',
  decision: { number: '12/QĐ-UBND', date: '2018-01-02' },
  source: null,
  notes: ['Diện tích ghi hai con số khác nhau.'],
};

describe('the registers', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    await insertSampleUnits(database.pool);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const all: RegisterFilter = { provinces: ['hn', 'kt'], limit: 50 };

  describe('of units', () => {
    test('come back as they were written, and change when written again', async () => {
      const units = new UnitStore(database.pool);
      const byCode = [...sampleUnits].sort((a, b) => (a.code < b.code ? -1 : 1));
      expect(await units.readUnits()).toEqual(byCode);
      await units.upsertUnits(sampleUnits.map((unit) => ({ ...unit, name: `${unit.name}!` })));
      expect((await units.readUnits()).map(({ name }) => name)).toEqual(byCode.map(({ name }) => `${name}!`));
      await units.upsertUnits(sampleUnits);
    });

    test('keep several successors of one unit, and list them with it', async () => {
      const units = new UnitStore(database.pool);
      const succession = {
        from: 'hn.huyen-thanh-oai',
        since: '2025-07-01',
        instrument: 'NQ 1656/NQ-UBTVQH15',
        confidence: 'C-2ND',
      };
      const successions = [
        { ...succession, to: 'hn.xa-binh-minh' },
        { ...succession, to: 'hn.xa-thanh-oai' },
      ];
      const act = 'hn.chia-huyen';
      await new SuccessionStore(database.pool).upsert([
        {
          ...{ code: act, kind: 'split', mapping: [], note: null, recordedBy: 'system' },
          ...{ since: succession.since, instrument: succession.instrument, confidence: 'C-2ND' },
          recordedAt: '2026-11-26T02:00:00.000Z',
        },
      ]);
      const known = successions.map((each) => ({ ...each, act }));
      await units.replaceSuccessions([act], [{ ...succession, to: 'kt', act }]);
      await units.replaceSuccessions([act], known);
      await units.replaceSuccessions([act], known);
      expect(await units.readSuccessions()).toEqual(successions);
      const { items } = await listUnits(database.pool, { ...all, q: 'thanh oai' });
      expect(items.map(({ code }) => code)).toEqual(['hn.huyen-thanh-oai', 'hn.xa-thanh-oai']);
      expect(items[0]?.successors).toEqual(successions);
      expect(items[0]?.predecessors).toEqual([]);
      expect(items[1]?.predecessors).toEqual([successions[1]]);
    });

    test('list only the provinces asked for', async () => {
      const { items } = await listUnits(database.pool, { ...all, provinces: ['kt'] });
      expect(items.map(({ code }) => code)).toEqual(['kt']);
    });
  });

  test('of what a province sets come back as they were written', async () => {
    const parameters = new ProvinceParameterStore(database.pool);
    const written = [
      {
        province: 'hn',
        key: 'a',
        value: { days: 15 },
        source: 'Không rõ',
        confidence: 'UNKNOWN',
        validFrom: null,
      },
      {
        province: 'hn',
        key: 'b',
        value: null,
        source: 'QĐ 1',
        confidence: 'C-ORIG',
        validFrom: '2026-01-01',
      },
    ];
    await parameters.upsert(written);
    await parameters.upsert(written);
    expect(await parameters.readAll()).toEqual(written);
  });

  describe('of investors and clusters', () => {
    beforeAll(async () => {
      await new InvestorStore(database.pool).upsert([
        investor,
        { ...investor, code: 'kt.khac', province: 'kt', name: 'Hợp tác xã Đăk La', taxCode: null },
      ]);
      await new ClusterStore(database.pool).upsert([
        cluster,
        { ...cluster, code: 'hn.a', name: 'A', nameSource: 'A', district: null, trades: [] },
        { ...cluster, code: 'hn.b', name: 'B', nameSource: 'B', areaHectares: null, investor: null },
        { ...cluster, code: 'kt.dak-la', province: 'kt', name: 'Đăk La' },
      ]);
    });

    test('come back as they were written', async () => {
      expect(await new InvestorStore(database.pool).find('hn.lien-viet')).toEqual(investor);
      expect(await new ClusterStore(database.pool).find('hn.phuong-trung')).toEqual(cluster);
      expect(await new InvestorStore(database.pool).find('nobody')).toBeNull();
      expect(await new ClusterStore(database.pool).find('nowhere')).toBeNull();
    });

    test('change when written again, and are then found by the new words only', async () => {
      const clusters = new ClusterStore(database.pool);
      const grown = { ...cluster, name: 'Phương Trung mở rộng', areaHectares: 75 };
      await clusters.upsert([grown]);
      expect(await clusters.find(cluster.code)).toEqual(grown);
      expect((await listClusters(database.pool, { ...all, q: 'mo rong' })).items).toEqual([grown]);
      await clusters.upsert([cluster]);
      expect((await listClusters(database.pool, { ...all, q: 'mo rong' })).items).toEqual([]);
    });

    test('are found by province and by words of name, code, district, trade or tax code', async () => {
      const clusters = async (filter: Partial<RegisterFilter>) =>
        (await listClusters(database.pool, { ...all, ...filter })).items.map(({ code }) => code);
      expect(await clusters({})).toEqual(['hn.a', 'hn.b', 'hn.phuong-trung', 'kt.dak-la']);
      expect(await clusters({ provinces: ['kt'] })).toEqual(['kt.dak-la']);
      expect(await clusters({ provinces: [] })).toEqual([]);
      expect(await clusters({ q: 'dak la' })).toEqual(['kt.dak-la']);
      expect(await clusters({ q: 'thanh oai co khi' })).toEqual(['hn.b', 'hn.phuong-trung', 'kt.dak-la']);
      expect(await clusters({ q: '!!' })).toEqual([]);
      const investors = await listInvestors(database.pool, { ...all, q: '0101' });
      expect(investors.items).toEqual([investor]);
      expect((await listInvestors(database.pool, all)).items).toHaveLength(2);
      expect((await listInvestors(database.pool, { ...all, q: '-' })).items).toEqual([]);
    });

    test('are paged by code', async () => {
      const first = await listClusters(database.pool, { ...all, limit: 3 });
      expect(first.items.map(({ code }) => code)).toEqual(['hn.a', 'hn.b', 'hn.phuong-trung']);
      const next = await listClusters(database.pool, { ...all, limit: 3, cursor: first.nextCursor ?? '' });
      expect(next.items.map(({ code }) => code)).toEqual(['kt.dak-la']);
      expect(next.nextCursor).toBeNull();
      await expect(listClusters(database.pool, { ...all, cursor: '' })).rejects.toThrow(BadCursor);
      await expect(listInvestors(database.pool, { ...all, cursor: 'W10' })).rejects.toThrow(BadCursor);
      await expect(listUnits(database.pool, { ...all, cursor: 'W10' })).rejects.toThrow(BadCursor);
    });
  });
});
