import type { Signal } from '../vocabulary/procedure.js';

/** To this dossier itself: the System raises the review, nobody decides it. */
export const signals: Readonly<Record<string, Signal>> = {
  REVIEW_SUGGESTED: { to: 'itself', tell: () => ({}) },
};
