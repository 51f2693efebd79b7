import { useQuery } from '@tanstack/react-query';

import { personNamesQuery } from '../api/registers.js';

/** What a person is called, by the name of their account; the account itself where no more is known of them. */
export function usePersonName(): (username: string) => string {
  const { data: names } = useQuery(personNamesQuery);
  return (username) => names?.get(username) ?? username;
}
