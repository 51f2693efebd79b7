import type { PartyCode } from '../../vocabulary/role.js';
import { criteriaOf } from './criteria-set.js';
import { Fraction, highest, lowest } from './fraction.js';
import { worthIn, type TallyInput } from './tally.js';

/** How far the members lie apart on one criterion of one application; exact, but for the deviation. */
export interface Spread {
  readonly party: PartyCode;
  readonly criterion: string;
  readonly min: string;
  readonly max: string;
  readonly mean: string;
  /** Over all members who scored, with two decimals, half up. */
  readonly deviation: string;
  /** Each member's score less the mean. */
  readonly distances: readonly {
    readonly member: string;
    readonly score: string;
    readonly distance: string;
  }[];
}

export function spreadOf({ criteria, applications, sheets }: TallyInput): readonly Spread[] {
  return applications.flatMap((party) =>
    criteriaOf(criteria).map((criterion) => {
      const scores = sheets.map((sheet) => worthIn(sheet, criterion, party));
      const mean = Fraction.mean(scores);
      const squares = scores.map((score) => score.minus(mean)).map((each) => each.times(each));
      return {
        party,
        criterion: criterion.code,
        min: String(lowest(scores)),
        max: String(highest(scores)),
        mean: mean.toString(),
        deviation: squareRoot(Fraction.mean(squares)),
        distances: sheets.map(({ member }, index) => {
          const score = scores[index] ?? Fraction.ZERO;
          return { member, score: score.toString(), distance: score.minus(mean).toString() };
        }),
      };
    }),
  );
}

/**
 * With two decimals, half up, in whole numbers alone: the greatest number of hundredths `h` with
 * `(h − 1/2)² ≤ value × 100²`.
 */
function squareRoot(value: Fraction): string {
  const fourfold = (4n * 10_000n * value.numerator) / value.denominator;
  const hundredths = (integerRoot(fourfold) + 1n) / 2n;
  return Fraction.of(hundredths, 100n).toFixed(2);
}

/** The greatest whole number whose square is not above `value`. */
function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = value;
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
