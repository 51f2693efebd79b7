import pg from 'pg';

import { composeApplication } from '../../../src/wiring/compose-application.js';
import { openDatabase } from '../../../src/persistence/database.js';
import { startTestService, type TestClient, type TestService } from '../../support/service.js';
import { act, assignTask } from '../../support/tasks.js';

interface ToldRow {
  readonly recipient: string;
  readonly kind: string;
  readonly sentence: string;
}

describe('telling people of clocks', () => {
  let service: TestService;
  let clerk: TestClient;

  beforeEach(async () => {
    service = await startTestService({ now: '2026-08-19T02:00:00.000Z', imports: [] });
    clerk = await service.logIn('province-clerk');
  });
  afterEach(() => service.stop());

  /** Who was told of the clocks of a dossier, in order. */
  async function told(code: string): Promise<readonly ToldRow[]> {
    const { rows } = await service.application.database.pool.query<ToldRow>(
      `SELECT recipient, kind, sentence FROM notice
       WHERE dossier_code = $1 AND kind IN ('reminder', 'escalation') ORDER BY id`,
      [code],
    );
    return rows;
  }

  async function recipients(code: string): Promise<readonly string[]> {
    return (await told(code)).map(({ recipient }) => recipient);
  }

  async function rungs(code: string): Promise<readonly string[]> {
    const { rows } = await service.application.database.pool.query<{
      rung: string;
      overtakenBy: string | null;
    }>(
      `SELECT rung, overtaken_by AS "overtakenBy" FROM escalation JOIN dossier ON dossier.id = dossier_id
       WHERE code = $1 ORDER BY escalation.id`,
      [code],
    );
    return rows.map(({ rung, overtakenBy }) => (overtakenBy === null ? rung : `${rung} < ${overtakenBy}`));
  }

  test('climbs the ladder of the house: the officer, the head, the superior, the province', async () => {
    const code = await assignTask(clerk, '2026-08-25', { subject: 'Rà soát cụm công nghiệp' });
    await service.passTo('2026-08-22T00:59:59.999Z');
    expect(await told(code)).toEqual([]);

    // A Saturday that is worked.
    await service.passTo('2026-08-22T01:00:00.000Z');
    expect(await told(code)).toEqual([
      {
        recipient: 'department-handler',
        kind: 'reminder',
        sentence: `Hồ sơ ${code} (Nhiệm vụ Rà soát cụm công nghiệp): thời hạn “Thời hạn thực hiện nhiệm vụ” đến hạn ngày 25/08/2026, còn 2 ngày làm việc.`,
      },
    ]);

    await service.passTo('2026-08-25T01:00:00.000Z');
    expect((await told(code)).slice(1)).toEqual([
      expect.objectContaining({
        recipient: 'department-handler',
        kind: 'reminder',
        sentence: expect.stringContaining('đến hạn hôm nay, 25/08/2026.') as string,
      }),
      expect.objectContaining({ recipient: 'department-leader', kind: 'reminder' }),
    ]);

    await service.passTo('2026-08-26T01:00:00.000Z');
    expect((await told(code)).slice(3)).toEqual([
      expect.objectContaining({
        recipient: 'department-handler',
        kind: 'escalation',
        sentence: expect.stringContaining('đã hết ngày 25/08/2026, quá hạn 1 ngày làm việc.') as string,
      }),
      expect.objectContaining({ recipient: 'department-leader', kind: 'escalation' }),
    ]);
    const { body } = await clerk.get<{ clocks: { status: string }[] }>(`/dossiers/${code}`);
    expect(body.clocks).toMatchObject([{ status: 'breached' }]);

    await service.passTo('2026-08-27T01:00:00.000Z');
    expect((await recipients(code)).slice(5)).toEqual(['province-chair']);
    await service.passTo('2026-09-30T01:00:00.000Z');
    expect((await recipients(code)).slice(6)).toEqual(['auditor', 'province-clerk']);
    expect(await rungs(code)).toEqual(['due-soon', 'due-today', 'breached', 'superior', 'province']);
  });

  test('waits from a Monday that is off until Thursday, and then says the latest only', async () => {
    const code = await assignTask(clerk, '2026-08-31');
    await service.passTo('2026-08-27T01:00:00.000Z');
    await service.passTo('2026-08-31T01:00:00.000Z');
    await service.passTo('2026-09-02T10:00:00.000Z');
    expect(await rungs(code)).toEqual(['due-soon']);
    await service.passTo('2026-09-03T01:00:00.000Z');
    expect(await rungs(code)).toEqual(['due-soon', 'due-today < breached', 'breached']);
    expect((await recipients(code)).slice(1)).toEqual(['department-handler', 'department-leader']);
  });

  test('tells everyone once, after a long silence, in the place of what was missed', async () => {
    const code = await assignTask(clerk, '2026-08-25');
    await service.passTo('2026-09-20T01:00:00.000Z');
    expect(await told(code)).toEqual([]);
    await service.passTo('2026-09-21T02:30:00.000Z');
    expect(await recipients(code)).toEqual([
      'auditor',
      'department-handler',
      'department-leader',
      'province-chair',
      'province-clerk',
    ]);
    expect((await rungs(code)).at(-1)).toBe('province');
  });

  test('speaks to who claimed the dossier, and not to the others of the unit', async () => {
    const code = await assignTask(clerk, '2026-08-25');
    await act(await service.logIn('department-leader'), code, 'CLAIM');
    await service.passTo('2026-08-22T01:00:00.000Z');
    expect(await recipients(code)).toEqual(['department-leader']);
  });

  test('plans again when the clock is extended, and repeats nothing in the same run', async () => {
    const code = await assignTask(clerk, '2026-08-25');
    await service.passTo('2026-08-22T01:00:00.000Z');
    const chair = await service.logIn('province-chair');
    await act(chair, code, 'EXTEND', {
      clock: 'deadline',
      dueOn: '2026-09-10',
      documentNumber: '12/UBND',
      reason: 'Chờ số liệu',
    });
    await service.passTo('2026-09-08T02:00:00.000Z');
    expect(await rungs(code)).toEqual(['due-soon']);
    await service.passTo('2026-09-10T01:00:00.000Z');
    expect(await rungs(code)).toEqual(['due-soon', 'due-today']);
  });

  test('keeps silent while the clock is paused, and does not make up for it', async () => {
    const code = await assignTask(clerk, '2026-08-25');
    const department = await service.logIn('department-leader');
    await service.passTo('2026-08-21T02:00:00.000Z');
    await act(department, code, 'SUSPEND', { ground: 'Chờ ý kiến', documentNumber: '13/SCT' });
    await service.passTo('2026-08-25T02:00:00.000Z');
    expect(await rungs(code)).toEqual([]);
    await act(department, code, 'RESUME', { ground: 'Đã có ý kiến', documentNumber: '14/SCT' });
    await service.passTo('2026-08-25T09:00:00.000Z');
    expect(await rungs(code)).toEqual([]);
    await service.passTo('2026-08-26T01:00:00.000Z');
    expect(await rungs(code)).toEqual(['breached']);
  });

  test('ends with the clock', async () => {
    const code = await assignTask(clerk, '2026-08-25');
    await act(await service.logIn('province-chair'), code, 'CANCEL', {
      ground: 'Kế hoạch',
      reason: 'Không còn phù hợp',
    });
    await service.passTo('2026-12-25T01:00:00.000Z');
    expect(await rungs(code)).toEqual([]);
  });

  test('fires each rung once, however many processes look at the same time', async () => {
    const codes: string[] = [];
    for (let count = 0; count < 25; count += 1) codes.push(await assignTask(clerk, '2026-08-25'));
    const now = '2026-08-22T01:00:00.000Z';
    const databases = [1, 2, 3].map(() => openDatabase(service.databaseUrl, { poolSize: 4 }));
    const processes = databases.map((database) =>
      composeApplication(database, {
        rules: service.application.world.rules,
        sessionHours: 8,
        now: () => now,
      }),
    );
    for (const { world, database } of processes) await world.refresh(database.pool);
    const looks = processes.flatMap(({ escalateClocks }) => [1, 2, 3, 4].map(() => escalateClocks.execute()));
    const looked = await Promise.all(looks);
    for (const database of databases) await database.close();

    expect(looked.reduce((sum, count) => sum + count)).toBe(codes.length);
    for (const code of codes) {
      expect(await rungs(code)).toEqual(['due-soon']);
      expect(await recipients(code)).toEqual(['department-handler']);
    }
  });

  test('fires a rung once even when the clock is written while somebody looks at it', async () => {
    const code = await assignTask(clerk, '2026-08-25');
    await service.passTo('2026-08-21T02:00:00.000Z');
    const handler = await service.logIn('department-handler');
    const pool = service.application.database.pool;
    for (const event of ['ACCEPT_TASK', 'START_WORK']) {
      // As a commit does that knows nothing of what has fired.
      await pool.query(`UPDATE clock SET escalate_at = planned_at`);
      await Promise.all([service.passTo('2026-08-22T01:00:00.000Z'), act(handler, code, event)]);
    }
    expect(await recipients(code)).toEqual(['department-handler']);
  });

  test('leaves nothing half done where it fails, looks again soon, and holds up no other', async () => {
    const [failing, other] = [await assignTask(clerk, '2026-08-25'), await assignTask(clerk, '2026-08-25')];
    const owner = new pg.Client({ connectionString: service.ownerUrl });
    await owner.connect();
    await owner.query(
      `ALTER TABLE notice ADD CONSTRAINT broken CHECK (dossier_code <> '${failing}' OR kind <> 'reminder') NOT VALID`,
    );
    await service.passTo('2026-08-22T01:00:00.000Z');
    expect(await rungs(failing)).toEqual([]);
    expect(await rungs(other)).toEqual(['due-soon']);
    await owner.query('ALTER TABLE notice DROP CONSTRAINT broken');
    await owner.end();
    await service.passTo('2026-08-22T01:04:59.000Z');
    expect(await rungs(failing)).toEqual([]);
    await service.passTo('2026-08-22T01:05:00.000Z');
    expect(await rungs(failing)).toEqual(['due-soon']);
    expect(await recipients(failing)).toEqual(['department-handler']);
  });

  test('tells nobody of history: what was past when it was entered stays silent for good', async () => {
    await service.stop();
    service = await startTestService({ now: '2026-08-19T02:00:00.000Z', imports: ['hanoi-tasks.json'] });
    await service.passTo('2026-08-24T02:00:00.000Z');
    await service.passTo('2026-09-30T02:00:00.000Z');
    const { rows } = await service.application.database.pool.query(
      `SELECT FROM clock JOIN escalation ON escalation.dossier_id = clock.dossier_id
         AND clock_name = name AND escalation.run = clock.run
       WHERE clock.due_at <= clock.planned_at`,
    );
    expect(rows).toEqual([]);
    const breached = await service.application.database.pool.query(
      `SELECT FROM clock WHERE status = 'breached' AND due_at <= planned_at`,
    );
    expect(breached.rowCount).toBeGreaterThan(0);
  });
});
