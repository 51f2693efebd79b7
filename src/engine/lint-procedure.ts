import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { keyOf, LINK_RULES, VERSION_RULES } from './lint/catalogue-rules.js';
import { CLOCK_PATH_RULES } from './lint/clock-path-rules.js';
import { CLOCK_RULES } from './lint/clock-rules.js';
import { CONDITION_RULES } from './lint/condition-rules.js';
import { DATA_RULES } from './lint/data-rules.js';
import { EVENT_RULES } from './lint/event-rules.js';
import { applyRules, type LintFinding } from './lint/lint-rule.js';
import { NAME_RULES } from './lint/name-rules.js';
import { BOUND_RULES, PATH_RULES } from './lint/path-rules.js';
import { walkEveryPath } from './lint/path-subject.js';
import { PAYLOAD_RULES } from './lint/payload-rules.js';
import { SHAPE_RULES } from './lint/shape-rules.js';
import { buildStateTree } from './lint/state-tree.js';
import { STATE_RULES, TOPOLOGY_RULES } from './lint/state-rules.js';

export type { LintFinding } from './lint/lint-rule.js';

const MEANING_RULES = [
  ...NAME_RULES,
  ...STATE_RULES,
  ...EVENT_RULES,
  ...PAYLOAD_RULES,
  ...CONDITION_RULES,
  ...CLOCK_RULES,
];

/** Every rule, in the order in which they are asked. */
export const LINT_RULES: readonly { readonly id: string; readonly description: string }[] = [
  ...DATA_RULES,
  ...SHAPE_RULES,
  ...TOPOLOGY_RULES,
  ...MEANING_RULES,
  ...BOUND_RULES,
  ...PATH_RULES,
  ...CLOCK_PATH_RULES,
  ...VERSION_RULES,
  ...LINK_RULES,
].map(({ id, description }) => ({ id, description }));

/**
 * Everything that is wrong with a definition; empty when it may be published. A definition that is no
 * JSON is not read further, one whose machine cannot be read is not walked.
 */
export function lintProcedure(procedure: Procedure): readonly LintFinding[] {
  const unreadable = firstFindings(
    () => applyRules(DATA_RULES, procedure),
    () => applyRules(SHAPE_RULES, procedure),
  );
  if (unreadable.length > 0) return unreadable;

  const subject = { procedure, tree: buildStateTree(procedure.machine) };
  const broken = applyRules(TOPOLOGY_RULES, subject);
  const meaning = applyRules(MEANING_RULES, subject);
  if (broken.length > 0) return [...broken, ...meaning];

  const paths = walkEveryPath(subject);
  return [
    ...meaning,
    ...firstFindings(
      () => applyRules(BOUND_RULES, paths),
      () => applyRules([...PATH_RULES, ...CLOCK_PATH_RULES], paths),
    ),
  ];
}

/** Every procedure's findings, each place led by `code@version: `, and what is wrong between procedures. */
export function lintCatalogue(procedures: readonly Procedure[]): readonly LintFinding[] {
  const each = procedures.map((procedure) => ({ procedure, findings: lintProcedure(procedure) }));
  const sound = each.filter(({ findings }) => findings.length === 0);
  return [
    ...applyRules(VERSION_RULES, procedures),
    ...each.flatMap(({ procedure, findings }) =>
      findings.map((found) => ({ ...found, place: `${keyOf(procedure)}: ${found.place}` })),
    ),
    ...applyRules(
      LINK_RULES,
      sound.map(({ procedure }) => procedure),
    ),
  ];
}

function firstFindings(...stages: readonly (() => readonly LintFinding[])[]): readonly LintFinding[] {
  for (const stage of stages) {
    const findings = stage();
    if (findings.length > 0) return findings;
  }
  return [];
}
