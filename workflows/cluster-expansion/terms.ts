import { sequenceClocks } from '../cluster-establishment/sequence/terms.js';
import type { ClockDefinition } from '../vocabulary/term.js';

/** Đ.10 sets the same time limits for expanding a cluster as for establishing one. */
export const clocks: Readonly<Record<string, ClockDefinition>> = sequenceClocks;
