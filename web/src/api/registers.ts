import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';

const MINUTES = 60_000;
const MAX_HITS = 20;

/** Reads a page of a register, each of them by its own route. */
const REGISTERS = {
  units: (query: PageQuery) => answerOf(api.GET('/api/v1/units', { params: { query } })),
  clusters: (query: PageQuery) => answerOf(api.GET('/api/v1/clusters', { params: { query } })),
  investors: (query: PageQuery) => answerOf(api.GET('/api/v1/investors', { params: { query } })),
  people: ({ limit, cursor }: PageQuery) =>
    answerOf(
      api.GET('/api/v1/people', {
        params: { query: { limit, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
};

interface PageQuery {
  readonly limit: number;
  readonly q?: string;
  readonly cursor?: string;
}

export type Register = keyof typeof REGISTERS;

export interface RegisterEntry {
  readonly code: string;
  readonly name: string;
}

/** The first entries of a register that fit what was typed, with or without accents. */
export function registerQuery(register: Register, typed: string) {
  const q = typed.trim();
  return queryOptions({
    queryKey: ['registers', register, q],
    queryFn: async (): Promise<readonly RegisterEntry[]> => {
      const { items } = await REGISTERS[register]({ limit: MAX_HITS, ...(q === '' ? {} : { q }) });
      return items;
    },
    staleTime: 5 * MINUTES,
  });
}

interface EntryPage {
  readonly items: readonly RegisterEntry[];
  readonly nextCursor: string | null;
}

/** The name of everything in a register that the person may know, by its code. */
function namesQuery(register: Register) {
  return queryOptions({
    queryKey: ['register-names', register],
    queryFn: async (): Promise<ReadonlyMap<string, string>> => {
      const names = new Map<string, string>();
      let cursor: string | null = null;
      do {
        const query: PageQuery = { limit: 100, ...(cursor === null ? {} : { cursor }) };
        const page: EntryPage = await REGISTERS[register](query);
        for (const { code, name } of page.items) names.set(code, name);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return names;
    },
    staleTime: 30 * MINUTES,
  });
}

export const unitNamesQuery = namesQuery('units');
export const investorNamesQuery = namesQuery('investors');
export const personNamesQuery = namesQuery('people');
