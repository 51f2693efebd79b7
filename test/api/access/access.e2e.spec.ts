import { readFileSync } from 'node:fs';

import pg from 'pg';

import { API } from '../../../src/api/access/access-kinds.js';
import { AccessEntryStore } from '../../../src/persistence/access-entry.store.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { lodge } from '../support/lodgement.js';
import { OpenApiDocument } from '../support/openapi-document.js';

const document = new OpenApiDocument(JSON.parse(readFileSync('src/api/openapi.json', 'utf8')));

const ACCESS = '/api/v1/audit/access';

describe('the access log', () => {
  let service: TestService;
  let officer: ApiClient;
  let auditor: ApiClient;
  let code: string;

  beforeAll(async () => {
    service = await startTestService({
      ...{ now: '2026-09-21T02:00:00.000Z', imports: [] },
      accessReasonRoles: ['administrator'],
    });
    const nobody = new ApiClient(service.url);
    officer = await nobody.logIn('commune-handler');
    auditor = await nobody.logIn('auditor');
    code = await lodge(officer);
  });
  afterAll(() => service.stop());

  const listed = async (query: string) =>
    ((await auditor.get(`${ACCESS}?${query}`)).body as { readonly items: readonly object[] }).items;
  const asOwner = async (sql: string) => {
    const client = new pg.Client(service.ownerUrl);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };

  test('holds who read what, from where and why, with what came of it', async () => {
    const reason = encodeURIComponent('Trả lời kiến nghị số 5');
    await officer.get(`/api/v1/dossiers/${code}`, { 'x-access-reason': reason });
    await officer.get('/api/v1/dossiers?q=thu%20nghiem');
    await officer.get('/api/v1/dossiers/000.00.01.H26-000000-0000');
    await officer.get('/api/v1/dossiers/export?format=csv');
    await officer.get(`/api/v1/access/prints?page=/dossiers/${code}`);
    await officer.get('/api/v1/procedures');
    expect(await listed('user=commune-handler')).toMatchObject([
      { kind: 'print', path: `/api/v1/access/prints?page=/dossiers/${code}`, status: 204 },
      { kind: 'export', path: '/api/v1/dossiers/export?format=csv', status: 200 },
      { kind: 'view', dossier: '000.00.01.H26-000000-0000', status: 404 },
      { kind: 'search', path: '/api/v1/dossiers?q=thu%20nghiem', dossier: null, sequence: 2 },
      {
        ...{ kind: 'view', dossier: code, status: 200, address: '127.0.0.1', sequence: 1 },
        ...{ at: '2026-09-21T02:00:00.000Z', reason: 'Trả lời kiến nghị số 5' },
      },
    ]);
    expect(await listed(`dossier=${code}&kind=view&from=2026-09-21&to=2026-09-21`)).toHaveLength(1);
    expect(await listed('from=2026-09-22')).toEqual([]);
  });

  test('asks those of whom a rule asks it why they open a dossier, and enters what they say', async () => {
    const administrator = await new ApiClient(service.url).logIn('administrator');
    const path = `/api/v1/dossiers/${code}`;
    for (const headers of [{}, { 'x-access-reason': '%20' }, { 'x-access-reason': '' }]) {
      const { status, body } = await administrator.get(path, headers);
      expect([status, body]).toMatchObject([403, { code: 'reason-required' }]);
    }
    expect((await administrator.get(`${path}/journal`)).status).toBe(403);
    expect((await administrator.get('/api/v1/dossiers')).status).toBe(200);
    expect((await administrator.get(path, { 'x-access-reason': 'B%E1%BA%A3o tr%C3%AC' })).status).toBe(200);
    expect(await listed(`user=administrator&dossier=${code}&kind=view`)).toMatchObject([
      { status: 200, reason: 'Bảo trì' },
      ...[null, null, null, null].map((reason) => ({ status: 403, reason })),
    ]);
    // Who takes part in the dossier is asked nothing.
    expect((await officer.get(path)).status).toBe(200);
  });

  test('holds every read of an auditor, and the reading of the log itself', async () => {
    const before = await listed('user=auditor&limit=200');
    const paths = [`/api/v1/dossiers/${code}/journal`, '/api/v1/audit/verification', '/api/v1/councils'];
    for (const path of paths) await auditor.get(path);
    const items = await listed('user=auditor&limit=200');
    expect(items).toHaveLength(before.length + paths.length + 1);
    expect(items).toMatchObject([
      ...paths.toReversed().map((path) => ({ path })),
      { path: `${ACCESS}?user=auditor&limit=200` },
      ...before,
    ]);
  });

  test('keeps in order what one person asks for at once', async () => {
    await Promise.all(Array.from({ length: 40 }, () => officer.get(`/api/v1/dossiers/${code}`)));
    expect((await auditor.get(`${ACCESS}/verification`)).body).toMatchObject({ intact: true, faults: [] });
  });

  test('is of somebody who may change nothing: whatever else an auditor sends is refused', async () => {
    const refused: string[] = [];
    const taken: string[] = [];
    for (const { path, method } of document.operations) {
      if (method === 'get' || path.endsWith('/session')) continue;
      const filled = path.replace('{code}', code).replaceAll(/\{\w+\}/g, '1');
      const { status } = await auditor.send(filled, { method: method.toUpperCase(), body: {} });
      (status === 403 ? refused : taken).push(`${method} ${path.slice(API.length)}`);
    }
    expect(taken.sort()).toEqual([
      'delete audit/packs/{id}',
      'delete saved-views/{id}',
      'post audit/checkpoints',
      'post audit/packs',
      'post dossiers/{code}/simulation',
      'post notifications/read-all',
      'post notifications/{id}/read',
      'post saved-views',
      'put notifications/preferences',
    ]);
    expect(refused.length).toBeGreaterThan(40);
  });

  test('is read by auditors alone', async () => {
    for (const path of [ACCESS, `${ACCESS}/verification`]) {
      expect((await officer.get(path)).body).toMatchObject({ status: 403, code: 'role-required' });
    }
    expect((await auditor.get(`${ACCESS}?from=2026-02-30`)).status).toBe(400);
  });

  test('cannot be changed or cut by the application, nor forgotten before a year is over', async () => {
    const { pool } = service.application.database;
    for (const sql of [
      `UPDATE access_entry SET path = ''`,
      'DELETE FROM access_entry',
      'TRUNCATE access_entry',
      `INSERT INTO access_anchor (username, sequence, hash) VALUES ('auditor', 9, '')`,
    ]) {
      await expect(pool.query(sql)).rejects.toThrow('permission denied');
    }
    await expect(new AccessEntryStore(pool).forgetOlderThan(11)).rejects.toThrow('at least a year ago');
  });

  test('that was forgotten from the front goes on from there', async () => {
    // Somebody of whom no checkpoint attests yet that they read this year.
    const reader = await new ApiClient(service.url).logIn('department-handler');
    for (let times = 0; times < 2; times += 1) await reader.get('/api/v1/councils');
    await asOwner(
      `UPDATE access_entry SET at = at - interval '10 years' WHERE username = 'department-handler'`,
    );
    const store = new AccessEntryStore(service.application.database.pool);
    expect(await store.forgetOlderThan(60)).toBe(2);
    await reader.get('/api/v1/councils');
    expect((await auditor.get(`${ACCESS}/verification`)).body).toMatchObject({
      ...{ intact: true, checkpoints: 1, checkpointFaults: [] },
    });
  });

  test.each([
    [
      'a path changed',
      `UPDATE access_entry SET path = '/x' WHERE username = 'commune-handler' AND sequence = 2`,
      2,
      'content',
    ],
    [
      'an entry taken out',
      `DELETE FROM access_entry WHERE username = 'commune-handler' AND sequence = 1`,
      2,
      'order',
    ],
  ])('names the entry after %s', async (_, sql, sequence, kind) => {
    await asOwner(sql);
    expect((await auditor.get(`${ACCESS}/verification`)).body).toMatchObject({
      intact: false,
      faults: [{ user: 'commune-handler', sequence, kind }],
    });
  });
});
