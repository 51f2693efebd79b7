import { figuresByArea, nameOfArea, viewFill } from '../../../src/application/registers/area-figures.js';
import { offerFigures } from '../../../src/application/registers/offered-figures.js';
import { findContradiction, readStated } from '../../../src/application/registers/stated-figures.js';
import type { StoredCluster } from '../../../src/persistence/cluster.store.js';
import { given } from '../../specification/specification.js';
import { establishment } from '../../workflows/cluster-establishment/setting.js';
import { expansion } from '../../workflows/cluster-expansion/setting.js';
import { handover } from '../../workflows/cluster-handover/setting.js';

const cluster = (code: string, changes: Partial<StoredCluster> = {}): StoredCluster => ({
  ...{ code, province: 'hn', name: code, nameSource: code, district: 'Huyện Mẫu', commune: null },
  ...{ areaHectares: 75, industrialLandHectares: 50, leasedHectares: 30, grantedHectares: null },
  ...{ trades: [], status: 'established', investor: null, decision: null, source: null, notes: [] },
  ...changes,
});

test('an area is one area however a source writes it', () => {
  expect(['Huyện Thạch Thất', 'Thạch Thất', ' thach  that'].map(nameOfArea)).toEqual(
    Array<string>(3).fill('thach that'),
  );
});

test('the clusters of each area are counted together, the unplaced ones last', () => {
  const figures = figuresByArea(
    [cluster('c', { district: null }), cluster('a'), cluster('b', { district: 'Mẫu', leasedHectares: null })],
    'district',
  );
  expect(figures).toEqual([
    {
      ...{ area: 'Huyện Mẫu', count: 2, averageFillPercent: null, unleasedHectares: null },
      missing: [{ cluster: 'b', name: 'b', figures: ['leasedHectares'] }],
    },
    { area: null, count: 1, averageFillPercent: 60, unleasedHectares: 20, missing: [] },
  ]);
});

describe('what a dossier is offered', () => {
  test('an expansion: the rate of its cluster, or that the register lacks it', () => {
    const dossier = given(expansion).inState('underAppraisal').dossier();
    const own = cluster(dossier.facts.cluster ?? '', { leasedHectares: 29.999 });
    expect(offerFigures(dossier, [own])).toMatchObject({
      kind: 'cluster',
      fillPercent: 59.99,
      missing: [],
    });
    expect(offerFigures(dossier, [])).toEqual({ kind: 'none', lacks: 'cluster' });
  });

  test('an establishment: the clusters of its area, and how many have no place yet', () => {
    const dossier = given(establishment).acceptedOn('2025-01-06').inState('requestReceived').dossier();
    expect(offerFigures(dossier, [cluster('a')])).toEqual({ kind: 'none', lacks: 'area' });
    const placed = {
      ...dossier,
      facts: { ...dossier.facts, figures: { inProvincialList: true, district: 'mau' } },
    };
    expect(offerFigures(placed, [cluster('a'), cluster('b', { district: null })])).toEqual({
      ...{ kind: 'area', by: 'district', area: 'mau', count: 1, unplaced: 1 },
      ...{ averageFillPercent: 60, unleasedHectares: 20, missing: [] },
    });
  });

  test('any other dossier: nothing', () => {
    const dossier = given(handover).inState('proposed').dossier();
    expect(offerFigures(dossier, [])).toEqual({ kind: 'none', lacks: 'use' });
  });
});

describe('what an officer states', () => {
  test.each([
    [{}, 'nothing-stated'],
    [{ decision: {} }, 'unknown-figure'],
    [{ constructor: 1 }, 'unknown-figure'],
    [{ leasedHectares: -1 }, 'malformed-figure'],
    [{ leasedHectares: '3' }, 'malformed-figure'],
    [{ status: 'gone' }, 'malformed-figure'],
    [{ trades: [''] }, 'malformed-figure'],
  ])('%p is refused: %s', (stated, ground) => {
    expect(readStated(stated)).toMatchObject({ ok: false, rejection: { ground } });
  });

  test('null takes a value back', () => {
    expect(readStated({ leasedHectares: null })).toEqual({ ok: true, value: { leasedHectares: null } });
  });

  test('figures may not contradict each other', () => {
    expect(findContradiction(cluster('a'))).toBeNull();
    expect(findContradiction(cluster('a', { areaHectares: 49.99 }))).toEqual({
      ground: 'industrial-land-exceeds-area',
    });
    expect(findContradiction(cluster('a', { leasedHectares: 50, grantedHectares: 0.01 }))).toEqual({
      ground: 'taken-exceeds-industrial-land',
    });
    expect(findContradiction(cluster('a', { leasedHectares: 50 }))).toBeNull();
  });

  test('and the rate is rounded down', () => {
    expect(viewFill(cluster('a', { leasedHectares: 33.3333 })).fillPercent).toBe(66.66);
  });
});
