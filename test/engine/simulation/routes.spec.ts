import { CATALOGUE } from '../../../workflows/catalogue.js';
import { mapPlaces, placeOfValue } from '../../../src/engine/simulation/places.js';
import { listRoutes, listStraightRoutes } from '../../../src/engine/simulation/routes.js';
import { statePathsOf } from '../../../src/engine/dossier.js';
import { wellPermit } from '../support/well-permit.js';
import { WellDossier } from '../support/well-dossier.js';

const map = mapPlaces(wellPermit);
const placesOf = (routes: readonly (readonly { readonly to: string }[])[]) =>
  routes.map((route) => route.map(({ to }) => to).join(' '));

test('a parallel state is one place, and is left by what completes it', () => {
  expect([...map.places.keys()]).toEqual([
    'notLodged',
    'open',
    'examining',
    'awaitingSupplement',
    'deciding',
    'decided',
    'refused',
    'withdrawn',
  ]);
  const examining = map.places.get('examining');
  expect(examining?.waysOut.map(({ event, to }) => `${event}>${to}`)).toEqual([
    'WITHDRAW>withdrawn',
    'REQUEST_SUPPLEMENT>awaitingSupplement',
    '>deciding',
  ]);
});

test('events that only enter what a source says are no way', () => {
  const without = mapPlaces(wellPermit, ['WITHDRAW']);
  expect(without.places.get('open')?.waysOut.map(({ to }) => to)).toEqual(['examining']);
});

test('a stored value stands in the place that the map knows', () => {
  for (const { state } of [WellDossier.lodged(), WellDossier.underExamination()]) {
    const place = placeOfValue(state.value);
    expect(map.places.has(place)).toBe(true);
    expect(statePathsOf(state.value)).toContain(place);
  }
  expect(placeOfValue({ leaseAppraisal: 'underReview' })).toBe('leaseAppraisal.underReview');
});

test('straight routes come to no place twice', () => {
  expect(placesOf(listStraightRoutes(map, 'open').routes)).toEqual(['examining deciding decided']);
});

test('listed routes come back once at most, and show one way to every other end', () => {
  const { routes, isComplete } = listRoutes(map, 'open');
  expect(isComplete).toBe(true);
  expect(placesOf(routes)).toEqual([
    'examining deciding decided',
    'examining awaitingSupplement examining deciding decided',
    'examining deciding examining deciding decided',
    'withdrawn',
    'examining deciding refused',
  ]);
});

test.each(CATALOGUE.map((procedure) => [`${procedure.code}@${procedure.version}`, procedure] as const))(
  '%s: every place that is no end leads on, and somewhere to the main end',
  (_, procedure) => {
    const { places, mainEnd } = mapPlaces(procedure);
    const lodged = [...places.values()].find(({ path }) => path === 'notLodged');
    expect(lodged?.waysOut).not.toEqual([]);
    expect(places.get(mainEnd)?.isEnd).toBe(true);
    for (const { to } of lodged?.waysOut ?? []) {
      expect(listStraightRoutes({ places, mainEnd }, to).routes).not.toEqual([]);
    }
  },
);

test('the end that each procedure is there for is the one it names first', () => {
  const ends = CATALOGUE.map((procedure) => [procedure.code, mapPlaces(procedure).mainEnd]);
  expect(Object.fromEntries(ends)).toMatchObject({
    'cluster-establishment': 'completed',
    'cluster-expansion': 'completed',
    'investor-selection': 'concluded',
    'infrastructure-construction': 'completed',
    'land-lease': 'leased',
    'cluster-handover': 'handedOver',
    'legacy-cluster-regularisation': 'completed',
    'target-monitoring': 'met',
    inspection: 'closed',
    'directive-task': 'closed',
  });
});
