import { readdirSync, readFileSync } from 'node:fs';

import type { CriteriaSet } from '../../workflows/investor-selection/scoring/criteria-set.js';

/** Reads `seed/criteria-sets/`, in the order of the names. Tests hold each set to the schema and to the rules. */
export function readCriteriaSets(folder: URL): readonly CriteriaSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CriteriaSet);
}
