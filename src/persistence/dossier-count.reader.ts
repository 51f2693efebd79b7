import type { Executor } from './database.js';
import { clockCondition, matchingIds, type ClockFilter, type DossierConditions } from './dossier-query.js';
import { SqlParameters } from './sql-parameters.js';

/** How many dossiers there are, and how many of them each filter by clock would list. */
export type ClockCounts = Readonly<Record<ClockFilter | 'all', number>>;

/** Those in one state, named as the outermost, of all versions of one procedure. */
export type StepCounts = ClockCounts & { readonly procedure: string; readonly state: string };

const CLOCKS: readonly ClockFilter[] = ['running', 'due-soon', 'this-week', 'overdue', 'paused'];

/** What a list holds, step by step: the same conditions as the list's, so that they agree. */
export async function countDossiers(
  executor: Executor,
  filter: DossierConditions,
): Promise<readonly StepCounts[]> {
  const parameters = new SqlParameters();
  const matching = await matchingIds(executor, filter, parameters, null);
  if (matching === null) return [];
  const counts = CLOCKS.map(
    (clock) => `count(*) FILTER (WHERE ${clockCondition(clock, filter, parameters)})::integer AS "${clock}"`,
  );
  const { rows } = await executor.query<StepCounts>(
    `WITH listed AS (SELECT DISTINCT id FROM (${matching.sql}) AS visible)
     SELECT dossier.procedure_code AS procedure, dossier.state, count(*)::integer AS "all", ${counts.join(', ')}
     FROM listed JOIN dossier USING (id)
     GROUP BY dossier.procedure_code, dossier.state
     ORDER BY dossier.procedure_code, count(*) DESC, dossier.state`,
    parameters.values,
  );
  return rows;
}
