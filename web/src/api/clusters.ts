import { infiniteQueryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Cluster = components['schemas']['ClusterList']['items'][number];

const PAGE = 50;

/** The register of clusters, narrowed down by words, with or without accents. */
export function clustersQuery(words: string) {
  return infiniteQueryOptions({
    queryKey: ['clusters', words],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/clusters', {
          params: {
            query: {
              limit: PAGE,
              ...(words === '' ? {} : { q: words }),
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
