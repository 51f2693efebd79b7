import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type EscalationRule = components['schemas']['EscalationRule'];
export type Forecast = components['schemas']['EscalationForecast'];
export type FiredEscalation = components['schemas']['EscalationList']['items'][number];

const PAGE = 50;

/** Who is told when, on each clock. */
export const escalationRulesQuery = queryOptions({
  queryKey: ['escalation', 'rules'],
  queryFn: () => answerOf(api.GET('/api/v1/escalation/rules')),
});

/** What would be said until a day, and to whom; nothing is sent. */
export function forecastQuery(until: string) {
  return infiniteQueryOptions({
    queryKey: ['escalation', 'forecast', until],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/escalation/dry-run', {
          params: { query: { until, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** What was said, the newest first. */
export const firedEscalationsQuery = infiniteQueryOptions({
  queryKey: ['escalation', 'fired'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam }) =>
    answerOf(
      api.GET('/api/v1/escalation', {
        params: { query: { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  getNextPageParam: ({ nextCursor }) => nextCursor,
});
