import { hash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import pg from 'pg';
import { hashOf } from '../../src/engine/chain/canonical-json.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { ExportedJournals, seal } from './exported-journals.js';
import { createInstallation, PATIENCE } from './installation.js';

interface Verification {
  readonly dossiers: number;
  readonly entries: number;
  readonly intact: boolean;
  readonly faults: readonly { dossier: string; sequence: number; kind: string }[];
  readonly unreadable: readonly { line: number }[];
}

let installation: TestDatabase;
let env: Record<string, string>;
let folder: string;
let lines: readonly string[];
let exported: ExportedJournals;

beforeAll(async () => {
  installation = await createInstallation(['hanoi-construction.json']);
  env = { DATABASE_URL: installation.url };
  folder = await mkdtemp(join(tmpdir(), 'ccn-audit-'));
  lines = (await ccn(['audit', 'export', '--format', 'jsonl'], { env })).stdout.trimEnd().split('\n');
  exported = new ExportedJournals(lines);
}, PATIENCE);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await installation.drop();
}, PATIENCE);

async function verifyLines(changed: readonly string[]): Promise<Verification & { exitCode: number }> {
  const file = join(folder, 'export.jsonl');
  await writeFile(file, `${changed.join('\n')}\n`);
  // Without any surroundings: no database can be reached.
  const { exitCode, data } = await ccnJson(['audit', 'verify', '--file', file], {
    env: { DATA_DIR: folder },
  });
  return { ...(data as Verification), exitCode };
}

describe('ccn audit pack', () => {
  const read = async (zip: Buffer) => {
    const { files } = await JSZip.loadAsync(zip);
    const manifest = JSON.parse((await files['manifest.json']?.async('string')) ?? '') as {
      readonly dossier: string;
      readonly dossiers: readonly { dossier: string; path: string; sha256: string }[];
    };
    return { manifest, partOf: (path: string) => files[path]?.async('nodebuffer') };
  };

  it('writes the pack of one dossier, and of several each in a file that the manifest names', async () => {
    const [one, other] = [...new Set(lines.map((line) => (JSON.parse(line) as JournalEntry).dossier))];
    const [single, several] = [join(folder, 'one.zip'), join(folder, 'two.zip')];
    await ccn(['audit', 'pack', one ?? '', '--out', single], { env: { ...env, DATA_DIR: folder } });
    const { manifest, partOf } = await read(await readFile(single));
    expect(manifest.dossier).toBe(one);
    expect((await partOf('journal.jsonl'))?.toString().trimEnd().split('\n')).toEqual(
      lines.filter((line) => (JSON.parse(line) as JournalEntry).dossier === one),
    );
    const { exitCode, data } = await ccnJson(
      ['audit', 'pack', one ?? '', other ?? '', one ?? '', '--out', several],
      { env: { ...env, DATA_DIR: folder } },
    );
    expect({ exitCode, data }).toMatchObject({
      exitCode: 0,
      data: { file: several, dossiers: [one, other] },
    });
    const bundle = await read(await readFile(several));
    expect(bundle.manifest.dossiers.map(({ dossier }) => dossier)).toEqual([one, other]);
    for (const { dossier, path, sha256 } of bundle.manifest.dossiers) {
      const part = (await bundle.partOf(path)) ?? Buffer.alloc(0);
      expect(hash('sha256', part, 'hex')).toBe(sha256);
      expect((await read(part)).manifest.dossier).toBe(dossier);
    }
    expect((await readdir(folder)).filter((name) => name.includes('.parts-'))).toEqual([]);
  });

  it('writes nothing for a dossier that there is not', async () => {
    const out = join(folder, 'none.zip');
    const ran = await ccn(['audit', 'pack', 'H26-0', '--out', out], { env: { ...env, DATA_DIR: folder } });
    expect(ran).toMatchObject({ exitCode: 1, stderr: 'Không có hồ sơ “H26-0”.\n' });
    expect(await readdir(folder)).not.toContain('none.zip');
  });
});

describe('ccn audit export', () => {
  it('writes one canonical entry a line, journal after journal', () => {
    expect(lines.every((line) => hashOf(JSON.parse(line)).length === 64)).toBe(true);
    expect(exported.journal.map(({ sequence }) => sequence)).toEqual(
      exported.journal.map((_, index) => index + 1),
    );
  });

  it('writes the same into a file, which only its owner may read', async () => {
    const out = join(folder, 'whole.jsonl');
    const { exitCode, data } = await ccnJson(['audit', 'export', '--format', 'jsonl', '--out', out], { env });
    expect(exitCode).toBe(0);
    expect(data).toEqual({ file: out, entries: lines.length });
    expect((await readFile(out, 'utf8')).trimEnd().split('\n')).toEqual(lines);
  });

  it('leaves no file behind when the folder is missing', async () => {
    const out = join(folder, 'nowhere', 'x.jsonl');
    const { exitCode, stderr } = await ccn(['audit', 'export', '--format', 'jsonl', '--out', out], { env });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Tệp “.*” không tồn tại\.\n$/);
  });

  it.each([
    ['csv', '\ufeffdossier,sequence,'],
    ['xes', '<?xml version="1.0" encoding="UTF-8"?>\n<log '],
    ['ocel', '{"objectTypes":['],
  ])('writes an entry for each as %s, too', async (format, beginning) => {
    const out = join(folder, `whole.${format}`);
    const { data } = await ccnJson(['audit', 'export', '--format', format, '--out', out], { env });
    expect(data).toEqual({ file: out, entries: lines.length });
    const text = await readFile(out, 'utf8');
    expect(text.startsWith(beginning)).toBe(true);
    const places = exported.journal.map(({ hash }) => text.indexOf(hash));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it('says which formats there are', async () => {
    const { exitCode, stderr } = await ccn(['audit', 'export', '--format', 'xml'], { env });
    expect(exitCode).toBe(2);
    expect(stderr).toBe('--format phải là một trong: jsonl, csv, xes, ocel; không phải “xml”.\n');
  });
});

describe('ccn audit verify --file', () => {
  it('finds an untouched export intact', async () => {
    const { exitCode, intact, dossiers, entries } = await verifyLines(lines);
    expect({ exitCode, intact, dossiers, entries }).toEqual({
      exitCode: 0,
      intact: true,
      dossiers: 43,
      entries: lines.length,
    });
  });

  test.each([
    ['a changed field', () => exported.replaceLine(3, { ...exported.at(3), event: 'FORGED' }), 3, 'content'],
    ['a removed entry', () => lines.toSpliced(exported.start + 2, 1), 4, 'order'],
    [
      'two entries in the wrong order',
      () => exported.replaceLine(3, exported.at(4)).with(exported.start + 3, JSON.stringify(exported.at(3))),
      4,
      'order',
    ],
    [
      'an entry that stands twice',
      () => lines.toSpliced(exported.start + 2, 0, lines[exported.start + 2] ?? ''),
      3,
      'order',
    ],
    [
      'one sealed anew alone',
      () => exported.replaceLine(3, seal({ ...exported.at(3), payload: { a: 1 } })),
      3,
      'replay',
    ],
    [
      'another state claimed, all sealed anew',
      () => exported.forge(2, () => ({ stateHash: 'f'.repeat(64) })),
      2,
      'replay',
    ],
    [
      'an event that never was, all sealed anew',
      () => exported.forge(2, () => ({ event: 'NEVER' })),
      2,
      'replay',
    ],
    [
      'a payload of another form, all sealed anew',
      () => exported.forge(2, () => ({ payload: null })),
      2,
      'replay',
    ],
    [
      'another procedure named, all sealed anew',
      () => exported.forge(2, () => ({ procedureVersion: 77 })),
      2,
      'replay',
    ],
  ])('names the first entry that is wrong: %s', async (_, change, sequence, kind) => {
    const { exitCode, faults, intact } = await verifyLines(change());
    expect({ exitCode, intact }).toEqual({ exitCode: 1, intact: false });
    expect(faults).toEqual([expect.objectContaining({ dossier: exported.at(1).dossier, sequence, kind })]);
  });

  it('names the first fault of each of several journals', async () => {
    const first = JSON.parse(lines[0] ?? '') as JournalEntry;
    const { faults } = await verifyLines(
      exported
        .replaceLine(3, { ...exported.at(3), event: 'FORGED' })
        .with(0, JSON.stringify({ ...first, event: 'FORGED' })),
    );
    expect(faults.map(({ dossier, sequence }) => [dossier, sequence])).toEqual([
      [first.dossier, 1],
      [exported.at(1).dossier, 3],
    ]);
  });

  it('does not mind journals that lie in several pieces', async () => {
    const torn = [
      ...lines.slice(0, exported.start),
      ...lines.slice(exported.start + 2),
      ...lines.slice(exported.start, exported.start + 2),
    ];
    const { faults, dossiers, entries } = await verifyLines(torn);
    // The first two entries come after the others: nothing is lost, but the order is not the journal's.
    expect(faults).toEqual([
      expect.objectContaining({ dossier: exported.at(1).dossier, sequence: 3, kind: 'order' }),
    ]);
    expect({ dossiers, entries }).toEqual({ dossiers: 43, entries: lines.length });
    const moved = lines.toSpliced(exported.start + 3, 0, lines[0] ?? '').slice(1);
    expect((await verifyLines(moved)).faults.every(({ dossier }) => dossier !== exported.at(1).dossier)).toBe(
      true,
    );
  });

  test.each([
    ['no JSON', '{"dossier":'],
    ['no entry', '{"dossier":"x"}'],
    ['half a surrogate pair', '\\ud800'],
  ])('numbers the lines that it cannot read: %s', async (_, text) => {
    const line = text.startsWith('\\')
      ? JSON.stringify(exported.at(3)).replace('"event":"', `"event":"${text}`)
      : text;
    const { exitCode, unreadable } = await verifyLines(exported.replaceLine(3, line));
    expect(exitCode).toBe(1);
    expect(unreadable.map((each) => each.line)).toEqual([exported.start + 3]);
  });

  it('tells people where it broke, in Vietnamese', async () => {
    const file = join(folder, 'export.jsonl');
    await writeFile(file, exported.replaceLine(3, { ...exported.at(3), event: 'FORGED' }).join('\n'));
    const { stdout, stderr } = await ccn(['audit', 'verify', '--file', file]);
    expect(stdout).toContain(
      `Hồ sơ ${exported.at(1).dossier}, mục 3: nội dung không khớp với mã băm của mục.`,
    );
    expect(stderr).toBe('Tệp có lỗi: nhật ký của 1 hồ sơ không nguyên vẹn.\n');
  });

  it('says which file is missing', async () => {
    const { exitCode, error } = await ccnJson(['audit', 'verify', '--file', join(folder, 'none.jsonl')]);
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({
      code: 'file',
      detail: expect.stringContaining('none.jsonl” không tồn tại'),
    });
  });

  it('says that a folder is no file', async () => {
    const { exitCode, error } = await ccnJson(['audit', 'verify', '--file', folder]);
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({ code: 'file' });
  });
});

describe('ccn audit verify', () => {
  it('finds the stored journals intact', async () => {
    const { exitCode, data } = await ccnJson(['audit', 'verify'], { env });
    expect(exitCode).toBe(0);
    expect(data).toMatchObject({ dossiers: 43, entries: lines.length, intact: true, faults: [] });
  });

  it('finds what an administrator of the database changed', async () => {
    const owner = new pg.Client({ connectionString: installation.ownerUrl });
    await owner.connect();
    await owner.query('ALTER TABLE journal_entry DISABLE TRIGGER ALL').catch(() => undefined);
    const changed = await owner.query(
      `UPDATE journal_entry SET event = 'FORGED'
       WHERE sequence = 3 AND dossier_id = (SELECT id FROM dossier WHERE code = $1)`,
      [exported.at(1).dossier],
    );
    await owner.end();
    expect(changed.rowCount).toBe(1);
    const { exitCode, data, error } = await ccnJson(['audit', 'verify'], { env });
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({ code: 'journal-broken' });
    expect(data).toMatchObject({
      intact: false,
      faults: [{ dossier: exported.at(1).dossier, sequence: 3, kind: 'content' }],
    });
  });
});
