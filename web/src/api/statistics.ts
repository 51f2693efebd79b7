import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import type { Figure, StatisticsSearch } from '../app/search.js';
import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type StatisticsRow = components['schemas']['Statistics']['rows'][number];

interface Period {
  readonly from: string;
  readonly to: string;
}

export function statisticsQuery(figure: Figure, { from, to }: Period) {
  return queryOptions({
    queryKey: ['statistics', figure, from, to],
    queryFn: () =>
      answerOf(api.GET('/api/v1/statistics/{figure}', { params: { path: { figure }, query: { from, to } } })),
  });
}

/** The cases behind one row. */
export function casesQuery(
  figure: Figure,
  { from, to }: Period,
  row: Required<Pick<StatisticsSearch, 'procedure' | 'subject'>> & Pick<StatisticsSearch, 'outcome' | 'unit'>,
) {
  return infiniteQueryOptions({
    queryKey: ['statistics-cases', figure, from, to, row],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/statistics/{figure}/cases', {
          params: {
            path: { figure },
            query: { from, to, ...row, ...(pageParam === null ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
