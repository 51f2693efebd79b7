import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STEP_MS = 100;
const UNCLAIMED_STEPS = 20;

/**
 * Runs `work` while no other process runs its own behind the same `lock` folder: `npm run start:api` and
 * `npm run start:worker` on a fresh clone would otherwise both install at once. A dead owner's lock is taken over.
 */
export function whileAlone(lock, work) {
  let told = false;
  for (let unclaimed = 0; !tryToLock(lock); pause()) {
    const owner = readOwner(lock);
    if (owner !== undefined && !told)
      console.error(`Waiting for process ${owner}, which is installing or building…`);
    told ||= owner !== undefined;
    unclaimed = owner === undefined ? unclaimed + 1 : 0;
    if (unclaimed > UNCLAIMED_STEPS || (owner !== undefined && !isAlive(owner))) {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function tryToLock(lock) {
  try {
    mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  return true;
}

function readOwner(lock) {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
}
