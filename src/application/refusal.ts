import type { MarkFaultCode } from '../../workflows/investor-selection/scoring/score.js';
import type { SheetFault } from '../../workflows/investor-selection/scoring/sheet.js';
import type { Basis } from '../../workflows/vocabulary/legal-basis.js';
import type { Capacity } from '../../workflows/vocabulary/role.js';
import type { Rejection } from '../engine/rejection.js';

/** What the service refuses beyond what the engine's rules do. */
export type Refusal =
  | Rejection
  | { readonly code: 'unknown-procedure'; readonly procedure: string }
  | { readonly code: 'command-id-reused'; readonly commandId: string }
  | { readonly code: 'unknown-reference'; readonly path: string; readonly value: string }
  | { readonly code: 'occurred-at-malformed'; readonly text: string }
  | { readonly code: 'unit-undetermined'; readonly capacity: Capacity }
  | { readonly code: 'agency-code-missing'; readonly province: string }
  | { readonly code: 'sheet-not-drafted' }
  | {
      readonly code: 'sheet-altered';
      readonly member: string;
      readonly sequence: number | null;
      readonly basis: Basis | null;
    }
  | { readonly code: 'stale-sheet'; readonly expected: number; readonly actual: number }
  | SheetRefusal<MarkFaultCode>;

/** Named after the first fault; each fault has its own code. */
type SheetRefusal<C extends MarkFaultCode> = C extends MarkFaultCode
  ? { readonly code: C; readonly faults: readonly SheetFault[]; readonly basis: Basis | null }
  : never;
