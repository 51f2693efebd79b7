import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { MakeCheckpoint } from '../src/application/checkpoint/make-checkpoint.js';
import { proveInclusion } from '../src/application/checkpoint/prove.js';
import { LiveWorld } from '../src/application/live-world.js';
import { systemNow } from '../src/application/now.js';
import type { JournalEntry } from '../src/engine/journal-entry.js';
import { startInstallation, type Installation } from './installation.js';
import { writeJournalFile } from './journal-file.js';
import { measure, type Figure } from './measure.js';
import { lodgeOne, multiply } from './population.js';
import { makeJournal } from './replay.js';
import { runVerifier } from './verifier.js';

const DOSSIERS = 50_000;
const ENTRIES_EACH = 20;
const HEADS = 1_000_000;
const PROOFS = 1_000;

/** The file is the same whenever it is made. */
const MOMENT = '2026-03-02T02:00:00.000Z';

/** An auditor's work on an installation of years: an export verified, every head signed, one of them proved. */
export async function measureAudit(): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  try {
    const journal = await makeShortJournal(installation);
    return [...(await measureFile(installation, journal)), ...(await measureCheckpoint(installation))];
  } finally {
    await installation.stop();
  }
}

async function makeShortJournal(installation: Installation): Promise<readonly JournalEntry[]> {
  const { registry, rules } = installation.world;
  const world = new LiveWorld(registry, rules, () => MOMENT);
  await world.refresh(installation.database.pool);
  return (await makeJournal({ ...installation, world })).slice(0, ENTRIES_EACH);
}

async function measureFile(
  { world }: Installation,
  journal: readonly JournalEntry[],
): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ccn-audit-'));
  try {
    const file = join(folder, 'export.jsonl');
    await writeJournalFile(file, journal, DOSSIERS, world);
    const { entries, seconds, megabytes } = await runVerifier(file);
    return [
      { name: 'ccn audit verify --file, entries', value: entries },
      { name: 'ccn audit verify --file, entries/s', value: entries / seconds, goal: '≥ 30000' },
      { name: 'ccn audit verify --file, memory MB', value: megabytes, goal: '< 500' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureCheckpoint(installation: Installation): Promise<readonly Figure[]> {
  const { database } = installation;
  const code = await lodgeOne(installation, 'audit-heads');
  const codes = await multiply(installation, code, 'H', HEADS);
  const { privateKey } = generateKeyPairSync('ed25519');
  const signers = { current: { name: 'bench', privateKey }, previous: null };
  const began = performance.now();
  const { size } = await new MakeCheckpoint(database, systemNow, signers).execute('bench');
  const seconds = (performance.now() - began) / 1000;
  const proofs = await measure(codes.slice(0, PROOFS), 1, (head) =>
    proveInclusion(database.pool, head, size),
  );
  return [
    { name: 'checkpoint, heads', value: size },
    { name: 'checkpoint, s', value: seconds, goal: '< 30' },
    { name: 'inclusion proof, p50 ms', value: proofs.p50 },
    { name: 'inclusion proof, p99 ms', value: proofs.p99, goal: '< 50' },
  ];
}
