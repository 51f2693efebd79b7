import { forecast } from '../../../src/engine/simulation/forecast.js';
import type { Visit } from '../../../src/engine/simulation/history.js';
import { mapPlaces, type PlaceMap, type WayOut } from '../../../src/engine/simulation/places.js';
import { CATALOGUE } from '../../../workflows/catalogue.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { shippedCalendar } from '../calendar/shipped-calendar.js';
import { momentOf } from '../support/well-dossier.js';

const TODAY = '2026-09-21';

/** Enough stays in each place, all of which left it by the way that is chosen. */
function pastBy(map: PlaceMap, choose: (ways: readonly WayOut[]) => WayOut | undefined) {
  const stays = [...map.places.values()].map(({ path, waysOut }): [string, readonly Visit[]] => {
    const to = choose(waysOut)?.to ?? path;
    return [path, Array.from({ length: 5 }, (_, index) => ({ dossier: `past-${index}`, days: 1, to }))];
  });
  return new Map(stays);
}

function endsFrom(procedure: Procedure, path: string, past: (map: PlaceMap) => ReturnType<typeof pastBy>) {
  const map = mapPlaces(procedure);
  const place = map.places.get(path);
  const [regime] = procedure.regimes;
  if (place === undefined || regime === undefined) throw new Error(`Expected a place ${path}.`);
  return forecast({
    ground: {
      ...{ procedure, facts: procedure.blankFacts, regime, calendar: shippedCalendar },
      recordedAt: momentOf(TODAY),
    },
    map,
    start: { place, on: TODAY, clocks: [] },
    ...{ elapsed: 0, visits: past(map), given: new Map(), supplementOn: null, seed: 1, runs: 2 },
  }).ends;
}

describe.each(CATALOGUE.map((procedure) => [procedure.code, procedure] as const))('%s', (_, procedure) => {
  const places = [...mapPlaces(procedure).places.values()].filter(({ isEnd }) => !isEnd);

  test.each([
    ['first', (ways: readonly WayOut[]) => ways[0]],
    ['last', (ways: readonly WayOut[]) => ways.at(-1)],
  ])('every run ends, though in the past every stay was left by the %s way', (_name, choose) => {
    for (const { path } of places) {
      const shares = endsFrom(procedure, path, (map) => pastBy(map, choose)).map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1);
    }
  });
});
