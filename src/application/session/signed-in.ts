import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { Actor } from '../../engine/command.js';

/** Who a session belongs to, and what they may act as. */
export interface SignedIn {
  readonly actor: Actor;
  readonly displayName: string;
  readonly expiresAt: Instant;
}
