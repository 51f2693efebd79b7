import type { Instant } from '../../workflows/vocabulary/regime.js';

/** Tells the time. The only way that time enters the service, so that tests and training can set it. */
export type Now = () => Instant;

export const systemNow: Now = () => new Date().toISOString();
