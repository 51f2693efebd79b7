import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Unit = components['schemas']['UnitList']['items'][number];
export type Cluster = components['schemas']['ClusterList']['items'][number];
export type Investor = components['schemas']['InvestorList']['items'][number];

const MINUTES = 60_000;
const MAX_HITS = 20;

type Register = '/api/v1/units' | '/api/v1/clusters' | '/api/v1/investors';

/** The first entries of a register that fit what was typed, with or without accents. */
export function registerQuery<R extends Register>(register: R, typed: string) {
  const q = typed.trim();
  return queryOptions({
    queryKey: ['registers', register, q],
    queryFn: async () => {
      const query = { limit: MAX_HITS, ...(q === '' ? {} : { q }) };
      const { items } = await answerOf(api.GET<Register, never>(register, { params: { query } } as never));
      return items as unknown as readonly { readonly code: string; readonly name: string }[];
    },
    staleTime: 5 * MINUTES,
  });
}

/** The name of every unit that the person may know, by its code. */
export const unitNamesQuery = queryOptions({
  queryKey: ['unit-names'],
  queryFn: async (): Promise<ReadonlyMap<string, string>> => {
    const names = new Map<string, string>();
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = {
        limit: 100,
        ...(cursor === null ? {} : { cursor }),
      };
      const page: components['schemas']['UnitList'] = await answerOf(
        api.GET('/api/v1/units', { params: { query } }),
      );
      for (const { code, name } of page.items) names.set(code, name);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return names;
  },
  staleTime: 30 * MINUTES,
});
