import fc from 'fast-check';

import { canonicalJson } from '../../../src/engine/chain/canonical-json.js';
import { sealEntry } from '../../../src/engine/chain/journal-chain.js';
import type { Clock } from '../../../src/engine/clock.js';
import type { Dossier } from '../../../src/engine/dossier.js';
import type { JournalEntry } from '../../../src/engine/journal-entry.js';
import { migrate } from '../../../src/engine/migration/migrate.js';
import type { MigrationPlan } from '../../../src/engine/migration/plan.js';
import { ProcedureRegistry } from '../../../src/engine/procedure-registry.js';
import { entriesOccurredBy, replay, type ReplayWorld } from '../../../src/engine/replay.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { shippedCalendar } from '../calendar/shipped-calendar.js';
import { broken } from '../support/broken.js';
import { randomWalk } from '../support/random-walk.js';
import {
  officer,
  momentOf,
  SUPPLEMENT_REQUEST,
  SUSPENSION,
  WellDossier,
  head,
} from '../support/well-dossier.js';
import { plan, wellPermit2 } from '../support/well-permit-2.js';
import { wellPermit } from '../support/well-permit.js';

const registry = new ProcedureRegistry([wellPermit, wellPermit2]);
const world: ReplayWorld = { registry, calendarOf: () => shippedCalendar };
const GROUND = {
  migration: '1',
  instrument: { number: '1/2026/NĐ-CP', date: '2026-02-20', issuer: 'Chính phủ' },
  reason: 'Luật thử sửa đổi',
  approvedBy: ['administrator'],
};

function attempt(
  dossier: Dossier,
  on: string,
  changes: Partial<MigrationPlan> = {},
  to: Procedure = wellPermit2,
) {
  const both = new ProcedureRegistry([wellPermit, to]);
  return migrate({
    plan: { ...plan, ...changes },
    ground: GROUND,
    from: both.get('well-permit', 1),
    to: both.get('well-permit', 2),
    dossier,
    commandId: 'migration-1',
    now: momentOf(on),
    calendar: shippedCalendar,
  });
}

/** @throws Error when the dossier does not fit. */
function migrated({ entries, state }: WellDossier, on: string, changes: Partial<MigrationPlan> = {}) {
  const decided = attempt(state, on, changes);
  if (!decided.ok) throw new Error(`Expected to fit: ${JSON.stringify(decided.rejection)}`);
  const { after, entry } = decided.value;
  const sealed = sealEntry({ ...entry, previousHash: entries.at(-1)?.hash ?? '' });
  return { after, journal: [...entries, sealed] };
}

const conflictsOf = (dossier: WellDossier, changes: Partial<MigrationPlan>, to?: Procedure) => {
  const decided = attempt(dossier.state, '2026-03-02', changes, to);
  return decided.ok ? [] : decided.rejection;
};

const latest = ({ clocks }: Dossier, name: string): Clock | undefined =>
  clocks.findLast((clock) => clock.name === name);
const stored = (entries: readonly JournalEntry[]) => JSON.parse(JSON.stringify(entries)) as JournalEntry[];

describe('a dossier that crosses to another version', () => {
  test('stands in the state of its new name, on the new version, with the facts that are new', () => {
    const { after } = migrated(WellDossier.lodged(), '2026-01-08');
    expect(after).toMatchObject({
      procedure: { code: 'well-permit', version: 2 },
      value: 'consulting',
      version: 2,
      occurredAt: momentOf('2026-01-08'),
      facts: { depth: 80, feePaid: false },
    });
    expect(latest(after, 'window')).toEqual(WellDossier.lodged().clock('window'));
  });

  test('keeps what was achieved inside a state', () => {
    const visiting = WellDossier.underExamination().after({
      event: 'BEGIN_VISIT',
      by: officer,
      at: '2026-01-21',
    });
    expect(migrated(visiting, '2026-01-22').after.value).toEqual({
      examining: { content: 'unread', site: 'visiting' },
    });
  });

  test.each([
    ['A', 'deciding'],
    ['B', 'decidingAtOnce'],
  ])('goes where its facts say when its state was split: group %s to %s', (group, state) => {
    expect(migrated(WellDossier.awaitingDecision('2026-02-02', { group }), '2026-02-05').after.value).toBe(
      state,
    );
  });

  test('leaves one entry that says it all, with no effect', () => {
    const decided = attempt(WellDossier.awaitingDecision().state, '2026-02-05');
    if (!decided.ok) throw new Error('Expected to fit.');
    expect(decided.value.effects).toEqual([]);
    expect(decided.value.entry).toMatchObject({
      kind: 'migrated',
      event: 'DOSSIER_MIGRATED',
      procedureVersion: 2,
      before: 'deciding',
      after: 'deciding',
      actor: { user: 'system' },
      payload: { ...GROUND, from: 1, to: 2, value: 'deciding' },
    });
  });
});

describe('its clocks', () => {
  const examined = WellDossier.underExamination();

  test('that are kept do not move', () => {
    const { after } = migrated(examined, '2026-01-22', { clocks: [] });
    expect(after.clocks).toEqual(examined.state.clocks);
  });

  test('that are recomputed have the same days under the new term', () => {
    const { after } = migrated(examined, '2026-01-22');
    expect(examined.clock('examination')).toMatchObject({ dueOn: '2026-02-13' });
    // Ten working days from Monday 19 January.
    expect(latest(after, 'examination')).toMatchObject({
      ...{ run: 1, startedOn: '2026-01-19', dueOn: '2026-02-02', status: 'running' },
      term: { amount: 10 },
    });
  });

  const waiting = examined.after({
    ...{ event: 'REQUEST_SUPPLEMENT', payload: SUPPLEMENT_REQUEST, by: officer, at: '2026-01-21' },
  });

  test('that are paused stay paused, recomputed or restarted', () => {
    const recomputed = latest(migrated(waiting, '2026-01-22').after, 'examination');
    expect(recomputed).toMatchObject({ status: 'paused', dueOn: null, run: 1, term: { amount: 10 } });
    const clocks = [{ from: 'examination', treatment: 'restarted' as const }];
    const { after } = migrated(waiting, '2026-01-22', { clocks });
    expect(after.clocks.filter(({ name }) => name === 'examination')).toMatchObject([
      { run: 1, status: 'stopped' },
      {
        ...{ run: 2, status: 'paused', startedOn: '2026-01-22', dueOn: null },
        pauses: [{ ground: 'supplement', from: '2026-01-22', to: null }],
      },
    ]);
  });

  test('that are restarted begin on the day of the migration', () => {
    const visiting = examined.after({ event: 'BEGIN_VISIT', by: officer, at: '2026-01-20' });
    const { after } = migrated(visiting, '2026-01-22');
    expect(after.clocks.filter(({ name }) => name === 'visit')).toMatchObject([
      { run: 1, status: 'stopped', breachedAt: null },
      { run: 2, status: 'running', startedOn: '2026-01-22', dueOn: '2026-01-27' },
    ]);
  });

  test('that are renamed take their days along, and end under the old name', () => {
    const deciding = WellDossier.awaitingDecision();
    const { after } = migrated(deciding, '2026-02-05');
    expect(latest(after, 'decision')).toMatchObject({ status: 'stopped', breachedAt: null });
    expect(latest(after, 'ruling')).toEqual({ ...deciding.clock('decision'), name: 'ruling' });
  });

  test('that start by a row are paused while the dossier is suspended', () => {
    const suspended = examined.after({ event: 'SUSPEND', payload: SUSPENSION, by: head, at: '2026-01-21' });
    const states = [{ from: 'examining', to: 'examining', starts: ['visit'] }];
    expect(latest(migrated(suspended, '2026-01-22', { states }).after, 'visit')).toMatchObject({
      status: 'paused',
      pauses: [{ ground: 'suspension', from: '2026-01-22', to: null }],
    });
    expect(latest(migrated(examined, '2026-01-22', { states }).after, 'visit')).toMatchObject({
      status: 'running',
      dueOn: '2026-01-27',
    });
  });
});

describe('a dossier stays where it is', () => {
  test.each<[string, Partial<MigrationPlan>, Procedure | undefined, unknown]>([
    ['when its state is gone', { states: [] }, undefined, [{ code: 'state-unknown', state: 'open' }]],
    [
      'when it would be ended',
      { states: [{ from: 'open', to: 'decided' }] },
      undefined,
      [{ code: 'state-ended', state: 'decided' }],
    ],
    [
      'when the new version does not know a clock that it has had',
      {},
      broken('clocks.window', undefined, wellPermit2),
      [{ code: 'clock-unknown', clock: 'window' }],
    ],
    [
      'when a clock that runs was retired',
      {},
      broken('clocks.window.retired', true, wellPermit2),
      [{ code: 'clock-unknown', clock: 'window' }],
    ],
    [
      'when the new version is not for its regime',
      {},
      { ...wellPermit2, regimes: ['R3'] },
      [{ code: 'regime-not-supported', regime: 'R2' }],
    ],
    [
      'when its state would be left without a limit',
      { clocks: [{ from: 'window', treatment: 'stopped' }] },
      undefined,
      [{ code: 'limit-lost', clock: 'window' }],
    ],
  ])('%s', (_, changes, to, conflicts) => {
    expect(conflictsOf(WellDossier.lodged(), changes, to)).toEqual(conflicts);
  });

  test('when two of its states would be one place', () => {
    const states = [
      { from: 'examining.content', to: 'consulting' },
      { from: 'examining.site', to: 'deciding' },
    ];
    expect(conflictsOf(WellDossier.underExamination(), { states })).toEqual([
      { code: 'state-ambiguous', state: '' },
    ]);
  });

  test('when the new version sets no time for a clock that is to be recomputed', () => {
    const clocks = [{ from: 'examination', to: 'ruling', treatment: 'recomputed' as const }];
    const dossier = WellDossier.underExamination('2026-01-05', { group: 'B' });
    expect(conflictsOf(dossier, { clocks })).toEqual([{ code: 'clock-without-term', clock: 'ruling' }]);
  });
});

describe('replay', () => {
  test('crosses a migration byte for byte, on every walk', () => {
    const crossed = new Set<string>();
    for (const walk of fc.sample(randomWalk, { numRuns: 20, seed: 20261126 })) {
      if (walk.dossier === null || walk.dossier.status === 'ended') continue;
      const on = walk.dossier.recordedAt;
      const { after, journal } = migrated(new WellDossier(walk.entries, walk.dossier), on);
      expect(canonicalJson(replay(stored(journal), world))).toBe(canonicalJson(after));
      crossed.add(typeof after.value === 'string' ? after.value : 'examining');
    }
    expect([...crossed].sort()).toEqual(['awaitingSupplement', 'deciding', 'examining']);
  });

  test('as it was, stops before a migration that is still ahead', () => {
    const { journal, after } = migrated(WellDossier.lodged(), '2026-01-08');
    const at = (moment: string) => replay(entriesOccurredBy(journal, moment, registry), world)?.value;
    expect(at('2026-01-07T00:00:00.000Z')).toBe('open');
    expect(at('2026-01-09T00:00:00.000Z')).toBe(after.value);
  });

  test('refuses a migration of which one version is gone', () => {
    const { journal } = migrated(WellDossier.lodged(), '2026-01-08');
    const elsewhere = { ...world, registry: new ProcedureRegistry([wellPermit]) };
    expect(() => replay(journal, elsewhere)).toThrow(/well-permit@2 is not published/);
  });
});
