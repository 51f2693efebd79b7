import type { QueryConfig } from 'pg';

import { ApplyTransition } from '../../../src/application/apply-transition.js';
import { ApplyMigration } from '../../../src/application/migration/apply-migration.js';
import type { ForetoldMigration } from '../../../src/application/migration/preview-migration.js';
import { reportMigration, type MigrateRequest } from '../../../src/cli/migrate-dossiers.js';
import { StoredReferences } from '../../../src/application/stored-references.js';
import { verifyJournals } from '../../../src/application/verify-journals.js';
import { isOpen } from '../../../src/engine/clock-due.js';
import { DossierStore } from '../../../src/persistence/dossier.store.js';
import type { Executor } from '../../../src/persistence/database.js';
import { streamJournalledDossiers } from '../../../src/persistence/journal.reader.js';
import { CATALOGUE } from '../../../workflows/catalogue.js';
import { establishment2, establishmentPlan } from '../../support/establishment-2.js';
import { startTestService, type TestService } from '../../support/service.js';
import { LODGED, makeHundred, MIGRATED } from './hundred-dossiers.js';

const PROPOSAL = {
  ...establishmentPlan,
  instrument: { number: '1/2026/QĐ-THU', date: '2026-10-01', issuer: 'Văn bản để thử' },
  reason: 'Phiên bản để thử',
};
const SCOPE = { plan: establishmentPlan, provinces: ['hn'] };
/** The claimed receptions. */
const STAYING = 10;

describe('a hundred dossiers that cross to another version', () => {
  let service: TestService;
  let pool: Executor;
  let foretold: readonly ForetoldMigration[];
  let id: string;

  beforeAll(async () => {
    const procedures = [...CATALOGUE, establishment2];
    service = await startTestService({ now: LODGED, imports: [], procedures });
    ({ pool } = service.application.database);
    await makeHundred(service);
    await service.passTo(MIGRATED);
  });
  afterAll(() => service.stop());

  async function migrateAll(applyMigration: ApplyMigration) {
    const stayed: string[] = [];
    let migrated = 0;
    for (let cursor: string | null = ''; cursor !== null;) {
      const more = cursor === '' ? {} : { cursor };
      const batch = await applyMigration.execute({ id, provinces: ['hn'], limit: 30, ...more });
      if (!batch.ok) throw new Error(`Expected to be applied: ${batch.rejection.code}`);
      migrated += batch.value.migrated;
      stayed.push(...batch.value.stayed.map(({ dossier }) => dossier));
      cursor = batch.value.nextCursor;
    }
    return { migrated, stayed };
  }

  test('are foretold one by one, with what keeps some of them', async () => {
    const { previewMigration } = service.application;
    const first = await previewMigration.execute({ ...SCOPE, limit: 60 });
    const second = await previewMigration.execute({ ...SCOPE, limit: 60, cursor: first.nextCursor ?? '' });
    foretold = [...first.items, ...second.items];
    expect(first.total).toBe(100);
    expect(second.nextCursor).toBeNull();
    expect(new Set(foretold.map(({ dossier }) => dossier)).size).toBe(100);
    const paused = foretold.filter(({ before }) => before.clocks.some(({ status }) => status === 'paused'));
    expect(paused).toHaveLength(40);
    const staying = foretold.filter(({ after }) => after === null);
    expect(staying).toHaveLength(STAYING);
    for (const { before, conflicts } of staying) {
      expect(before.state).toBe('receivingApplications');
      expect(conflicts).toEqual([
        {
          code: 'state-unknown',
          sentence: 'Phiên bản mới không có trạng thái “receivingApplications”.',
        },
      ]);
    }
    const states = new Set(
      foretold.flatMap(({ after }) => (after === null ? [] : [JSON.stringify(after.state)])),
    );
    expect(states).toEqual(
      new Set([
        ...['"requestReceived"', '"takingApplications"', '"compiling"', '"compilingUnassigned"'],
        ...[
          '"awaitingSupplement"',
          JSON.stringify(foretold.find(({ before }) => before.label === 'Đang thẩm định')?.after?.state),
        ],
      ]),
    );
  });

  test('are foretold at the shell, too, where nothing is applied that nobody answers for', async () => {
    const env = { DATABASE_URL: service.databaseUrl };
    const request = { procedure: 'cluster-establishment', to: 2 };
    const report = (changes: Partial<MigrateRequest>) =>
      reportMigration(env, { ...request, ...changes }, [...CATALOGUE, establishment2]);
    const dryRun = await report({});
    // How many fit depends on what has fallen due by the clock on the wall.
    expect(dryRun.data).toMatchObject({ total: 100, plan: { from: 1, to: 2, states: [] } });
    expect(dryRun.lines.at(-1)).toMatch(/phiên bản 1 sang 2: 100 hồ sơ.* Chưa ghi gì\.$/);
    await expect(report({ apply: true })).rejects.toMatchObject({ code: 'plan-required' });
    await expect(report({ to: 3 })).rejects.toMatchObject({ code: 'migration-refused' });
  });

  test('wait for somebody who answers for it', async () => {
    const administrator = await service.logIn('administrator');
    const handler = await service.logIn('commune-handler');
    expect(await handler.post('/migrations', PROPOSAL)).toMatchObject({ status: 403 });
    const states = [{ from: 'opened', to: 'compiling' }];
    expect(await administrator.post('/migrations', { ...PROPOSAL, states })).toMatchObject({
      status: 422,
      body: {
        code: 'migration-refused',
        faults: [{ path: '/states/0/from', sentence: 'không có trạng thái “opened” trong phiên bản đó' }],
      },
    });
    const shown = await administrator.post('/migrations/preview?limit=1', establishmentPlan);
    expect(shown).toMatchObject({ status: 200, body: { total: 100, items: [foretold[0]] } });

    const proposed = await administrator.post<{ id: string }>('/migrations', PROPOSAL);
    expect(proposed).toMatchObject({ status: 201, body: { approvals: [], neededApprovers: 1 } });
    ({ id } = proposed.body);
    const early = await administrator.post(`/migrations/${id}/application`, {});
    expect(early).toMatchObject({ status: 409, body: { code: 'migration-not-approved' } });
    const { approveMigration } = service.application;
    const elsewhere = await approveMigration.execute({ id, username: 'administrator', provinces: ['kt'] });
    expect(elsewhere).toMatchObject({ ok: false, rejection: { code: 'migration-not-found' } });
    const approved = await administrator.post(`/migrations/${id}/approval`, {});
    expect(approved).toMatchObject({ status: 200, body: { approvals: [{ username: 'administrator' }] } });
  });

  test('go on after the process ended in the middle, each once, and stand as foretold', async () => {
    const { application } = service;
    const { world, database } = application;
    const crashing = crashingBehind(pool, 37);
    const door = new ApplyTransition(
      world,
      new DossierStore(crashing),
      new StoredReferences(world, crashing),
    );
    await expect(migrateAll(new ApplyMigration(world, crashing, door))).rejects.toThrow(
      'The process ends here.',
    );
    expect(await countMigrated()).toBe(37);
    const rest = await migrateAll(application.applyMigration);
    expect(rest).toMatchObject({ migrated: 100 - STAYING - 37 });
    expect(rest.stayed).toHaveLength(STAYING);
    expect(await countMigrated()).toBe(100 - STAYING);
    const again = await (await service.logIn('administrator')).post(`/migrations/${id}/application`, {});
    expect(again).toMatchObject({ status: 200, body: { migrated: 0, nextCursor: null } });

    const dossiers = new DossierStore(database.pool);
    for (const { dossier: code, before, after } of foretold) {
      const loaded = await dossiers.load(code, '');
      if (loaded === null) throw new Error(`Expected ${code} to be there.`);
      const { value, procedure, clocks } = loaded.dossier;
      const expected = after ?? before;
      expect({ state: value, version: procedure.version }).toEqual({
        state: expected.state,
        version: after === null ? 1 : 2,
      });
      expect(
        clocks.filter(isOpen).map(({ name, run, status, dueOn }) => ({ name, run, status, dueOn })),
      ).toEqual(expected.clocks.map(({ name, run, status, dueOn }) => ({ name, run, status, dueOn })));
    }
  });

  test('replay to what is stored, each of them', async () => {
    const { world } = service.application;
    const { faults, dossiers } = await verifyJournals(world, streamJournalledDossiers(pool));
    expect(faults).toEqual([]);
    expect(dossiers).toBe(100);
  });

  test('say who answered for it, and are worked on under the new version', async () => {
    const { rows } = await pool.query<{ code: string; version: number; payload: object }>(
      `SELECT dossier.code, dossier.version, entry.payload FROM dossier
       JOIN journal_entry AS entry ON entry.dossier_id = dossier.id AND entry.kind = 'migrated'
       WHERE dossier.state = 'requestReceived' AND dossier.facts -> 'suspension' = 'null' ORDER BY dossier.id LIMIT 1`,
    );
    const [row] = rows;
    if (row === undefined) throw new Error('Expected a migrated dossier.');
    expect(row.payload).toMatchObject({
      ...{ migration: id, from: 1, to: 2, approvedBy: ['administrator'] },
      instrument: PROPOSAL.instrument,
    });
    const handler = await service.logIn('commune-handler');
    const noticed = await handler.post<{ state: string }>(`/dossiers/${row.code}/transitions`, {
      event: 'PUBLISH_NOTICE',
      payload: { documentNumber: '712/TB-UBND' },
      expectedVersion: row.version,
      commandId: 'after-the-migration',
    });
    expect(noticed).toMatchObject({ status: 200, body: { state: 'takingApplications' } });
  });

  async function countMigrated(): Promise<number> {
    const { rows } = await pool.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM journal_entry WHERE event = 'DOSSIER_MIGRATED'`,
    );
    return rows[0]?.count ?? 0;
  }
});

/** Commits that many dossiers, and then hears no answer any more. */
function crashingBehind(pool: Executor, crashAt: number): Executor {
  let commits = 0;
  return {
    query: async (query: string | QueryConfig, values?: unknown[]) => {
      const answer = await pool.query(query, values);
      const isCommit = typeof query !== 'string' && query.name?.startsWith('dossier-update') === true;
      if (isCommit) commits += 1;
      if (isCommit && commits === crashAt) throw new Error('The process ends here.');
      return answer as never;
    },
  };
}
