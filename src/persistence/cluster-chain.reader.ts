import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { VisibleDossier } from '../engine/authorize.js';
import type { Executor } from './database.js';

/** A dossier of a cluster's life, with what says who may see it. */
export interface ChainedDossier extends VisibleDossier {
  readonly code: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly status: 'active' | 'ended';
  readonly acceptedAt: LocalDate;
  readonly openedBy: string | null;
  /** Of a handover: its list, confirmed by two sides. */
  readonly assets: JsonValue;
  /** Of the construction: the last report on how full the cluster is. */
  readonly occupancy: JsonValue;
}

/**
 * The dossiers that name the cluster, those that its register was told by (an establishment knows no code yet), and
 * whatever they opened; in the order in which they were accepted.
 */
export async function readClusterChain(
  executor: Executor,
  cluster: string,
): Promise<readonly ChainedDossier[]> {
  const { rows } = await executor.query<ChainedDossier>(
    `WITH RECURSIVE chain AS (
       (SELECT id FROM dossier WHERE cluster_code = $1
        UNION
        SELECT dossier.id FROM register_value AS told JOIN dossier ON dossier.code = told.dossier_code
        WHERE told.register = 'cluster' AND told.code = $1)
       UNION
       SELECT link.opened_id FROM chain JOIN dossier_link AS link ON link.opener_id = chain.id
     )
     SELECT dossier.code, dossier.title, dossier.value, dossier.status, dossier.accepted_on AS "acceptedAt",
       json_build_object('code', dossier.procedure_code, 'version', dossier.procedure_version) AS procedure,
       opener.code AS "openedBy",
       dossier.facts -> 'assets' AS assets,
       dossier.facts #> '{occupancy,-1}' AS occupancy,
       json_build_object(
         'parties', dossier.facts -> 'parties', 'province', dossier.facts -> 'province',
         'seats', coalesce(dossier.facts -> 'seats', '[]'), 'recused', coalesce(dossier.facts -> 'recused', '[]')
       ) AS facts
     FROM chain JOIN dossier ON dossier.id = chain.id
     LEFT JOIN dossier_link AS link ON link.opened_id = dossier.id
     LEFT JOIN dossier AS opener ON opener.id = link.opener_id
     ORDER BY dossier.accepted_on, dossier.id`,
    [cluster],
  );
  return rows;
}
