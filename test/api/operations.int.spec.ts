import { pino } from 'pino';

import { ApiClient } from './support/api-client.js';
import { startOfflineApi, type OfflineApi } from './support/offline-api.js';

describe('for operators', () => {
  const lines: string[] = [];
  let api: OfflineApi;
  let client: ApiClient;

  beforeAll(async () => {
    const logger = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
    api = await startOfflineApi({ logger, cookieSecure: true });
    client = new ApiClient(api.url);
  });
  afterAll(() => api.stop());

  test('the process is alive even when its database is not', async () => {
    expect(await client.get('/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  test('the process is not ready without a calendar or a database', async () => {
    const { status, headers, body } = await client.get('/health/ready');
    expect({ status, retryAfter: headers.get('retry-after') }).toEqual({ status: 503, retryAfter: '2' });
    expect(body).toMatchObject({ code: 'unavailable' });
  });

  test('the figures name routes, never addresses', async () => {
    await client.get('/api/v1/problems/stale-version');
    const { headers, text } = await client.get('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/v1/problems/:code",status="200"}',
    );
    expect(text).not.toContain('stale-version');
    expect(text).toContain('process_cpu_seconds_total');
  });

  test('the log has a line for each answer and no secret', async () => {
    lines.length = 0;
    const headers = { cookie: 'ccn-session=COOKIESECRET', 'x-csrf-token': 'CSRFSECRET' };
    await client.post(
      '/api/v1/session?q=QUERYSECRET',
      { username: 'u', password: 'PASSWORDSECRET' },
      headers,
    );
    await client.get('/api/v1/dossiers/CODESECRET', headers);
    const log = lines.join('');
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({ method: 'GET', route: '/api/v1/dossiers/:code', status: 401 }),
    );
    expect(log).not.toMatch(/SECRET/);
  });

  test('every answer forbids what the page does not need', async () => {
    for (const path of ['/health/live', '/nope', '/api/docs']) {
      const { headers } = await client.get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    }
  });

  test('the root leads to the documentation page, which stands under that policy', async () => {
    const root = await client.get('/');
    expect({ status: root.status, location: root.headers.get('location') }).toEqual({
      status: 302,
      location: '/api/docs',
    });
    const page = await client.get('/api/docs');
    expect(page.text).not.toMatch(/<script>|<style|style=|onload=|https?:/);
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(loaded.length).toBeGreaterThanOrEqual(4);
    for (const path of loaded)
      expect({ path, status: (await client.get(path)).status }).toEqual({ path, status: 200 });
  });
});
