import { describe, expect, it } from 'vitest';
import {
  COMMUNE_MAP,
  EDGE_MARK,
  communeFrame,
  splitByReach,
} from '../../../data-pipeline/outputs/maps/commune-frame.ts';
import { evenPadding, fitFrame } from '../../../data-pipeline/outputs/maps/frame.ts';
import { pathOf } from '../../../data-pipeline/outputs/maps/path.ts';
import { planeAt } from '../../../data-pipeline/outputs/maps/plane.ts';
import type { PlanePoint } from '../../../data-pipeline/outputs/maps/plane.ts';

const square = (half: number) => ({ left: -half, top: -half, right: half, bottom: half });
const lieu = (x: number, y: number, dansLaCommune = false) => ({ at: [x, y] as PlanePoint, dansLaCommune });

describe('planeAt', () => {
  it('is in metres, with north up', () => {
    const project = planeAt(50.5);
    const [x, y] = project(3, 50.5);
    const [east] = project(3.01, 50.5);
    const [, north] = project(3, 50.51);
    expect(east - x).toBeCloseTo(707.3, 0);
    expect(y - north).toBeCloseTo(1112, 0);
  });
});

describe('fitFrame', () => {
  it('centres the content and says its scale', () => {
    const frame = fitFrame(square(1000), 480, 400, evenPadding(100));
    expect(frame.metresPerUnit).toBe(10);
    expect(frame.toFrame([0, 0])).toEqual([240, 200]);
    expect(frame.toFrame([1000, -1000])).toEqual([340, 100]);
    expect(frame.window).toEqual({ left: -2400, top: -2000, right: 2400, bottom: 2000 });
  });
});

describe('splitByReach', () => {
  it.each([
    ['a usual commune: 8 km', 3000, 7900, 8100],
    ['a small one: 3.5 radii', 1000, 3400, 3600],
    ['a large one: 1.6 radii', 10_000, 15_900, 16_100],
  ])('%s', (_, radius, inside, outside) => {
    const { near, far } = splitByReach([lieu(inside, 0), lieu(0, -outside)], square(radius), [0, 0]);
    expect([near.length, far.length]).toEqual([1, 1]);
    expect(near[0]?.at[0]).toBe(inside);
  });

  it('a lieu of the commune is on its map, wherever it is placed', () => {
    expect(splitByReach([lieu(20_000, 0, true)], square(1000), [0, 0]).far).toEqual([]);
  });
});

describe('communeFrame', () => {
  it('holds the commune and what is near', () => {
    const near = [lieu(6000, -5000), lieu(-3000, 2000)];
    const frame = communeFrame(square(2000), [0, 0], near, []);
    for (const at of [...near.map((one) => one.at), [-2000, 2000] as PlanePoint]) {
      const [x, y] = frame.toFrame(at);
      expect(x).toBeGreaterThanOrEqual(23.9);
      expect(y).toBeGreaterThanOrEqual(23.9);
      expect(x).toBeLessThanOrEqual(COMMUNE_MAP.width - 23.9);
      expect(y).toBeLessThanOrEqual(COMMUNE_MAP.height - 23.9);
    }
  });

  it.each([
    ['right', 50_000, 0, (x: number) => COMMUNE_MAP.width - x, EDGE_MARK.width],
    ['left', -50_000, 0, (x: number) => x, EDGE_MARK.width],
    ['top', 0, -50_000, (_x: number, y: number) => y, EDGE_MARK.height],
    ['bottom', 0, 50_000, (_x: number, y: number) => COMMUNE_MAP.height - y, EDGE_MARK.height],
  ])('keeps the %s free for the marks of that side', (side, x, y, gapOf, room) => {
    const frame = communeFrame(square(5000), [0, 0], [], [lieu(x, y)]);
    const corner =
      side === 'left' || side === 'top' ? ([-5000, -5000] as PlanePoint) : ([5000, 5000] as PlanePoint);
    expect(gapOf(...frame.toFrame(corner))).toBeGreaterThanOrEqual(room);
  });

  it('shows 3 km at least', () => {
    const { window } = communeFrame(square(200), [0, 0], [], []);
    expect(window.right - window.left).toBeGreaterThanOrEqual(3000);
  });
});

describe('pathOf', () => {
  const frame = fitFrame({ left: 0, top: 0, right: 100, bottom: 100 }, 100, 100, evenPadding(0));

  it('writes whole units and relative moves', () => {
    expect(
      pathOf(
        {
          type: 'LineString',
          coordinates: [
            [10, 10],
            [20.4, 9.6],
            [20.3, 9.8],
            [5, 30],
          ],
        },
        frame,
      ),
    ).toBe('M10 10l10 0-15 20');
  });

  it('closes rings', () => {
    expect(
      pathOf(
        {
          type: 'Polygon',
          coordinates: [
            [
              [10, 10],
              [20, 10],
              [20, 20],
              [10, 10],
            ],
          ],
        },
        frame,
      ),
    ).toBe('M10 10l10 0 0 10z');
  });

  it.each([
    [
      'a line outside',
      {
        type: 'LineString',
        coordinates: [
          [200, 200],
          [300, 300],
        ],
      },
    ],
    [
      'a line shorter than a unit',
      {
        type: 'LineString',
        coordinates: [
          [10, 10],
          [10.2, 10.1],
        ],
      },
    ],
    [
      'a ring of no surface',
      {
        type: 'Polygon',
        coordinates: [
          [
            [10, 10],
            [12, 10],
            [10, 10],
          ],
        ],
      },
    ],
  ] as const)('leaves out %s', (_, geometry) => {
    expect(pathOf(geometry as never, frame)).toBe('');
  });

  it('cuts what passes the edge, beyond the widest stroke', () => {
    expect(
      pathOf(
        {
          type: 'LineString',
          coordinates: [
            [50, 50],
            [5000, 50],
          ],
        },
        frame,
      ),
    ).toBe('M50 50l58 0');
  });

  it.each([1, -1])('fills the frame that a ring surrounds, whichever way it turns (%i)', (way) => {
    const ring = [
      [-900, -900],
      [900, -900],
      [900, 900],
      [-900, 900],
      [-900, -900],
    ];
    const path = pathOf({ type: 'Polygon', coordinates: [way > 0 ? ring : ring.reverse()] }, frame);
    const points = new Set<string>();
    let [x, y] = [0, 0];
    for (const [, dx, dy] of path.matchAll(/(-?\d+) ?(-?\d+)/g)) {
      x += Number(dx);
      y += Number(dy);
      points.add(`${x},${y}`);
    }
    expect([...points].sort()).toEqual(['-8,-8', '-8,108', '108,-8', '108,108']);
  });
});
