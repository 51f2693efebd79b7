import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { hashOf } from '../../src/engine/chain/canonical-json.js';
import { sealEntry } from '../../src/engine/chain/journal-chain.js';
import type { JournalEntry, UnsealedEntry } from '../../src/engine/journal-entry.js';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
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
/** A journal of several entries, neither the first nor the last of the export. */
let journal: readonly JournalEntry[];
let start: number;

beforeAll(async () => {
  installation = await createInstallation(['hanoi-construction.json']);
  env = { DATABASE_URL: installation.url };
  folder = await mkdtemp(join(tmpdir(), 'ccn-audit-'));
  lines = (await ccn(['audit', 'export', '--format', 'jsonl'], { env })).stdout.trimEnd().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as JournalEntry);
  const others = entries.filter(({ dossier }) => dossier !== entries[0]?.dossier);
  const dossier = others.find(({ sequence }) => sequence > 4)?.dossier ?? '';
  journal = entries.filter((entry) => entry.dossier === dossier);
  start = entries.findIndex((entry) => entry.dossier === dossier);
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

function at(sequence: number): JournalEntry {
  const entry = journal[sequence - 1];
  if (entry === undefined) throw new Error(`Expected the journal to have an entry ${sequence}.`);
  return entry;
}

const replaceLine = (sequence: number, entry: unknown) =>
  lines.with(start + sequence - 1, typeof entry === 'string' ? entry : JSON.stringify(entry));

/** As if nothing else had changed. */
function seal(entry: JournalEntry): JournalEntry {
  const content = Object.entries(entry).filter(([name]) => name !== 'hash');
  return sealEntry(Object.fromEntries(content) as unknown as UnsealedEntry);
}

/** Changes an entry and seals it and everything after it anew, as a forger with the program could. */
function forge(sequence: number, change: (entry: JournalEntry) => Partial<JournalEntry>): readonly string[] {
  let previousHash = at(sequence).previousHash;
  const forged = journal.slice(sequence - 1).map((entry, index) => {
    const sealed = seal({ ...entry, ...(index === 0 ? change(entry) : {}), previousHash });
    previousHash = sealed.hash;
    return JSON.stringify(sealed);
  });
  return [...lines.slice(0, start + sequence - 1), ...forged, ...lines.slice(start + journal.length)];
}

describe('ccn audit export', () => {
  it('writes one canonical entry a line, journal after journal', () => {
    expect(lines.every((line) => hashOf(JSON.parse(line)).length === 64)).toBe(true);
    expect(journal.map(({ sequence }) => sequence)).toEqual(journal.map((_, index) => index + 1));
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

  test.each(['xes', 'ocel'])('says that %s cannot be exported yet', async (format) => {
    const { exitCode, stderr } = await ccn(['audit', 'export', '--format', format], { env });
    expect(exitCode).toBe(2);
    expect(stderr).toBe(`Bản này chưa xuất được dạng ${format}; hãy dùng jsonl.\n`);
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
    ['a changed field', () => replaceLine(3, { ...at(3), event: 'FORGED' }), 3, 'content'],
    ['a removed entry', () => lines.toSpliced(start + 2, 1), 4, 'order'],
    [
      'two entries in the wrong order',
      () => replaceLine(3, at(4)).with(start + 3, JSON.stringify(at(3))),
      4,
      'order',
    ],
    ['an entry that stands twice', () => lines.toSpliced(start + 2, 0, lines[start + 2] ?? ''), 3, 'order'],
    ['one sealed anew alone', () => replaceLine(3, seal({ ...at(3), payload: { a: 1 } })), 3, 'replay'],
    [
      'another state claimed, all sealed anew',
      () => forge(2, () => ({ stateHash: 'f'.repeat(64) })),
      2,
      'replay',
    ],
    ['an event that never was, all sealed anew', () => forge(2, () => ({ event: 'NEVER' })), 2, 'replay'],
    ['a payload of another form, all sealed anew', () => forge(2, () => ({ payload: null })), 2, 'replay'],
    [
      'another procedure named, all sealed anew',
      () => forge(2, () => ({ procedureVersion: 77 })),
      2,
      'replay',
    ],
  ])('names the first entry that is wrong: %s', async (_, change, sequence, kind) => {
    const { exitCode, faults, intact } = await verifyLines(change());
    expect({ exitCode, intact }).toEqual({ exitCode: 1, intact: false });
    expect(faults).toEqual([expect.objectContaining({ dossier: at(1).dossier, sequence, kind })]);
  });

  it('names the first fault of each of several journals', async () => {
    const first = JSON.parse(lines[0] ?? '') as JournalEntry;
    const { faults } = await verifyLines(
      replaceLine(3, { ...at(3), event: 'FORGED' }).with(0, JSON.stringify({ ...first, event: 'FORGED' })),
    );
    expect(faults.map(({ dossier, sequence }) => [dossier, sequence])).toEqual([
      [first.dossier, 1],
      [at(1).dossier, 3],
    ]);
  });

  it('does not mind journals that lie in several pieces', async () => {
    const torn = [...lines.slice(0, start), ...lines.slice(start + 2), ...lines.slice(start, start + 2)];
    const { faults, dossiers, entries } = await verifyLines(torn);
    // The first two entries come after the others: nothing is lost, but the order is not the journal's.
    expect(faults).toEqual([expect.objectContaining({ dossier: at(1).dossier, sequence: 3, kind: 'order' })]);
    expect({ dossiers, entries }).toEqual({ dossiers: 43, entries: lines.length });
    const moved = lines.toSpliced(start + 3, 0, lines[0] ?? '').slice(1);
    expect((await verifyLines(moved)).faults.every(({ dossier }) => dossier !== at(1).dossier)).toBe(true);
  });

  test.each([
    ['no JSON', '{"dossier":'],
    ['no entry', '{"dossier":"x"}'],
    ['half a surrogate pair', '\\ud800'],
  ])('numbers the lines that it cannot read: %s', async (_, text) => {
    const line = text.startsWith('\\')
      ? JSON.stringify(at(3)).replace('"event":"', `"event":"${text}`)
      : text;
    const { exitCode, unreadable } = await verifyLines(replaceLine(3, line));
    expect(exitCode).toBe(1);
    expect(unreadable.map((each) => each.line)).toEqual([start + 3]);
  });

  it('tells people where it broke, in Vietnamese', async () => {
    const file = join(folder, 'export.jsonl');
    await writeFile(file, replaceLine(3, { ...at(3), event: 'FORGED' }).join('\n'));
    const { stdout, stderr } = await ccn(['audit', 'verify', '--file', file]);
    expect(stdout).toContain(`Hồ sơ ${at(1).dossier}, mục 3: nội dung không khớp với mã băm của mục.`);
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
      [at(1).dossier],
    );
    await owner.end();
    expect(changed.rowCount).toBe(1);
    const { exitCode, data, error } = await ccnJson(['audit', 'verify'], { env });
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({ code: 'journal-broken' });
    expect(data).toMatchObject({
      intact: false,
      faults: [{ dossier: at(1).dossier, sequence: 3, kind: 'content' }],
    });
  });
});
