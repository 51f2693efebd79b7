import type { Dossier } from '../../api/dossiers.js';

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
] as const;
export type Milestone = (typeof MILESTONES)[number];

export interface Mark {
  readonly milestone: Milestone;
  readonly kind: 'reached' | 'target' | 'missed';
  readonly on: string;
}

/** One cluster's line: from its acceptance, with what was reached, what is aimed at and what was missed. */
export interface Line {
  readonly code: string;
  readonly title: string;
  readonly from: string;
  readonly marks: readonly Mark[];
  readonly percents: Readonly<Partial<Record<'landClearance' | 'works' | 'occupancy', number>>>;
  /** Where the source contradicts itself, or something was concluded from it. */
  readonly flags: readonly string[];
}

interface ConstructionFacts {
  readonly reached?: Readonly<Partial<Record<Milestone, string>>>;
  readonly landClearance?: readonly { readonly percent: number }[];
  readonly works?: readonly { readonly percent: number }[];
  readonly occupancy?: readonly { readonly percent: number }[];
}

const PERCENTS = ['landClearance', 'works', 'occupancy'] as const;

export function toLine({ code, title, acceptedAt, clocks, flags, facts }: Dossier): Line {
  const known = facts as ConstructionFacts;
  const marks = MILESTONES.flatMap((milestone): Mark[] => {
    const on = known.reached?.[milestone];
    if (on !== undefined) return [{ milestone, kind: 'reached', on }];
    const clock = clocks.findLast(({ name }) => name.toLowerCase() === `target${milestone}`.toLowerCase());
    if (clock === undefined || clock.dueOn === null) return [];
    return [{ milestone, kind: clock.status === 'breached' ? 'missed' : 'target', on: clock.dueOn }];
  });
  const percents = PERCENTS.flatMap((of) => {
    const last = known[of]?.at(-1);
    return last === undefined ? [] : [[of, last.percent] as const];
  });
  return {
    code,
    title,
    from: acceptedAt,
    marks,
    percents: Object.fromEntries(percents),
    flags: flags.map(({ sentence }) => sentence),
  };
}

/** Where days lie between the first of the first year and the end of the last, as a share of the width. */
export interface Scale {
  readonly years: readonly number[];
  readonly at: (date: string) => string;
}

export function toScale(lines: readonly Line[]): Scale {
  const days = lines.flatMap(({ from, marks }) => [from, ...marks.map(({ on }) => on)]);
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
