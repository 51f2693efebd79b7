import { commonConditions } from '../vocabulary/common-events.js';
import { openedConditions } from '../vocabulary/opened.js';
import type { Condition } from '../vocabulary/procedure.js';
import { leasePhaseConditions } from './lease-conditions.js';
import { recoveryConditions } from './recovery-conditions.js';

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  ...openedConditions,
  ...recoveryConditions,
  ...leasePhaseConditions,
};
