import { createContext, use } from 'react';

/** What is wrong with each field, by JSON Pointer. */
export type Faults = ReadonlyMap<string, string>;

interface FormSurroundings {
  readonly faults: Faults;
  /** Keeps the ids of two forms on one page apart. */
  readonly prefix: string;
}

export const FormContext = createContext<FormSurroundings>({ faults: new Map(), prefix: 'form' });

export function useFieldState(path: string): { readonly id: string; readonly error: string | undefined } {
  const { faults, prefix } = use(FormContext);
  return { id: fieldId(prefix, path), error: faults.get(path) };
}

export function fieldId(prefix: string, path: string): string {
  return `${prefix}${path.replaceAll('/', '-')}`;
}

export interface FieldProps {
  readonly schema: import('./json-schema.js').JsonSchema;
  readonly label: string;
  /** JSON Pointer into the payload. */
  readonly path: string;
  readonly value: unknown;
  readonly isRequired: boolean;
  readonly onChange: (value: unknown) => void;
}
