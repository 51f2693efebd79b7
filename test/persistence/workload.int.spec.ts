import type { OwnedState } from '../../src/engine/owned-states.js';
import { AppUserStore } from '../../src/persistence/app-user.store.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { listDossiers } from '../../src/persistence/dossier-list.reader.js';
import type { DossierConditions } from '../../src/persistence/dossier-query.js';
import { SubstitutionStore } from '../../src/persistence/substitution.store.js';
import { readPersonLoads, readUnitLoads, type StaffFilter } from '../../src/persistence/workload.reader.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertListed } from './fixtures/sample-list.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const COMMUNE = 'hn.xa-thanh-oai';
const DEPARTMENT = 'hn.so-cong-thuong';
const establish = { procedure: 'cluster-establishment', version: 1 };
const within = (place: string, capacity: OwnedState['capacity']): OwnedState => ({
  ...{ ...establish, state: 'underAppraisal', value: { underAppraisal: place }, capacity },
});
const STATES: readonly OwnedState[] = [
  { ...establish, state: 'compiling', value: 'compiling', capacity: 'localAuthority' },
  within('fieldVisit', 'localAuthority'),
  within('fieldVisit', 'industryDepartment'),
  within('review', 'industryDepartment'),
];
const NOW = '2026-11-25T02:00:00.000Z';
const CONDITIONS: DossierConditions = {
  visibility: { parties: [COMMUNE, DEPARTMENT], provinces: [] },
  now: NOW,
  dueSoonBefore: '2026-11-27T17:00:00.000Z',
  thisWeekBefore: '2026-11-29T17:00:00.000Z',
};
const due = (date: string) => [{ dueOn: date, dueAt: `${date}T17:00:00.000Z` }];

describe('the workload', () => {
  let testDatabase: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = openDatabase(testDatabase.url, { poolSize: 2 });
    await insertSampleUnits(database.pool);
    const users = new AppUserStore(database.pool);
    for (const [username, role] of [
      ['busy', 'handler'],
      ['idle', 'handler'],
      ['head', 'leader'],
    ] as const) {
      const account = { username, displayName: username, passwordHash: '-', explanation: null };
      const id = (await users.insert({ ...account, createdAt: NOW })) ?? '';
      await users.setAssignments(id, [
        { role, party: COMMUNE, province: 'hn', from: '2026-01-01', to: null },
      ]);
    }
    await new SubstitutionStore(database.pool).insert({
      ...{ absent: 'busy', substitute: 'idle', party: COMMUNE, province: 'hn' },
      ...{ from: '2026-11-23', to: '2026-11-26', procedures: null, states: null },
      document: { number: '1/GUQ', date: '2026-11-20', issuer: 'UBND xã', fileHash: null },
      ...{ createdBy: 'head', createdAt: NOW },
    });
    const parties = { localAuthority: [COMMUNE], industryDepartment: [DEPARTMENT] };
    await insertListed(database.pool, [
      { code: 'late', parties, assignee: 'busy', clocks: due('2026-11-20') },
      { code: 'sunday', parties, assignee: 'busy', clocks: due('2026-11-29') },
      { code: 'monday', parties, clocks: due('2026-11-30') },
      {
        code: 'paused',
        parties,
        clocks: [{ status: 'paused', dueOn: null, dueAt: null, wakeAt: null }],
      },
      { code: 'shared', parties, state: { underAppraisal: 'fieldVisit' }, assignee: 'busy' },
      { code: 'appraised', parties, state: { underAppraisal: 'review' }, assignee: 'busy' },
      { code: 'ended', parties, state: 'completed', status: 'ended', assignee: 'busy' },
      {
        code: 'invested',
        parties: { localAuthority: ['hn.xa-binh-minh'], investor: ['a-company'] },
      },
      { code: 'elsewhere', parties: { localAuthority: ['hn.xa-binh-minh'] } },
    ]);
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  function people(filter: Partial<StaffFilter> = {}) {
    return readPersonLoads(database.pool, {
      conditions: CONDITIONS,
      states: STATES,
      staffOf: { parties: [COMMUNE], provinces: [] },
      today: '2026-11-25',
      limit: 50,
      ...filter,
    });
  }

  test('tells of each party whose turn it is how much waits, a state of two owners for both', async () => {
    const { items } = await readUnitLoads(database.pool, {
      conditions: CONDITIONS,
      states: STATES,
      limit: 50,
    });
    expect(items).toEqual([
      { unit: DEPARTMENT, isCompany: false, open: 2, overdue: 0, 'this-week': 0, paused: 0 },
      { unit: COMMUNE, isCompany: false, open: 5, overdue: 1, 'this-week': 1, paused: 1 },
    ]);
  });

  test('tells the same by person, with handlers who have room and whoever stands in today', async () => {
    const nothing = { isCompany: false, open: 0, overdue: 0, 'this-week': 0, paused: 0 };
    const standIn = { user: 'idle', to: '2026-11-26' };
    expect((await people()).items).toEqual([
      { unit: DEPARTMENT, person: 'busy', ...nothing, open: 2, standIn: null },
      { unit: COMMUNE, person: null, ...nothing, open: 2, paused: 1, standIn: null },
      { unit: COMMUNE, person: 'busy', ...nothing, open: 3, overdue: 1, 'this-week': 1, standIn },
      { unit: COMMUNE, person: 'idle', ...nothing, standIn: null },
    ]);
    const later = await people({ today: '2026-11-27' });
    expect(later.items.map((load) => load.standIn)).toEqual([null, null, null, null]);
  });

  test('each figure is as long as the list behind it', async () => {
    for (const { unit, person, ...load } of (await people()).items) {
      const owner = { party: unit, states: STATES };
      const lengthOf = async (clock: Partial<DossierConditions>) =>
        (
          await listDossiers(database.pool, {
            ...CONDITIONS,
            ...clock,
            ...{ owner, assignee: person, limit: 50 },
          })
        ).items.length;
      expect(load).toMatchObject({
        open: await lengthOf({}),
        overdue: await lengthOf({ clock: 'overdue' }),
        'this-week': await lengthOf({ clock: 'this-week' }),
        paused: await lengthOf({ clock: 'paused' }),
      });
    }
  });

  test('names those of the administration first', async () => {
    const filter = {
      conditions: { ...CONDITIONS, visibility: { parties: ['a-company'], provinces: [] } },
      states: [
        ...STATES,
        { ...establish, state: 'compiling', value: 'compiling', capacity: 'investor' as const },
      ],
      limit: 1,
    };
    const page = await readUnitLoads(database.pool, filter);
    expect(page.items).toMatchObject([{ unit: 'hn.xa-binh-minh', isCompany: false }]);
    const next = await readUnitLoads(database.pool, { ...filter, cursor: page.nextCursor ?? '' });
    expect(next).toMatchObject({ items: [{ unit: 'a-company', isCompany: true }], nextCursor: null });
  });

  test('tells of nobody’s staff but those asked for, and of nobody who sees nothing', async () => {
    const { items } = await people({ staffOf: { parties: [], provinces: [] } });
    expect(items.map(({ person }) => person)).toEqual(['busy', null, 'busy']);
    const blind = { ...CONDITIONS, visibility: { parties: [], provinces: [] } };
    expect((await people({ conditions: blind })).items).toEqual([]);
  });

  test.each([1, 2, 3])('is paged without losing or doubling anybody, %s at a time', async (limit) => {
    const seen: unknown[] = [];
    let cursor: string | null = null;
    do {
      const page = await people({ limit, ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.items.map(({ unit, person }) => `${unit} ${person ?? ''}`));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([`${DEPARTMENT} busy`, `${COMMUNE} `, `${COMMUNE} busy`, `${COMMUNE} idle`]);
  });
});
