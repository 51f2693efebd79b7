import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { verifyExport } from '../../src/cli/verify-export.js';
import { canonicalJson } from '../../src/engine/chain/canonical-json.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import { randomWalk } from '../engine/support/random-walk.js';
import { world } from '../engine/support/well-dossier.js';
import { seal } from './exported-journals.js';
import { renamed } from './renamed-journal.js';

const WALKS = fc.sample(randomWalk, { numRuns: 6, seed: 20261126 });
const JOURNALS = WALKS.map(({ entries }, place) => renamed(entries, `D-${place + 1}`, world));
const LINES = JOURNALS.flat().map((entry) => canonicalJson(entry));

/** Where the second journal begins. */
const SECOND = JOURNALS[0]?.length ?? 0;
const entryAt = (line: number) => JSON.parse(LINES[line] ?? '') as JournalEntry;

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'ccn-verify-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function verify(text: string, blockBytes?: number) {
  const file = join(folder, 'export.jsonl');
  await writeFile(file, text);
  const options = { checkpoint: null, threads: 0, ...(blockBytes === undefined ? {} : { blockBytes }) };
  return verifyExport(file, world, options);
}

const verifyLines = (lines: readonly string[], blockBytes?: number) =>
  verify(`${lines.join('\n')}\n`, blockBytes);

test('an untouched export is intact and replayed to its end', async () => {
  expect(await verifyLines(LINES)).toEqual({
    dossiers: JOURNALS.length,
    entries: LINES.length,
    replayed: LINES.length,
    faults: [],
    unreadable: [],
    checkpointFaults: [],
  });
});

test.each<[string, () => string, number, string]>([
  ['a changed field', () => canonicalJson({ ...entryAt(SECOND), event: 'FORGED' }), 1, 'content'],
  ['a field that was added', () => canonicalJson({ ...entryAt(SECOND), extra: 1 }), 1, 'content'],
  [
    'a hash that fits the text and not the content',
    () => canonicalJson({ ...entryAt(SECOND), hash: 'f'.repeat(64) }),
    1,
    'content',
  ],
  [
    'another hash, alike in a payload',
    () => canonicalJson({ ...entryAt(SECOND), payload: { hash: entryAt(SECOND).hash } }),
    1,
    'content',
  ],
  [
    'a chain that begins elsewhere',
    () => canonicalJson(seal({ ...entryAt(SECOND), previousHash: 'x' })),
    1,
    'chain',
  ],
])('names %s', async (_, line, sequence, kind) => {
  const { faults } = await verifyLines(LINES.with(SECOND, line()));
  expect(faults).toEqual([expect.objectContaining({ dossier: 'D-2', sequence, kind })]);
});

test('does not mind how a line is written, as long as it says the same', async () => {
  const [first = '', ...others] = LINES;
  const backwards = Object.fromEntries(Object.entries(JSON.parse(first) as object).toReversed());
  const spaced = JSON.stringify(backwards, null, 1).replaceAll('\n', ' ');
  expect(await verifyLines([spaced, ...others])).toMatchObject({ entries: LINES.length, faults: [] });
});

test.each([
  ['no JSON', '{"dossier":', 'không phải là JSON.'],
  ['no entry', '{"dossier":"x"}', 'không phải là một mục nhật ký.'],
  [
    'half a surrogate pair',
    (LINES[1] ?? '').replace('"event":"', '"event":"\\ud800'),
    'có giá trị không thể băm.',
  ],
  [
    'half of one in the hash',
    (LINES[1] ?? '').replace('"hash":"', '"hash":"\\ud800'),
    'có giá trị không thể băm.',
  ],
])('numbers a line that cannot be read: %s', async (_, line, reason) => {
  const { unreadable } = await verifyLines(['', ...LINES.with(SECOND, line)]);
  expect(unreadable).toEqual([{ line: SECOND + 2, reason }]);
});

test('ends lines as other programs do, and needs no end after the last', async () => {
  for (const text of [LINES.join('\r\n'), LINES.join('\r'), `${LINES.join('\n\n')}\n\n`]) {
    expect(await verify(text, 2000)).toMatchObject({ entries: LINES.length, faults: [], unreadable: [] });
  }
});

describe('however the file is cut into blocks', () => {
  const tampered = fc.record({
    drop: fc.option(fc.nat(LINES.length - 1)),
    twice: fc.option(fc.nat(LINES.length - 1)),
    swap: fc.option(fc.tuple(fc.nat(LINES.length - 1), fc.nat(LINES.length - 1))),
    rubbish: fc.option(fc.tuple(fc.nat(LINES.length - 1), fc.constantFrom('', '{', '{"dossier":"D-1"}'))),
    end: fc.constantFrom('\n', '\r\n', '\r', '\n\r'),
  });

  test('the findings are the same', async () => {
    const seen = new Set<string>();
    for (const change of fc.sample(tampered, { numRuns: 25, seed: 20261126 })) {
      const text = write(change);
      const whole = await verify(text);
      for (const { kind } of whole.faults) seen.add(kind);
      for (const blockBytes of [700, 5_000, 23_000]) expect(await verify(text, blockBytes)).toEqual(whole);
    }
    expect(seen).toContain('order');
  });

  function write({
    drop,
    twice,
    swap,
    rubbish,
    end,
  }: typeof tampered extends fc.Arbitrary<infer T> ? T : never) {
    let lines: readonly string[] = LINES;
    if (swap !== null) lines = lines.with(swap[0], LINES[swap[1]] ?? '').with(swap[1], LINES[swap[0]] ?? '');
    if (twice !== null) lines = lines.toSpliced(twice, 0, lines[twice] ?? '');
    if (rubbish !== null) lines = lines.toSpliced(rubbish[0], 0, rubbish[1]);
    if (drop !== null) lines = lines.toSpliced(drop, 1);
    return lines.join(end);
  }
});
