import { commonConditions } from '../vocabulary/common-events.js';
import { openedConditions } from '../vocabulary/opened.js';
import type { Condition } from '../vocabulary/procedure.js';
import { councilConditions } from './council-conditions.js';
import { selectionConditions } from './selection-conditions.js';

export const conditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  ...openedConditions,
  ...councilConditions,
  ...selectionConditions,
};
