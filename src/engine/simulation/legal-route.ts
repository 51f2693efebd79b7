import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { lastDayOf, leave, type LastDay, type Standpoint, type WalkGround } from './clock-walk.js';
import type { Place, PlaceMap, WayOut } from './places.js';
import type { Route } from './routes.js';

/** A supplement that is waited for, taken to come on a day. */
export const SUPPLEMENT = 'SUBMIT_SUPPLEMENT';

/** One place of a route: entered, and left by a way on its last lawful day. */
export interface LegalStep {
  readonly place: string;
  readonly enteredOn: LocalDate;
  readonly event: string;
  readonly leftOn: LocalDate;
  readonly limit: LastDay;
  /** `given`: the day was asked for. `none`: no clock sets a day, so the place counts none. */
  readonly source: 'clock' | 'given' | 'none';
}

export interface LegalRoute {
  readonly end: string;
  readonly endsOn: LocalDate;
  readonly steps: readonly LegalStep[];
  /** Rests on a calendar day that is not decided yet. */
  readonly provisional: boolean;
}

/** Walks a route with every clock used up. */
export function walkRoute(
  ground: WalkGround,
  map: PlaceMap,
  start: Standpoint,
  route: Route,
  supplementOn: LocalDate | null,
): LegalRoute {
  const steps: LegalStep[] = [];
  let at = start;
  for (const way of route) {
    const given = at === start && way.event === SUPPLEMENT ? supplementOn : null;
    const limit = lastDayOf(ground, at, way);
    const next = leave(ground, at, way, given ?? limit.on, placeAt(map, way));
    steps.push({
      place: at.place.path,
      enteredOn: at.on,
      event: way.event,
      leftOn: next.on,
      limit,
      source: given !== null ? 'given' : limit.clock === null && next.on === at.on ? 'none' : 'clock',
    });
    at = next;
  }
  const provisional = steps.some(({ source, limit }) => source === 'clock' && limit.provisional);
  return { end: at.place.path, endsOn: at.on, steps, provisional };
}

/** The route that takes longest when every clock is used up; the fullest where several end on one day. */
export function latestOf(routes: readonly LegalRoute[]): LegalRoute | null {
  return routes.reduce<LegalRoute | null>(
    (latest, route) => (latest === null || route.endsOn > latest.endsOn ? route : latest),
    null,
  );
}

export function placeAt(map: PlaceMap, { to }: WayOut): Place {
  const place = map.places.get(to);
  if (place === undefined) throw new RangeError(`Expected the procedure to have a place '${to}'.`);
  return place;
}
