import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import { LISTS } from './dossiers.js';
import type { components } from './schema.js';

export type UnitLoad = components['schemas']['UnitLoadList']['items'][number];
export type PersonLoad = components['schemas']['PersonLoadList']['items'][number];

const PAGE = 100;

/** For which parties how much waits; of what one unit takes part in, or of all that the person may see. */
export function unitLoadsQuery(unit: string | undefined) {
  return queryOptions({
    queryKey: [...LISTS, 'unit-loads', unit],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/workload/units', {
          params: { query: { limit: PAGE, ...(unit === undefined ? {} : { unit }) } },
        }),
      ),
    retry: false,
  });
}

/** The same by person. */
export function personLoadsQuery(unit: string | undefined) {
  return infiniteQueryOptions({
    queryKey: [...LISTS, 'person-loads', unit],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/workload/people', {
          params: {
            query: {
              limit: PAGE,
              ...(unit === undefined ? {} : { unit }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
