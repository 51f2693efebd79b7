import Big from 'big.js';

/*
 * Figures travel as JSON numbers and are compared as the decimals that a person reads: 0.1 + 0.2 is
 * 0.3 here. Nothing is rounded.
 */

export function decimal(value: number): Big {
  return new Big(String(value));
}

export function sum(values: readonly number[]): Big {
  return values.reduce((total, value) => total.plus(decimal(value)), new Big(0));
}

/** As Vietnamese writes it: `75,01`. */
export function inVietnamese(value: number | string): string {
  return String(value).replace('.', ',');
}
