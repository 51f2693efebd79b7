import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { DossierListItem } from '../../api/dossiers.js';
import { procedureQuery, type Procedure } from '../../api/procedures.js';
import { personNamesQuery, unitNamesQuery } from '../../api/registers.js';

export interface RowNames {
  readonly procedure: (item: DossierListItem) => Procedure | undefined;
  readonly unit: (code: string) => string;
  readonly person: (username: string) => string;
}

/** What the codes of the rows are called; until it is known, the codes stand for themselves. */
export function useRowNames(items: readonly DossierListItem[]): RowNames {
  const versions = useMemo(() => distinctVersions(items), [items]);
  const procedures = useQueries({
    queries: versions.map(({ code, version }) => procedureQuery(code, version)),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  });
  const { data: units } = useQuery(unitNamesQuery);
  const { data: people } = useQuery(personNamesQuery);
  return useMemo(() => {
    const byVersion = new Map(procedures.map((each) => [keyOf(each), each]));
    return {
      procedure: ({ procedure }) => byVersion.get(keyOf(procedure)),
      unit: (code) => units?.get(code) ?? code,
      person: (username) => people?.get(username) ?? username,
    };
  }, [procedures, units, people]);
}

interface Version {
  readonly code: string;
  readonly version: number;
}

const keyOf = ({ code, version }: Version): string => `${code}:${String(version)}`;

function distinctVersions(items: readonly DossierListItem[]): readonly Version[] {
  return [...new Map(items.map(({ procedure }) => [keyOf(procedure), procedure])).values()];
}
