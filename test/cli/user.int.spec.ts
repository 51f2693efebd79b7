import { isPassword } from '../../src/application/session/password.js';
import { AppUserStore } from '../../src/persistence/app-user.store.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import { UserSessionStore } from '../../src/persistence/user-session.store.js';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { createInstallation, PATIENCE } from './installation.js';

const NEW_PASSWORD = 'mot-mat-khau-dai-khac';

interface Listed {
  readonly username: string;
  readonly displayName: string;
  readonly explanation: string | null;
  readonly disabledAt: string | null;
  readonly assignments: readonly {
    role: string;
    party: string;
    province: string;
    from: string;
    to: string | null;
  }[];
}

let installation: TestDatabase;
let database: Database;
let env: Record<string, string>;

beforeAll(async () => {
  installation = await createInstallation([]);
  database = openDatabase(installation.url, { poolSize: 2 });
  env = { DATABASE_URL: installation.url };
}, PATIENCE);
afterAll(async () => {
  await database.close();
  await installation.drop();
}, PATIENCE);

const newUser = (username: string, ...more: string[]) => [
  ...['user', 'add', '--username', username, '--display-name', 'Cán bộ mới'],
  ...['--role', 'handler', '--party', 'hn.so-cong-thuong', ...more],
];

async function findListed(username: string): Promise<Listed | undefined> {
  const { data } = await ccnJson(['user', 'list'], { env });
  return (data as { users: readonly Listed[] }).users.find((user) => user.username === username);
}

async function hashOfUser(username: string): Promise<string> {
  return (await new AppUserStore(database.pool).findByUsername(username))?.passwordHash ?? '';
}

describe('ccn user list', () => {
  it('explains every demo account and shows no password', async () => {
    const { exitCode, stdout } = await ccn(['user', 'list', '--json'], { env });
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(/argon2|passwordHash/);
    expect(await findListed('auditor')).toMatchObject({
      explanation: expect.stringContaining('kiểm tra nhật ký'),
      assignments: [{ role: 'auditor', party: 'hn.thanh-tra-thanh-pho', province: 'hn' }],
    });
  });

  it('tells people who does what where', async () => {
    const { stdout } = await ccn(['user', 'list'], { env });
    expect(stdout).toMatch(/department-leader +Lãnh đạo Sở Công Thương +thủ trưởng, hn\.so-cong-thuong, từ/);
  });
});

describe('ccn user add', () => {
  it('adds an account whose password is hashed by argon2id', async () => {
    const args = newUser('can-bo.moi', '--from', '2026-01-01', '--to', '2026-12-31');
    const { exitCode, stdout } = await ccn(args, { env: { ...env, CCN_PASSWORD: NEW_PASSWORD } });
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      'Đã thêm tài khoản can-bo.moi: cán bộ thụ lý, hn.so-cong-thuong, từ 01/01/2026 đến 31/12/2026.\n',
    );
    expect(await findListed('can-bo.moi')).toMatchObject({
      displayName: 'Cán bộ mới',
      disabledAt: null,
      assignments: [
        { role: 'handler', party: 'hn.so-cong-thuong', province: 'hn', from: '2026-01-01', to: '2026-12-31' },
      ],
    });
    const hash = await hashOfUser('can-bo.moi');
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await isPassword(hash, NEW_PASSWORD)).toBe(true);
  });

  it('asks for the password, twice, when the environment has none', async () => {
    const typed = [NEW_PASSWORD, NEW_PASSWORD];
    expect((await ccn(newUser('go-tay'), { env, typed })).exitCode).toBe(0);
    expect(await isPassword(await hashOfUser('go-tay'), NEW_PASSWORD)).toBe(true);
  });

  it('takes a company as well as a unit', async () => {
    const args = [
      'user',
      'add',
      '--username',
      'dai-dien',
      '--display-name',
      'Đại diện',
      '--role',
      'representative',
    ];
    const { exitCode } = await ccn([...args, '--party', 'hn.nha-dau-tu-a'], {
      env: { ...env, CCN_PASSWORD: NEW_PASSWORD },
    });
    expect(exitCode).toBe(0);
    expect((await findListed('dai-dien'))?.assignments).toEqual([
      expect.objectContaining({ party: 'hn.nha-dau-tu-a', province: 'hn', to: null }),
    ]);
  });

  test.each([
    ['a name that is taken', newUser('auditor'), 1, 'username-taken'],
    ['a unit that is unknown', [...newUser('x1').slice(0, -1), 'hn.khong-co'], 1, 'unknown-party'],
    ['a unit of another province', newUser('x2', '--province', 'gl'), 1, 'other-province'],
    ['a name with capital letters', newUser('X3'), 2, 'wrong-usage'],
    ['a role that is none', newUser('x4').with(7, 'king'), 2, 'wrong-usage'],
    [
      'an end before the beginning',
      newUser('x5', '--from', '2026-02-01', '--to', '2026-01-01'),
      2,
      'wrong-usage',
    ],
  ])('refuses %s', async (_, args, exitCode, code) => {
    const ran = await ccnJson(args, { env: { ...env, CCN_PASSWORD: NEW_PASSWORD } });
    expect(ran).toMatchObject({ exitCode, data: null, error: { code } });
  });

  test.each([
    ['no password', {}, [], 'password-missing'],
    ['a short one', { CCN_PASSWORD: 'ngan' }, [], 'password-unsuitable'],
    ['two that differ', {}, [NEW_PASSWORD, `${NEW_PASSWORD}x`], 'password-mismatch'],
  ])('refuses %s', async (_, more, typed, code) => {
    const ran = await ccnJson(newUser('x6'), { env: { ...env, ...more }, typed });
    expect(ran).toMatchObject({ exitCode: 2, error: { code } });
    expect(await findListed('x6')).toBeUndefined();
  });

  it('has no way to take a password from the command line', async () => {
    const { exitCode, error } = await ccnJson(newUser('x7', '--password', NEW_PASSWORD), { env });
    expect({ exitCode, error }).toMatchObject({ exitCode: 2, error: { code: 'wrong-usage' } });
  });
});

describe('ccn user disable, enable and set-password', () => {
  async function logInAs(username: string): Promise<() => Promise<boolean>> {
    const user = await new AppUserStore(database.pool).findByUsername(username);
    const tokenHash = `${username}-session`.padEnd(64, '0');
    const sessions = new UserSessionStore(database.pool);
    await sessions.insert({
      tokenHash,
      userId: user?.id ?? '',
      csrfTokenHash: 'c'.repeat(64),
      createdAt: '2026-01-01T00:00:00.000Z',
      lastSeenAt: '2026-01-01T00:00:00.000Z',
      expiresAt: '2100-01-01T00:00:00.000Z',
    });
    return async () => (await sessions.findOpen(tokenHash, '2026-01-02T00:00:00.000Z')) !== null;
  }

  it('locks an account out at once, and lets it in again', async () => {
    const isLoggedIn = await logInAs('finance-officer');
    expect(await isLoggedIn()).toBe(true);
    expect((await ccn(['user', 'disable', 'finance-officer'], { env })).exitCode).toBe(0);
    expect(await isLoggedIn()).toBe(false);
    expect((await findListed('finance-officer'))?.disabledAt).toMatch(/^\d{4}-/);
    expect((await ccn(['user', 'enable', 'finance-officer'], { env })).exitCode).toBe(0);
    expect((await findListed('finance-officer'))?.disabledAt).toBeNull();
    expect(await isLoggedIn()).toBe(false);
  });

  it('changes a password and ends every session', async () => {
    const isLoggedIn = await logInAs('auditor');
    const surroundings = { env: { ...env, CCN_PASSWORD: NEW_PASSWORD } };
    expect((await ccn(['user', 'set-password', 'auditor'], surroundings)).exitCode).toBe(0);
    expect(await isPassword(await hashOfUser('auditor'), NEW_PASSWORD)).toBe(true);
    expect(await isLoggedIn()).toBe(false);
  });

  it('refuses a name that nobody has', async () => {
    const { exitCode, error } = await ccnJson(['user', 'disable', 'khong-ai'], { env });
    expect(exitCode).toBe(1);
    expect(error).toEqual({ code: 'unknown-user', detail: 'Không có tài khoản “khong-ai”.' });
  });
});
