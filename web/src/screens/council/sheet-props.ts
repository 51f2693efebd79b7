import type { CouncilApplication, OwnSheet } from '../../api/councils.js';
import type { CriteriaSet } from '../../api/criteria.js';

/** What a member's sheet is drawn from. */
export interface SheetProps {
  readonly code: string;
  readonly set: CriteriaSet;
  readonly sheet: OwnSheet;
  /** Those that passed the preconditions. */
  readonly applications: readonly CouncilApplication[];
}
