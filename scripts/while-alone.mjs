import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs `work` while no other process runs its own behind the same `folder`: `npm run start:api` and
 * `npm run start:worker` on a fresh clone would otherwise both install at once.
 *
 * Each process writes a claim under its own number and then looks for others. Two that come at one instant see each
 * other and both step back for a moment; a claim whose process is dead counts for nothing.
 */
export function whileAlone(folder, work) {
  const claim = join(folder, String(process.pid));
  mkdirSync(folder, { recursive: true });
  for (let told = false; ; pause()) {
    writeFileSync(claim, '');
    const other = findOther(folder);
    if (other === undefined) break;
    rmSync(claim);
    if (!told) console.error(`Waiting for process ${other}, which is installing or building…`);
    told = true;
  }
  try {
    work();
  } finally {
    rmSync(claim, { force: true });
  }
}

function findOther(folder) {
  const others = readdirSync(folder).map(Number);
  return others.find((pid) => pid !== process.pid && (isAlive(pid) || forget(folder, pid)));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function forget(folder, pid) {
  rmSync(join(folder, String(pid)), { force: true });
  return false;
}

function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50 + Math.random() * 150);
}
