import { hash } from 'node:crypto';

import type { Marks, Sheet } from '../../../workflows/investor-selection/scoring/sheet.js';
import { canonicalJson } from '../../engine/chain/canonical-json.js';

/** A submitted sheet as the one text that is hashed: SHA-256 of it stands in the journal. */
export function writeSheet(dossier: string, { member, salt, marks }: Sheet): string {
  return canonicalJson({ dossier, marks, member, salt });
}

/** SHA-256 of a submitted sheet's text, as it stands. */
export function sealOf(content: string): string {
  return hash('sha256', content, 'hex');
}

/** Reads a submitted sheet, or the marks of a draft. */
export function readSheet(content: string): { readonly marks: Marks; readonly salt?: string } {
  return JSON.parse(content) as { readonly marks: Marks; readonly salt?: string };
}
