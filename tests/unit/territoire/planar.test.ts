import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { interiorPoint } from '../../../data-pipeline/reference/territory/interior-point.ts';
import {
  boundsOf,
  isInside,
  metresToBorder,
  ringArea,
  ringCentroid,
} from '../../../data-pipeline/steps/territoire/planar.ts';

const square = (west: number, south: number, side: number): [number, number][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const withHole: Polygon = {
  type: 'Polygon',
  coordinates: [square(3, 50, 1), square(3.4, 50.4, 0.2).toReversed()],
};
const twoParts: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[square(3, 50, 0.1)], [square(4, 50, 0.5)]],
};
/** A commune bent around another: its centre of mass is outside. */
const horseshoe: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [3, 50],
      [3.3, 50],
      [3.3, 50.3],
      [3.25, 50.3],
      [3.25, 50.05],
      [3.05, 50.05],
      [3.05, 50.3],
      [3, 50.3],
      [3, 50],
    ],
  ],
};

describe('isInside', () => {
  it.each<[string, Polygon | MultiPolygon, [number, number], boolean]>([
    ['in the middle', withHole, [3.2, 50.2], true],
    ['in the hole', withHole, [3.5, 50.5], false],
    ['beside', withHole, [4.2, 50.5], false],
    ['in the second part', twoParts, [4.2, 50.2], true],
    ['between the parts', twoParts, [3.5, 50.05], false],
    ['between the arms', horseshoe, [3.15, 50.2], false],
  ])('%s', (_, geometry, point, inside) => {
    expect(isInside(geometry, point)).toBe(inside);
  });
});

describe('measures', () => {
  it('knows the metres to the nearest border, from within and without', () => {
    expect(metresToBorder(withHole, [3.2, 50.01])).toBeCloseTo(1112.3, 0);
    expect(metresToBorder(withHole, [3.2, 49.99])).toBeCloseTo(1112.3, 0);
    expect(metresToBorder(withHole, [2.99, 50.5])).toBeCloseTo(1112.3 * Math.cos((50.5 * Math.PI) / 180), 0);
  });

  it('signs the area of a ring by its winding, and finds its centre either way', () => {
    const ring = square(3, 50, 0.5);
    expect(ringArea(ring)).toBeCloseTo(0.25, 9);
    expect(ringArea(ring.toReversed())).toBeCloseTo(-0.25, 9);
    for (const [x, y] of [ringCentroid(ring), ringCentroid(ring.toReversed())]) {
      expect(x).toBeCloseTo(3.25, 9);
      expect(y).toBeCloseTo(50.25, 9);
    }
  });

  it('bounds positions', () => {
    expect(boundsOf(square(3, 50, 0.5))).toEqual([3, 50, 3.5, 50.5]);
  });
});

describe('interiorPoint', () => {
  it('is the centre of the largest part', () => {
    expect(interiorPoint(twoParts)).toEqual([4.25, 50.25]);
  });

  it('is inside when the centre is not', () => {
    expect(isInside(horseshoe, ringCentroid(horseshoe.coordinates[0] ?? []))).toBe(false);
    const point = interiorPoint(horseshoe);
    expect(isInside(horseshoe, point)).toBe(true);
    expect(metresToBorder(horseshoe, point)).toBeGreaterThan(1000);
  });
});
