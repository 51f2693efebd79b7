import { handlerOf, runsOut, type Step } from './act.js';
import { exercisedBy, placesOf } from './coverage.js';
import { History } from './history.js';
import { letters } from './letter.js';

const clerk = handlerOf('localAuthority');
const { procedure } = letters;

/** What the last of these steps exercises. */
function exercised(...steps: readonly Step[]): readonly string[] {
  const { taken } = steps.reduce((history, step) => history.continue(step), History.begin(letters));
  const last = taken.at(-1);
  if (last === undefined) throw new Error('Expected a step.');
  return exercisedBy(procedure, last);
}

describe('the coverage of a procedure', () => {
  it('counts every state and every transition by the place where it is written', () => {
    expect(placesOf(procedure)).toEqual(
      expect.arrayContaining([
        'states.open',
        'states.forgotten',
        'machine.on.CLAIM[0]',
        'states.open.on.ANSWER[0]',
        'states.open.on.CLOCK_EXPIRED[0]',
      ]),
    );
    expect(placesOf(procedure)).toHaveLength(17);
  });

  it('counts the states that a step left and came to, and what it took', () => {
    expect(exercised(clerk.does('LODGE'))).toEqual([
      'states.notLodged',
      'states.open',
      'states.notLodged.on.LODGE[0]',
    ]);
    expect(exercised(clerk.does('LODGE'), clerk.does('CLAIM'))).toEqual([
      'states.open',
      'machine.on.CLAIM[0]',
    ]);
  });

  it('takes the state’s own answer before that of the machine', () => {
    expect(exercised(clerk.does('LODGE'), runsOut('answer'))).toEqual([
      'states.open',
      'states.forgotten',
      'states.open.on.CLOCK_EXPIRED[0]',
    ]);
  });

  it('misses a state that no step came to', () => {
    const shown = [
      ...exercised(clerk.does('LODGE')),
      ...exercised(clerk.does('LODGE'), clerk.does('ANSWER')),
    ];
    expect(placesOf(procedure).filter((place) => !shown.includes(place))).toContain('states.forgotten');
  });
});
