import { createContext, use } from 'react';

/** The names of the parties that the surrounding screen knows, by their codes. */
export const PartyNames = createContext<ReadonlyMap<string, string>>(new Map());

export function usePartyName(): (code: string) => string {
  const names = use(PartyNames);
  return (code) => names.get(code) ?? code;
}
