import {
  fillOfArea,
  fillRate,
  missingFor,
  toPercent,
  unleasedHectares,
  type IndustrialLand,
} from '../../../workflows/cluster-establishment/sequence/fill-rate.js';

const land = (
  industrialLandHectares: number | null,
  leasedHectares: number | null,
  grantedHectares: number | null = null,
): IndustrialLand => ({ industrialLandHectares, leasedHectares, grantedHectares });

const percentOf = (of: IndustrialLand) => {
  const rate = fillRate(of);
  return rate === null ? null : toPercent(rate);
};

test.each<[string, IndustrialLand, number | null]>([
  ['leased', land(50, 30), 60],
  ['leased and granted', land(50, 20, 10), 60],
  ['a hair below 60 % is not rounded up to it', land(100, 59.9999), 59.99],
  ['as decimals: 0.1 + 0.2 of 0.3', land(0.3, 0.1, 0.2), 100],
  ['a third', land(3, 1), 33.33],
  ['no total', land(null, 1), null],
  ['nobody said how much is leased', land(3, null, 2), null],
  ['no industrial land at all', land(0, 0), null],
])('the fill rate, Đ.2.7: %s', (_, of, percent) => {
  expect(percentOf(of)).toBe(percent);
});

test('unleased land is what is left, as a decimal', () => {
  expect(unleasedHectares(land(17.3, 10.2))?.toString()).toBe('7.1');
  expect(unleasedHectares(land(17.3, null))).toBeNull();
});

test('what is missing is named; land that was granted and not reported counts as none', () => {
  expect(missingFor(land(null, null))).toEqual(['industrialLandHectares', 'leasedHectares']);
  expect(missingFor(land(1, 0))).toEqual([]);
});

describe('an area', () => {
  test('has the mean of the rates, and the sum of the land', () => {
    expect(fillOfArea([land(50, 30), land(10, 10)])).toEqual({
      count: 2,
      averageFillPercent: 80,
      unleasedHectares: 20,
      missing: [],
    });
  });

  test('has neither while a figure of any cluster is missing', () => {
    const unknown = land(10, null);
    expect(fillOfArea([land(50, 30), unknown])).toEqual({
      count: 2,
      averageFillPercent: null,
      unleasedHectares: null,
      missing: [{ cluster: unknown, figures: ['leasedHectares'] }],
    });
  });

  test('without clusters has a count alone', () => {
    expect(fillOfArea([])).toMatchObject({ count: 0, averageFillPercent: null, unleasedHectares: null });
  });
});
