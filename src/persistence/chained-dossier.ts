import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { VisibleDossier } from '../engine/authorize.js';

/** A dossier among others that belong together, with what says who may see it. */
export interface ChainedDossier extends VisibleDossier {
  readonly code: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly status: 'active' | 'ended';
  readonly acceptedAt: LocalDate;
}

/** Its columns, and of its facts only those by which it is seen. */
export const SELECT_CHAINED = `dossier.code, dossier.title, dossier.value, dossier.status,
  dossier.accepted_on AS "acceptedAt",
  json_build_object('code', dossier.procedure_code, 'version', dossier.procedure_version) AS procedure,
  json_build_object(
    'parties', dossier.facts -> 'parties', 'province', dossier.facts -> 'province',
    'seats', coalesce(dossier.facts -> 'seats', '[]'), 'recused', coalesce(dossier.facts -> 'recused', '[]')
  ) AS facts`;
