import { insertDossier, updateDossier } from '../../src/persistence/dossier-commit.js';
import { GENESIS_HASH } from '../../src/engine/chain/journal-chain.js';
import { sampleCommit, sampleDocument, sampleDossier, sampleLodgement } from './fixtures/sample-dossier.js';

/** What PostgreSQL tells the names of prepared statements apart by. */
const NAME_BYTES = 63;

describe('the statement of a commit', () => {
  const lodgement = sampleLodgement('code');
  const change = sampleCommit('1', sampleDossier('code'), GENESIS_HASH);

  test('has a name that PostgreSQL can tell apart, even with every part in it', () => {
    const { clocks, outbox, parties, search } = lodgement;
    const documents = [{ ...sampleDocument, sequence: 2 }];
    const after = { ...change.after, facts: { ...change.after.facts, documents } };
    const everything = { ...change, after, clocks, outbox, parties, search };
    for (const { name = '' } of [insertDossier(lodgement), updateDossier(everything)]) {
      expect(name).toMatch(/-clocks-effects-receipt-parties-words-documents$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(NAME_BYTES);
    }
  });

  test('does not touch the documents of earlier entries', () => {
    const { name, text } = updateDossier(change);
    expect(change.after.facts.documents).toEqual([sampleDocument]);
    expect(name).toBe('dossier-update-receipt-words');
    expect(text).not.toContain('document_record');
  });
});
