import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { readProcessMark } from './process-identity.js';

const CLAIM = /^owner-(\d+)\.lock$/;
const ATTEMPTS = 4;

export interface Ownership {
  release(): Promise<void>;
}

/**
 * Makes this process the only one of ours that uses `folder`.
 *
 * Each process writes a claim under its own name and then looks for others, so two that start at one instant
 * both see each other: both step back and try again, and never do both go on. A single lock file could not
 * promise that, because removing a dead owner's file may remove the one that another has just written.
 * @throws EmbeddedPostgresError when another live process holds the folder.
 */
export async function claimOwnership(folder: string): Promise<Ownership> {
  const claim = join(folder, `owner-${process.pid}.lock`);
  const release = () => rm(claim, { force: true });
  let other: number | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await writeFile(claim, (await readProcessMark(process.pid)) ?? '', { mode: 0o600 });
    other = await findOtherOwner(folder);
    if (other === undefined) return { release };
    await release();
    await pause(50 + Math.random() * 200);
  }
  throw new EmbeddedPostgresError(
    `Process ${String(other)} is already using the data folder ${folder}: stop it first, or choose another folder with DATA_DIR.`,
  );
}

async function findOtherOwner(folder: string): Promise<number | undefined> {
  for (const name of await readdir(folder)) {
    const pid = Number(CLAIM.exec(name)?.[1] ?? process.pid);
    if (pid === process.pid) continue;
    const path = join(folder, name);
    const claimedBy = await readFile(path, 'utf8').catch(() => undefined);
    if (claimedBy === undefined) continue;
    const alive = await readProcessMark(pid);
    // An empty claim is being written at this moment, by a live process.
    if (alive !== undefined && (claimedBy === alive || claimedBy === '')) return pid;
    await rm(path, { force: true });
  }
  return undefined;
}
