import { once } from 'node:events';
import { connect } from 'node:net';

import { ApiClient } from '../support/api-client.js';
import { startOfflineApi, type OfflineApi } from '../support/offline-api.js';

const SESSION = '/api/v1/session';
const CREDENTIALS = { username: 'auditor', password: 'x' };

describe('what is wrong with a request', () => {
  let api: OfflineApi;
  let client: ApiClient;

  beforeAll(async () => {
    api = await startOfflineApi();
    client = new ApiClient(api.url);
  });
  afterAll(() => api.stop());

  test.each([
    '/nope',
    '/api',
    '/api/v1',
    '/api/v1/sessions',
    '/api/v2/session',
    '/api/docs/nope.js',
    '/.env',
  ])('is that nothing answers at %s', async (path) => {
    expect((await client.get(path)).body).toMatchObject({ code: 'not-found', status: 404 });
  });

  test.each([
    ['PUT', SESSION, 'DELETE, GET, HEAD, POST'],
    ['OPTIONS', SESSION, 'DELETE, GET, HEAD, POST'],
    ['DELETE', '/api/v1/dossiers/x', 'GET, HEAD'],
    ['POST', '/health/live', 'GET, HEAD'],
    ['PATCH', '/api/v1/calendar/2026', 'GET, HEAD, PUT'],
  ])('is that %s is not for %s', async (method, path, allow) => {
    const { status, headers, body } = await client.send(path, { method });
    expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow });
    expect(body).toMatchObject({ code: 'method-not-allowed' });
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ])('is that it is %s', async (type) => {
    const answer = await client.send(SESSION, {
      method: 'POST',
      raw: 'a=1',
      headers: { 'content-type': type },
    });
    expect(answer.body).toMatchObject({ code: 'unsupported-media-type', status: 415 });
  });

  test('is that it is larger than 1 MB', async () => {
    for (const size of [1_048_577, 10_000_000]) {
      const raw = JSON.stringify({ ...CREDENTIALS, password: 'x'.repeat(size) });
      const { body } = await client.send(SESSION, { method: 'POST', raw });
      expect(body).toMatchObject({ code: 'too-large', status: 413 });
    }
  });

  test.each([
    ['{"username":', 'malformed-json'],
    ['[]', 'malformed-json'],
    [`{"a":${'['.repeat(300)}${']'.repeat(300)}}`, 'nested-too-deeply'],
    [String.raw`{"username":"a\u0000","password":"x"}`, 'malformed-text'],
    [String.raw`{"username":"\udfff","password":"x"}`, 'malformed-text'],
    ['', 'malformed-request'],
    ['{}', 'malformed-request'],
  ])('is in the body %j', async (raw, code) => {
    expect((await client.send(SESSION, { method: 'POST', raw })).body).toMatchObject({ code, status: 400 });
  });

  test.each(['/api/v1/problems/%00', '/api/v1/problems/a%00b', '/health/live?x=%00'])(
    'is a character that nothing can hold, in the address %s',
    async (path) => {
      expect((await client.get(path)).body).toMatchObject({ code: 'malformed-text', status: 400 });
    },
  );

  test.each(['/api/v1/problems/%ff', '/api/v1/problems/%', '/api/v1/problems/%ed%a0%80'])(
    'is that the address %s says nothing',
    async (path) => {
      expect((await client.get(path)).body).toMatchObject({ code: 'malformed-request', status: 400 });
    },
  );

  test('is that a part of the address is too long', async () => {
    expect((await client.get(`/api/v1/problems/${'x'.repeat(300)}`)).body).toMatchObject({
      code: 'address-too-long',
      status: 414,
    });
  });

  test('is told with every fault by its place', async () => {
    const { body } = await client.post(SESSION, { username: 1, more: true });
    expect(body).toMatchObject({
      code: 'malformed-request',
      faults: expect.arrayContaining([
        { path: '/username', sentence: 'phải là chuỗi ký tự' },
        { path: '/password', sentence: 'phải là chuỗi ký tự' },
        { path: '/more', sentence: 'là trường không có trong yêu cầu này' },
      ]),
    });
  });

  test('is never told twice by the same name', async () => {
    const [first, second] = [await client.get('/nope'), await client.get('/nope')];
    expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'));
    expect(first.body).toMatchObject({ instance: `urn:uuid:${first.headers.get('x-request-id') ?? ''}` });
  });

  test.each([
    ['GARBAGE\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
  ])('is that it is no HTTP: %j', async (bytes, status) => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
    socket.end(bytes);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await once(socket, 'close');
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('application/problem+json');
  });

  test('is nothing, but the database is away: try again', async () => {
    const { status, headers, body, text } = await client.post(SESSION, CREDENTIALS);
    expect({ status, retryAfter: headers.get('retry-after') }).toEqual({ status: 503, retryAfter: '2' });
    expect(body).toMatchObject({ code: 'unavailable' });
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|at /);
  });
});
