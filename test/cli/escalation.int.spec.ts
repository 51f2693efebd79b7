import { addDays, localDateOf } from '../../src/engine/calendar/local-date.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { composeApplication } from '../../src/wiring/compose-application.js';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { createInstallation, PATIENCE } from './installation.js';

// The command tells the time by the clock on the wall, so the task is due some weeks from now.
const TODAY = localDateOf(new Date().toISOString());
const UNTIL = addDays(TODAY, 90);

let installation: TestDatabase;
let database: Database;
let env: Record<string, string>;
let code: string;

beforeAll(async () => {
  installation = await createInstallation([]);
  env = { DATABASE_URL: installation.url };
  database = openDatabase(installation.url, { poolSize: 2 });
  const rules = { backdatingWorkingDays: 3, catchUpWorkingDays: 3 };
  const { world, lodgeDossier } = composeApplication(database, { rules, sessionHours: 8 });
  await world.refresh(database.pool);
  const clerk = {
    role: 'handler' as const,
    province: 'hn',
    party: 'hn.ubnd-thanh-pho',
    from: '2020-01-01',
    to: null,
  };
  const lodged = await lodgeDossier.execute({
    procedure: 'directive-task',
    commandId: 'a-task-of-this-test',
    province: 'hn',
    sender: { user: 'province-clerk', assignments: [world.directory().toAssignment(clerk)] },
    payload: {
      subject: 'Nhiệm vụ mẫu',
      assigner: 'hn.ubnd-thanh-pho',
      lead: ['hn.so-cong-thuong'],
      coordinator: [],
      timing: { type: 'date', date: addDays(TODAY, 40) },
    },
  });
  if (!lodged.ok) throw new Error(`Expected a task, but got ${lodged.rejection.code}.`);
  code = lodged.value.dossier;
}, PATIENCE);
afterAll(async () => {
  await database.close();
  await installation.drop();
}, PATIENCE);

describe('ccn escalation dry-run', () => {
  it('foretells who would be told of what, and tells nobody', async () => {
    const { exitCode, data } = await ccnJson(['escalation', 'dry-run', '--until', UNTIL], { env });
    expect({ exitCode, data }).toMatchObject({
      exitCode: 0,
      data: { until: UNTIL, items: expect.any(Array) as unknown[] },
    });
    const { items } = data as { items: { dossier: string; rung: string; recipients: string[] }[] };
    expect(items[0]).toMatchObject({ dossier: code, rung: 'due-soon', recipients: ['department-handler'] });
    expect(items.at(-1)).toMatchObject({ rung: 'province', recipients: ['auditor', 'province-clerk'] });
    expect((await database.pool.query('SELECT FROM notice')).rowCount).toBe(0);
    expect((await database.pool.query('SELECT FROM escalation')).rowCount).toBe(0);
  });

  it('says so in lines for people, of one dossier or one procedure', async () => {
    const lines = await ccn(['escalation', 'dry-run', '--until', UNTIL, '--dossier', code], { env });
    expect(lines).toMatchObject({ exitCode: 0 });
    expect(lines.stdout).toMatch(/^LÚC .*BẬC .*NGƯỜI NHẬN/);
    expect(lines.stdout).toContain('due-soon');
    const none = ['escalation', 'dry-run', '--until', UNTIL, '--procedure', 'cluster-establishment'];
    expect(await ccn(none, { env })).toMatchObject({
      exitCode: 0,
      stdout: 'Không có lời nhắc nào đến hết ngày đó.\n',
    });
  });

  it('asks for a day that exists', async () => {
    expect(await ccn(['escalation', 'dry-run', '--until', '2026-02-30'], { env })).toMatchObject({
      exitCode: 2,
    });
    expect(await ccn(['escalation', 'dry-run'], { env })).toMatchObject({ exitCode: 2 });
  });
});
