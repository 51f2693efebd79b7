import { CATALOGUE } from '../../workflows/catalogue.js';
import { readOwnedStates } from '../../src/engine/owned-states.js';

const rowsOf = (code: string) =>
  CATALOGUE.filter((procedure) => procedure.code === code).flatMap(readOwnedStates);

test.each(CATALOGUE.map((procedure) => [procedure.code, procedure.version, procedure] as const))(
  'every state of %s@%s that is not final is somebody’s',
  (_code, _version, procedure) => {
    const owned = new Set(readOwnedStates(procedure).map(({ state }) => state));
    const open = Object.entries(procedure.machine.states)
      .filter(([name, { type }]) => type !== 'final' && name !== procedure.machine.initial)
      .map(([name]) => name);
    expect(open.filter((name) => !owned.has(name))).toEqual([]);
  },
);

test('tells the places inside a state apart where others own them', () => {
  const inside = rowsOf('land-lease').filter(({ state }) => state === 'siteHandover');
  expect(new Set(inside.map(({ capacity }) => capacity))).toEqual(
    new Set(['compensationUnit', 'localAuthority']),
  );
  expect(inside.every(({ value }) => typeof value === 'object')).toBe(true);
});

test('leaves open where the regions of a parallel state are', () => {
  const [row] = rowsOf('cluster-establishment').filter(({ state }) => state === 'underAppraisal');
  expect(row).toMatchObject({ value: { underAppraisal: {} }, capacity: 'industryDepartment' });
});
