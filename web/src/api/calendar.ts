import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type CalendarYear = components['schemas']['CalendarYear'];
export type CalendarDay = CalendarYear['days'][number];
export type CalendarEdition = components['schemas']['CalendarEditionList']['items'][number];
export type CalendarPreview = components['schemas']['CalendarPreview'];
export type CalendarYearBody = components['schemas']['CalendarYearBody'];
/** A day that is not what its weekday says. */
export type ListedDay = CalendarYearBody['days'][number];

export const CALENDAR = ['calendar'];
const PAGE = 50;
/** How often the progress of counting again is looked at, while there is any. */
const PROGRESS_MS = 3_000;

/** A year by the edition in force, or by an earlier one. */
export function calendarYearQuery(year: number, edition?: number) {
  return queryOptions({
    queryKey: [...CALENDAR, 'year', year, edition],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/calendar/{year}', {
          params: { path: { year }, query: edition === undefined ? {} : { edition } },
        }),
      ),
  });
}

export const calendarEditionsQuery = queryOptions({
  queryKey: [...CALENDAR, 'editions'],
  queryFn: () => answerOf(api.GET('/api/v1/calendar/editions')),
});

/** How many running clocks are still to be counted by the edition in force. */
export const replanningQuery = queryOptions({
  queryKey: [...CALENDAR, 'replanning'],
  queryFn: () => answerOf(api.GET('/api/v1/calendar/replanning')),
  refetchInterval: ({ state }) => ((state.data?.waitingClocks ?? 0) > 0 ? PROGRESS_MS : false),
});

/** What publishing a year would move; nothing is written. */
export function calendarPreviewQuery(year: number, body: CalendarYearBody) {
  return infiniteQueryOptions({
    queryKey: [...CALENDAR, 'preview', year, body],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.POST('/api/v1/calendar/{year}/preview', {
          params: {
            path: { year },
            query: { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) },
            header: { 'x-csrf-token': '' },
          },
          body,
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry: false,
    // Others act meanwhile: who asks wants to know what is so now.
    staleTime: 0,
    gcTime: 0,
  });
}

export function publishCalendar(year: number, body: CalendarYearBody): Promise<CalendarYear> {
  return answerOf(
    api.PUT('/api/v1/calendar/{year}', {
      params: { path: { year }, header: { 'x-csrf-token': '' } },
      body,
    }),
  );
}
