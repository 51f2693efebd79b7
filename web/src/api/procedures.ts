import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Procedure = components['schemas']['Procedure'];
export type ProcedureSummary = components['schemas']['ProcedureList']['items'][number];

/** Published versions never change, so each is asked for once. */
export const proceduresQuery = queryOptions({
  queryKey: ['procedures'],
  queryFn: () => answerOf(api.GET('/api/v1/procedures')),
  staleTime: Infinity,
});

export function procedureQuery(code: string, version: number) {
  return queryOptions({
    queryKey: ['procedures', code, version],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/procedures/{code}/versions/{version}', { params: { path: { code, version } } }),
      ),
    staleTime: Infinity,
  });
}
