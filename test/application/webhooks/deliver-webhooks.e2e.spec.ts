import { AddressPolicy } from '../../../src/application/webhooks/address-policy.js';
import { WebhookGateway } from '../../../src/gateways/webhook.gateway.js';
import { newCommandId, startTestService, type TestClient, type TestService } from '../../support/service.js';
import { startWebhookReceiver, type WebhookReceiver } from '../../support/webhook-receiver.js';

/** The receiver judges how old a signature is, so here the service's clock begins at the real hour. */
const START = Date.now();
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString();

interface Endpoint {
  readonly id: string;
  readonly secret: string;
}
interface Delivery {
  readonly id: string;
  readonly dossier: string;
  readonly sequence: number;
  readonly status: string;
  readonly attempts: number;
  readonly lastStatus: number | null;
}

const addresses = new AddressPolicy(['127.0.0.1']);
let service: TestService;
let administrator: TestClient;
let receivers: WebhookReceiver[] = [];

beforeEach(async () => {
  const webhooks = new WebhookGateway(addresses);
  service = await startTestService({ now: at(0), imports: [], outside: { mail: null, webhooks, addresses } });
  administrator = await service.logIn('administrator');
});
afterEach(async () => {
  for (const receiver of receivers) await receiver.stop();
  receivers = [];
  await service.stop();
});

async function receive(secret: string): Promise<WebhookReceiver> {
  const receiver = await startWebhookReceiver(secret);
  receivers.push(receiver);
  return receiver;
}

async function listenAt(url: string, procedures?: readonly string[]): Promise<Endpoint> {
  const { status, body } = await administrator.post<Endpoint>('/webhooks', {
    url,
    ...(procedures === undefined ? {} : { procedures }),
  });
  expect(status).toBe(201);
  return body;
}

/** The secret is made with the endpoint, so the receiver that knows it starts afterwards. */
async function moveTo(url: string): Promise<void> {
  await service.application.database.pool.query('UPDATE webhook_endpoint SET url = $1', [url]);
}

async function readDeliveries({ id }: Endpoint): Promise<readonly Delivery[]> {
  const { body } = await administrator.get<{ items: Delivery[] }>(`/webhooks/${id}/deliveries`);
  return body.items;
}

/** An establishment, lodged and noticed: two entries. */
async function makeEntries(): Promise<string> {
  const leader = await service.logIn('commune-leader');
  const { body } = await leader.post<{ code: string }>('/dossiers', {
    procedure: 'cluster-establishment',
    commandId: newCommandId(),
    payload: {
      documentNumber: '01/CV-A',
      cluster: { name: 'Cụm công nghiệp Mẫu', areaHectares: 50 },
      investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
    },
  });
  const published = await leader.post(`/dossiers/${body.code}/transitions`, {
    event: 'PUBLISH_NOTICE',
    payload: { documentNumber: '711/TB-UBND' },
    expectedVersion: 1,
    commandId: newCommandId(),
  });
  expect(published.status).toBe(200);
  return body.code;
}

/** Until nothing is due any more: the entries of a dossier go out one after the other. */
async function deliverAll(): Promise<void> {
  while ((await service.application.deliverWebhooks.execute()) > 0);
}

test('the sample receiver takes what is signed with its secret, in order, and nothing personal is in it', async () => {
  const endpoint = await listenAt('http://127.0.0.1:1/');
  const receiver = await receive(endpoint.secret);
  await moveTo(receiver.url);

  const code = await makeEntries();
  await deliverAll();
  expect(await readDeliveries(endpoint)).toMatchObject([
    { dossier: code, sequence: 2, status: 'sent', attempts: 1, lastStatus: 204 },
    { dossier: code, sequence: 1, status: 'sent', attempts: 1, lastStatus: 204 },
  ]);
  const { body: journal } = await administrator.get<{ items: { hash: string; recordedAt: string }[] }>(
    `/dossiers/${code}/journal`,
  );
  expect(receiver.events).toEqual(
    [
      { kind: 'lodged', event: 'LODGE', state: 'requestReceived' },
      { kind: 'transitioned', event: 'PUBLISH_NOTICE', state: 'receivingApplications' },
    ].map((told, index) => ({
      ...told,
      id: `${code}-${index + 1}`,
      dossier: code,
      procedure: { code: 'cluster-establishment', version: 1 },
      version: index + 1,
      occurredAt: expect.any(String),
      recordedAt: journal.items[index]?.recordedAt,
      hash: journal.items[index]?.hash,
    })),
  );

  // An answer that got lost: the same event again, and the receiver takes it for what it is.
  const [newest] = await readDeliveries(endpoint);
  const replay = `/webhooks/${endpoint.id}/deliveries/${newest?.id ?? ''}/replay`;
  expect(await administrator.post(replay, undefined)).toMatchObject({ status: 204 });
  expect(await administrator.post(replay, undefined)).toMatchObject({ status: 409 });
  await deliverAll();
  expect((await readDeliveries(endpoint))[0]).toMatchObject({ status: 'sent', attempts: 1 });
  expect(receiver.events).toHaveLength(2);
});

test('a wrong secret is refused with 401, tried again, and dead in the end; with the right one it is replayed', async () => {
  const wrong = await receive('mot-bi-mat-khac');
  const endpoint = await listenAt(wrong.url);
  const code = await makeEntries();

  await deliverAll();
  // The first entry holds the second one back.
  expect(await readDeliveries(endpoint)).toMatchObject([
    { sequence: 2, status: 'pending', attempts: 0, lastStatus: null },
    { sequence: 1, status: 'pending', attempts: 1, lastStatus: 401 },
  ]);
  for (let hours = 1; hours <= 40; hours += 1) await service.passTo(at(hours * 7 * 60));
  // Meanwhile the reception has run out, which is an entry as well.
  const dead = (await readDeliveries(endpoint)).filter(({ sequence }) => sequence <= 2);
  expect(dead).toMatchObject([
    { sequence: 2, status: 'dead', attempts: 12, lastStatus: 401 },
    { sequence: 1, status: 'dead', attempts: 12, lastStatus: 401 },
  ]);
  expect(wrong.events).toEqual([]);

  const right = await receive(endpoint.secret);
  await moveTo(right.url);
  // Back to the real hour, by which the receiver goes.
  await service.passTo(at(0));
  for (const { id } of dead.toReversed()) {
    expect(
      await administrator.post(`/webhooks/${endpoint.id}/deliveries/${id}/replay`, undefined),
    ).toMatchObject({ status: 204 });
  }
  await deliverAll();
  expect(right.events.map(({ id }) => id)).toEqual([`${code}-1`, `${code}-2`]);
});

test('each endpoint hears of its own procedures, from when it was added until it is removed', async () => {
  await makeEntries();
  const tasks = await listenAt('http://127.0.0.1:1/', ['directive-task']);
  const all = await listenAt('http://127.0.0.1:1/');
  expect(await readDeliveries(all)).toEqual([]);
  await makeEntries();
  expect(await readDeliveries(tasks)).toEqual([]);
  expect(await readDeliveries(all)).toHaveLength(2);
  const { database } = service.application;
  await database.pool.query('UPDATE webhook_endpoint SET active = false WHERE id = $1', [all.id]);
  await makeEntries();
  const { rows } = await database.pool.query<{ n: string }>('SELECT count(*) AS n FROM webhook_delivery');
  expect(rows).toEqual([{ n: '2' }]);
});

test('several senders at once send each event once', async () => {
  const endpoint = await listenAt('http://127.0.0.1:1/');
  const receiver = await receive(endpoint.secret);
  await moveTo(receiver.url);
  for (let count = 0; count < 5; count += 1) await makeEntries();
  const { deliverWebhooks } = service.application;
  for (let round = 0; round < 2; round += 1) {
    const tried = await Promise.all([1, 2, 3, 4].map(() => deliverWebhooks.execute()));
    expect(tried.reduce((sum, each) => sum + each)).toBe(5);
  }
  expect((await readDeliveries(endpoint)).map(({ status, attempts }) => ({ status, attempts }))).toEqual(
    Array.from({ length: 10 }, () => ({ status: 'sent', attempts: 1 })),
  );
});
