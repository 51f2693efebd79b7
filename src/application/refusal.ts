import type { Rejection } from '../engine/rejection.js';

/** What the service refuses beyond what the engine's rules do. */
export type Refusal =
  | Rejection
  | { readonly code: 'unknown-procedure'; readonly procedure: string }
  | { readonly code: 'command-id-reused'; readonly commandId: string }
  | { readonly code: 'unknown-reference'; readonly path: string; readonly value: string }
  | { readonly code: 'occurred-at-malformed'; readonly text: string }
  | { readonly code: 'unit-undetermined'; readonly capacity: string }
  | { readonly code: 'agency-code-missing'; readonly province: string };
