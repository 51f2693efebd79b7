import { Ajv } from 'ajv';

import { marksPayload } from '../../../workflows/investor-selection/payloads.js';
import type { Marks } from '../../../workflows/investor-selection/scoring/sheet.js';

const isMarks = new Ajv().compile<Marks>(marksPayload);

/** Marks as somebody sent them, or nothing when they have another shape. */
export function parseMarks(value: unknown): Marks | null {
  return isMarks(value) ? value : null;
}
