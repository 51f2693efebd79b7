import fc from 'fast-check';

import { exampleNumber, formatNumber, parseNumber } from '../../web/src/i18n/numbers.js';

test('a number is written in the reader’s language, with every digit that it has', () => {
  expect(formatNumber(1_234.567_89, 'vi')).toBe('1.234,56789');
  expect(formatNumber(1_234.567_89, 'en')).toBe('1,234.56789');
  expect(formatNumber(-0.1, 'vi')).toBe('-0,1');
  expect(formatNumber('12345678901234567890.12', 'vi')).toBe('12.345.678.901.234.567.890,12');
});

test('a year has no thousands, and a score its two decimals', () => {
  expect(formatNumber(2026, 'vi', { isGrouped: false })).toBe('2026');
  expect(formatNumber('76.00', 'vi', { leastDecimals: 2 })).toBe('76,00');
  expect(formatNumber('76.00', 'en', { leastDecimals: 2 })).toBe('76.00');
});

test.each([
  ['vi', '1.234,5', 1_234.5],
  ['vi', '1234,5', 1_234.5],
  ['vi', ' 12.345.678 ', 12_345_678],
  ['vi', '-0,25', -0.25],
  ['vi', '1.234', 1_234],
  ['vi', '1,234', 1.234],
  ['vi', '7,50', 7.5],
  ['en', '1,234.5', 1_234.5],
  ['en', '1234.5', 1_234.5],
  ['en', '1,234', 1_234],
  ['en', '1.234', 1.234],
] as const)('%s: %s is read as a number', (language, typed, number) => {
  expect(parseNumber(typed, language)).toBe(number);
});

test.each([
  ['vi', '1,234.5'],
  ['vi', '1.5'],
  ['vi', '1.2345'],
  ['vi', '1234.567'],
  ['vi', '1..234'],
  ['vi', '1,2,3'],
  ['en', '1.234,5'],
  ['en', '1,5'],
  ['en', '12,34'],
  ['en', '.5'],
  ['en', '5.'],
  ['en', ''],
  ['en', '-'],
  ['en', '1e5'],
  ['en', '12 ha'],
] as const)('%s: %s is no number', (language, typed) => {
  expect(parseNumber(typed, language)).toBeNull();
});

test('what has more digits than can be kept is refused rather than rounded', () => {
  expect(parseNumber('123456789012345', 'en')).toBe(123_456_789_012_345);
  expect(parseNumber('12345678901234567891', 'en')).toBeNull();
  expect(parseNumber('0.12345678901234567891', 'en')).toBeNull();
  expect(parseNumber('9'.repeat(400), 'en')).toBeNull();
});

const anyNumber = fc.oneof(
  fc.integer(),
  fc.tuple(fc.maxSafeInteger(), fc.nat(15)).map(([digits, decimals]) => digits / 10 ** decimals),
  // From here on no digit of a double is beyond those that are written.
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => Math.abs(number) >= 0.001),
);

test.each(['vi', 'en'] as const)('%s: what is written is read back', (language) => {
  fc.assert(
    fc.property(anyNumber, fc.boolean(), (number, isGrouped) => {
      expect(parseNumber(formatNumber(number, language, { isGrouped }), language)).toBe(number);
    }),
  );
});

test('the example shows both marks', () => {
  expect(exampleNumber('vi')).toBe('1.234,5');
  expect(exampleNumber('en')).toBe('1,234.5');
});
