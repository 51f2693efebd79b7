/**
 * An exact rational number. Averages such as 1/3 have no finite decimal, and Đ.13.2 compares them: a
 * rounded figure could lift an application over the pass mark or invent a tie. Always in lowest terms,
 * so that equal numbers have equal texts.
 */
export class Fraction {
  static readonly ZERO = new Fraction(0n, 1n);

  private constructor(
    readonly numerator: bigint,
    /** Above zero. */
    readonly denominator: bigint,
  ) {}

  static of(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
    const [n, d] = [BigInt(numerator), BigInt(denominator)];
    if (d === 0n) throw new RangeError('Expected a denominator other than zero.');
    const sign = d < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(n < 0n ? -n : n, sign * d);
    return new Fraction((sign * n) / divisor, (sign * d) / divisor);
  }

  /** Reads a decimal (`7.25`) or what `toString` wrote (`229/3`). @throws RangeError */
  static parse(text: string): Fraction {
    const [, sign, whole = '', decimals = '', denominator] =
      /^(-)?(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text) ?? [];
    if (whole === '') throw new RangeError(`Expected an exact number, not '${text}'.`);
    const magnitude = Fraction.of(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
    const value =
      denominator === undefined ? magnitude : magnitude.dividedBy(Fraction.of(BigInt(denominator)));
    return sign === undefined ? value : Fraction.ZERO.minus(value);
  }

  /** The decimal that a person reads when the number is written out: 0.1 is one tenth. @throws RangeError */
  static from(value: number): Fraction {
    return Fraction.parse(String(value));
  }

  static sum(values: Iterable<Fraction>): Fraction {
    let total = Fraction.ZERO;
    for (const value of values) total = total.plus(value);
    return total;
  }

  /** The arithmetic mean. @throws RangeError of nothing. */
  static mean(values: readonly Fraction[]): Fraction {
    return Fraction.sum(values).dividedBy(Fraction.of(values.length));
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Below zero when this is the smaller one, above when it is the greater. */
  compareTo(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  isMultipleOf(step: Fraction): boolean {
    return this.dividedBy(step).denominator === 1n;
  }

  toString(): string {
    return this.denominator === 1n ? String(this.numerator) : `${this.numerator}/${this.denominator}`;
  }

  /** As shown: so many decimals, half up (away from zero). */
  toFixed(decimals: number): string {
    const scale = 10n ** BigInt(decimals);
    const magnitude = this.numerator < 0n ? -this.numerator : this.numerator;
    const rounded = (2n * magnitude * scale + this.denominator) / (2n * this.denominator);
    const digits = String(rounded).padStart(decimals + 1, '0');
    const sign = this.numerator < 0n && rounded > 0n ? '-' : '';
    return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
}

export function highest(values: readonly Fraction[]): Fraction | undefined {
  return values.reduce<Fraction | undefined>(
    (top, value) => (top === undefined || value.compareTo(top) > 0 ? value : top),
    undefined,
  );
}

export function lowest(values: readonly Fraction[]): Fraction | undefined {
  return values.reduce<Fraction | undefined>(
    (bottom, value) => (bottom === undefined || value.compareTo(bottom) < 0 ? value : bottom),
    undefined,
  );
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
