import { commonConditions, commonRecorders } from '../../../workflows/vocabulary/common-events.js';
import { findEmptyBasis } from './basis-check.js';
import { remark, type LintRule } from './lint-rule.js';
import { everyAction, everyMove } from './state-tree.js';

export const CONDITION_RULES: readonly LintRule[] = [
  {
    id: 'conditions-known',
    description: 'Every guard names conditions that the procedure defines.',
    *find({ procedure, tree }) {
      for (const { definition, place } of everyMove(tree)) {
        for (const name of definition.guard?.params.that ?? []) {
          if (!Object.hasOwn(procedure.conditions, name)) {
            yield remark(`${place}.guard`, `Expected the condition '${name}' to be defined, but it is not.`);
          }
        }
      }
    },
  },
  {
    id: 'conditions-used',
    description:
      'Every condition of the procedure guards something; those of the vocabulary may stand unused.',
    *find({ procedure, tree }) {
      const used = new Set(everyMove(tree).flatMap(({ definition }) => definition.guard?.params.that ?? []));
      for (const name of findUnused(procedure.conditions, used, commonConditions)) {
        yield remark(`conditions.${name}`, 'Expected some guard to name this condition, but none does.');
      }
    },
  },
  {
    id: 'conditions-refuse',
    description: 'Every condition refuses with one Vietnamese sentence.',
    *find({ procedure }) {
      for (const [name, { refusal }] of Object.entries(procedure.conditions)) {
        const place = `conditions.${name}.refusal`;
        if (!isVietnamese(refusal))
          yield remark(place, `Expected a Vietnamese sentence, but found '${refusal}'.`);
        if (!refusal.endsWith('.'))
          yield remark(place, `Expected a full stop at the end of '${refusal}', but found none.`);
      }
    },
  },
  {
    id: 'conditions-founded',
    description: 'Every condition has a basis under every regime of the procedure.',
    *find({ procedure }) {
      for (const [name, { basis }] of Object.entries(procedure.conditions)) {
        yield* findEmptyBasis(basis, procedure.regimes, `conditions.${name}.basis`);
      }
    },
  },
  {
    id: 'recorders-known',
    description: 'Every `record` names a recorder that the procedure defines.',
    *find({ procedure, tree }) {
      for (const { action, place } of everyAction(tree)) {
        if (action.type === 'record' && !Object.hasOwn(procedure.recorders, action.params.recorder)) {
          yield remark(
            place,
            `Expected the recorder '${action.params.recorder}' to be defined, but it is not.`,
          );
        }
      }
    },
  },
  {
    id: 'recorders-used',
    description: 'Every recorder of the procedure is used; those of the vocabulary may stand unused.',
    *find({ procedure, tree }) {
      const used = everyAction(tree).flatMap(({ action }) =>
        action.type === 'record' ? [action.params.recorder] : [],
      );
      for (const name of findUnused(procedure.recorders, new Set(used), commonRecorders)) {
        yield remark(`recorders.${name}`, 'Expected some `record` to name this recorder, but none does.');
      }
    },
  },
];

/** Names that nothing uses. Procedures spread the vocabulary's tables whole, so its entries are passed over. */
function findUnused<T>(
  table: Readonly<Record<string, T>>,
  used: ReadonlySet<string>,
  common: Readonly<Record<string, T>>,
): readonly string[] {
  return Object.keys(table).filter((name) => !used.has(name) && table[name] !== common[name]);
}

/** Whether a text has a letter that only Vietnamese writes, precomposed as everybody types it (NFC). */
function isVietnamese(text: string): boolean {
  return /[\u0300-\u036f]|đ/i.test(text.normalize('NFD')) && text === text.normalize('NFC');
}
