import { infiniteQueryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Pack = components['schemas']['EvidencePack'];
export type PackOrder = components['schemas']['PackOrderBody'];

const header = { 'x-csrf-token': '' };
const PROGRESS_MS = 1_500;

export function isUnfinished({ state }: Pack): boolean {
  return state === 'waiting' || state === 'writing';
}

/** The auditor's own packs, the newest first; asked for again while one of them is being written. */
export const packsQuery = infiniteQueryOptions({
  queryKey: ['packs'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam }) =>
    answerOf(
      api.GET('/api/v1/audit/packs', {
        params: { query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
      }),
    ),
  getNextPageParam: ({ nextCursor }) => nextCursor,
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some(isUnfinished)) === true ? PROGRESS_MS : false,
});

/** `reason` is why, where the installation asks those who order for one. */
export function orderPack({ reason, ...body }: PackOrder & { readonly reason: string }): Promise<Pack> {
  const stated = reason === '' ? {} : { 'x-access-reason': encodeURIComponent(reason) };
  return answerOf(api.POST('/api/v1/audit/packs', { params: { header: { ...header, ...stated } }, body }));
}

export async function cancelPack(id: string): Promise<void> {
  await answerOf(api.DELETE('/api/v1/audit/packs/{id}', { params: { path: { id }, header } }));
}
