import { useQuery } from '@tanstack/react-query';

import { personNamesQuery } from '../api/registers.js';
import { useText } from '../i18n/language.js';

/** What the journal calls whatever happens by itself. */
const SYSTEM = 'system';

/** What a person is called, by the name of their account; the account itself where no more is known of them. */
export function usePersonName(): (username: string) => string {
  const t = useText();
  const { data: names } = useQuery(personNamesQuery);
  return (username) => (username === SYSTEM ? t('factValue.system') : (names?.get(username) ?? username));
}
