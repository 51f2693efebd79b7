import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { addPerson } from '../support/people.js';

const WEBHOOKS = '/api/v1/webhooks';
const ENDPOINT = { url: 'https://lien-thong.example.gov.vn/ccn' };

let service: TestService;
let nobody: ApiClient;
let administrator: ApiClient;

beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  const far = { role: 'administrator' as const, party: 'gl.ubnd-tinh', province: 'gl' };
  await addPerson(service.application, 'far-administrator', far);
  await addPerson(service.application, 'double-administrator', far, {
    ...far,
    party: 'hn.ubnd-thanh-pho',
    province: 'hn',
  });
  nobody = new ApiClient(service.url);
  administrator = await nobody.logIn('administrator');
});
afterAll(() => service.stop());

test('the secret is told once, and never read back', async () => {
  const made = await administrator.post(WEBHOOKS, ENDPOINT);
  const { secret, ...endpoint } = made.body as { secret: string; id: string };
  expect(made.status).toBe(201);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(endpoint).toMatchObject({
    ...ENDPOINT,
    province: 'hn',
    procedures: null,
    createdBy: 'administrator',
  });
  const listed = await administrator.get(WEBHOOKS);
  expect(listed.body).toMatchObject({ items: [endpoint] });
  expect(listed.text).not.toContain(secret);
});

test.each(['department-leader', 'auditor', 'investor-a'])('%s may not even look', async (username) => {
  const client = await nobody.logIn(username);
  for (const { status, body } of [await client.get(WEBHOOKS), await client.post(WEBHOOKS, ENDPOINT)]) {
    expect({ status, body }).toMatchObject({ status: 403, body: { code: 'role-required' } });
  }
});

test('an endpoint of one province does not exist for another', async () => {
  const { body } = await administrator.post(WEBHOOKS, ENDPOINT);
  const { id } = body as { id: string };
  const far = await nobody.logIn('far-administrator');
  expect((await far.get(WEBHOOKS)).body).toMatchObject({ items: [] });
  expect((await far.get(`${WEBHOOKS}/${id}/deliveries`)).status).toBe(404);
  expect((await far.post(`${WEBHOOKS}/${id}/deliveries/1/replay`, undefined)).status).toBe(404);
  expect((await far.send(`${WEBHOOKS}/${id}`, { method: 'DELETE' })).status).toBe(404);
  expect((await administrator.send(`${WEBHOOKS}/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await administrator.get(`${WEBHOOKS}/${id}/deliveries`)).status).toBe(404);
});

test('who administers several provinces says which', async () => {
  const client = await nobody.logIn('double-administrator');
  expect((await client.post(WEBHOOKS, ENDPOINT)).body).toMatchObject({ code: 'province-undetermined' });
  expect((await client.post(WEBHOOKS, { ...ENDPOINT, province: 'gl' })).body).toMatchObject({
    province: 'gl',
  });
  expect((await client.post(WEBHOOKS, { ...ENDPOINT, province: 'kt' })).body).toMatchObject({
    code: 'province-undetermined',
  });
});

test.each([
  [{ url: 'http://lien-thong.example.gov.vn/' }, '/url'],
  [{ url: 'https://10.0.0.7/' }, '/url'],
  [{ url: 'https://[::ffff:127.0.0.1]/' }, '/url'],
  [{ ...ENDPOINT, procedures: ['no-such-procedure'] }, '/procedures'],
  [{ ...ENDPOINT, procedures: [] }, '/procedures'],
  [{ ...ENDPOINT, procedures: 'cluster-establishment' }, '/procedures'],
])('%j is refused, naming what is wrong', async (body, path) => {
  expect(await administrator.post(WEBHOOKS, body)).toMatchObject({
    status: 400,
    body: { faults: [{ path }] },
  });
});
