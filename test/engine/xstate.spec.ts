import fc from 'fast-check';
import { transition } from 'xstate';

import { localDateOf } from '../../src/engine/calendar/local-date.js';
import { statePathsOf } from '../../src/engine/dossier.js';
import { applyEntry } from '../../src/engine/replay.js';
import { standingOf, type Standing } from '../../src/engine/advance.js';
import { revive, step } from '../../src/engine/xstate.js';
import type { LegalEvent } from '../../workflows/vocabulary/facts.js';
import { randomWalk } from './support/random-walk.js';
import { procedure, world } from './support/well-dossier.js';
import { blankFacts } from './support/well-permit-facts.js';

const { machine } = procedure;
const event = (type: string, payload: unknown = {}): LegalEvent => ({
  type,
  payload,
  occurredAt: '2026-01-05T02:00:00.000Z',
  on: '2026-01-05',
  isDayOff: false,
  actor: { user: 'system', role: 'system', party: null },
  states: ['open'],
  sequence: 2,
});

describe('step', () => {
  test('gives what XState’s own function `transition` gives, all along every walk', () => {
    for (const { entries } of fc.sample(randomWalk, { numRuns: 30, seed: 20261125 })) {
      let standing: Standing = standingOf(procedure, null);
      for (const entry of entries) {
        const sent: LegalEvent = {
          ...event(entry.event, entry.payload),
          occurredAt: entry.occurredAt,
          on: localDateOf(entry.occurredAt),
          states: statePathsOf(entry.before ?? 'notLodged'),
          sequence: entry.sequence,
          ...(entry.given !== null && { given: entry.given }),
        };
        const [next, actions] = transition(machine, standing.snapshot, sent);
        const stepped = step(machine, standing.snapshot, sent);
        expect(stepped?.snapshot.toJSON()).toEqual(next.toJSON());
        const effects = actions.filter(({ type }) => !type.startsWith('xstate.'));
        expect(stepped?.effects).toEqual(effects.map(({ type, params }) => ({ type, params })));
        standing = applyEntry(standing, entry, world);
      }
    }
  });

  test('takes a transition that only has effects, though the snapshot stays the same', () => {
    const open = revive(machine, 'open', blankFacts);
    const stepped = step(machine, open, event('CLOCK_EXPIRED', { clock: 'target' }));
    expect(stepped?.effects).toEqual([{ type: 'breachClock' }]);
    expect(stepped?.snapshot.value).toBe('open');
  });

  test('is null for an event that the state does not take', () => {
    expect(step(machine, revive(machine, 'open', blankFacts), event('DECIDE'))).toBeNull();
  });

  test('is null when every guard refuses', () => {
    const deciding = revive(machine, 'deciding', blankFacts);
    expect(step(machine, deciding, event('DECIDE', { allowedDepth: 1 }))).toBeNull();
  });

  test('completes a parallel state by its last region and gives the effects in their order', () => {
    const examining = revive(machine, { examining: { content: 'assessed', site: 'visiting' } }, blankFacts);
    const stepped = step(machine, examining, event('END_VISIT'));
    expect(stepped?.snapshot.value).toBe('deciding');
    expect(stepped?.effects).toEqual([
      { type: 'stopClock', params: { clock: 'visit' } },
      { type: 'stopClock', params: { clock: 'examination' } },
      { type: 'startClock', params: { clock: 'notice' } },
      { type: 'startClock', params: { clock: 'decision' } },
    ]);
  });
});

test('revive throws on a state that has vanished', () => {
  expect(() => revive(machine, 'vanished', blankFacts)).toThrow();
});
