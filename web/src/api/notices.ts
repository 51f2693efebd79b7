import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Notice = components['schemas']['NoticeList']['items'][number];

const PAGE = 20;
/** The client adds the token by itself. */
const CSRF = { 'x-csrf-token': '' };
const NOTICES = ['notices'];

/** How many notices are not read; kept up to date by the event stream. */
export const unreadCountQuery = queryOptions({
  queryKey: ['unread-count'],
  queryFn: async () => (await answerOf(api.GET('/api/v1/notifications/unread-count'))).unreadCount,
  staleTime: Infinity,
});

export function noticesQuery(filter: { readonly unread: boolean }) {
  return infiniteQueryOptions({
    queryKey: [...NOTICES, filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/notifications', {
          params: { query: { ...filter, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function refreshNotices(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: NOTICES });
}

/** One notice by its id, or all of them. */
export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: { readonly id: string } | 'all') =>
      answerOf(
        which === 'all'
          ? api.POST('/api/v1/notifications/read-all', { params: { header: CSRF } })
          : api.POST('/api/v1/notifications/{id}/read', { params: { path: which, header: CSRF } }),
      ),
    onSuccess: async ({ unreadCount }) => {
      client.setQueryData(unreadCountQuery.queryKey, unreadCount);
      await client.invalidateQueries({ queryKey: NOTICES });
    },
  });
}
