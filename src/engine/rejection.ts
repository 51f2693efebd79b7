import type { Basis } from '../../workflows/vocabulary/legal-basis.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Permit } from '../../workflows/vocabulary/role.js';

export interface PayloadFault {
  /** JSON Pointer into the payload. */
  readonly path: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Every refusal that the rules can give. A sentence and an HTTP status are found elsewhere, in total records. */
export type Rejection =
  | { readonly code: 'not-visible' }
  | { readonly code: 'stale-version'; readonly expected: number; readonly actual: number }
  | { readonly code: 'unknown-event'; readonly event: string }
  | { readonly code: 'system-only'; readonly event: string }
  | { readonly code: 'dossier-ended'; readonly event: string; readonly state: string }
  | { readonly code: 'dossier-suspended'; readonly event: string; readonly since: LocalDate }
  | {
      readonly code: 'not-available';
      readonly event: string;
      readonly state: string;
      /** Both as the procedure calls them; an event that moved nothing on replay has none. */
      readonly labels?: { readonly event: string; readonly state: string };
    }
  | {
      readonly code: 'not-permitted';
      readonly event: string;
      readonly permits: readonly Permit[];
      /** What the act itself stands on; it is there that the law says whose it is. */
      readonly basis: Basis | null;
    }
  | { readonly code: 'payload-invalid'; readonly event: string; readonly faults: readonly PayloadFault[] }
  | {
      readonly code: 'condition-not-met';
      readonly condition: string;
      readonly refusal: string;
      readonly detail: string | null;
      readonly basis: Basis | null;
    }
  | { readonly code: 'occurred-in-future'; readonly occurredAt: Instant; readonly now: Instant }
  | { readonly code: 'occurred-before-previous'; readonly occurredAt: Instant; readonly previous: Instant }
  | { readonly code: 'backdating-needs-reason'; readonly workingDays: number; readonly allowed: number }
  | { readonly code: 'backdating-needs-leader'; readonly workingDays: number; readonly allowed: number }
  | {
      readonly code: 'forbidden-before';
      readonly clock: string;
      readonly earliest: LocalDate;
      readonly basis: Basis;
    }
  | { readonly code: 'clock-not-running'; readonly clock: string; readonly label: string | null }
  | { readonly code: 'extension-not-later'; readonly clock: string; readonly dueOn: LocalDate }
  | {
      readonly code: 'extended-before';
      readonly clock: string;
      readonly extendedTo: LocalDate;
      readonly basis: Basis;
    }
  | {
      readonly code: 'extension-too-long';
      readonly clock: string;
      readonly latest: LocalDate;
      readonly basis: Basis;
    }
  | { readonly code: 'extension-while-paused'; readonly clock: string; readonly basis: Basis }
  | { readonly code: 'regime-not-supported'; readonly regime: string; readonly supported: readonly string[] };
