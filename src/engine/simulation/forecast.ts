import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { addDays } from '../calendar/local-date.js';
import { lastDayOf, leave, type Standpoint, type WalkGround } from './clock-walk.js';
import type { Visit } from './history.js';
import { placeAt, SUPPLEMENT } from './legal-route.js';
import type { PlaceMap, WayOut } from './places.js';
import { quantilesOf, type Quantiles } from './quantiles.js';
import { listStraightRoutes } from './routes.js';

/** Stays in a place below which they say too little, and the legal limit is taken instead. */
export const MIN_OBSERVATIONS = 5;
/** So often a run may come to one place by chance; then it goes on straight to the main end. */
export const MAX_VISITS_IN_A_RUN = 3;

/** Where the days of a place came from. */
export type DaysFrom = 'given' | 'history' | 'limit' | 'none';

export interface ForecastInput {
  readonly ground: WalkGround;
  readonly map: PlaceMap;
  readonly start: Standpoint;
  /** Days that the dossier has already stood where it stands. */
  readonly elapsed: number;
  readonly visits: ReadonlyMap<string, readonly Visit[]>;
  /** Days by place, as whoever asks would have them. */
  readonly given: ReadonlyMap<string, number>;
  readonly supplementOn: LocalDate | null;
  readonly seed: number;
  readonly runs: number;
}

export interface ForecastPlace {
  readonly place: string;
  readonly source: DaysFrom;
  /** Stays that have ended in the past, used or not. */
  readonly observations: number;
}

export interface Forecast {
  /** Null when nothing says how long any place on the way takes. */
  readonly quantiles: Quantiles | null;
  /** The share of the runs that ended so, of 1. */
  readonly ends: readonly { readonly end: string; readonly share: number }[];
  /** The places that some run came to, in the order in which the first did. */
  readonly places: readonly ForecastPlace[];
  /** Different dossiers whose past the figures rest on. */
  readonly dossiers: number;
}

interface Step {
  readonly way: WayOut;
  readonly on: LocalDate;
  readonly source: DaysFrom;
}

/** Walks the dossier to an end many times, each stay as long as one that is drawn from the past. */
export function forecast(input: ForecastInput): Forecast {
  const random = xoroshiro128plus(input.seed);
  const sources = new Map<string, DaysFrom>();
  const courses = new Map<string, readonly WayOut[]>();
  const ends: { readonly end: string; readonly on: LocalDate }[] = [];
  // Where no stay is drawn, every run is the same.
  const isDrawn = [...input.visits.values()].some((past) => past.length >= MIN_OBSERVATIONS);
  for (let run = 0; run < (isDrawn ? input.runs : 1); run++) {
    ends.push(walkOnce(input, random, courses, sources));
  }

  const places = [...sources].map(([place, source]) => ({
    place,
    source,
    observations: input.visits.get(place)?.length ?? 0,
  }));
  const past = places.filter(({ source }) => source === 'history');
  const dossiers = new Set(
    past.flatMap(({ place }) => (input.visits.get(place) ?? []).map(({ dossier }) => dossier)),
  );
  const says = places.some(({ source }) => source !== 'none');
  return {
    quantiles: says ? quantilesOf(ends.map(({ on }) => on)) : null,
    ends: sharesOf(ends.map(({ end }) => end)),
    places,
    dossiers: dossiers.size,
  };
}

function walkOnce(
  input: ForecastInput,
  random: RandomGenerator,
  courses: Map<string, readonly WayOut[]>,
  sources: Map<string, DaysFrom>,
) {
  const { ground, map, start } = input;
  const visited = new Map<string, number>();
  // Held to until its end: the courses of two places may each lead over the other.
  let straight: readonly WayOut[] = [];
  let at = start;
  while (!at.place.isEnd) {
    const { path } = at.place;
    const count = (visited.get(path) ?? 0) + 1;
    visited.set(path, count);
    const course = straight.length > 0 ? straight : courseFrom(map, path, courses);
    const isStraight = straight.length > 0 || count > MAX_VISITS_IN_A_RUN;
    const step = stepFrom(input, at, course[0] ?? null, isStraight, random);
    if (step === null) break;
    straight = isStraight ? course.slice(1) : [];
    sources.set(path, step.source);
    at = leave(ground, at, step.way, step.on, placeAt(map, step.way));
  }
  // People act on working days; the days of the past are counted straight through.
  return { end: at.place.path, on: firstWorkingDay(ground, at.on) };
}

function stepFrom(
  input: ForecastInput,
  at: Standpoint,
  course: WayOut | null,
  isStraight: boolean,
  random: RandomGenerator,
): Step | null {
  const { path, waysOut } = at.place;
  const isFirst = at === input.start;
  const supplement = waysOut.find(({ event }) => event === SUPPLEMENT);
  if (isFirst && input.supplementOn !== null && supplement !== undefined) {
    return { way: supplement, on: input.supplementOn, source: 'given' };
  }
  const past = input.visits.get(path) ?? [];
  const drawn = past.length < MIN_OBSERVATIONS ? null : draw(past, isFirst ? input.elapsed : 0, random);
  const taken = isStraight ? undefined : waysOut.find(({ to }) => to === drawn?.to);
  const way = taken ?? course;
  if (way === null) return null;
  const spent = isFirst ? input.elapsed : 0;
  const given = input.given.get(path);
  if (given !== undefined) return { way, on: addDays(at.on, Math.max(0, given - spent)), source: 'given' };
  if (drawn !== null) return { way, on: addDays(at.on, Math.max(0, drawn.days - spent)), source: 'history' };
  const { on, clock } = lastDayOf(input.ground, at, way);
  return { way, on, source: clock === null ? 'none' : 'limit' };
}

/** One of the stays that lasted at least as long as this one already has; of any, where none did. */
function draw(past: readonly Visit[], elapsed: number, random: RandomGenerator): Visit | null {
  const longer = past.filter(({ days }) => days >= elapsed);
  const pool = longer.length > 0 ? longer : past;
  return pool[uniformInt(random, 0, pool.length - 1)] ?? null;
}

/** The fullest straight way to the main end; without a step where there is none. */
function courseFrom(map: PlaceMap, path: string, known: Map<string, readonly WayOut[]>): readonly WayOut[] {
  const found = known.get(path);
  if (found !== undefined) return found;
  const [course = []] = listStraightRoutes(map, path).routes;
  known.set(path, course);
  return course;
}

function firstWorkingDay({ calendar }: WalkGround, day: LocalDate): LocalDate {
  let on = day;
  while (!calendar.isWorkingDay(on)) on = addDays(on, 1);
  return on;
}

function sharesOf(ends: readonly string[]): Forecast['ends'] {
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([end, count]) => ({ end, share: count / ends.length }));
}
