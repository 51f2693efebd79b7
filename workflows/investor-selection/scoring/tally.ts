import { PASS_MARK, SCORE_GROUPS, type ScoreGroup } from '../../cluster-establishment/sequence/content.js';
import type { PartyCode } from '../../vocabulary/role.js';
import type { CriteriaSet, Criterion } from './criteria-set.js';
import { Fraction } from './fraction.js';
import { worthOf } from './score.js';
import type { Sheet } from './sheet.js';

/** What the sheets give one application. Exact numbers as texts: `76`, `229/3`. */
export interface Tallied {
  readonly party: PartyCode;
  /** 1 for the highest total; equal totals share a rank. */
  readonly rank: number;
  readonly criteria: readonly { readonly code: string; readonly average: string }[];
  readonly groups: Readonly<Record<ScoreGroup, string>>;
  readonly total: string;
  /** Criteria whose average is below their failing threshold (điểm liệt). */
  readonly failing: readonly string[];
  /** Reaches the pass mark, exactly, and fails no criterion. */
  readonly qualifies: boolean;
}

export type CountedSheet = Pick<Sheet, 'member' | 'marks'>;

export interface TallyInput {
  readonly criteria: CriteriaSet;
  /** Those that were scored. */
  readonly applications: readonly PartyCode[];
  readonly sheets: readonly CountedSheet[];
}

/**
 * The result of the sheets: a criterion's score is the arithmetic mean over all members who scored, the
 * total is the sum of the criteria. Neither the order of the members, of the sheets, of the applications
 * nor of the criteria can change it. Highest total first; equal totals in the order of their codes.
 */
export function tally({ criteria, applications, sheets }: TallyInput): readonly Tallied[] {
  if (sheets.length === 0) throw new RangeError('Expected at least one sheet to count.');
  const counted = applications.map((party) => count(criteria, party, sheets));
  const totals = counted.map(({ total }) => total);
  return counted
    .map(({ total, ...rest }) => ({
      ...rest,
      rank: 1 + totals.filter((other) => other.compareTo(total) > 0).length,
      total: total.toString(),
    }))
    .sort((a, b) => a.rank - b.rank || (a.party < b.party ? -1 : 1));
}

type Counted = Omit<Tallied, 'total' | 'rank'> & { readonly total: Fraction };

function count({ groups }: CriteriaSet, party: PartyCode, sheets: readonly CountedSheet[]): Counted {
  const averages = groups.flatMap(({ group, criteria }) =>
    criteria.map((criterion) => ({ group, criterion, average: averageOf(criterion, party, sheets) })),
  );
  const total = Fraction.sum(averages.map(({ average }) => average));
  const failing = averages
    .filter(
      ({ criterion: { failBelow }, average }) =>
        failBelow !== undefined && average.compareTo(Fraction.from(failBelow)) < 0,
    )
    .map(({ criterion }) => criterion.code);
  const sumOf = (group: ScoreGroup) =>
    Fraction.sum(averages.filter((each) => each.group === group).map(({ average }) => average)).toString();
  return {
    party,
    criteria: averages.map(({ criterion: { code }, average }) => ({ code, average: average.toString() })),
    groups: Object.fromEntries(SCORE_GROUPS.map((group) => [group, sumOf(group)])) as Record<
      ScoreGroup,
      string
    >,
    total,
    failing,
    qualifies: failing.length === 0 && total.compareTo(Fraction.of(PASS_MARK)) >= 0,
  };
}

function averageOf(criterion: Criterion, party: PartyCode, sheets: readonly CountedSheet[]): Fraction {
  return Fraction.mean(sheets.map((sheet) => worthIn(sheet, criterion, party)));
}

/** What a member gave. @throws RangeError for a sheet that should never have been submitted. */
export function worthIn({ member, marks }: CountedSheet, criterion: Criterion, party: PartyCode): Fraction {
  const mark = marks[party]?.[criterion.code];
  if (mark === undefined) {
    throw new RangeError(`Expected the sheet of ${member} to score ${criterion.code} of ${party}.`);
  }
  return worthOf(criterion, mark.value);
}
