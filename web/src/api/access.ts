import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type AccessEntry = components['schemas']['AccessList']['items'][number];
export type AccessKind = AccessEntry['kind'];

export interface AccessFilter {
  /** A user name. */
  readonly user?: string;
  readonly dossier?: string;
  readonly kind?: AccessKind;
  readonly from?: string;
  readonly to?: string;
}

/** Who read what, the newest first. Reading it is entered as well, so it is never read by itself. */
export function accessQuery(filter: AccessFilter) {
  return infiniteQueryOptions({
    queryKey: ['access', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/audit/access', {
          params: { query: { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: Infinity,
  });
}

/** Follows every chain, so only when somebody asks for it. */
export const accessVerificationQuery = queryOptions({
  queryKey: ['access-verification'],
  queryFn: () => answerOf(api.GET('/api/v1/audit/access/verification')),
  enabled: false,
  staleTime: 0,
});

/** That the page is about to be printed; a print is held up by nothing. */
export function notePrint(page: string): void {
  void api.GET('/api/v1/access/prints', { params: { query: { page } } }).catch(() => undefined);
}
