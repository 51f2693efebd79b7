import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainOldNode } from '../../scripts/check-node.mjs';
import { findRedisServer } from '../../scripts/redis-server.mjs';
import { summarise } from '../../scripts/summarise.mjs';

describe('a Node that is too old', () => {
  test.each(['v18.20.4', 'v20.18.3', 'v20.9.0', 'v4.9.1'])('%s is told so in one sentence', (version) => {
    expect(explainOldNode(version, '>=20.19')).toBe(
      `ccn-workflow needs Node.js 20.19 or newer, and this is ${version}: please install a newer Node.js.`,
    );
  });

  test.each(['v20.19.0', 'v20.20.2', 'v22.1.0', 'v100.0.0'])('%s is new enough', (version) => {
    expect(explainOldNode(version, '>=20.19')).toBeUndefined();
  });
});

describe('the closing line of npm test', () => {
  const counts = {
    numPassedTests: 12,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
  };

  test('counts what passed and failed', () => {
    expect(summarise(counts)).toBe('12 passed, 0 failed');
  });

  test('counts a file that could not be loaded as a failure', () => {
    expect(summarise({ ...counts, numFailedTests: 2, numRuntimeErrorTestSuites: 1 })).toBe(
      '12 passed, 3 failed',
    );
  });

  test('names what was skipped', () => {
    expect(summarise({ ...counts, numPendingTests: 3, numTodoTests: 1 })).toBe(
      '12 passed, 0 failed, 4 skipped',
    );
  });

  test('calls a run without results a failure', () => {
    expect(summarise(undefined)).toBe('0 passed, 1 failed');
  });
});

describe('in a folder of its own', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'ccn-scripts-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('redis-server is found by its variable or on the PATH, and only when it can be run', async () => {
    const program = join(folder, 'redis-server');
    await writeFile(program, '');
    await chmod(program, 0o644);
    expect(findRedisServer({ PATH: folder })).toBeUndefined();
    await chmod(program, 0o755);
    expect(findRedisServer({ PATH: `/nowhere:${folder}` })).toBe(program);
    expect(findRedisServer({ REDIS_SERVER_BIN: program })).toBe(program);
    expect(findRedisServer({ REDIS_SERVER_BIN: '/nowhere/redis-server', PATH: folder })).toBeUndefined();
    expect(findRedisServer({})).toBeUndefined();
  });

  test('processes that prepare at once go one after the other', async () => {
    const diary = join(folder, 'diary');
    const lock = join(folder, 'lock');
    await mkdir(lock);
    await writeFile(join(lock, String(await pidOfTheDead())), '');
    const code = `
      import { appendFileSync } from 'node:fs';
      import { whileAlone } from '${new URL('../../scripts/while-alone.mjs', import.meta.url).href}';
      whileAlone('${lock}', () => {
        appendFileSync('${diary}', 'in ');
        for (let i = 0; i < 1e7; i += 1);
        appendFileSync('${diary}', 'out ');
      });`;
    await appendFile(diary, '');
    const children = [1, 2, 3].map(() => spawn(process.execPath, ['--input-type=module', '-e', code]));
    const ends = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(ends.map(([code]) => code as number)).toEqual([0, 0, 0]);
    expect(await readFile(diary, 'utf8')).toBe('in out in out in out ');
    expect(await readdir(lock)).toEqual([]);
  });
});

async function pidOfTheDead(): Promise<number> {
  const child = spawn(process.execPath, ['--version']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('an unknown part to start is refused before anything is built', () => {
  const script = new URL('../../scripts/start.mjs', import.meta.url).pathname;
  const { status, stderr } = spawnSync(process.execPath, [script, 'kitchen'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain("There is no part 'kitchen' to start");
});
