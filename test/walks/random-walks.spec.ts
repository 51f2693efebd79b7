import fc from 'fast-check';

import { CATALOGUE } from '../../workflows/catalogue.js';
import type { History } from '../specification/history.js';
import type { Setting } from '../specification/setting.js';
import { checkFold } from './invariants.js';
import { SETTINGS } from './settings.js';
import { beginningsOf, pick, take, type Roll } from './walker.js';
import { findWayOut } from './way-out.js';

/** `WALKS_SEED` repeats a walk that failed; `WALKS_STEPS` walks further. */
const SEED = Number(process.env.WALKS_SEED ?? Date.now() % 2 ** 31);
const STEPS = Number(process.env.WALKS_STEPS ?? 10_000);
const STEPS_OF_A_WALK = 60;

const roll: fc.Arbitrary<Roll> = fc.record({
  kind: fc.constantFrom('lawful', 'lawful', 'lawful', 'lawful', 'wild', 'wild', 'wait'),
  event: fc.nat(1000),
  sender: fc.nat(1000),
  twist: fc.nat(1000),
  days: fc.nat(20),
});

/** Walks until the rolls are used up; where a dossier ends, another one begins. */
function walk(setting: Setting, rolls: readonly Roll[]): void {
  let history: History | undefined;
  for (const each of rolls) {
    history ??= pick(beginningsOf(setting), each.sender);
    if (history === undefined) throw new Error('Expected somewhere to begin.');
    history = take(history, each);
    if (history.dossier?.status !== 'ended') continue;
    finish(history);
    history = undefined;
  }
  if (history !== undefined) finish(history);
}

function finish(history: History): void {
  checkFold(history);
  const end = findWayOut(history);
  if (end === null) throw new Error(`Expected a way out of ${JSON.stringify(history.dossier?.value)}.`);
  if (end !== history) checkFold(end);
}

describe(`random walks (WALKS_SEED=${SEED})`, () => {
  const walks = Math.ceil(STEPS / SETTINGS.length / STEPS_OF_A_WALK);

  it('go through every published procedure', () => {
    expect(SETTINGS.map(({ procedure }) => procedure)).toEqual(expect.arrayContaining([...CATALOGUE]));
  });

  it.each(SETTINGS.map((setting) => [setting.procedure.code, setting] as const))(
    '%s: whatever is tried, what must hold holds, and there is a way out',
    (_, setting) => {
      const rolls = fc.array(roll, { minLength: STEPS_OF_A_WALK, maxLength: STEPS_OF_A_WALK, size: 'max' });
      const property = fc.property(rolls, (dice) => {
        walk(setting, dice);
      });
      fc.assert(property, { seed: SEED, numRuns: walks });
    },
  );
});
