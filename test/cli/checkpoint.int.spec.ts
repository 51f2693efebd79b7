import { generateKeyPairSync } from 'node:crypto';

import pg from 'pg';

import { verifierKeyOf } from '../../src/application/checkpoint/signed-note.js';
import { canonicalJson } from '../../src/engine/chain/canonical-json.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { ExportedJournals, seal } from './exported-journals.js';
import { PATIENCE } from './installation.js';
import { SealedExport, type Finding } from './sealed-export.js';

let sealed: SealedExport;
let exported: ExportedJournals;
/** The journal that is tampered with: its dossier, its first line and how many entries it has. */
let victim: string;
let start: number;
let last: number;

beforeAll(async () => {
  sealed = await SealedExport.make();
  ({ exported } = sealed);
  victim = exported.at(1).dossier;
  ({ start } = exported);
  last = exported.journal.length;
}, PATIENCE);
afterAll(() => sealed.remove(), PATIENCE);

/** Replayed and chained as if it had always been so. */
const forged = () => exported.forge(3, () => ({ backdatingReason: 'Lý do khác.' }));
const cutOff = () => exported.lines.toSpliced(start + last - 1, 1);
const takenOut = () => exported.lines.toSpliced(start, last);

test('an untouched export is as the checkpoint attests', async () => {
  expect(await sealed.verify(exported.lines)).toMatchObject({
    exitCode: 0,
    intact: true,
    checkpointFaults: [],
    checkpoint: { size: 43 },
    key: sealed.key,
  });
});

test('the key of the file itself is taken, and shown, where no other is known', async () => {
  const [file, checkpoint] = await sealed.write(exported.lines);
  const { stdout, exitCode } = await ccn(['audit', 'verify', '--file', file, '--checkpoint', checkpoint]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(sealed.key);
});

describe('tampering is named', () => {
  const change = (sequence: number, from: string, to: string) =>
    exported.replaceLine(sequence, JSON.stringify(exported.at(sequence)).replace(from, to));

  test.each<[string, () => readonly string[], number, string]>([
    ['a byte of a payload', () => change(3, '"payload":{', '"payload":{"x":1,'), 3, 'content'],
    [
      'an actor',
      () => exported.replaceLine(3, { ...exported.at(3), actor: { user: 'auditor' } }),
      3,
      'content',
    ],
    ['a time', () => change(3, '"recordedAt":"20', '"recordedAt":"19'), 3, 'content'],
    ['a deleted entry', () => exported.lines.toSpliced(start + 2, 1), 4, 'order'],
    [
      'an inserted entry',
      () =>
        exported.lines.toSpliced(start + 2, 0, JSON.stringify(seal({ ...exported.at(3), commandId: 'x' }))),
      3,
      'order',
    ],
    [
      'two entries that changed places',
      () => exported.replaceLine(3, exported.at(4)).with(start + 3, JSON.stringify(exported.at(3))),
      4,
      'order',
    ],
  ])('by the chain: %s', async (_, tamper, sequence, kind) => {
    const { exitCode, faults } = await sealed.verify(tamper());
    expect(exitCode).toBe(1);
    expect(faults).toEqual([expect.objectContaining({ dossier: victim, sequence, kind })]);
  });

  test.each<[string, () => readonly string[], string]>([
    ['an end cut off', cutOff, 'truncated'],
    ['a whole journal sealed anew, consistently', forged, 'rechained'],
    ['a dossier taken out', takenOut, 'removed'],
    [
      'an older export beside a newer checkpoint',
      () => exported.lines.toSpliced(start + 2, last - 2),
      'truncated',
    ],
  ])('by the checkpoint alone: %s', async (_, tamper, kind) => {
    const { exitCode, faults, checkpointFaults } = await sealed.verify(tamper());
    // The chain by itself is whole: without the checkpoint nobody could tell.
    expect(faults).toEqual([]);
    expect(exitCode).toBe(1);
    expect(checkpointFaults).toEqual([expect.objectContaining({ dossier: victim, sequence: last, kind })]);
  });

  test('a checkpoint exchanged for one that fits a forged journal', async () => {
    const { hash } = new ExportedJournals(forged()).at(last);
    const leaves = sealed.checkpoint.slice(1);
    const place = leaves.findIndex((leaf) => leaf.includes(victim));
    const attested = sealed.forgeCheckpoint(
      leaves.with(place, canonicalJson({ dossier: victim, sequence: last, hash })),
    );
    const { exitCode, checkpointFaults } = await sealed.verify(forged(), { attested });
    expect(exitCode).toBe(1);
    expect(checkpointFaults).toEqual([expect.objectContaining({ kind: 'signature', dossier: null })]);
    // Who believes the key in the file is deceived; that is why the key has to come from elsewhere.
    expect(await sealed.verify(forged(), { attested, options: [] })).toMatchObject({ intact: true });
  });

  test('a leaf exchanged under a genuine signature', async () => {
    const attested = sealed.checkpoint.map((line) => line.replace('"sequence":', '"sequence":1'));
    const { checkpointFaults } = await sealed.verify(exported.lines, { attested });
    expect(checkpointFaults[0]).toMatchObject({ kind: 'root', dossier: null });
  });

  test('the wrong key', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const options = ['--key', verifierKeyOf({ name: sealed.origin, privateKey })];
    const { exitCode, checkpointFaults } = await sealed.verify(exported.lines, { options });
    expect(exitCode).toBe(1);
    expect(checkpointFaults).toEqual([expect.objectContaining({ kind: 'signature' })]);
  });

  test('a newer export beside an older checkpoint is none', async () => {
    const { hash } = exported.at(2);
    const attested = sealed.forgeCheckpoint([canonicalJson({ dossier: victim, sequence: 2, hash })]);
    expect(await sealed.verify(exported.lines, { attested, options: [] })).toMatchObject({ intact: true });
  });
});

describe('the single file that needs no release', () => {
  test('finds an untouched export as it was written', async () => {
    const { status, stdout } = await sealed.verifyByScript(exported.lines);
    expect(stdout).toMatch(/: 43 leaves\.\n43 dossiers, \d+ entries\.\nAll is as it was written\.\n$/);
    expect(status).toBe(0);
  });

  type Tampered = readonly [lines: readonly string[], attested?: readonly string[]];
  test.each<[string, () => Tampered, RegExp]>([
    [
      'a changed entry',
      () => [exported.replaceLine(3, { ...exported.at(3), event: 'X' })],
      /entry 3: its content/,
    ],
    ['a deleted entry', () => [exported.lines.toSpliced(start + 2, 1)], /entry 4: expected entry 3 here/],
    ['an end cut off', () => [cutOff()], /was attested, but is not in the export/],
    ['a journal sealed anew', () => [forged()], /is not the entry that was attested/],
    ['a dossier taken out', () => [takenOut()], /the dossier is not in the export/],
    [
      'another checkpoint',
      () => [exported.lines, sealed.forgeCheckpoint(sealed.checkpoint.slice(1))],
      /is not signed by this key/,
    ],
    ['a leaf less', () => [exported.lines, sealed.checkpoint.slice(0, -1)], /do not give its root/],
  ])('names %s', async (_, tamper, finding) => {
    const { status, stdout } = await sealed.verifyByScript(...tamper());
    expect(stdout).toMatch(finding);
    expect(status).toBe(1);
  });
});

describe('bad input is told, and nothing is taken for verified', () => {
  test.each<[string, () => readonly string[], string]>([
    ['an empty file', () => [], 'no-checkpoint'],
    ['an export in its place', () => exported.lines, 'no-checkpoint'],
    ['a line that is no leaf', () => [...sealed.checkpoint, '{"dossier":1}'], 'unreadable-line'],
  ])('%s', async (_, attested, code) => {
    const { exitCode, error } = await sealed.verify(exported.lines, { attested: attested() });
    expect({ exitCode, error }).toMatchObject({ exitCode: 1, error: { code } });
  });

  test('a key that is none', async () => {
    const { exitCode, error } = await sealed.verify(exported.lines, { options: ['--key', 'khoa'] });
    expect({ exitCode, error }).toMatchObject({ exitCode: 1, error: { code: 'bad-key' } });
  });

  test.each([[['audit', 'verify', '--checkpoint', 'x']], [['audit', 'verify', '--file', 'x', '--key', 'y']]])(
    '%j is asked wrongly',
    async (args) => {
      expect((await ccnJson(args, { env: sealed.env })).exitCode).toBe(2);
    },
  );

  test('without a key there is no checkpoint', async () => {
    const env = { DATABASE_URL: sealed.env.DATABASE_URL ?? '' };
    const { exitCode, error } = await ccnJson(['audit', 'checkpoint'], { env });
    expect({ exitCode, error }).toMatchObject({ exitCode: 1, error: { code: 'no-checkpoint-key' } });
  });
});

test.each([
  ['holds no key', () => sealed.write([]).then(([file]) => file), 'should be an Ed25519 private key'],
  ['is not there', () => Promise.resolve('/khong/co/khoa.pem'), 'cannot be read'],
])('a key file that %s is named, and hinders no other command', async (_, makeFile, sentence) => {
  const env = { ...sealed.env, CHECKPOINT_KEY_FILE: await makeFile() };
  const { exitCode, error } = await ccnJson(['audit', 'checkpoint'], { env });
  expect({ exitCode, error }).toMatchObject({ exitCode: 2, error: { code: 'configuration' } });
  expect(error).toMatchObject({ detail: expect.stringContaining(sentence) });
  expect((await ccnJson(['dossier', 'show', victim], { env })).exitCode).toBe(0);
});

describe('in the database', () => {
  test('a new key is introduced by the old one, and both checkpoints hold', async () => {
    const { CHECKPOINT_KEY_FILE: old } = sealed.env;
    const env = {
      ...sealed.env,
      CHECKPOINT_KEY_FILE: await sealed.makeKey('new.pem'),
      CHECKPOINT_PREVIOUS_KEY_FILE: old,
    };
    const made = await ccnJson(['audit', 'checkpoint'], { env });
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
    const owner = new pg.Client({ connectionString: sealed.installation.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`UPDATE checkpoint_leaf SET hash = repeat('f', 64) WHERE code = $1`, [victim]);
      await owner.query(`UPDATE checkpoint SET note = replace(note, 'Z', 'Z ') WHERE number = 2`);
    } finally {
      await owner.end();
    }
    const { exitCode, data } = await ccnJson(['audit', 'verify'], { env: sealed.env });
    expect(exitCode).toBe(1);
    const { checkpoints } = data as { readonly checkpoints: { readonly faults: readonly Finding[] } };
    expect(checkpoints.faults.map(({ kind, dossier }) => [kind, dossier])).toEqual([
      ['rechained', victim],
      ['root', null],
      ['signature', null],
    ]);
  });
});
