import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Procedure = components['schemas']['Procedure'];
export type ProcedureLayout = components['schemas']['ProcedureLayout'];
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

export function procedureVersionsQuery(code: string) {
  return queryOptions({
    queryKey: ['procedures', code],
    queryFn: () => answerOf(api.GET('/api/v1/procedures/{code}', { params: { path: { code } } })),
    staleTime: Infinity,
  });
}

export const EXCHANGE_FORMATS = ['bpmn', 'scxml', 'mermaid', 'json'] as const;

export function procedureFileAddress(
  { code, version }: Procedure,
  format: (typeof EXCHANGE_FORMATS)[number],
): string {
  return `/api/v1/procedures/${encodeURIComponent(code)}/versions/${String(version)}/export?format=${format}`;
}

export function layoutQuery(code: string, version: number) {
  return queryOptions({
    queryKey: ['procedures', code, version, 'layout'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/procedures/{code}/versions/{version}/layout', {
          params: { path: { code, version } },
        }),
      ),
    staleTime: Infinity,
  });
}

/** The catalogue without what a later version has replaced. */
export function newestOf(procedures: readonly ProcedureSummary[]): readonly ProcedureSummary[] {
  const newest = new Map<string, ProcedureSummary>();
  for (const procedure of procedures) {
    if (procedure.version > (newest.get(procedure.code)?.version ?? 0)) newest.set(procedure.code, procedure);
  }
  return [...newest.values()];
}
