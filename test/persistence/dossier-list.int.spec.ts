import { openDatabase, type Database } from '../../src/persistence/database.js';
import { countDossiers } from '../../src/persistence/dossier-count.reader.js';
import { listDossiers, type DossierFilter } from '../../src/persistence/dossier-list.reader.js';
import { BadCursor } from '../../src/persistence/page-cursor.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertListed } from './fixtures/sample-list.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const NOW = '2026-11-21T00:00:00.000Z';
const COMMUNE = { parties: ['hn.xa-thanh-oai'], provinces: [] };
const PROVINCE = { parties: [], provinces: ['hn'] };

describe('the list of dossiers', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    await insertSampleUnits(database.pool);
    await insertListed(database.pool, [
      { code: 'd1', subject: 'Cụm công nghiệp Phương Trung', cluster: 'hn.phuong-trung' },
      {
        code: 'd2',
        parties: { localAuthority: ['hn.xa-thanh-oai'], consulted: ['hn.xa-thanh-oai', 'hn.xa-binh-minh'] },
        clocks: [{ name: 'late', status: 'breached', dueAt: '2026-11-01T00:00:00.000Z', wakeAt: null }],
      },
      { code: 'd3', parties: { localAuthority: ['hn.xa-binh-minh'] }, subject: 'Đường vào cụm Thanh Oai' },
      {
        code: 'd4',
        procedure: 'directive-task',
        state: { inProgress: 'reporting' },
        parties: { lead: ['hn.xa-thanh-oai'], assigner: ['hn.ubnd'] },
        clocks: [
          { name: 'later', dueOn: '2026-12-31', dueAt: '2026-12-31T17:00:00.000Z' },
          { name: 'soon', dueOn: '2026-11-22', dueAt: '2026-11-22T17:00:00.000Z' },
          { name: 'forbidsBefore', dueAt: '2026-11-02T17:00:00.000Z', wakeAt: null },
        ],
        flags: [
          { code: 'a', sentence: 'Một.' },
          { code: 'b', sentence: 'Hai.' },
        ],
      },
      {
        code: 'd5',
        clocks: [{ name: 'held', status: 'paused', dueOn: null, dueAt: null, wakeAt: null }],
      },
      { code: 'd6', state: 'completed', status: 'ended' },
      { code: 'k1', province: 'kt', parties: { lead: ['kt.so-cong-thuong'] }, subject: 'Cụm Đăk La' },
    ]);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  function list(filter: Partial<DossierFilter>) {
    return listDossiers(database.pool, { visibility: COMMUNE, now: NOW, limit: 50, ...filter });
  }

  async function codes(filter: Partial<DossierFilter>): Promise<string[]> {
    return (await list(filter)).items.map(({ code }) => code);
  }

  describe('shows', () => {
    test('a party every dossier that it takes part in, once, the newest first', async () => {
      expect(await codes({})).toEqual(['d6', 'd5', 'd4', 'd2', 'd1']);
    });

    test('someone of two parties the dossiers of both, each once', async () => {
      const visibility = { parties: ['hn.xa-thanh-oai', 'hn.xa-binh-minh'], provinces: [] };
      expect(await codes({ visibility })).toEqual(['d6', 'd5', 'd4', 'd3', 'd2', 'd1']);
    });

    test('a reader of a province all of it, and nothing of another', async () => {
      expect(await codes({ visibility: PROVINCE })).toEqual(['d6', 'd5', 'd4', 'd3', 'd2', 'd1']);
      expect(await codes({ visibility: { parties: [], provinces: ['kt'] } })).toEqual(['k1']);
      expect(await codes({ visibility: { parties: ['hn.xa-binh-minh'], provinces: ['kt'] } })).toEqual([
        'k1',
        'd3',
        'd2',
      ]);
    });

    test('whoever stands in for a party the steps of the scope, and no others', async () => {
      const seen = (procedures: string[] | null, states: string[] | null, parties: string[] = []) =>
        codes({
          visibility: {
            parties,
            provinces: [],
            scoped: [{ party: 'hn.xa-thanh-oai', scope: { procedures, states } }],
          },
        });
      expect(await seen(null, null)).toEqual(['d6', 'd5', 'd4', 'd2', 'd1']);
      expect(await seen(null, ['compiling'])).toEqual(['d5', 'd2', 'd1']);
      expect(await seen(['directive-task'], null)).toEqual(['d4']);
      expect(await seen(['directive-task'], ['compiling'])).toEqual([]);
      expect(await seen(null, ['compiling'], ['hn.xa-binh-minh'])).toEqual(['d5', 'd3', 'd2', 'd1']);
    });

    test('nothing to a stranger, and nothing to someone without any party', async () => {
      expect(await codes({ visibility: { parties: ['hn.so-tai-chinh'], provinces: [] } })).toEqual([]);
      expect(await codes({ visibility: { parties: [], provinces: [] } })).toEqual([]);
    });

    test('what a row needs, and the clock that runs out first', async () => {
      const [item] = (await list({ procedure: 'directive-task' })).items;
      expect(item).toEqual({
        code: 'd4',
        title: 'Thành lập d4',
        procedure: { code: 'directive-task', version: 1 },
        regime: 'R3',
        state: 'inProgress',
        status: 'active',
        version: 1,
        cluster: null,
        unit: 'hn.xa-thanh-oai',
        acceptedAt: '2026-09-21',
        assignee: null,
        nearestClock: expect.objectContaining({
          name: 'soon',
          status: 'running',
          dueAt: '2026-11-22T17:00:00.000Z',
          dueOn: '2026-11-22',
        }),
        flags: 2,
      });
      expect((await list({ state: 'completed' })).items[0]?.nearestClock).toBeNull();
    });
  });

  test.each<[string, Partial<DossierFilter>, string[]]>([
    ['procedure', { procedure: 'directive-task' }, ['d4']],
    ['outermost state', { state: 'inProgress' }, ['d4']],
    ['state', { state: 'compiling' }, ['d5', 'd2', 'd1']],
    ['state of another procedure', { procedure: 'directive-task', state: 'compiling' }, []],
    ['cluster', { cluster: 'hn.phuong-trung' }, ['d1']],
    ['unit, in any capacity', { visibility: PROVINCE, unit: 'hn.xa-binh-minh' }, ['d3', 'd2']],
    ['unit, of what may be seen only', { unit: 'hn.xa-binh-minh' }, ['d2']],
    ['overdue clock', { clock: 'overdue' }, ['d2']],
    ['clock due soon', { clock: 'due-soon', dueSoonBefore: '2026-11-23T00:00:00.000Z' }, ['d4']],
    ['clock due sooner than any', { clock: 'due-soon', dueSoonBefore: '2026-11-22T00:00:00.000Z' }, []],
    ['clock due soon, with no moment given', { clock: 'due-soon' }, []],
    ['running clock', { clock: 'running' }, ['d4', 'd2']],
    ['paused clock', { clock: 'paused' }, ['d5']],
    ['words without accents', { q: 'phuong trung' }, ['d1']],
    ['words with accents and capitals', { q: 'PHƯƠNG Trung' }, ['d1']],
    ['beginnings of words, in any order', { q: 'tru phu' }, ['d1']],
    ['đ as d', { visibility: PROVINCE, q: 'duong' }, ['d3']],
    ['code', { q: 'd4' }, ['d4']],
    ['cluster’s code as a word', { q: 'hn.phuong-trung' }, ['d1']],
    ['words of which one is missing', { q: 'phuong khong' }, []],
    ['words in the middle of words', { q: 'rung' }, []],
    ['no words', { q: '  ' }, ['d6', 'd5', 'd4', 'd2', 'd1']],
    ['signs only', { q: '"!?' }, []],
    ['SQL', { q: `'); DROP TABLE dossier; --`, state: `' OR 1=1 --` }, []],
    [
      'all at once',
      {
        q: 'phuong',
        state: 'compiling',
        procedure: 'cluster-establishment',
        cluster: 'hn.phuong-trung',
        unit: 'hn.xa-thanh-oai',
      },
      ['d1'],
    ],
  ])('finds by %s', async (_, filter, expected) => {
    expect(await codes(filter)).toEqual(expected);
  });

  test('finds words that more dossiers have than are looked at one by one', async () => {
    const crowd = await createTestDatabase();
    const crowded = openDatabase(crowd.url, { poolSize: 1 });
    await insertSampleUnits(crowded.pool);
    await insertListed(crowded.pool, [{ code: 'original', subject: 'Đông đúc' }]);
    await crowded.pool.query(
      `WITH copy AS (
         INSERT INTO dossier (code, province_code, procedure_code, procedure_version, regime, accepted_on, state, value,
           status, facts, version, head_hash, occurred_at, recorded_at, title, subject, created_at)
         SELECT 'copy-' || n, province_code, procedure_code, procedure_version, regime, accepted_on, state, value,
           status, facts, version, head_hash, occurred_at, recorded_at, title, subject, created_at
         FROM dossier, generate_series(1, 1001) AS n RETURNING id
       ), party AS (
         INSERT INTO dossier_party SELECT 'hn.xa-thanh-oai', id, 'localAuthority' FROM copy WHERE id % 2 = 0
       )
       INSERT INTO dossier_search SELECT id, array_to_tsvector(ARRAY['dong', 'duc', 'copy']) FROM copy`,
    );
    const filter = { visibility: COMMUNE, now: NOW, limit: 200, q: 'đông đúc' };
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listDossiers(crowded.pool, { ...filter, ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toBe('original');
    const { rows } = await crowded.pool.query(
      `SELECT FROM dossier_party WHERE party_code = 'hn.xa-thanh-oai'`,
    );
    expect(seen).toHaveLength(rows.length);
    await crowded.close();
    await crowd.drop();
  });

  describe('is paged', () => {
    test.each([1, 2, 3, 5, 6])('without losing or doubling a dossier, %s at a time', async (limit) => {
      const visibility = { parties: ['hn.xa-thanh-oai', 'hn.xa-binh-minh'], provinces: ['hn'] };
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await list({ visibility, limit, ...(cursor === null ? {} : { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        seen.push(...page.items.map(({ code }) => code));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(['d6', 'd5', 'd4', 'd3', 'd2', 'd1']);
    });

    test('by a cursor that a newer dossier does not disturb', async () => {
      const first = await list({
        visibility: { parties: ['kt.so-cong-thuong'], provinces: ['kt'] },
        limit: 1,
      });
      expect(first.nextCursor).toBeNull();
      const page = await list({ limit: 2 });
      await insertListed(database.pool, [
        { code: 'newer', parties: { lead: ['hn.xa-thanh-oai'] }, state: 'new' },
      ]);
      const next = await list({ limit: 2, cursor: page.nextCursor ?? '' });
      expect(next.items.map(({ code }) => code)).toEqual(['d4', 'd2']);
    });

    test('and refuses a cursor that it did not give out', async () => {
      await expect(list({ cursor: 'rubbish' })).rejects.toThrow(BadCursor);
    });
  });

  describe('is counted', () => {
    const CLOCKS = ['running', 'due-soon', 'this-week', 'overdue', 'paused'] as const;
    const horizons = {
      dueSoonBefore: '2026-11-24T17:00:00.000Z',
      thisWeekBefore: '2026-11-22T17:00:00.000Z',
    };
    const inAll = { visibility: { parties: ['hn.xa-thanh-oai', 'hn.xa-binh-minh'], provinces: ['hn'] } };

    test('step by step, as long as the list of the same filter is', async () => {
      for (const filter of [
        {},
        inAll,
        { q: 'thanh oai' },
        { procedure: 'directive-task' },
        { unit: 'hn.ubnd' },
      ]) {
        const steps = await countDossiers(database.pool, {
          visibility: COMMUNE,
          now: NOW,
          ...horizons,
          ...filter,
        });
        const listed = await codes(filter);
        expect(steps.reduce((sum, { all }) => sum + all, 0)).toBe(listed.length);
        for (const { procedure, state, ...counts } of steps) {
          const step = { ...filter, procedure, state };
          expect(counts.all).toBe((await codes(step)).length);
          for (const clock of CLOCKS) {
            expect(counts[clock]).toBe((await codes({ ...step, clock, ...horizons })).length);
          }
        }
      }
    });

    test('for nobody whose province it is not', async () => {
      const visibility = { parties: [], provinces: ['kt'] };
      const steps = await countDossiers(database.pool, { visibility, now: NOW, ...horizons });
      expect(steps.map(({ all }) => all)).toEqual([1]);
      expect(
        await countDossiers(database.pool, { visibility: { parties: [], provinces: [] }, now: NOW }),
      ).toEqual([]);
    });
  });
});
