import { commonConditions } from '../../vocabulary/common-events.js';
import type { Condition } from '../../vocabulary/procedure.js';
import { appraisalConditions } from './appraisal-conditions.js';
import { councilConditions } from './council-conditions.js';
import { decisionConditions } from './decision-conditions.js';
import { receptionConditions } from './reception-conditions.js';

/** Every condition of the sequence and of any procedure. */
export const sequenceConditions: Readonly<Record<string, Condition>> = {
  ...commonConditions,
  ...receptionConditions,
  ...appraisalConditions,
  ...councilConditions,
  ...decisionConditions,
};
