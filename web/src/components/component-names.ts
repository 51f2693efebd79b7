import { createContext, use } from 'react';

/** The names of the components that the surrounding screen knows, by their codes. */
export const ComponentNames = createContext<ReadonlyMap<string, string>>(new Map());

export function useComponentName(): (code: string) => string | undefined {
  const names = use(ComponentNames);
  return (code) => names.get(code);
}
