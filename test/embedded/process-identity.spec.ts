import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { isPostmasterOf, readProcessMark } from '../../src/embedded/process-identity.js';

test('a mark stays the same while the process lives, and is gone with it', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)']);
  const pid = child.pid ?? 0;
  const mark = await readProcessMark(pid);
  expect(mark).toMatch(/./);
  expect(await readProcessMark(pid)).toBe(mark);
  expect(await readProcessMark(process.pid)).not.toBe(mark);

  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await readProcessMark(pid)).toBeUndefined();
});

test('a process that works in the folder but is no PostgreSQL is not taken for one', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)'], { cwd: tmpdir() });
  try {
    expect(await isPostmasterOf(child.pid ?? 0, tmpdir())).toBe(false);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
