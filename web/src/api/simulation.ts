import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Simulation = components['schemas']['Simulation'];

/** When the dossier may be expected to end; what if its supplement came on a day. */
export function simulationQuery(code: string, version: number, supplementOn: string | null) {
  return queryOptions({
    queryKey: ['simulation', code, version, supplementOn],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/dossiers/{code}/simulation', {
          params: { path: { code }, query: supplementOn === null ? {} : { supplementOn } },
        }),
      ),
    retry: false,
  });
}
