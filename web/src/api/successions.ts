import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type SuccessionList = components['schemas']['SuccessionList'];
export type WaitingWork = components['schemas']['WaitingWork'];
export type AssignedWork = components['schemas']['AssignedWork'];
export type AssignmentBody = components['schemas']['AssignmentBody'];

export const successionsQuery = queryOptions({
  queryKey: ['successions'],
  queryFn: () => answerOf(api.GET('/api/v1/successions')),
});

export function unitStatisticsQuery(by: 'current' | 'original') {
  return queryOptions({
    queryKey: ['successions', 'statistics', by],
    queryFn: () => answerOf(api.GET('/api/v1/successions/statistics', { params: { query: { by } } })),
  });
}

/** Work of a unit that has ended; of every such unit when none is named. */
export function waitingQuery(unit: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['successions', 'waiting', unit ?? ''],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/successions/waiting', {
          params: {
            query: {
              ...(unit === undefined ? {} : { unit }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function assignWork(body: AssignmentBody): Promise<AssignedWork> {
  return answerOf(
    api.POST('/api/v1/successions/assignments', { params: { header: { 'x-csrf-token': '' } }, body }),
  );
}
