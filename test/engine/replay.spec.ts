import fc from 'fast-check';

import { canonicalJson, hashOf } from '../../src/engine/chain/canonical-json.js';
import { findChainFault, sealEntry } from '../../src/engine/chain/journal-chain.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import { ProcedureRegistry } from '../../src/engine/procedure-registry.js';
import {
  applyEntry,
  entriesKnownAt,
  entriesOccurredBy,
  replay,
  ReplayFault,
} from '../../src/engine/replay.js';
import { randomWalk } from './support/random-walk.js';
import { wellPermit } from './support/well-permit.js';
import { officer, registry, SUPPLEMENT_REQUEST, WellDossier, world } from './support/well-dossier.js';

const FOR_EVER = '9999-01-01T00:00:00.000Z';
const WALKS = fc.sample(randomWalk, { numRuns: 50, seed: 20261121 });

/** As the journal comes back from the database. */
const stored = (entries: readonly JournalEntry[]) => JSON.parse(JSON.stringify(entries)) as JournalEntry[];

describe('replay', () => {
  test('of nothing is nothing', () => {
    expect(replay([], world)).toBeNull();
  });

  test('gives the decided dossier, byte for byte, at every sequence of every walk', () => {
    const events = new Set<string>();
    for (const { entries, dossier } of WALKS) {
      let standing = null;
      for (const entry of stored(entries)) {
        standing = applyEntry(standing, entry, world);
        expect(hashOf(standing.dossier)).toBe(entry.stateHash);
        events.add(entry.event);
      }
      expect(canonicalJson(standing?.dossier)).toBe(canonicalJson(dossier));
      expect(canonicalJson(replay(stored(entries), world))).toBe(canonicalJson(dossier));
      expect(findChainFault(stored(entries))).toBeNull();
    }
    // The walks are worth something only if they go everywhere.
    const elsewhere = ['CLAIM', 'OBJECT', 'REASSIGN', 'UNIT_SUCCEEDED', 'CALENDAR_REPLANNED', 'WITHDRAW'];
    const everywhere = Object.keys(wellPermit.events).filter((event) => !elsewhere.includes(event));
    expect([...events].sort()).toEqual(everywhere.sort());
  });

  test('each entry begins where the one before it ended', () => {
    for (const { entries } of WALKS) {
      entries.forEach((entry, index) => {
        expect(entry.sequence).toBe(index + 1);
        expect(entry.before).toEqual(entries[index - 1]?.after ?? null);
      });
    }
  });

  const walk = WellDossier.underExamination().after({
    event: 'REQUEST_SUPPLEMENT',
    payload: SUPPLEMENT_REQUEST,
    by: officer,
    at: '2026-01-26',
  });

  test('throws on an entry that the machine does not take', () => {
    const [lodged, , asked] = walk.entries;
    const gap = () =>
      replay(
        [lodged, asked].filter((entry) => entry !== undefined),
        world,
      );
    expect(gap).toThrow(new ReplayFault(walk.state.code, 3, 'it is refused now (not-available)'));
  });

  test('throws on a version that was never published', () => {
    const elsewhere = { ...world, registry: new ProcedureRegistry([]) };
    expect(() => replay(walk.entries, elsewhere)).toThrow(/well-permit@1 is not published/);
  });

  test('shows a changed payload by the state that comes of it', () => {
    const [lodged, ...others] = walk.entries;
    if (lodged === undefined) throw new Error('Expected an entry.');
    const changed = sealEntry({ ...lodged, payload: { subject: 'Giếng An', depth: 800, group: 'A' } });
    const standing = applyEntry(null, changed, world);
    expect(hashOf(standing.dossier)).not.toBe(lodged.stateHash);
    expect(replay([changed, ...others], world)?.facts).toMatchObject({ depth: 800 });
  });
});

describe('as we knew it', () => {
  test('is what was recorded by a moment', () => {
    for (const { entries } of WALKS) {
      const at = entries[Math.floor(entries.length / 2)]?.recordedAt ?? '';
      const known = entriesKnownAt(entries, at);
      expect(known).toEqual(entries.slice(0, known.length));
      expect(known.every(({ recordedAt }) => recordedAt <= at)).toBe(true);
      expect(entries.slice(known.length).every(({ recordedAt }) => recordedAt > at)).toBe(true);
    }
  });

  test('does not know yet what was recorded later, though it had happened', () => {
    const walk = WellDossier.underExamination().after({
      ...{ event: 'REQUEST_SUPPLEMENT', payload: SUPPLEMENT_REQUEST, by: officer },
      ...{ at: '2026-01-26', recorded: '2026-01-29' },
    });
    const at = '2026-01-28T00:00:00.000Z';
    expect(replay(entriesKnownAt(walk.entries, at), world)?.value).toEqual({
      examining: { content: 'unread', site: 'unseen' },
    });
    expect(replay(entriesOccurredBy(walk.entries, at, registry), world)?.value).toBe('awaitingSupplement');
  });
});

describe('as it was', () => {
  test('in the end is what is stored, whatever came to be recorded when', () => {
    let leftOut = 0;
    for (const { entries, dossier } of WALKS) {
      const occurred = entriesOccurredBy(entries, FOR_EVER, registry);
      leftOut += entries.length - occurred.length;
      expect(canonicalJson(replay(occurred, world))).toBe(canonicalJson(dossier));
    }
    expect(leftOut).toBeGreaterThan(0);
  });

  const overdue = WellDossier.underExamination().settled('2026-02-14');
  const clockAt = (dossier: WellDossier, at: string) =>
    replay(entriesOccurredBy(dossier.entries, at, registry), world)?.clocks.find(
      ({ name }) => name === 'examination',
    );

  test('a clock is not overdue before its day, nor after it when an act of an earlier date stopped it', () => {
    const asked = overdue.after({
      ...{ event: 'REQUEST_SUPPLEMENT', payload: SUPPLEMENT_REQUEST, by: officer },
      ...{ at: '2026-02-12', recorded: '2026-02-24', reason: 'Chuyển giấy chậm' },
      ...{
        by: {
          ...officer,
          assignments: officer.assignments.map((each) => ({ ...each, role: 'leader' as const })),
        },
      },
    });
    expect(clockAt(overdue, '2026-02-13T00:00:00.000Z')?.status).toBe('running');
    expect(clockAt(overdue, '2026-02-20T00:00:00.000Z')?.status).toBe('breached');
    expect(clockAt(asked, '2026-02-20T00:00:00.000Z')?.status).toBe('paused');
    const shown = entriesOccurredBy(asked.entries, FOR_EVER, registry).map(({ sequence }) => sequence);
    expect(shown).toEqual(asked.entries.map(({ sequence }) => sequence).filter((each) => each !== 3));
  });

  test('a clock stays overdue though a document of an earlier date is recorded after it', () => {
    const recorded = overdue.after({
      event: 'RECORD_DOCUMENT',
      payload: { number: '3/BC', date: '2026-02-12', issuer: 'Sở', abstract: 'Báo cáo', step: 'examining' },
      by: officer,
      at: '2026-02-12',
      recorded: '2026-02-14',
    });
    expect(clockAt(recorded, '2026-02-20T00:00:00.000Z')?.status).toBe('breached');
  });
});
