import { openDatabase, type Database } from '../../src/persistence/database.js';
import { BadCursor } from '../../src/persistence/page-cursor.js';
import { countWorklist } from '../../src/persistence/worklist-count.reader.js';
import type { WorkQueue } from '../../src/persistence/worklist-query.js';
import { readWorklist, type WorklistFilter } from '../../src/persistence/worklist.reader.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertListed } from './fixtures/sample-list.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const establish = { procedure: 'cluster-establishment', version: 1 };
const COMPILING = { ...establish, state: 'compiling', capacity: 'localAuthority' };
const APPRAISING = { ...establish, state: 'underAppraisal', capacity: 'industryDepartment' };
const due = (date: string) => [{ dueOn: date, dueAt: `${date}T17:00:00.000Z` }];

describe('the worklist', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    await insertSampleUnits(database.pool);
    const mine = { localAuthority: ['hn.xa-thanh-oai'], industryDepartment: ['hn.so-cong-thuong'] };
    await insertListed(database.pool, [
      { code: 'no-limit-1', parties: mine },
      { code: 'late-december', parties: mine, clocks: due('2026-12-31'), assignee: 'handler-a' },
      { code: 'november', parties: mine, clocks: due('2026-11-30') },
      { code: 'same-day', parties: mine, clocks: due('2026-11-30'), assignee: 'handler-b' },
      {
        code: 'appraisal',
        parties: mine,
        state: { underAppraisal: { contentReview: 'open' } },
        clocks: due('2026-11-25'),
      },
      {
        code: 'no-limit-2',
        parties: mine,
        clocks: [{ status: 'paused', dueOn: null, dueAt: null, wakeAt: null }],
      },
      {
        code: 'another-commune',
        parties: { localAuthority: ['hn.xa-binh-minh'] },
        clocks: due('2026-10-01'),
      },
      { code: 'only-consulted', parties: { consulted: ['hn.xa-thanh-oai'] }, clocks: due('2026-10-02') },
      { code: 'another-procedure', procedure: 'cluster-expansion', parties: mine, clocks: due('2026-10-03') },
      { code: 'ended', parties: mine, status: 'ended' },
    ]);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  function read(filter: Partial<WorklistFilter>) {
    return readWorklist(database.pool, {
      parties: ['hn.xa-thanh-oai'],
      duties: [COMPILING],
      limit: 50,
      ...filter,
    });
  }

  async function codes(filter: Partial<WorklistFilter> = {}): Promise<string[]> {
    return (await read(filter)).items.map(({ code }) => code);
  }

  test('holds what the party must act on, by due date, and what has no due date last', async () => {
    expect(await codes()).toEqual(['november', 'same-day', 'late-december', 'no-limit-1', 'no-limit-2']);
  });

  test('joins the duties of several parties, each dossier once', async () => {
    const parties = ['hn.xa-thanh-oai', 'hn.so-cong-thuong', 'hn.xa-binh-minh'];
    expect(await codes({ parties, duties: [COMPILING, APPRAISING, COMPILING] })).toEqual([
      'another-commune',
      'appraisal',
      'november',
      'same-day',
      'late-december',
      'no-limit-1',
      'no-limit-2',
    ]);
  });

  test('asks for the capacity, the procedure, its version and the state of each duty', async () => {
    expect(await codes({ duties: [{ ...COMPILING, capacity: 'consulted' }] })).toEqual(['only-consulted']);
    expect(await codes({ duties: [{ ...COMPILING, procedure: 'cluster-expansion' }] })).toEqual([
      'another-procedure',
    ]);
    expect(await codes({ duties: [{ ...COMPILING, version: 2 }] })).toEqual([]);
    expect(await codes({ duties: [APPRAISING] })).toEqual([]);
  });

  test('adds what the person does on behalf of others, each share for its own parties alone', async () => {
    const neighbour = { parties: ['hn.xa-binh-minh'], duties: [COMPILING] };
    const department = { parties: ['hn.so-cong-thuong'], duties: [APPRAISING] };
    expect(await codes({ duties: [], substituted: [neighbour] })).toEqual(['another-commune']);
    expect(await codes({ parties: [], substituted: [neighbour, department] })).toEqual([
      'another-commune',
      'appraisal',
    ]);
    expect((await codes({ substituted: [department] })).slice(0, 2)).toEqual(['appraisal', 'november']);
    const swapped = { ...neighbour, duties: [APPRAISING] };
    expect(await codes({ duties: [], substituted: [swapped] })).toEqual([]);
  });

  test('is empty without a party or a duty', async () => {
    expect(await codes({ parties: [] })).toEqual([]);
    expect(await codes({ duties: [] })).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])('is paged without losing or doubling a dossier, %s at a time', async (limit) => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await read({ limit, ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(['november', 'same-day', 'late-december', 'no-limit-1', 'no-limit-2']);
  });

  describe('in parts', () => {
    const terms = {
      user: 'handler-a',
      now: '2026-11-30T17:00:00.000Z',
      dueSoonBefore: '2026-12-31T17:00:00.000Z',
      thisWeekBefore: '2026-12-06T17:00:00.000Z',
    };
    const QUEUES = {
      mine: ['late-december'],
      unclaimed: ['november', 'no-limit-1', 'no-limit-2'],
      overdue: ['november', 'same-day'],
      'due-soon': ['late-december'],
      'this-week': [],
      paused: ['no-limit-2'],
    } as const satisfies Record<WorkQueue, readonly string[]>;

    test.each(Object.entries(QUEUES))('%s', async (name, expected) => {
      expect(await codes({ queue: { name: name as WorkQueue, ...terms } })).toEqual(expected);
    });

    test('each as long as it is counted to be', async () => {
      const own = { parties: ['hn.xa-thanh-oai'], duties: [COMPILING] };
      const lengths = Object.entries(QUEUES).map(([name, { length }]) => [name, length]);
      expect(await countWorklist(database.pool, [own, own], terms)).toEqual({
        all: 5,
        ...Object.fromEntries(lengths),
      });
      expect(await countWorklist(database.pool, [], terms)).toMatchObject({ all: 0, unclaimed: 0 });
    });
  });

  test('refuses a cursor that it did not give out', async () => {
    await expect(read({ cursor: 'WyIxIl0' })).rejects.toThrow(BadCursor);
    await expect(read({ cursor: 'x', parties: [] })).rejects.toThrow(BadCursor);
  });
});
