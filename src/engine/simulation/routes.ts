import type { PlaceMap, WayOut } from './places.js';

/** The ways taken one after another from where the dossier stands. */
export type Route = readonly WayOut[];

/** A return or a supplement leads back to a place; so often may a listed route come there again. */
export const MAX_RETURNS = 1;
/** Routes that are listed: straight ones, ones with a return, and ones to each of the other ends. */
export const MAX_LISTED = { straight: 3, withReturn: 4, toOtherEnd: 1 } as const;
/** Steps that the search takes before it says that there may be more. */
export const MAX_STEPS_OF_SEARCH = 4_000;

export interface RouteSearch {
  readonly routes: readonly Route[];
  /** False when the search was broken off; there may be more routes. */
  readonly isComplete: boolean;
}

/** The routes worth showing: the fullest straight ones first, then the shortest detours and other ends. */
export function listRoutes(map: PlaceMap, from: string): RouteSearch {
  const straight = listStraightRoutes(map, from);
  const withReturn: Route[] = [];
  const toOtherEnds = new Map<string, Route[]>();
  const isComplete = search(map, from, MAX_RETURNS, (route, end) => {
    const found = end === map.mainEnd ? withReturn : (toOtherEnds.get(end) ?? []);
    if (end === map.mainEnd && !comesBack(route, from)) return;
    const most = end === map.mainEnd ? MAX_LISTED.withReturn : MAX_LISTED.toOtherEnd;
    if (found.length < most) found.push(route);
    if (end !== map.mainEnd) toOtherEnds.set(end, found);
  });
  return {
    routes: [
      ...straight.routes.slice(0, MAX_LISTED.straight),
      ...withReturn,
      ...[...toOtherEnds.values()].flat(),
    ],
    isComplete: isComplete && straight.isComplete,
  };
}

/** Every way to the main end that comes to no place twice; the one through the most places first. */
export function listStraightRoutes(map: PlaceMap, from: string): RouteSearch {
  const routes: Route[] = [];
  const isComplete = search(map, from, 0, (route, end) => {
    if (end === map.mainEnd) routes.push(route);
  });
  return { routes: routes.sort((a, b) => b.length - a.length), isComplete };
}

function comesBack(route: Route, from: string): boolean {
  const places = [from, ...route.map(({ to }) => to)];
  return new Set(places).size < places.length;
}

interface Trail {
  readonly at: string;
  readonly route: Route;
  readonly visits: ReadonlyMap<string, number>;
}

/** Breadth first, so that the shortest come first. Answers whether it saw them all. */
function search(
  map: PlaceMap,
  from: string,
  returns: number,
  take: (route: Route, end: string) => void,
): boolean {
  const trails: Trail[] = [{ at: from, route: [], visits: new Map([[from, 1]]) }];
  for (const { at, route, visits } of trails) {
    const place = map.places.get(at);
    if (place === undefined || place.isEnd) {
      take(route, at);
      continue;
    }
    for (const way of place.waysOut) {
      const seen = visits.get(way.to) ?? 0;
      if (seen > returns) continue;
      if (trails.length >= MAX_STEPS_OF_SEARCH) return false;
      trails.push({ at: way.to, route: [...route, way], visits: new Map(visits).set(way.to, seen + 1) });
    }
  }
  return true;
}
