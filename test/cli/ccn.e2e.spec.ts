import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';

import { canonicalJson } from '../../src/engine/chain/canonical-json.js';
import { randomWalk } from '../engine/support/random-walk.js';
import { world } from '../engine/support/well-dossier.js';
import type { Ran } from './captured-terminal.js';
import { renamed } from './renamed-journal.js';

const PROGRAM = fileURLToPath(new URL('../../scripts/ccn.mjs', import.meta.url));
/** Milliseconds: where sources have changed, the program is built first. */
const PATIENCE = 120_000;

/** Runs the real program from another folder, as a person would. */
async function ccn(...args: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH },
  });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number]>,
  ]);
  return { exitCode, stdout, stderr };
}

const itPatiently = (name: string, run: () => Promise<void>) => it(name, run, PATIENCE);

describe('npx ccn', () => {
  beforeAll(() => ccn('--help'), PATIENCE);

  itPatiently('succeeds with 0 and the answer on stdout', async () => {
    const due = ['calendar', 'due', '--from', '2026-08-20', '--term', '5', '--unit', 'working-day'];
    const { exitCode, stdout } = await ccn(...due, '--json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ due: '2026-08-26', provisional: false });
  });

  itPatiently('fails with 1 when what was asked for is refused', async () => {
    const { exitCode, stdout, stderr } = await ccn('calendar', 'show', '2031');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^Lịch kèm theo bản phát hành chưa có năm 2031.*\n$/);
  });

  itPatiently('fails with 2 when it is asked wrongly', async () => {
    expect(await ccn('calendar', 'due', '--from', 'mai')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: '--from phải là một ngày có thật viết theo dạng 2026-08-20, không phải “mai”.\n',
    });
  });

  itPatiently('checks the procedures that come with the release', async () => {
    const { exitCode, stdout } = await ccn('procedures', 'lint');
    expect(stdout).toMatch(/^Đã kiểm tra \d+ thủ tục theo \d+ quy tắc: không có lỗi\.\n$/);
    expect(exitCode).toBe(0);
  });

  itPatiently('finds the same in an export by several threads as by one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ccn-threads-'));
    const file = join(folder, 'export.jsonl');
    await writeFile(file, tamperedExport());
    const [alone, shared] = await Promise.all(
      ['0', '2'].map((threads) => ccn('audit', 'verify', '--file', file, '--threads', threads, '--json')),
    );
    await rm(folder, { recursive: true });
    expect(shared).toEqual(alone);
    const found = JSON.parse(shared?.stdout ?? '') as { faults: object[]; unreadable: object[] };
    expect(shared?.exitCode).toBe(1);
    expect(found.faults).toHaveLength(3);
    expect(found.unreadable).toEqual([{ line: 4, reason: 'không phải là JSON.' }]);
  });

  itPatiently('does not mind when nobody reads to the end', async () => {
    const child = spawn(
      process.execPath,
      [PROGRAM, 'procedures', 'show', 'cluster-establishment', '--json'],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.once('data', () => child.stdout.destroy());
    const [errors, [exitCode]] = await Promise.all([
      text(child.stderr),
      once(child, 'close') as Promise<[number]>,
    ]);
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 });
  });
});

/** Three journals of a procedure that was never published, and a line that is none. */
function tamperedExport(): string {
  const [walk] = fc.sample(randomWalk, { numRuns: 1, seed: 20261126 });
  const entries = walk?.entries.slice(0, 1) ?? [];
  const lines = ['D-1', 'D-2', 'D-3'].flatMap((code) => renamed(entries, code, world).map(canonicalJson));
  return `${[...lines, '{'].join('\n')}\n`;
}
