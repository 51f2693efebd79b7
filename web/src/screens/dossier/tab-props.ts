import type { Dossier } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';

/** What every tab of a dossier is given. */
export interface TabProps {
  readonly dossier: Dossier;
  /** Until it is known, codes stand for names. */
  readonly procedure: Procedure | undefined;
}
