import { parse } from './read-csv.js';
import { writeCsv } from '../../../src/application/exchange/write-csv.js';
import { writeJsonl } from '../../../src/application/exchange/write-jsonl.js';
import { canonicalJson } from '../../../src/engine/chain/canonical-json.js';
import { AWKWARD, ENTRIES, read, world, written } from './journalled.js';

test('CSV has a row for each entry, in their order, that reads back as it was', async () => {
  const text = await written(writeCsv(world, read));
  expect(text.startsWith('\ufeff')).toBe(true);
  const [headings = [], ...rows] = parse(text.slice(1));
  const back = rows.map(
    (row) => Object.fromEntries(row.map((cell, at) => [headings[at], cell])) as Record<string, string>,
  );
  expect(back.map(({ dossier, sequence, hash, payload }) => [dossier, sequence, hash, payload])).toEqual(
    ENTRIES.map(({ dossier, sequence, hash, payload }) => [
      dossier,
      String(sequence),
      hash,
      canonicalJson(payload),
    ]),
  );
  // A spreadsheet would run it.
  expect(back[0]?.backdatingReason).toBe(`'${AWKWARD}`);
});

test('JSONL has the canonical text of each entry on a line', async () => {
  const lines = (await written(writeJsonl(world, read))).trimEnd().split('\n');
  expect(lines).toEqual(ENTRIES.map((entry) => canonicalJson(entry)));
});
