import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimOwnership } from '../../src/embedded/ownership.js';
import { startTypescript, type TypescriptProcess } from '../support/typescript-process.js';

const CLAIM = new URL('./claim-folder.ts', import.meta.url);

describe('a data folder has one owner', () => {
  let folder: string;
  let others: TypescriptProcess[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ccn-ownership-'));
    others = [];
  });
  afterEach(async () => {
    await Promise.all(others.map((other) => other.kill('SIGKILL')));
    await rm(folder, { recursive: true, force: true });
  });

  function startOthers(count: number): Promise<string[]> {
    others.push(...Array.from({ length: count }, () => startTypescript(CLAIM, [folder])));
    return Promise.all(others.map((other) => other.firstLine));
  }

  test('of six that start at once, never more than one', async () => {
    const answers = await startOthers(6);
    expect(answers.filter((answer) => answer === 'owner').length).toBeLessThanOrEqual(1);
    expect(answers.every((answer) => answer === 'owner' || answer === 'refused')).toBe(true);
  });

  test('who comes later is told who holds it', async () => {
    expect(await startOthers(1)).toEqual(['owner']);
    await expect(claimOwnership(folder)).rejects.toThrow(
      `Process ${String(others[0]?.pid)} is already using the data folder ${folder}: stop it first`,
    );
  });

  test('who was killed holds it no longer', async () => {
    expect(await startOthers(1)).toEqual(['owner']);
    await others[0]?.kill('SIGKILL');
    const ownership = await claimOwnership(folder);
    expect(await readdir(folder)).toEqual([`owner-${process.pid}.lock`]);
    await ownership.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('a number that another process carries by now holds nothing', async () => {
    await writeFile(join(folder, 'owner-1.lock'), 'the process that had this number before');
    await (await claimOwnership(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });
});
