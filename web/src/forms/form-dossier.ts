import { createContext } from 'react';

export interface FormComponent {
  readonly code: string;
  readonly name: string;
  readonly required?: boolean;
  /** What the applicant was told when it was asked for again, as long as there is no answer. */
  readonly asked?: { readonly reason: string; readonly guidance: string } | undefined;
}

/** What a form may name of the dossier that it belongs to: its components, its time limits, and the files that lie there. */
export interface FormDossier {
  readonly dossier: string;
  /** By code; other files belong to no component. */
  readonly components: readonly FormComponent[];
  /** Its time limits that have not stopped. */
  readonly clocks: readonly { readonly name: string; readonly label: string }[];
}

/** Null for a form that belongs to no dossier yet. */
export const FormDossierContext = createContext<FormDossier | null>(null);
