import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Substitution = components['schemas']['Substitution'];
export type SubstitutionBody = components['schemas']['SubstitutionBody'];

const MAX_LISTED = 200;

export const substitutionsQuery = queryOptions({
  queryKey: ['substitutions'],
  queryFn: () => answerOf(api.GET('/api/v1/substitutions', { params: { query: { limit: MAX_LISTED } } })),
});

export function recordSubstitution(body: SubstitutionBody): Promise<Substitution> {
  return answerOf(api.POST('/api/v1/substitutions', { params: { header: { 'x-csrf-token': '' } }, body }));
}

export async function revokeSubstitution(id: string): Promise<void> {
  await answerOf(
    api.POST('/api/v1/substitutions/{id}/revocation', {
      params: { path: { id }, header: { 'x-csrf-token': '' } },
    }),
  );
}
