import type { ClockDefinition } from '../vocabulary/term.js';
import { sequenceClocks } from './sequence/terms.js';

/** Đ.10 sets the same time limits for establishing a cluster as for expanding one. */
export const clocks: Readonly<Record<string, ClockDefinition>> = sequenceClocks;
