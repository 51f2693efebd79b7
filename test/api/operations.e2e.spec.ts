import { JobDesk, type QueueFigures } from '../../src/jobs/job-desk.js';
import { OpenQueues } from '../../src/jobs/open-queues.js';
import { QueueBackend } from '../../src/jobs/queue-backend.js';
import { OutboxStore } from '../../src/persistence/outbox.store.js';
import { silentQueue } from '../support/queue-desks.js';
import { startTestQueue, type TestQueue } from '../support/queue.js';
import { newCommandId, startTestService, type TestClient, type TestService } from '../support/service.js';

const LODGEMENT = {
  procedure: 'cluster-establishment',
  payload: {
    documentNumber: '01/CV-A',
    cluster: { name: 'Cụm công nghiệp Mẫu', areaHectares: 50 },
    investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
  },
};

describe('an administrator', () => {
  let queue: TestQueue;
  let queues: OpenQueues;
  let backend: QueueBackend;
  let service: TestService;
  let administrator: TestClient;
  let leader: TestClient;

  beforeAll(async () => {
    queue = await startTestQueue('postgres');
    backend = new QueueBackend(queue.address, () => undefined);
    queues = new OpenQueues(backend);
    service = await startTestService({
      now: '2026-09-21T02:00:00.000Z',
      imports: [],
      queues: new JobDesk(queues),
    });
    administrator = await service.logIn('administrator');
    leader = await service.logIn('commune-leader');
  });
  afterAll(async () => {
    await service.stop();
    await queues.close();
    await queue.stop();
  });

  const readQueue = async (name: string) => {
    const { body } = await administrator.get<{ queues: readonly QueueFigures[] }>('/operations/queues');
    return body.queues.find((each) => each.name === name);
  };

  test('sees the queues and runs a failed job again', async () => {
    const failed = new Promise<void>((resolve) => {
      const worker = backend.openWorker('heartbeat', () => {
        setImmediate(() => void worker.close().then(resolve));
        return Promise.reject(new Error('nobody is at home'));
      });
    });
    await queues.get('heartbeat').addBulk([{ name: 'beat', data: {}, opts: { jobId: 'one' } }]);
    await failed;
    expect(await readQueue('heartbeat')).toMatchObject({
      failed: 1,
      failures: [{ id: 'one', job: 'beat', reason: 'nobody is at home' }],
    });
    const retry = '/operations/queues/heartbeat/jobs/one/retry';
    expect(await administrator.post(retry, undefined)).toMatchObject({ status: 204 });
    expect(await readQueue('heartbeat')).toMatchObject({ waiting: 1, failed: 0 });
    expect(await administrator.post(retry, undefined)).toMatchObject({ status: 404 });
  });

  test('sees what failed for dossiers of the province, and runs it again', async () => {
    const { body: dossier } = await leader.post<{ code: string }>('/dossiers', {
      ...LODGEMENT,
      commandId: newCommandId(),
    });
    const outbox = new OutboxStore(service.application.database.pool);
    const [effect] = await outbox.readNext(['notify'], service.application.world.now(), 1);
    expect(effect?.dossier).toBe(dossier.code);
    await outbox.markFailed(effect?.id ?? '', '2026-09-21T02:00:00.000Z', 'no such person', 1);
    const { body } = await administrator.get<{ effects: readonly unknown[] }>('/operations/failures');
    expect(body).toMatchObject({
      effects: [
        { id: effect?.id, dossier: dossier.code, attempts: 1, reason: 'no such person', retryAt: null },
      ],
      settlements: [],
    });
    const retry = `/operations/outbox/${effect?.id ?? ''}/retry`;
    expect(await administrator.post(retry, undefined)).toMatchObject({ status: 204 });
    expect(await administrator.post(retry, undefined)).toMatchObject({ status: 404 });
  });

  test('alone may do so', async () => {
    for (const path of ['/operations/queues', '/operations/failures']) {
      expect(await leader.get(path)).toMatchObject({ status: 403, body: { code: 'role-required' } });
    }
    for (const path of ['/operations/outbox/1/retry', '/operations/queues/outbox/jobs/one/retry']) {
      expect(await leader.post(path, undefined)).toMatchObject({
        status: 403,
        body: { code: 'role-required' },
      });
    }
  });
});

test('a queue that does not answer is told as such', async () => {
  const service = await startTestService({
    now: '2026-09-21T02:00:00.000Z',
    imports: [],
    queues: silentQueue,
  });
  try {
    const administrator = await service.logIn('administrator');
    expect(await administrator.get('/operations/queues')).toMatchObject({
      status: 503,
      body: { code: 'unavailable' },
    });
  } finally {
    await service.stop();
  }
});
