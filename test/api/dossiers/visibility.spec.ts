import fc from 'fast-check';

import { provincesOf, visibilityOf } from '../../../src/api/dossiers/visibility.js';
import { canSee } from '../../../src/engine/authorize.js';
import type { Assignment } from '../../../src/engine/command.js';
import { ROLES, type Role } from '../../../workflows/vocabulary/role.js';

const TODAY = '2026-11-22';
const PROVINCE_WIDE: readonly Role[] = ['auditor', 'administrator'];
const party = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const province = fc.constantFrom('hn', 'kt');

/** Only who stands in for another is held to a scope. */
const scope: fc.Arbitrary<Pick<Assignment, 'scope' | 'onBehalfOf'>> = fc.oneof(
  fc.constant({}),
  fc.record({
    onBehalfOf: fc.constant('w'),
    scope: fc.record({
      procedures: fc.constantFrom(null, ['cluster-establishment'], ['directive-task']),
      states: fc.constantFrom(null, ['compiling'], ['awaitingDecision', 'decided']),
    }),
  }),
);

const assignment: fc.Arbitrary<Assignment> = fc
  .tuple(
    fc.record({
      role: fc.constantFrom(...ROLES),
      party,
      province,
      covers: fc.array(party, { maxLength: 2 }),
      from: fc.constantFrom('2020-01-01', '2026-11-22', '2026-11-23'),
      to: fc.constantFrom(null, '2026-11-21', '2026-11-22'),
    }),
    scope,
  )
  // Only the roles of agencies and companies are ever stood in for.
  .map(([held, limit]) => ({ ...held, ...(PROVINCE_WIDE.includes(held.role) ? {} : limit) }));

describe('what a list shows', () => {
  test('is exactly what a person may see one by one', () => {
    fc.assert(
      fc.property(
        fc.array(assignment, { maxLength: 4 }),
        fc.array(party),
        province,
        fc.constantFrom('cluster-establishment', 'directive-task'),
        fc.constantFrom('compiling', 'awaitingDecision'),
        fc.array(fc.record({ user: fc.constantFrom('u', 'v'), role: fc.constantFrom(...ROLES), party }), {
          maxLength: 3,
        }),
        fc.subarray(['u', 'v']),
        (held, parties, home, procedure, value, seats, recused) => {
          const actor = { user: 'u', assignments: held };
          const named = { seats: seats.filter(({ role }) => role.startsWith('council')), recused };
          const facts = { parties: { localAuthority: parties }, province: home, ...named };
          const { parties: seenParties, provinces, scoped = [], person } = visibilityOf(actor, TODAY);
          const hasSeat = named.seats.some(
            (seat) =>
              person?.username === seat.user &&
              person.seats.some((own) => own.role === seat.role && own.party === seat.party),
          );
          const isHidden = person !== undefined && named.recused.includes(person.username);
          const isListed =
            !isHidden &&
            (parties.some((each) => seenParties.includes(each)) ||
              provinces.includes(home) ||
              hasSeat ||
              scoped.some(
                ({ party: each, scope: { procedures, states } }) =>
                  parties.some((code) => code === each) &&
                  (procedures === null || procedures.includes(procedure)) &&
                  (states === null || states.includes(value)),
              ));
          expect(isListed).toBe(canSee(actor, { facts, value, procedure: { code: procedure } }, TODAY));
        },
      ),
    );
  });

  test('comes from the provinces in which the asked roles are held today', () => {
    const held = { party: 'p1', covers: ['p1'], from: '2020-01-01' };
    const actor = {
      user: 'u',
      assignments: [
        { ...held, role: 'handler' as const, province: 'hn', to: null },
        { ...held, role: 'auditor' as const, province: 'kt', to: null },
        { ...held, role: 'auditor' as const, province: 'bd', to: '2026-11-21' },
      ],
    };
    expect(provincesOf(actor, TODAY)).toEqual(['hn', 'kt']);
    expect(provincesOf(actor, TODAY, 'auditor')).toEqual(['kt']);
  });
});
