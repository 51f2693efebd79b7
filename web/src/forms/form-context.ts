import { createContext, use, type ComponentType } from 'react';

import type { JsonSchema } from './json-schema.js';

/** What is wrong with each field, by JSON Pointer. */
export type Faults = ReadonlyMap<string, string>;

interface FormSurroundings {
  readonly faults: Faults;
  /** Keeps the ids of two forms on one page apart. */
  readonly prefix: string;
  /** Draws the fields inside of a field. */
  readonly Field: ComponentType<FieldProps>;
  /** Fields that a screen draws in its own way, by JSON Pointer. */
  readonly special: SpecialFields;
}

export type SpecialFields = Readonly<Record<string, ComponentType<FieldProps>>>;

export const NO_SPECIAL_FIELDS: SpecialFields = {};

export const FormContext = createContext<FormSurroundings>({
  faults: new Map(),
  prefix: 'form',
  Field: () => null,
  special: NO_SPECIAL_FIELDS,
});

export function useFieldState(path: string): { readonly id: string; readonly error: string | undefined } {
  const { faults, prefix } = use(FormContext);
  return { id: fieldId(prefix, path), error: faults.get(path) };
}

export function fieldId(prefix: string, path: string): string {
  return `${prefix}${path.replaceAll('/', '-')}`;
}

export interface FieldProps {
  readonly schema: JsonSchema;
  readonly label: string;
  /** JSON Pointer into the payload. */
  readonly path: string;
  readonly value: unknown;
  /** The object that the field is a part of, as far as it is filled in. */
  readonly holder?: unknown;
  readonly isRequired: boolean;
  readonly onChange: (value: unknown) => void;
}

/** What every kind of input shows of its field. */
export function useInputProps({ schema, label, path, isRequired }: FieldProps) {
  const { id, error } = useFieldState(path);
  return { id, label, description: schema.description, error, required: isRequired };
}
