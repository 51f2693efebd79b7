import type { SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import { investorSelection } from '../../../workflows/investor-selection/procedure.js';
import type { Dossier } from '../../engine/dossier.js';

/** The facts of a council's dossier, or nothing when the dossier is not one. */
export function selectionOf({ procedure, facts }: Dossier): SelectionFacts | null {
  return procedure.code === investorSelection.code ? (facts as SelectionFacts) : null;
}
