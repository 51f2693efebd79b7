import { revive, step } from '../../src/engine/xstate.js';
import type { LegalEvent } from '../../workflows/vocabulary/facts.js';
import { procedure } from './support/well-dossier.js';
import { blankFacts } from './support/well-permit-facts.js';

const { machine } = procedure;
const event = (type: string, payload: unknown = {}): LegalEvent => ({
  type,
  payload,
  occurredAt: '2026-01-05T02:00:00.000Z',
  on: '2026-01-05',
  actor: { user: 'system', role: 'system', party: null },
  states: ['open'],
  sequence: 2,
});

describe('step', () => {
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
