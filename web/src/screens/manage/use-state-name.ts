import { useQueries, useQuery } from '@tanstack/react-query';

import { newestOf, procedureQuery, proceduresQuery } from '../../api/procedures.js';
import { usePick } from '../../i18n/language.js';

/**
 * What outermost states are called in the procedures named, or in all of them; one that several call
 * differently has all its names. Until they are known, a state stands for itself.
 */
export function useStateName(
  codes: readonly string[] | null,
  states: readonly string[] | null,
): (state: string) => string {
  const pick = usePick();
  const { data } = useQuery(proceduresQuery);
  const isAsked = states !== null && states.length > 0;
  const meant = newestOf(data?.items ?? []).filter(({ code }) => isAsked && (codes?.includes(code) ?? true));
  const found = useQueries({ queries: meant.map(({ code, version }) => procedureQuery(code, version)) });
  const known = found.flatMap(({ data: procedure }) => procedure?.states ?? []);
  return (state) => {
    const names = known.filter(({ path }) => path === state).map(pick);
    return names.length === 0 ? state : [...new Set(names)].join(' / ');
  };
}
