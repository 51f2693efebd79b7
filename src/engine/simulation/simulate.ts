import type { Instant, LocalDate } from '../../../workflows/vocabulary/regime.js';
import { daysBetween } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Dossier } from '../dossier.js';
import type { CompiledProcedure } from '../procedure-registry.js';
import { accept, reject, type Result } from '../result.js';
import { resumeSuspended, type Standpoint, type WalkGround } from './clock-walk.js';
import { forecast, type Forecast } from './forecast.js';
import { readVisits, type PastMove } from './history.js';
import { latestOf, SUPPLEMENT, walkRoute, type LegalRoute } from './legal-route.js';
import { mapPlaces, placeOfValue, type PlaceMap } from './places.js';
import { listRoutes, listStraightRoutes } from './routes.js';

export interface SimulationInput {
  readonly procedure: CompiledProcedure;
  readonly dossier: Dossier;
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  readonly today: LocalDate;
  /** When the dossier came to where it stands; null where nobody knows. */
  readonly standsSince: LocalDate | null;
  /** Of this procedure's dossiers, each in the order of its journal. */
  readonly past: readonly PastMove[];
  /** Events that enter what a source says, and are no way that the work itself goes. */
  readonly leftOut: readonly string[];
  /** Days by place; instead of what the past says. */
  readonly given: ReadonlyMap<string, number>;
  readonly supplementOn: LocalDate | null;
  readonly seed: number;
  readonly runs: number;
}

export interface Simulation {
  readonly place: string;
  readonly mainEnd: string;
  readonly routes: readonly LegalRoute[];
  /** False when there may be more routes than were looked at. */
  readonly sawAllRoutes: boolean;
  /** The longest straight way to the main end with every clock used up. */
  readonly latest: LegalRoute | null;
  readonly forecast: Forecast;
}

export type SimulationRefusal =
  | { readonly code: 'simulation-of-ended' }
  | { readonly code: 'simulation-without-supplement' }
  | { readonly code: 'simulation-supplement-past'; readonly today: LocalDate }
  | { readonly code: 'simulation-unknown-place'; readonly place: string; readonly places: readonly string[] };

/** Where a dossier may go from here, by when at the latest, and by when to expect it. Pure: same input, same answer. */
export function simulate(input: SimulationInput): Result<Simulation, SimulationRefusal> {
  const { procedure, dossier, today, supplementOn } = input;
  const map = mapPlaces(procedure.definition, input.leftOut);
  const path = placeOfValue(dossier.value);
  const place = map.places.get(path);
  if (place === undefined || dossier.status === 'ended') return reject({ code: 'simulation-of-ended' });
  const refusal = refuse(
    input,
    map,
    place.waysOut.some(({ event }) => event === SUPPLEMENT),
  );
  if (refusal !== null) return reject(refusal);

  const ground = groundOf(input);
  const start: Standpoint = { place, on: today, clocks: resumeSuspended(ground, dossier.clocks, today) };
  const walk = (route: Parameters<typeof walkRoute>[3]) => walkRoute(ground, map, start, route, supplementOn);
  const straight = listStraightRoutes(map, path);
  const listed = listRoutes(map, path);
  return accept({
    place: path,
    mainEnd: map.mainEnd,
    routes: listed.routes.map(walk),
    sawAllRoutes: listed.isComplete,
    latest: latestOf(straight.routes.map(walk)),
    forecast: forecast({
      ...input,
      ground,
      map,
      start,
      elapsed: Math.max(0, daysBetween(input.standsSince ?? today, today)),
      visits: readVisits(input.past, input.leftOut),
    }),
  });
}

function groundOf({ procedure, dossier, calendar, now }: SimulationInput): WalkGround {
  const { facts, regime } = dossier;
  return { procedure: procedure.definition, facts, regime, calendar, recordedAt: now };
}

function refuse(
  { supplementOn, today, given }: SimulationInput,
  map: PlaceMap,
  awaitsSupplement: boolean,
): SimulationRefusal | null {
  if (supplementOn !== null && !awaitsSupplement) return { code: 'simulation-without-supplement' };
  if (supplementOn !== null && supplementOn < today) return { code: 'simulation-supplement-past', today };
  const places = [...map.places.values()].filter(({ isEnd }) => !isEnd).map(({ path }) => path);
  const unknown = [...given.keys()].find((place) => !places.includes(place));
  return unknown === undefined ? null : { code: 'simulation-unknown-place', place: unknown, places };
}
