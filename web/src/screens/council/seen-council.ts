import type { Council } from '../../api/councils.js';
import type { Dossier } from '../../api/dossiers.js';

/** A council as somebody sees it who may. */
export interface SeenCouncil {
  readonly council: Council;
  /** The same as a dossier: it knows which acts are open, and why others are not. */
  readonly dossier: Dossier;
}
