import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Replay = components['schemas']['Replay'];
export type Verification = components['schemas']['Verification'];

/** The dossier after an entry, recomputed. An entry never changes, so each is asked for once. */
export function replayQuery(code: string, sequence: number) {
  return queryOptions({
    queryKey: ['replay', code, sequence],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/dossiers/{code}/replay', { params: { path: { code }, query: { sequence } } }),
      ),
    staleTime: Infinity,
  });
}

/** Whether one journal is whole; only when somebody asks for it. */
export function dossierVerificationQuery(code: string) {
  return queryOptions({
    queryKey: ['verification', code],
    queryFn: () => answerOf(api.GET('/api/v1/dossiers/{code}/verification', { params: { path: { code } } })),
    enabled: false,
    staleTime: 0,
  });
}

/** Reads every journal of the province, so only when somebody asks for it. */
export const verificationQuery = queryOptions({
  queryKey: ['verification'],
  queryFn: () => answerOf(api.GET('/api/v1/audit/verification')),
  enabled: false,
  staleTime: 0,
});
