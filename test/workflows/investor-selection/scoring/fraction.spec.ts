import fc from 'fast-check';

import { Fraction } from '../../../../workflows/investor-selection/scoring/fraction.js';

const fraction = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 1_000n }))
  .map(([numerator, denominator]) => Fraction.of(numerator, denominator));

describe('a fraction', () => {
  test('adds thirds to a whole, which no decimal does', () => {
    const third = Fraction.of(1, 3);
    expect(third.plus(third).plus(third).toString()).toBe('1');
    expect(Fraction.from(0.1).plus(Fraction.from(0.2)).compareTo(Fraction.from(0.3))).toBe(0);
  });

  test.each([
    ['2/3', 2, '0.67'],
    ['1/200', 2, '0.01'],
    ['0.004', 2, '0.00'],
    ['-1/200', 2, '-0.01'],
    ['-1/1000', 2, '0.00'],
    ['2.5', 0, '3'],
    ['76', 2, '76.00'],
  ])('shows %s with %i decimals as %s, half up', (text, decimals, shown) => {
    expect(Fraction.parse(text).toFixed(decimals)).toBe(shown);
  });

  test.each(['', 'x', '1e3', '1/0', '--1', '1.', '.5'])('cannot be read from %p', (text) => {
    expect(() => Fraction.parse(text)).toThrow(RangeError);
  });

  test('obeys the laws of arithmetic, and equal ones have equal texts', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(a.plus(b).toString()).toBe(b.plus(a).toString());
        expect(a.plus(b).times(c).toString()).toBe(a.times(c).plus(b.times(c)).toString());
        expect(a.minus(b).plus(b).toString()).toBe(a.toString());
        expect(Fraction.parse(a.toString()).compareTo(a)).toBe(0);
        expect(a.compareTo(b) + b.compareTo(a)).toBe(0);
      }),
    );
  });
});
