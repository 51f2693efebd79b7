import { commonConditions } from '../vocabulary/common-events.js';
import type { Condition } from '../vocabulary/procedure.js';
import { councilConditions } from './council-conditions.js';
import { selectionConditions } from './selection-conditions.js';

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  ...councilConditions,
  ...selectionConditions,
};
