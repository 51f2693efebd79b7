import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { StateTree } from './state-tree.js';

/** What is wrong with a definition, for the developer who wrote it. */
export interface LintFinding {
  /** The `id` of a rule. */
  readonly rule: string;
  /** Where in the definition, e.g. `states.underAppraisal.meta` or `clocks.appraisal.terms[0]`. */
  readonly place: string;
  /** English: "Expected …, but …". */
  readonly sentence: string;
}

export type Remark = Omit<LintFinding, 'rule'>;

export interface LintSubject {
  readonly procedure: Procedure;
  readonly tree: StateTree;
}

export interface LintRule<S = LintSubject> {
  readonly id: string;
  readonly description: string;
  readonly find: (subject: S) => Iterable<Remark>;
}

export function remark(place: string, sentence: string): Remark {
  return { place, sentence };
}

export function applyRules<S>(rules: readonly LintRule<S>[], subject: S): readonly LintFinding[] {
  return rules.flatMap(({ id, find }) => [...find(subject)].map((found) => ({ rule: id, ...found })));
}
