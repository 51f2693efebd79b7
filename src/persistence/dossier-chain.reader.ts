import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { VisibleDossier } from '../engine/authorize.js';
import type { Executor } from './database.js';

/** A dossier of a chain: what it is, what opened it, and what says who may see it. */
export interface ChainedDossier extends VisibleDossier {
  readonly code: string;
  /** Of the first dossier of the chain, null. */
  readonly opener: string | null;
  readonly relation: string | null;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly status: 'active' | 'ended';
  readonly acceptedAt: LocalDate;
  /** Codes of the flags that it carries. */
  readonly flags: readonly string[];
}

/** The whole chain that a dossier belongs to, openers before what they opened; empty when there is no such dossier. */
export async function readChain(executor: Executor, code: string): Promise<readonly ChainedDossier[]> {
  const { rows } = await executor.query<ChainedDossier>({
    name: 'dossier-chain-read',
    text: `WITH RECURSIVE above AS (
             SELECT id FROM dossier WHERE code = $1
             UNION
             SELECT link.opener_id FROM dossier_link AS link JOIN above ON link.opened_id = above.id
           ), chain AS (
             SELECT id, NULL::bigint AS opener_id, NULL::text AS relation, 0 AS depth FROM above
             WHERE NOT EXISTS (SELECT 1 FROM dossier_link WHERE opened_id = above.id)
             UNION ALL
             SELECT link.opened_id, link.opener_id, link.relation, depth + 1
             FROM dossier_link AS link JOIN chain ON link.opener_id = chain.id
           )
           SELECT dossier.code, opener.code AS opener, chain.relation, dossier.title, dossier.value, dossier.status,
             json_build_object('code', dossier.procedure_code, 'version', dossier.procedure_version) AS procedure,
             to_char(dossier.accepted_on, 'YYYY-MM-DD') AS "acceptedAt",
             json_build_object(
               'parties', dossier.facts -> 'parties', 'province', dossier.facts -> 'province',
               'seats', coalesce(dossier.facts -> 'seats', '[]'), 'recused', coalesce(dossier.facts -> 'recused', '[]')
             ) AS facts,
             ARRAY(SELECT flag ->> 'code' FROM jsonb_array_elements(dossier.facts -> 'flags') AS flag) AS flags
           FROM chain JOIN dossier ON dossier.id = chain.id LEFT JOIN dossier AS opener ON opener.id = chain.opener_id
           ORDER BY chain.depth, dossier.id`,
    values: [code],
  });
  return rows;
}
