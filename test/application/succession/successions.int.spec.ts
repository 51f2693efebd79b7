import { AppUserStore } from '../../../src/persistence/app-user.store.js';
import { verifyJournals } from '../../../src/application/verify-journals.js';
import type { Executor } from '../../../src/persistence/database.js';
import { streamJournalledDossiers } from '../../../src/persistence/journal.reader.js';
import { hashPassword } from '../../../src/application/session/password.js';
import { DEMO_PASSWORD, startTestService, type TestService } from '../../support/service.js';

/** Ten days before the districts end, and the provinces merge. */
const BEFORE = '2025-06-20T02:00:00.000Z';
const IMPORTS = ['hanoi-construction.json', 'kontum-plan-tasks.json', 'kontum-directive-564.json'];
const AFTER = '2025-07-02T02:00:00.000Z';

interface Waiting {
  readonly units: readonly { readonly unit: string; readonly dossiers: number; readonly kind: string }[];
  readonly items: readonly {
    readonly dossier: string;
    readonly unit: string;
    readonly capacities: readonly string[];
  }[];
}
interface Work {
  readonly items: readonly { readonly code: string }[];
}

describe('the successions of 01/7/2025 on the imported dossiers', () => {
  let service: TestService;
  let pool: Executor;

  beforeAll(async () => {
    service = await startTestService({ now: BEFORE, imports: IMPORTS });
    ({ pool } = service.application.database);
    for (const [username, party] of [
      ['kontum-leader', 'kt.so-cong-thuong'],
      ['kontum-chair', 'kt.ubnd-tinh'],
    ] as const) {
      const users = new AppUserStore(pool);
      const passwordHash = await hashPassword(DEMO_PASSWORD);
      const id = await users.insert({
        ...{ username, passwordHash },
        displayName: username,
        explanation: null,
        createdAt: BEFORE,
      });
      const held = { role: 'leader' as const, party, province: 'kt', from: '2020-01-01', to: null };
      await service.application.database.transaction((executor) =>
        new AppUserStore(executor).setAssignments(id ?? '', [held]),
      );
    }
  });
  afterAll(() => service.stop());

  /** What takes part in what, and how much of it there is. */
  async function count() {
    const { rows } = await pool.query<Record<string, number>>(
      `SELECT (SELECT count(*)::integer FROM dossier) AS dossiers,
         (SELECT count(*)::integer FROM dossier WHERE status = 'active') AS active,
         (SELECT count(*)::integer FROM clock WHERE status IN ('running', 'paused')) AS "openClocks",
         (SELECT count(*)::integer FROM (SELECT DISTINCT dossier_id, capacity FROM dossier_party) AS taking) AS taking`,
    );
    return rows[0];
  }

  /** Active dossiers with a party that has ended: of units that one other follows, and of the others. */
  async function countLeft() {
    const { rows } = await pool.query<{ followed: number; unknown: number }>(
      `SELECT count(*) FILTER (WHERE successors = 1)::integer AS followed,
         count(*) FILTER (WHERE successors <> 1)::integer AS unknown
       FROM dossier JOIN dossier_party ON dossier_party.dossier_id = dossier.id
       JOIN unit ON unit.code = dossier_party.party_code CROSS JOIN LATERAL (
         SELECT count(*) AS successors FROM unit_succession WHERE predecessor_code = unit.code
       ) AS known
       WHERE dossier.status = 'active' AND unit.valid_to < '2025-07-02'`,
    );
    return rows[0];
  }

  const worklistOf = async (username: string, query = '') =>
    (await (await service.logIn(username)).get<Work>(`/worklist?limit=200${query}`)).body.items
      .map(({ code }) => code)
      .sort();

  test('leave nothing behind at units that one other took over, and lose nothing', async () => {
    const before = await count();
    expect(before?.dossiers).toBeGreaterThan(80);
    expect((await countLeft())?.followed).toBeGreaterThan(0);
    const worked = await worklistOf('kontum-leader');
    expect(worked.length).toBeGreaterThan(0);

    await service.passTo(AFTER);
    expect(await count()).toMatchObject({
      dossiers: before?.dossiers,
      active: before?.active,
      taking: before?.taking,
    });
    expect((await countLeft())?.followed).toBe(0);
    expect(await service.application.followSuccessions.execute()).toBe(0);

    // The same person, now at the department of the new province, has the same work.
    expect(await worklistOf('kontum-leader')).toEqual(worked);
    const session = await (await service.logIn('kontum-leader')).get<{ roles: unknown }>('/session');
    expect(JSON.stringify(session.body)).toContain('qng.so-cong-thuong');
    const { rows } = await pool.query<{ party_code: string }>(
      `SELECT DISTINCT party_code FROM dossier_party JOIN dossier ON dossier.id = dossier_id
       WHERE status = 'active' AND party_code LIKE 'kt.so-%'`,
    );
    expect(rows).toEqual([]);
  });

  test('are entries of the journal, which replays and still has the old names', async () => {
    const { world } = service.application;
    const { faults } = await verifyJournals(world, streamJournalledDossiers(pool));
    expect(faults).toEqual([]);
    const [code] = await worklistOf('kontum-leader');
    const leader = await service.logIn('kontum-leader');
    const journal = await leader.get<{
      items: readonly { kind: string; given: unknown; payload: unknown }[];
    }>(`/dossiers/${code ?? ''}/journal`);
    const [lodgement] = journal.body.items;
    expect(JSON.stringify(lodgement?.given)).toContain('kt.so-cong-thuong');
    const followed = journal.body.items.filter(({ kind }) => kind === 'unitSucceeded');
    expect(followed.map(({ payload }) => payload)).toContainEqual({
      from: 'kt.so-cong-thuong',
      to: 'qng.so-cong-thuong',
      instrument: 'NQ 202/2025/QH15; cơ quan cùng chức năng',
    });
    const replayed = await leader.get<{ agrees: boolean; dossier: { parties: unknown } }>(
      `/dossiers/${code ?? ''}/replay?at=2025-06-25T00:00:00.000Z`,
    );
    expect(replayed.body.agrees).toBe(true);
    expect(JSON.stringify(replayed.body.dossier)).toContain('kt.so-cong-thuong');
    expect(JSON.stringify(replayed.body.dossier)).not.toContain('qng.so-cong-thuong');
  });

  test('leave what nobody is known for in a queue, from which it is given in bulk', async () => {
    const administrator = await service.logIn('administrator');
    const waiting = await administrator.get<Waiting>('/successions/waiting?limit=200');
    const inHanoi = waiting.body.units.reduce((sum, { dossiers }) => sum + dossiers, 0);
    expect(waiting.body.items).toHaveLength(inHanoi);
    const district = waiting.body.units.find(({ kind }) => kind === 'district');
    if (district === undefined) throw new Error('Expected a district with work.');
    const all = await countLeft();
    const counted = await count();

    const order = {
      from: district.unit,
      to: 'hn.ubnd-xa-mau',
      document: { number: '12/QĐ-UBND', date: '2025-07-01', issuer: 'UBND thành phố Hà Nội' },
    };
    const refused = async (changes: object) =>
      (await administrator.post<{ ground: string }>('/successions/assignments', { ...order, ...changes }))
        .body.ground;
    expect(await refused({ from: 'hn.so-cong-thuong' })).toBe('not-ended');
    expect(await refused({ from: 'hn.ubnd-huyen-mau' })).toBe('followed-by-one');
    expect(await refused({ to: 'qng.so-cong-thuong' })).toBe('successor-elsewhere');
    expect(await refused({ document: { ...order.document, date: '2025-07-03' } })).toBe('document-in-future');
    expect(
      await (await service.logIn('commune-leader')).post('/successions/assignments', order),
    ).toMatchObject({ status: 403 });

    const theirs = waiting.body.items.filter(({ unit }) => unit === district.unit);
    const [first] = theirs;
    const one = await administrator.post('/successions/assignments', {
      ...order,
      dossiers: [first?.dossier, 'khong-co'],
    });
    expect(one).toMatchObject({
      status: 200,
      body: { assigned: [first?.dossier], refused: [{ dossier: 'khong-co' }] },
    });
    const rest = await administrator.post('/successions/assignments', order);
    expect(rest).toMatchObject({ status: 200, body: { refused: [] } });
    expect(await refused({})).toBe('nothing-waits');
    const taken = theirs.reduce((sum, { capacities }) => sum + capacities.length, 0);
    expect((await countLeft())?.unknown).toBe((all?.unknown ?? 0) - taken);
    expect(await count()).toMatchObject({ dossiers: counted?.dossiers, active: counted?.active });
    const { rows } = await pool.query<{ times: number }>(
      `SELECT count(*)::integer AS times FROM journal_entry WHERE command_id LIKE 'assignment-%' GROUP BY dossier_id`,
    );
    expect(rows.map(({ times }) => times)).toEqual(theirs.map(() => 1));
    expect((await verifyJournals(service.application.world, streamJournalledDossiers(pool))).faults).toEqual(
      [],
    );
  });

  test('let statistics be read by the units of now or of then', async () => {
    const administrator = await service.logIn('administrator');
    const figures = async (by: string) =>
      (
        await administrator.get<{ items: readonly { unit: string; name: string; active: number }[] }>(
          `/successions/statistics?by=${by}`,
        )
      ).body.items;
    const original = await figures('original');
    const current = await figures('current');
    const activeOf = (items: typeof original, unit: string) =>
      items.find((each) => each.unit === unit)?.active ?? 0;
    expect(activeOf(original, 'hn.ubnd-xa-mau')).toBe(0);
    expect(activeOf(current, 'hn.ubnd-xa-mau')).toBeGreaterThan(0);
    const districts = original.filter(({ unit }) => unit.startsWith('hn.ubnd-huyen-'));
    expect(districts.map(({ name }) => name)).toContain('UBND huyện Thạch Thất');
  });
});
