import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Dossier } from '../../api/dossiers.js';
import { unitNamesQuery } from '../../api/registers.js';

/** Every unit, and the companies of this dossier. */
export function usePartyNamesOf({ parties }: Pick<Dossier, 'parties'>): ReadonlyMap<string, string> {
  const { data: units } = useQuery(unitNamesQuery);
  return useMemo(
    () => new Map([...(units ?? []), ...parties.map(({ code, name }) => [code, name] as const)]),
    [units, parties],
  );
}
