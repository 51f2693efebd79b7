import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { dossierQuery, journalQuery } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { findWay, type DossierWay } from './find-way.js';

/** The way of the dossier from which the procedure was opened; null when there is none to show. */
export function useDossierWay(procedure: Procedure, code: string | undefined): DossierWay | null {
  const { data: dossier } = useQuery({ ...dossierQuery(code ?? ''), enabled: code !== undefined });
  const { data: journal } = useQuery({
    ...journalQuery(code ?? '', dossier?.version ?? 0),
    enabled: dossier !== undefined,
    retry: false,
  });
  return useMemo(() => {
    if (dossier === undefined) return null;
    const { code: own, version } = dossier.procedure;
    if (own !== procedure.code || version !== procedure.version) return null;
    return findWay(procedure, dossier, journal?.items ?? []);
  }, [procedure, dossier, journal]);
}
