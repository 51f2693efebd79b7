import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { ServiceProcess } from './service-process.js';

const START_MS = 60_000;

describe('a part of the service', () => {
  let database: TestDatabase;
  const running: ServiceProcess[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    for (const each of running.splice(0)) await each.stop('SIGKILL');
  });
  afterAll(() => database.drop());

  function start(part: 'main' | 'worker', env: Readonly<Record<string, string>> = {}): ServiceProcess {
    const own = { DATABASE_URL: database.url, REDIS_URL: 'redis://127.0.0.1:1' };
    const started = new ServiceProcess(part, { ...own, ...env });
    running.push(started);
    return started;
  }

  test(
    'tells its address, is ready, and ends when it is told to',
    async () => {
      const api = start('main', { ROLE: 'api' });
      const address = await api.findAddress();
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
      expect((await fetch(`${address}/api/v1/calendar/2026`)).status).toBe(401);
      expect(await api.stop()).toMatchObject({ code: 0, errors: '' });
    },
    START_MS,
  );

  test(
    'finishes the requests in hand before it ends',
    async () => {
      const api = start('main', { ROLE: 'api' });
      const address = new URL(await api.findAddress());
      const body = JSON.stringify({ username: 'nobody', password: 'x' });
      const socket = connect(Number(address.port), address.hostname);
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      const head = [
        'POST /api/v1/session HTTP/1.1',
        `host: ${address.host}`,
        'content-type: application/json',
        `content-length: ${body.length}`,
        'expect: 100-continue',
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
      // The server has the request in hand once it asks for the body.
      await once(socket, 'data');
      const ended = api.stop();
      socket.write(body);
      await once(socket, 'close');
      expect(answer).toContain('HTTP/1.1 401 Unauthorized');
      expect(answer).toContain('invalid-credentials');
      expect(await ended).toMatchObject({ code: 0 });
    },
    START_MS,
  );

  test(
    'as a worker tells only how it is',
    async () => {
      const worker = start('worker', { ROLE: 'worker' });
      const address = await worker.findAddress();
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
      expect(await (await fetch(`${address}/metrics`)).text()).toContain('ccn_due_clocks 0');
      expect((await fetch(`${address}/api/v1/session`)).status).toBe(404);
      expect(await worker.stop()).toMatchObject({ code: 0, errors: '' });
    },
    START_MS,
  );

  test(
    'says in one sentence that its port is taken',
    async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const { code, errors } = await start('main', { ROLE: 'api', PORT: String(port) }).ended;
      other.close();
      expect(code).toBe(1);
      expect(errors).toBe(
        `Port ${port} on 127.0.0.1 is in use by another program: stop it, or choose another port with PORT.\n`,
      );
    },
    START_MS,
  );

  test(
    'says every fault of its configuration',
    async () => {
      const { code, errors } = await start('main', { PORT: 'x', LOG_LEVEL: 'loud' }).ended;
      expect(code).toBe(1);
      expect(errors.trim().split('\n')).toHaveLength(3);
    },
    START_MS,
  );

  test(
    'does not start the embedded default in production',
    async () => {
      const production = { NODE_ENV: 'production', DATABASE_URL: '', REDIS_URL: '' };
      const { code, errors } = await start('main', production).ended;
      expect(code).toBe(1);
      expect(errors).toContain('the embedded database may not run');
    },
    START_MS,
  );

  test(
    'cannot start without its database, and ends',
    async () => {
      const { code, output } = await start('main', {
        ROLE: 'api',
        DATABASE_URL: 'postgres://ccn_app:x@127.0.0.1:1/nowhere',
      }).ended;
      expect({ code, output }).toEqual({ code: 1, output: '' });
    },
    START_MS,
  );
});

describe('the embedded default', () => {
  test('begins with the real data and the demo accounts, and keeps them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ccn-embedded-'));
    try {
      for (const attempt of ['first', 'second']) {
        const service = new ServiceProcess('main', { DATA_DIR: folder });
        const address = await service.findAddress();
        const logIn = await fetch(`${address}/api/v1/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ username: 'department-handler', password: 'ccn-demo-2026' }),
        });
        const cookie = logIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
        const listed = await fetch(`${address}/api/v1/dossiers?procedure=infrastructure-construction`, {
          headers: { cookie },
        });
        const { items } = (await listed.json()) as { items: unknown[] };
        expect({ attempt, status: logIn.status, dossiers: items.length }).toEqual({
          attempt,
          status: 200,
          dossiers: 43,
        });
        const { code, output } = await service.stop();
        expect(code).toBe(0);
        expect(output).toContain('commune-handler');
        expect(output.includes('43 hồ sơ')).toBe(attempt === 'first');
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
