import { ccn, ccnJson } from './captured-terminal.js';
import { createInstallation, PATIENCE } from './installation.js';
import type { TestDatabase } from '../support/database.js';

interface Item {
  readonly code: string;
  readonly state: string;
  readonly version: number;
  readonly procedure: { readonly code: string };
}
interface Page {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

let installation: TestDatabase;
let env: Record<string, string>;

beforeAll(async () => {
  installation = await createInstallation(['hanoi-construction.json', 'hanoi-tasks.json']);
  env = { DATABASE_URL: installation.url };
}, PATIENCE);
afterAll(() => installation.drop(), PATIENCE);

async function list(...args: string[]): Promise<Page> {
  const { exitCode, data, error } = await ccnJson(['dossier', 'list', ...args], { env });
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: null });
  return data as Page;
}

describe('ccn dossier list', () => {
  it('lists the dossiers of every province, filtered', async () => {
    const { items } = await list('--procedure', 'infrastructure-construction');
    expect(items).toHaveLength(43);
    expect(items.every(({ procedure }) => procedure.code === 'infrastructure-construction')).toBe(true);
  });

  it('gives a page and the way to the next one', async () => {
    const first = await list('--limit', '2');
    const second = await list('--limit', '2', '--cursor', first.nextCursor ?? '');
    expect(first.items).toHaveLength(2);
    expect(new Set([...first.items, ...second.items].map(({ code }) => code)).size).toBe(4);
  });

  it('says so when there are none', async () => {
    expect(await ccn(['dossier', 'list', '--state', 'nowhere'], { env })).toMatchObject({
      exitCode: 0,
      stdout: 'Không có hồ sơ nào.\n',
    });
  });

  test.each([
    [['--cursor', 'rác'], '--cursor phải là con trỏ'],
    [['--clock', 'late'], '--clock phải là một trong'],
    [['--limit', '0'], '--limit phải là số nguyên từ 1'],
  ])('refuses %p', async (args, sentence) => {
    const { exitCode, stderr } = await ccn(['dossier', 'list', ...args], { env });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe('ccn dossier show', () => {
  it('shows the dossier, its parties by name and its clocks', async () => {
    const [{ code }] = (await list('--procedure', 'infrastructure-construction')).items as [Item];
    const { exitCode, data } = await ccnJson(['dossier', 'show', code], { env });
    expect(exitCode).toBe(0);
    expect(data).toMatchObject({
      code,
      procedure: { code: 'infrastructure-construction' },
      version: expect.any(Number),
    });
    expect(data).not.toHaveProperty('availableTransitions');
    const { stdout } = await ccn(['dossier', 'show', code], { env });
    expect(stdout).toContain(code);
    expect(stdout).toMatch(/Sở Công Thương +Sở Công Thương +hn\.so-cong-thuong/);
  });

  it('lists what carries a flag, and draws the chain of a dossier', async () => {
    expect((await list('--flag', 'opener-ended')).items).toEqual([]);
    const [first] = (await list('--procedure', 'infrastructure-construction', '--limit', '1')).items;
    const { data } = await ccnJson(['dossier', 'chain', first?.code ?? ''], { env });
    expect(data).toMatchObject({ code: first?.code, relation: null, opened: [] });
    const { stdout } = await ccn(['dossier', 'chain', first?.code ?? ''], { env });
    expect(stdout).toContain(`${first?.code ?? ''}  Đầu tư hạ tầng`);
    expect(await ccnJson(['dossier', 'chain', 'x-1'], { env })).toMatchObject({
      ...{ exitCode: 1, error: { code: 'unknown-dossier' } },
    });
  });

  it('refuses a code that no dossier has', async () => {
    const { exitCode, error } = await ccnJson(['dossier', 'show', 'x-1'], { env });
    expect(exitCode).toBe(1);
    expect(error).toEqual({ code: 'unknown-dossier', detail: 'Không có hồ sơ “x-1”.' });
  });
});

describe('ccn replay', () => {
  it('recomputes every kind of dossier and agrees with what is stored', async () => {
    const procedures = ['infrastructure-construction', 'directive-task'];
    for (const procedure of procedures) {
      const [{ code, version, state }] = (await list('--procedure', procedure, '--limit', '1')).items as [
        Item,
      ];
      const { exitCode, data } = await ccnJson(['replay', code], { env });
      expect(exitCode).toBe(0);
      expect(data).toMatchObject({ agrees: true, sequence: version, entries: version, dossier: { code } });
      const { stdout } = await ccn(['replay', code], { env });
      expect(stdout).toMatch(new RegExp(`Bước +${state}`));
    }
  });

  it('stops at an entry, or at a moment as it happened or as it was known', async () => {
    const [{ code }] = (await list('--procedure', 'infrastructure-construction', '--limit', '1')).items as [
      Item,
    ];
    const replay = async (...args: string[]) => (await ccnJson(['replay', code, ...args], { env })).data;
    expect(await replay('--sequence', '1')).toMatchObject({ agrees: true, sequence: 1, entries: 1 });
    expect(await replay('--at', '2016-01-01')).toMatchObject({ dossier: null, entries: 0 });
    // The paper history was entered by this test: nobody knew of it before.
    expect(await replay('--at', '2025-06-30')).toMatchObject({ dossier: { code } });
    expect(await replay('--at', '2025-06-30', '--time', 'recorded')).toMatchObject({ dossier: null });
    const { stdout } = await ccn(['replay', code, '--at', '2016-01-01'], { env });
    expect(stdout).toBe(`Lúc đó hồ sơ ${code} chưa được lập.\n`);
  });

  it('takes one point at a time', async () => {
    const { exitCode, stderr } = await ccn(['replay', 'x-1', '--at', '2026-01-01', '--sequence', '1'], {
      env,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toBe('Chỉ dùng một trong --at và --sequence.\n');
  });
});

describe('ccn simulate', () => {
  it('says when to expect the end and what it rests on, and why it could not', async () => {
    const [{ code }] = (await list('--procedure', 'infrastructure-construction', '--limit', '1')).items as [
      Item,
    ];
    const { exitCode, stdout } = await ccn(['simulate', code, '--seed', '3'], { env });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Các đường có thể đi');
    const refused = await ccnJson(['simulate', code, '--supplement-on', '2026-12-01'], { env });
    expect(refused).toMatchObject({ exitCode: 1, error: { code: 'simulation-refused' } });
  });
});
