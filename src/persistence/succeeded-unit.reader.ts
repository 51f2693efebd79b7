import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';

/** Units that one other unit has taken over whole by a day. */
const FOLLOWED = `
  SELECT predecessor_code AS code, min(successor_code) AS successor, min(since) AS since
  FROM unit_succession GROUP BY predecessor_code HAVING count(*) = 1 AND min(since) <= $1::date`;

/** The ids of active dossiers that such a unit still takes part in, in the order of their lodgement. */
export async function findFollowing(
  executor: Executor,
  today: LocalDate,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await executor.query<{ id: string }>({
    name: 'dossier-find-following',
    text: `WITH followed AS (${FOLLOWED})
           SELECT DISTINCT dossier.id
           FROM followed JOIN dossier_party ON dossier_party.party_code = followed.code
           JOIN dossier ON dossier.id = dossier_party.dossier_id
           WHERE dossier.status = 'active' AND dossier.id > $2
           ORDER BY dossier.id LIMIT $3`,
    values: [today, after, limit],
  });
  return rows.map(({ id }) => id);
}

/**
 * Roles at such a unit end with it, and go on at the one that took over. Returns how many; calling again
 * finds none, since what ended with its unit no longer outlasts it.
 */
export async function moveRoles(executor: Executor, today: LocalDate): Promise<number> {
  const { rows } = await executor.query<{ count: number }>(
    `WITH followed AS (${FOLLOWED}),
     outlasting AS (
       SELECT role_assignment.*, followed.successor, followed.since, unit.province_code AS new_province
       FROM followed JOIN role_assignment ON role_assignment.party_code = followed.code
       JOIN unit ON unit.code = followed.successor
       WHERE role_assignment.valid_to IS NULL OR role_assignment.valid_to >= followed.since
     ),
     ended AS (
       UPDATE role_assignment SET valid_to = outlasting.since - 1
       FROM outlasting WHERE outlasting.id = role_assignment.id
     ),
     continued AS (
       INSERT INTO role_assignment (user_id, role, party_code, province_code, valid_from, valid_to)
       SELECT user_id, role, successor, new_province, greatest(valid_from, since), valid_to FROM outlasting
       ON CONFLICT DO NOTHING
     )
     SELECT count(*)::integer AS count FROM outlasting`,
    [today],
  );
  return rows[0]?.count ?? 0;
}
