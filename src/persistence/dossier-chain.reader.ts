import { SELECT_CHAINED, type ChainedDossier } from './chained-dossier.js';
import type { Executor } from './database.js';

/** A dossier of a chain, and what opened it. */
export interface LinkedDossier extends ChainedDossier {
  /** Of the first dossier of the chain, null. */
  readonly opener: string | null;
  readonly relation: string | null;
  /** Codes of the flags that it carries. */
  readonly flags: readonly string[];
}

/** The whole chain that a dossier belongs to, openers before what they opened; empty when there is no such dossier. */
export async function readChain(executor: Executor, code: string): Promise<readonly LinkedDossier[]> {
  const { rows } = await executor.query<LinkedDossier>({
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
           SELECT ${SELECT_CHAINED}, opener.code AS opener, chain.relation,
             ARRAY(SELECT flag ->> 'code' FROM jsonb_array_elements(dossier.facts -> 'flags') AS flag) AS flags
           FROM chain JOIN dossier ON dossier.id = chain.id LEFT JOIN dossier AS opener ON opener.id = chain.opener_id
           ORDER BY chain.depth, dossier.id`,
    values: [code],
  });
  return rows;
}
