import type { Basis } from '../../api/problem.js';
import type { Procedure } from '../../api/procedures.js';
import type { MessageId, PickLabel, Translate } from '../../i18n/translate.js';
import type { ProcedureMove } from './find-way.js';

type Named = Pick<Procedure, 'states' | 'events' | 'conditions'>;

/** A procedure's own names for its states and transitions. */
export interface ProcedureWords {
  readonly stateName: (path: string | null) => string;
  readonly moveName: (move: Pick<ProcedureMove, 'trigger' | 'event'>) => string;
  /** From where to where, and by what. */
  readonly wayOf: (move: ProcedureMove) => string;
  readonly permitName: (permit: Procedure['roles'][number]) => string;
  readonly capacityName: (capacity: string) => string;
  /** The sentence that refuses when the condition does not hold. */
  readonly conditionText: (name: string) => string;
}

export function wordsOf(
  { states, events, conditions }: Named,
  t: Translate,
  pick: PickLabel,
): ProcedureWords {
  const capacityName = (capacity: string) => t(`capacity.${capacity}` as MessageId);
  const stateName = (path: string | null) => {
    const state = states.find((each) => each.path === path);
    return state === undefined ? (path ?? '') : pick(state);
  };
  const moveName = ({ trigger, event }: Pick<ProcedureMove, 'trigger' | 'event'>) => {
    if (trigger !== 'event') return t(`move.${trigger}`);
    const definition = events.find((each) => each.event === event);
    return definition === undefined ? (event ?? '') : pick(definition);
  };
  return {
    stateName,
    moveName,
    wayOf: (move) =>
      t('procedure.way', {
        from: move.from === '' ? t('procedure.everywhere') : stateName(move.from),
        to: move.to === null ? t('procedure.stay') : stateName(move.to),
        move: moveName(move),
      }),
    permitName: ({ capacity, role }) =>
      t('procedure.permit', { role: t(`role.${role}` as MessageId), capacity: capacityName(capacity) }),
    capacityName,
    conditionText: (name) => conditions.find((each) => each.name === name)?.refusal ?? name,
  };
}

export interface CitedBasis {
  /** Null where it is the same for every regime, or only one is asked about. */
  readonly regime: string | null;
  readonly basis: Basis;
}

export function isCited({ basis }: CitedBasis): boolean {
  return basis !== null && basis !== undefined;
}

/** A basis for every regime, or one each: with the regime's name where they differ. */
export function basesOf(stated: unknown): readonly CitedBasis[] {
  if (typeof stated !== 'object' || stated === null) return [];
  if ('instrument' in stated || 'internal' in stated) return [{ regime: null, basis: stated as Basis }];
  return Object.entries(stated).map(([regime, basis]) => ({ regime, basis: basis as Basis }));
}
