import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { remark, type LintRule } from './lint-rule.js';

/** What has to hold between the published versions. */
export const CATALOGUE_RULES: readonly LintRule<readonly Procedure[]>[] = [
  {
    id: 'versions-unique',
    description: 'A code and a version name one procedure.',
    *find(procedures) {
      const keys = procedures.map(keyOf);
      for (const key of new Set(keys.filter((each, index) => keys.indexOf(each) < index))) {
        yield remark(key, 'Expected one procedure of this code and version, but found more.');
      }
    },
  },
  {
    id: 'versions-gapless',
    description: 'The versions of a procedure count from 1 without a gap: nothing published may vanish.',
    *find(procedures) {
      const keys = new Set(procedures.map(keyOf));
      for (const { code, version } of procedures) {
        const earlier = { code, version: version - 1 };
        if (version > 1 && !keys.has(keyOf(earlier))) {
          yield remark(
            keyOf(earlier),
            `Expected the version before ${version} to stay published, but it is missing.`,
          );
        }
      }
    },
  },
  {
    id: 'versions-in-order',
    description: 'A later version takes effect on a later date.',
    *find(procedures) {
      for (const procedure of procedures) {
        const { code, version, effectiveFrom } = procedure;
        const late = procedures.find(
          (each) => each.code === code && each.version < version && each.effectiveFrom >= effectiveFrom,
        );
        if (late !== undefined) {
          yield remark(
            keyOf(procedure),
            `Expected a date after ${late.effectiveFrom}, when version ${late.version} took effect, but found ${effectiveFrom}.`,
          );
        }
      }
    },
  },
];

export function keyOf({ code, version }: Pick<Procedure, 'code' | 'version'>): string {
  return `${code}@${version}`;
}
