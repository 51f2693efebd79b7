import type { Line } from '../../api/schedule.js';

export type Mark = Line['marks'][number];

/** What plans set targets for, as the procedure names them, in its order. */
export const MILESTONES = [
  'landClearance',
  'riceLandConversion',
  'environmentalAssessment',
  'landLease',
  'feasibilityAppraisal',
  'projectApproval',
  'buildingPermit',
  'groundbreaking',
  'worksCompletion',
  'acceptance',
  'secondaryInvestors',
] as const satisfies readonly Mark['milestone'][];

/** Where days lie between the first of the first year and the end of the last, as a share of the width. */
export interface Scale {
  readonly years: readonly number[];
  readonly at: (date: string) => string;
}

export function toScale(lines: readonly Line[]): Scale {
  const days = lines.flatMap(({ acceptedAt, marks }) => [acceptedAt, ...marks.map(({ on }) => on)]);
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  const start = Date.UTC(first, 0);
  const length = Date.UTC(last, 0) - start;
  return {
    years: Array.from({ length: last - first }, (_, index) => first + index),
    // Some sources name a year or a month only.
    at: (date) => `${(((Date.parse(date) - start) / length) * 100).toFixed(2)}%`,
  };
}
