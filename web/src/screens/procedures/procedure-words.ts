import type { Basis } from '../../api/problem.js';
import type { Procedure } from '../../api/procedures.js';
import { usePick, useText, type MessageId } from '../../i18n/language.js';
import type { ProcedureMove } from './find-way.js';

/** A procedure's own names for its states and transitions. */
export function useProcedureWords({ states, events }: Pick<Procedure, 'states' | 'events'>) {
  const t = useText();
  const pick = usePick();
  return {
    stateName: (path: string | null): string => {
      const state = states.find((each) => each.path === path);
      return state === undefined ? (path ?? '') : pick(state);
    },
    moveName: ({ trigger, event }: Pick<ProcedureMove, 'trigger' | 'event'>): string => {
      if (trigger !== 'event') return t(`move.${trigger}`);
      const definition = events.find((each) => each.event === event);
      return definition === undefined ? (event ?? '') : pick(definition);
    },
    permitName: ({ capacity, role }: Procedure['roles'][number]): string =>
      t('procedure.permit', {
        role: t(`role.${role}` as MessageId),
        capacity: t(`capacity.${capacity}` as MessageId),
      }),
  };
}

/** A basis for every regime, or one each: with the regime's name where they differ. */
export function basesOf(
  stated: unknown,
): readonly { readonly regime: string | null; readonly basis: Basis }[] {
  if (typeof stated !== 'object' || stated === null) return [];
  if ('instrument' in stated || 'internal' in stated) return [{ regime: null, basis: stated as Basis }];
  return Object.entries(stated).map(([regime, basis]) => ({ regime, basis: basis as Basis }));
}
