import { createContext } from 'react';

/** Where the files lie that a form may name. */
export interface FormFiles {
  readonly dossier: string;
  /** By code; other files belong to no component. */
  readonly components: readonly { readonly code: string; readonly name: string }[];
}

/** Null for a form that belongs to no dossier yet. */
export const FormFilesContext = createContext<FormFiles | null>(null);
