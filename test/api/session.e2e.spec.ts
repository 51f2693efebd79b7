import { AppUserStore } from '../../src/persistence/app-user.store.js';
import { DEMO_PASSWORD, startTestService, type TestService } from '../support/service.js';
import { ApiClient, type Received } from './support/api-client.js';

const NOW = '2026-11-22T02:00:00.000Z';
const SESSION = '/api/v1/session';

const after = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();

describe('a session', () => {
  let service: TestService;
  let nobody: ApiClient;

  beforeEach(async () => {
    service = await startTestService({ now: NOW, imports: [] });
    nobody = new ApiClient(service.url);
  });
  afterEach(() => service.stop());

  const tryPassword = (username: string, password: string): Promise<Received> =>
    nobody.post(SESSION, { username, password });

  test('tells who I am: the user, their roles and units', async () => {
    const officer = await nobody.logIn('department-handler');
    const { status, body } = await officer.get(SESSION);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      user: { username: 'department-handler' },
      roles: ['handler'],
      units: [{ code: 'hn.so-cong-thuong', name: 'Sở Công Thương', valid: true }],
    });
  });

  test('of an officer whose unit has ended shows the role, but not as one of today', async () => {
    const officer = await nobody.logIn('district-handler');
    const { body } = await officer.get(SESSION);
    expect(body).toMatchObject({ roles: [], units: [{ role: 'handler', to: '2025-06-30', valid: false }] });
  });

  test('is a cookie that scripts cannot read and other sites cannot send', async () => {
    const { headers, text } = await tryPassword('auditor', DEMO_PASSWORD);
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^ccn-session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    expect(text).not.toContain(cookie.slice('ccn-session='.length, 43));
  });

  test('ends with the log-out, at once', async () => {
    const officer = await nobody.logIn('auditor');
    expect((await officer.get(SESSION)).status).toBe(200);
    const loggedOut = await officer.send(SESSION, { method: 'DELETE' });
    expect(loggedOut.status).toBe(204);
    expect(loggedOut.headers.getSetCookie()[0]).toMatch(/^ccn-session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await officer.get(SESSION)).body).toMatchObject({ code: 'unauthenticated', status: 401 });
  });

  test('ends with the account', async () => {
    const officer = await nobody.logIn('auditor');
    const users = new AppUserStore(service.application.database.pool);
    const user = await users.findByUsername('auditor');
    await users.setDisabled(user?.id ?? '', NOW);
    await service.passTo(after(6));
    expect((await officer.get(SESSION)).status).toBe(401);
    expect((await tryPassword('auditor', DEMO_PASSWORD)).body).toMatchObject({ code: 'invalid-credentials' });
  });

  test('expires', async () => {
    const officer = await nobody.logIn('auditor');
    await service.passTo('2027-11-23T02:00:00.000Z');
    expect((await officer.get(SESSION)).status).toBe(401);
  });

  test.each([
    undefined,
    'ccn-session=',
    'ccn-session=x',
    `ccn-session=${'A'.repeat(43)}`,
    'ccn-session="%00"',
  ])('is missing with the cookie %j', async (cookie) => {
    const { body } = await nobody.get(SESSION, cookie === undefined ? {} : { cookie });
    expect(body).toMatchObject({ code: 'unauthenticated', status: 401 });
  });

  describe('when the password is wrong', () => {
    test('is refused in the same words for a name that exists and one that does not', async () => {
      const [known, unknown] = [await tryPassword('auditor', 'x'), await tryPassword('nobody', 'x')];
      for (const { status, headers } of [known, unknown]) {
        expect(status).toBe(401);
        expect(headers.getSetCookie()).toEqual([]);
      }
      const wordsOf = ({ body }: Received) => ({ ...(body as object), instance: '' });
      expect(wordsOf(known)).toEqual(wordsOf(unknown));
    });

    test('waits longer and longer after the fifth time, for that name', async () => {
      for (let failure = 0; failure < 5; failure += 1) {
        expect((await tryPassword('auditor', 'x')).status).toBe(401);
      }
      const refused = await tryPassword('auditor', DEMO_PASSWORD);
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('2');
      expect(refused.body).toMatchObject({ code: 'too-many-attempts', retryAfterSeconds: 2 });
      expect((await tryPassword('administrator', DEMO_PASSWORD)).status).toBe(200);

      await service.passTo(after(3));
      expect((await tryPassword('auditor', 'x')).status).toBe(401);
      expect((await tryPassword('auditor', DEMO_PASSWORD)).headers.get('retry-after')).toBe('4');
    });

    test('starts anew after a right one', async () => {
      for (let failure = 0; failure < 4; failure += 1) await tryPassword('auditor', 'x');
      expect((await tryPassword('auditor', DEMO_PASSWORD)).status).toBe(200);
      for (let failure = 0; failure < 4; failure += 1) {
        expect((await tryPassword('auditor', 'x')).status).toBe(401);
      }
      expect((await tryPassword('auditor', DEMO_PASSWORD)).status).toBe(200);
    });

    test('waits for the network address too, whatever names it tries', async () => {
      for (let failure = 0; failure < 20; failure += 1) {
        expect((await tryPassword(`name-${failure}`, 'x')).status).toBe(401);
      }
      expect((await tryPassword('auditor', DEMO_PASSWORD)).status).toBe(429);
      await service.passTo(after(3));
      expect((await tryPassword('auditor', DEMO_PASSWORD)).status).toBe(200);
    });

    test('cannot be tried many times at once either', async () => {
      const answers = await Promise.all(Array.from({ length: 30 }, () => tryPassword('auditor', 'x')));
      const judged = answers.filter(({ status }) => status === 401);
      // Two are judged at a time, so one may slip in beside the fifth.
      expect(judged.length).toBeLessThanOrEqual(6);
      expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true);
    });
  });

  describe('with a change', () => {
    const draft = { procedure: 'cluster-establishment', commandId: 'c-1', payload: {} };

    test('needs its CSRF token', async () => {
      const officer = await nobody.logIn('commune-handler');
      for (const headers of [{}, { 'x-csrf-token': 'x' }, { 'x-csrf-token': '' }]) {
        const { body } = await officer.without('x-csrf-token').post('/api/v1/dossiers', draft, headers);
        expect(body).toMatchObject({ code: 'csrf-token-mismatch', status: 403 });
      }
      expect((await officer.post('/api/v1/dossiers', draft)).status).toBe(422);
    });

    test('does not take the CSRF token of another session', async () => {
      const [officer, other] = [await nobody.logIn('commune-handler'), await nobody.logIn('commune-handler')];
      const { body: own } = await other.get(SESSION);
      const { csrfToken } = own as { csrfToken: string };
      const refused = await officer.post('/api/v1/dossiers', draft, { 'x-csrf-token': csrfToken });
      expect(refused.body).toMatchObject({ code: 'csrf-token-mismatch' });
    });

    test('is told its CSRF token again by who-am-I', async () => {
      const officer = await nobody.logIn('commune-handler');
      const { csrfToken } = (await officer.get(SESSION)).body as { csrfToken: string };
      const answer = await officer
        .without('x-csrf-token')
        .post('/api/v1/dossiers', draft, { 'x-csrf-token': csrfToken });
      expect(answer.status).toBe(422);
    });

    test('does not take part in a request of another site, log-in included', async () => {
      const officer = await nobody.logIn('commune-handler');
      const foreign = { origin: 'https://evil.example' };
      expect((await officer.post('/api/v1/dossiers', draft, foreign)).body).toMatchObject({
        code: 'cross-site-request',
      });
      const logIn = { username: 'auditor', password: DEMO_PASSWORD };
      expect((await nobody.post(SESSION, logIn, foreign)).status).toBe(403);
      expect((await nobody.post(SESSION, logIn, { origin: service.url })).status).toBe(200);
    });
  });
});
