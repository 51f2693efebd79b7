import { useQuery } from '@tanstack/react-query';

import { newestOf, proceduresQuery } from '../../api/procedures.js';
import { usePick } from '../../i18n/language.js';

/** What a procedure is called; until it is known, its code stands for itself. */
export function useProcedureName(): (code: string) => string {
  const pick = usePick();
  const { data } = useQuery(proceduresQuery);
  const newest = newestOf(data?.items ?? []);
  return (code) => {
    const found = newest.find((each) => each.code === code);
    return found === undefined ? code : pick({ label: found.name, labelEn: found.nameEn });
  };
}
