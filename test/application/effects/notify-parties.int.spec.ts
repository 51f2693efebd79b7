import { randomUUID } from 'node:crypto';

import { startTestService, type TestClient, type TestService } from '../../support/service.js';

const LODGEMENT = {
  documentNumber: '01/CV-A',
  cluster: { name: 'Cụm công nghiệp Mẫu', areaHectares: 50 },
  investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
};

let service: TestService;

beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z' });
});
afterAll(() => service.stop());

const command = (rest: object) => ({ commandId: randomUUID(), ...rest });

async function lodge(client: TestClient, rest: object = {}): Promise<string> {
  const { status, body } = await client.post<{ code: string }>(
    '/dossiers',
    command({ procedure: 'cluster-establishment', payload: LODGEMENT, ...rest }),
  );
  expect(status).toBe(201);
  return body.code;
}

async function send(
  client: TestClient,
  code: string,
  event: string,
  version: number,
  payload: unknown,
  rest: object = {},
) {
  const answer = await client.post(
    `/dossiers/${code}/transitions`,
    command({ event, payload, expectedVersion: version, ...rest }),
  );
  expect(answer).toMatchObject({ status: 200 });
}

async function whoWasTold(code: string): Promise<readonly string[]> {
  const { rows } = await service.application.database.pool.query<{ recipient: string }>(
    'SELECT recipient FROM notice WHERE dossier_code = $1 ORDER BY recipient',
    [code],
  );
  return rows.map(({ recipient }) => recipient);
}

const relay = () => service.application.relayOutbox.execute();

test('what was imported from paper is history: nobody is told of it', async () => {
  const { pool } = service.application.database;
  const { rows: waiting } = await pool.query(`SELECT FROM outbox WHERE type = 'notify' AND done_at IS NULL`);
  expect(waiting.length).toBeGreaterThan(0);
  while ((await relay()) > 0);
  expect((await pool.query('SELECT FROM notice')).rows).toEqual([]);
  expect((await pool.query(`SELECT FROM outbox WHERE type = 'notify' AND done_at IS NULL`)).rows).toEqual([]);
});

test('the officers of a party are told, except the one who did it', async () => {
  const code = await lodge(await service.logIn('commune-handler'));
  await relay();
  expect(await whoWasTold(code)).toEqual(['commune-leader']);
});

test('the one to whom the dossier is assigned is told alone', async () => {
  const leader = await service.logIn('commune-leader');
  const code = await lodge(leader);
  await send(await service.logIn('commune-handler'), code, 'CLAIM', 1, {});
  const investor = await service.logIn('investor-a');
  await relay();
  expect(await whoWasTold(code)).toEqual(['commune-handler']);
  await send(investor, code, 'WITHDRAW', 2, { reason: 'Không tiếp tục' });
  await relay();
  expect(await whoWasTold(code)).toEqual([
    'commune-handler',
    'commune-handler',
    'department-handler',
    'department-leader',
    'province-chair',
    'province-clerk',
  ]);
});

test.each([
  ['three working days back', '2026-09-16', ['commune-handler']],
  ['further back', '2026-09-15', []],
])('%s is judged by the rule of the house for acts without the leader', async (_, occurredAt, told) => {
  const leader = await service.logIn('commune-leader');
  const code = await lodge(leader, { occurredAt, backdatingReason: 'Hồ sơ giấy' });
  await relay();
  expect(await whoWasTold(code)).toEqual(told);
});

test('a late relay is still news: what counts is when it was recorded', async () => {
  const code = await lodge(await service.logIn('commune-handler'));
  await service.passTo('2026-11-21T02:00:00.000Z');
  expect(await whoWasTold(code)).toContain('commune-leader');
});
