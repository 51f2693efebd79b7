import type { Executor } from './database.js';
import type { Person } from './dossier-person.store.js';
import { SqlParameters } from './sql-parameters.js';
import {
  queueCondition,
  toWork,
  WORK_QUEUES,
  type QueueTerms,
  type Share,
  type WorkQueue,
} from './worklist-query.js';

export type WorklistCounts = Readonly<Record<WorkQueue | 'all', number>>;

const NOTHING: WorklistCounts = {
  ...{ all: 0, mine: 0, unclaimed: 0, overdue: 0, 'due-soon': 0, 'this-week': 0, paused: 0 },
};

/** How long a worklist and each part of it is: the same conditions as the lists', so that they agree. */
export async function countWorklist(
  executor: Executor,
  shares: readonly Share[],
  { person, ...terms }: QueueTerms & { readonly person?: Person },
): Promise<WorklistCounts> {
  const parameters = new SqlParameters();
  const work = toWork(shares, person, parameters);
  if (work === null) return NOTHING;
  const marks = WORK_QUEUES.map((queue) => `(${queueCondition(queue, terms, parameters)}) AS "${queue}"`);
  const counts = WORK_QUEUES.map((queue) => `count(*) FILTER (WHERE "${queue}")::integer AS "${queue}"`);
  const { rows } = await executor.query<WorklistCounts>(
    `WITH work AS (SELECT DISTINCT dossier.id, ${marks.join(', ')} FROM ${work})
     SELECT count(*)::integer AS "all", ${counts.join(', ')} FROM work`,
    parameters.values,
  );
  return rows[0] ?? NOTHING;
}
