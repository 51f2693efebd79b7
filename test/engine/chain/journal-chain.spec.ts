import fc from 'fast-check';

import { canonicalJson } from '../../../src/engine/chain/canonical-json.js';
import { findChainFault, GENESIS_HASH, sealEntry } from '../../../src/engine/chain/journal-chain.js';
import type { JournalEntry, UnsealedEntry } from '../../../src/engine/journal-entry.js';
import { officer, SUPPLEMENT_REQUEST, WellDossier } from '../support/well-dossier.js';

const { entries } = WellDossier.underExamination()
  .after({ event: 'CLAIM', by: officer, at: '2026-01-20' })
  .after({ event: 'REQUEST_SUPPLEMENT', payload: SUPPLEMENT_REQUEST, by: officer, at: '2026-01-21' });

const entryAt = (index: number): JournalEntry => {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`Expected an entry at ${index}.`);
  return entry;
};
const lacking = (index: number, field: keyof JournalEntry) =>
  Object.fromEntries(Object.entries(entryAt(index)).filter(([key]) => key !== field));
const contentOf = (index: number) => lacking(index, 'hash') as unknown as UnsealedEntry;
const without = (index: number) => entries.filter((_, at) => at !== index);
const replaced = (index: number, entry: JournalEntry) =>
  entries.map((each, at) => (at === index ? entry : each));

/** Another value of the same kind, as somebody would write who wants not to be noticed. */
function altered(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `${value}1`;
  if (value === null) return 'x';
  return Array.isArray(value) ? [...(value as unknown[]), 'x'] : { ...(value as object), x: 1 };
}

describe('an untouched journal', () => {
  test('has no fault, and begins with the genesis hash', () => {
    expect(findChainFault(entries)).toBeNull();
    expect(findChainFault([])).toBeNull();
    expect(entryAt(0).previousHash).toBe(GENESIS_HASH);
    expect(entryAt(1).previousHash).toBe(entryAt(0).hash);
  });

  test('survives storage, whatever becomes of the order of its keys', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.keys(entryAt(0)), { minLength: Object.keys(entryAt(0)).length }),
        (keys) => {
          const stored = entries.map((entry) =>
            Object.fromEntries(keys.map((key) => [key, entry[key as keyof JournalEntry]])),
          );
          expect(findChainFault(JSON.parse(JSON.stringify(stored)) as JournalEntry[])).toBeNull();
        },
      ),
      { numRuns: 20, seed: 20261121 },
    );
  });
});

describe('a journal that was tampered with', () => {
  const fields = Object.keys(entryAt(0)) as (keyof JournalEntry)[];

  test.each(fields)('shows a change of %s, in whichever entry', (field) => {
    for (const index of entries.keys()) {
      const changed = { ...entryAt(index), [field]: altered(entryAt(index)[field]) };
      const fault = findChainFault(replaced(index, changed));
      expect(fault?.kind).toBe(field === 'sequence' ? 'order' : 'content');
      expect(fault?.sequence).toBe(changed.sequence);
    }
  });

  test('shows a change deep inside', () => {
    const changed = { ...entryAt(0), payload: { ...(entryAt(0).payload as object), depth: 800 } };
    expect(findChainFault(replaced(0, changed))).toMatchObject({
      kind: 'content',
      sequence: 1,
      actual: entryAt(0).hash,
    });
  });

  test('shows a field that was added or taken away', () => {
    const poorer = lacking(1, 'commandId') as unknown as JournalEntry;
    expect(findChainFault(replaced(1, { ...entryAt(1), note: 'x' } as JournalEntry))?.kind).toBe('content');
    expect(findChainFault(replaced(1, poorer))?.kind).toBe('content');
  });

  test('shows an entry that was sealed anew, by the next one', () => {
    const forged = sealEntry({ ...contentOf(1), occurredAt: '2026-01-18T10:00:00.000Z' });
    expect(findChainFault(replaced(1, forged))).toEqual({
      dossier: forged.dossier,
      sequence: 3,
      kind: 'chain',
      expected: forged.hash,
      actual: entryAt(1).hash,
    });
  });

  test('shows a missing entry, at the beginning or in between', () => {
    expect(findChainFault(without(0))).toMatchObject({
      kind: 'order',
      sequence: 2,
      expected: '1',
      actual: '2',
    });
    expect(findChainFault(without(2))).toMatchObject({
      kind: 'order',
      sequence: 4,
      expected: '3',
      actual: '4',
    });
  });

  test('shows an inserted entry, and one that is there twice', () => {
    const inserted = sealEntry({ ...contentOf(1), sequence: 3, previousHash: entryAt(1).hash });
    expect(findChainFault([...entries.slice(0, 2), inserted, ...entries.slice(2)])).toMatchObject({
      kind: 'order',
      expected: '4',
      actual: '3',
    });
    expect(findChainFault([entryAt(0), entryAt(0)])).toMatchObject({
      kind: 'order',
      expected: '2',
      actual: '1',
    });
  });

  test('shows entries that changed places, even with their numbers', () => {
    expect(findChainFault([entryAt(1), entryAt(0), ...entries.slice(2)])?.kind).toBe('order');
    const swapped = [
      entryAt(0),
      sealEntry({ ...contentOf(2), sequence: 2 }),
      sealEntry({ ...contentOf(1), sequence: 3 }),
      entryAt(3),
    ];
    expect(findChainFault(swapped)).toMatchObject({ kind: 'chain', sequence: 2 });
  });

  test('shows what was cut off only by its head, which is why the head is kept elsewhere too', () => {
    const cut = entries.slice(0, -1);
    expect(findChainFault(cut)).toBeNull();
    expect(cut.at(-1)?.hash).not.toBe(entryAt(3).hash);
  });
});

test('an entry is sealed over every other field', () => {
  const { hash } = entryAt(2);
  const content = contentOf(2);
  expect(sealEntry(content)).toEqual({ ...content, hash });
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(canonicalJson(content)).not.toContain(hash);
});
