import type { Feature, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { metresOutside } from '../../../data-pipeline/steps/outline.ts';

/** A square of 0.1° with a hole of 0.02° in its middle. */
const contour: Feature<Polygon> = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [3, 50],
        [3, 50.1],
        [3.1, 50.1],
        [3.1, 50],
        [3, 50],
      ],
      [
        [3.04, 50.04],
        [3.06, 50.04],
        [3.06, 50.06],
        [3.04, 50.06],
        [3.04, 50.04],
      ],
    ],
  },
};

it.each([
  ['inside', 50.02, 3.02, 0],
  ['just inside a border', 50.0001, 3.05, 0],
  ['0.001° south', 49.999, 3.05, 111],
  ['0.001° east, at 50° north', 50.05, 3.101, 71],
  ['a corner, both ways', 49.999, 2.999, 132],
  ['in the hole', 50.05, 3.05, 714],
])('%s', (_, latitude, longitude, metres) => {
  expect(Math.round(metresOutside(contour, latitude, longitude))).toBe(metres);
});
