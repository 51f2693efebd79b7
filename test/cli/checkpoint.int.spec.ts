import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import pg from 'pg';

import { canonicalJson } from '../../src/engine/chain/canonical-json.js';
import { GrowingTree, leafHash } from '../../src/engine/chain/merkle-tree.js';
import type { TestDatabase } from '../support/database.js';
import { signCheckpoint } from '../../src/application/checkpoint/checkpoint.js';
import { verifierKeyOf } from '../../src/application/checkpoint/signed-note.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { ExportedJournals, seal } from './exported-journals.js';
import { createInstallation, PATIENCE } from './installation.js';

interface Verification {
  readonly intact: boolean;
  readonly faults: readonly Finding[];
  readonly checkpointFaults: readonly Finding[];
}

interface Finding {
  readonly kind: string;
  readonly dossier: string | null;
  readonly sequence: number | null;
}

let installation: TestDatabase;
let env: Record<string, string>;
let folder: string;
let exported: ExportedJournals;
let checkpoint: readonly string[];
let key: string;

beforeAll(async () => {
  installation = await createInstallation(['hanoi-construction.json']);
  folder = await mkdtemp(join(tmpdir(), 'ccn-checkpoint-'));
  env = { DATABASE_URL: installation.url, CHECKPOINT_KEY_FILE: await makeKey('key.pem') };
  const out = join(folder, 'checkpoint.jsonl');
  const made = await ccnJson(['audit', 'checkpoint', '--out', out], { env });
  expect(made).toMatchObject({ exitCode: 0, data: { number: 1, size: 43, file: out } });
  ({ key } = made.data as { readonly key: string });
  checkpoint = await readLines(out);
  const { stdout } = await ccn(['audit', 'export', '--format', 'jsonl'], { env });
  exported = new ExportedJournals(stdout.trimEnd().split('\n'));
}, PATIENCE);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await installation.drop();
}, PATIENCE);

async function makeKey(name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return file;
}

const readLines = async (file: string) => (await readFile(file, 'utf8')).trimEnd().split('\n');

/** Without any surroundings: no database can be reached. */
async function verify(
  lines: readonly string[],
  {
    attested = checkpoint,
    options = ['--key', key],
  }: { attested?: readonly string[]; options?: string[] } = {},
) {
  const [file, beside] = [join(folder, 'export.jsonl'), join(folder, 'beside.jsonl')];
  await writeFile(file, `${lines.join('\n')}\n`);
  await writeFile(beside, `${attested.join('\n')}\n`);
  const ran = await ccnJson(['audit', 'verify', '--file', file, '--checkpoint', beside, ...options], {
    env: { DATA_DIR: folder },
  });
  return { ...(ran.data as Verification), exitCode: ran.exitCode, error: ran.error };
}

/** As a forger makes one: another tree, and a signature of their own under the same name. */
function forgeCheckpoint(leaves: readonly string[]): readonly string[] {
  const tree = new GrowingTree();
  for (const leaf of leaves) tree.append(leafHash(leaf));
  const origin = key.split('+')[0] ?? '';
  const signer = { name: origin, privateKey: generateKeyPairSync('ed25519').privateKey };
  const standing = { origin, size: tree.size, root: tree.root(), recordedAt: '2026-09-21T02:00:00.000Z' };
  return [
    canonicalJson({ note: signCheckpoint(standing, [signer]), keys: [verifierKeyOf(signer)] }),
    ...leaves,
  ];
}

test('an untouched export is as the checkpoint attests', async () => {
  expect(await verify(exported.lines)).toMatchObject({
    exitCode: 0,
    intact: true,
    checkpointFaults: [],
    checkpoint: { size: 43 },
    key,
  });
});

test('the key of the file itself is taken, and shown, where no other is known', async () => {
  const [file, beside] = [join(folder, 'export.jsonl'), join(folder, 'beside.jsonl')];
  await verify(exported.lines, { options: [] });
  const { stdout, exitCode } = await ccn(['audit', 'verify', '--file', file, '--checkpoint', beside]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(key);
});

describe('tampering is named', () => {
  const victim = () => exported.at(1).dossier;
  const { lines, start, last } = {
    lines: () => exported.lines,
    start: () => exported.start,
    last: () => exported.journal.length,
  };

  test.each<[string, () => readonly string[], number, string]>([
    [
      'a byte of a payload',
      () => changed(3, (text) => text.replace('"payload":{', '"payload":{"x":1,')),
      3,
      'content',
    ],
    [
      'an actor',
      () => exported.replaceLine(3, { ...exported.at(3), actor: { user: 'auditor' } }),
      3,
      'content',
    ],
    [
      'a time',
      () => exported.replaceLine(3, { ...exported.at(3), recordedAt: '2020-01-01T00:00:00.000Z' }),
      3,
      'content',
    ],
    ['a deleted entry', () => lines().toSpliced(start() + 2, 1), 4, 'order'],
    ['an inserted entry', () => lines().toSpliced(start() + 2, 0, JSON.stringify(inserted())), 3, 'order'],
    [
      'two entries that changed places',
      () =>
        lines()
          .with(start() + 2, lines()[start() + 3] ?? '')
          .with(start() + 3, lines()[start() + 2] ?? ''),
      4,
      'order',
    ],
  ])('by the chain: %s', async (_, tamper, sequence, kind) => {
    const { exitCode, faults } = await verify(tamper());
    expect(exitCode).toBe(1);
    expect(faults).toEqual([expect.objectContaining({ dossier: victim(), sequence, kind })]);
  });

  const changed = (sequence: number, change: (text: string) => string) =>
    exported.replaceLine(sequence, change(JSON.stringify(exported.at(sequence))));
  const inserted = () => seal({ ...exported.at(3), commandId: 'inserted' });

  test.each<[string, () => readonly string[], () => number, string]>([
    ['an end cut off', () => lines().toSpliced(start() + last() - 1, 1), () => last(), 'truncated'],
    [
      'a whole journal sealed anew, consistently',
      () => exported.forge(3, () => ({ backdatingReason: 'Lý do khác.' })),
      () => last(),
      'rechained',
    ],
    ['a dossier taken out', () => lines().toSpliced(start(), last()), () => last(), 'removed'],
  ])('by the checkpoint alone: %s', async (_, tamper, sequence, kind) => {
    const { exitCode, faults, checkpointFaults } = await verify(tamper());
    // The chain by itself is whole: without the checkpoint nobody could tell.
    expect(faults).toEqual([]);
    expect(exitCode).toBe(1);
    expect(checkpointFaults).toEqual([
      expect.objectContaining({ dossier: victim(), sequence: sequence(), kind }),
    ]);
  });

  test('a checkpoint exchanged for one that fits a forged journal', async () => {
    const forged = exported.forge(3, () => ({ backdatingReason: 'Lý do khác.' }));
    const head = new ExportedJournals(forged).at(last());
    const leaves = checkpoint
      .slice(1)
      .map((leaf) =>
        leaf.includes(victim())
          ? canonicalJson({ dossier: victim(), sequence: last(), hash: head.hash })
          : leaf,
      );
    const attested = forgeCheckpoint(leaves);
    const { exitCode, checkpointFaults } = await verify(forged, { attested });
    expect(exitCode).toBe(1);
    expect(checkpointFaults).toEqual([
      { kind: 'signature', dossier: null, sequence: null, reason: expect.any(String) },
    ]);
    // Who believes the key in the file is deceived; that is why the key has to come from elsewhere.
    expect(await verify(forged, { attested, options: [] })).toMatchObject({ intact: true });
  });

  test('a leaf exchanged under a genuine signature', async () => {
    const attested = checkpoint.map((line) => line.replace('"sequence":', '"sequence":1'));
    const { checkpointFaults } = await verify(exported.lines, { attested });
    expect(checkpointFaults[0]).toMatchObject({ kind: 'root', dossier: null });
  });

  test('the wrong key', async () => {
    const privateKey = generateKeyPairSync('ed25519').privateKey;
    const wrong = verifierKeyOf({ name: key.split('+')[0] ?? '', privateKey });
    const { exitCode, checkpointFaults } = await verify(exported.lines, { options: ['--key', wrong] });
    expect(exitCode).toBe(1);
    expect(checkpointFaults).toEqual([expect.objectContaining({ kind: 'signature' })]);
  });

  test('an older export beside a newer checkpoint', async () => {
    const older = lines().toSpliced(start() + 2, last() - 2);
    const { checkpointFaults } = await verify(older);
    expect(checkpointFaults).toEqual([
      expect.objectContaining({ kind: 'truncated', dossier: victim(), sequence: last() }),
    ]);
  });

  test('a newer export beside an older checkpoint is none', async () => {
    const early = { dossier: victim(), sequence: 2, hash: exported.at(2).hash };
    const { privateKey } = generateKeyPairSync('ed25519');
    const leaf = canonicalJson(early);
    const standing = { origin: 'x', size: 1, root: leafHash(leaf), recordedAt: '2026-09-21T02:00:00.000Z' };
    const signer = { name: 'x', privateKey };
    const attested = [
      canonicalJson({ note: signCheckpoint(standing, [signer]), keys: [verifierKeyOf(signer)] }),
      leaf,
    ];
    expect(await verify(exported.lines, { attested, options: [] })).toMatchObject({ intact: true });
  });
});

describe('the single file that needs no release', () => {
  const script = fileURLToPath(new URL('../../docs/verify/verify-journal.mjs', import.meta.url));
  const run = async (lines: readonly string[], attested: readonly string[] = checkpoint) => {
    const [file, beside] = [join(folder, 'export.jsonl'), join(folder, 'beside.jsonl')];
    await writeFile(file, `${lines.join('\n')}\n`);
    await writeFile(beside, `${attested.join('\n')}\n`);
    return spawnSync(process.execPath, [script, file, beside, key], { encoding: 'utf8' });
  };

  test('finds an untouched export as it was written', async () => {
    const { status, stdout } = await run(exported.lines);
    expect(stdout).toMatch(/: 43 leaves\.\n43 dossiers, \d+ entries\.\nAll is as it was written\.\n$/);
    expect(status).toBe(0);
  });

  test.each<[string, () => Parameters<typeof run>, RegExp]>([
    [
      'a changed entry',
      () => [exported.replaceLine(3, { ...exported.at(3), event: 'X' })],
      /entry 3: its content/,
    ],
    [
      'a deleted entry',
      () => [exported.lines.toSpliced(exported.start + 2, 1)],
      /entry 4: expected entry 3 here/,
    ],
    [
      'an end cut off',
      () => [exported.lines.toSpliced(exported.start + exported.journal.length - 1, 1)],
      /not in the export/,
    ],
    [
      'a journal sealed anew',
      () => [exported.forge(3, () => ({ backdatingReason: 'X' }))],
      /is not the entry that was attested/,
    ],
    [
      'a dossier taken out',
      () => [exported.lines.toSpliced(exported.start, exported.journal.length)],
      /the dossier is not in the export/,
    ],
    [
      'another checkpoint',
      () => [exported.lines, forgeCheckpoint(checkpoint.slice(1))],
      /is not signed by this key/,
    ],
    ['a leaf less', () => [exported.lines, checkpoint.slice(0, -1)], /its leaves do not give its root/],
  ])('names %s', async (_, tampered, finding) => {
    const { status, stdout } = await run(...tampered());
    expect(stdout).toMatch(finding);
    expect(status).toBe(1);
  });
});

describe('bad input is told, and nothing is taken for verified', () => {
  test.each<[string, () => readonly string[], string]>([
    ['an empty file', () => [], 'no-checkpoint'],
    ['an export in its place', () => exported.lines, 'no-checkpoint'],
    ['a line that is no leaf', () => [...checkpoint, '{"dossier":1}'], 'unreadable-line'],
  ])('%s', async (_, attested, code) => {
    expect(await verify(exported.lines, { attested: attested() })).toMatchObject({
      exitCode: 1,
      error: { code },
    });
  });

  test('a key that is none', async () => {
    const answer = await verify(exported.lines, { options: ['--key', 'khoa'] });
    expect(answer).toMatchObject({ exitCode: 1, error: { code: 'bad-key' } });
  });

  test.each([[['audit', 'verify', '--checkpoint', 'x']], [['audit', 'verify', '--file', 'x', '--key', 'y']]])(
    '%j is asked wrongly',
    async (args) => {
      expect((await ccnJson(args, { env })).exitCode).toBe(2);
    },
  );

  test('without a key there is no checkpoint', async () => {
    const { exitCode, error } = await ccnJson(['audit', 'checkpoint'], {
      env: { DATABASE_URL: installation.url },
    });
    expect({ exitCode, error }).toMatchObject({ exitCode: 1, error: { code: 'no-checkpoint-key' } });
  });
});

describe('in the database', () => {
  test('a new key is introduced by the old one, and both checkpoints hold', async () => {
    const previous = env.CHECKPOINT_KEY_FILE ?? '';
    const rotated = {
      ...env,
      CHECKPOINT_KEY_FILE: await makeKey('new.pem'),
      CHECKPOINT_PREVIOUS_KEY_FILE: previous,
    };
    const made = await ccnJson(['audit', 'checkpoint'], { env: rotated });
    const { note, size } = made.data as { readonly note: string; readonly size: number };
    // Nothing happened meanwhile, so the tree is the same; the new key and the old one signed it.
    expect(size).toBe(43);
    expect(note.match(/^— /gm)).toHaveLength(2);
    const { exitCode, data } = await ccnJson(['audit', 'verify'], { env });
    expect({ exitCode, data }).toMatchObject({
      exitCode: 0,
      data: { intact: true, checkpoints: { checkpoints: 2, heads: 43, faults: [] } },
    });
  });

  test('what its administrator took away or exchanged is named', async () => {
    const owner = new pg.Client({ connectionString: installation.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`UPDATE checkpoint_leaf SET hash = repeat('f', 64) WHERE code = $1`, [
        exported.at(1).dossier,
      ]);
      await owner.query(`UPDATE checkpoint SET note = replace(note, 'Z', 'Z ') WHERE number = 2`);
    } finally {
      await owner.end();
    }
    const { exitCode, data } = await ccnJson(['audit', 'verify'], { env });
    expect(exitCode).toBe(1);
    const { checkpoints } = data as { readonly checkpoints: { readonly faults: readonly Finding[] } };
    expect(checkpoints.faults.map(({ kind, dossier }) => [kind, dossier])).toEqual([
      ['rechained', exported.at(1).dossier],
      ['root', null],
      ['signature', null],
    ]);
  });
});
