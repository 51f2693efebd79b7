import { infiniteQueryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import { LISTS } from './dossiers.js';
import type { components } from './schema.js';

/** One cluster's line: from its acceptance, with what was reached, what is aimed at and what was missed. */
export type Line = components['schemas']['ScheduleList']['items'][number];

const PAGE = 200;

/** The building of every cluster over the years. */
export const scheduleQuery = infiniteQueryOptions({
  queryKey: [...LISTS, 'schedule'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam }) =>
    answerOf(
      api.GET('/api/v1/schedule', {
        params: { query: { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  getNextPageParam: ({ nextCursor }) => nextCursor,
});
