import { describe, expect, it } from 'vitest';
import { chooseScale, drawScaleBar } from '../../../data-pipeline/outputs/maps/scale-bar.ts';

describe('chooseScale', () => {
  it.each([
    [5, 100, 0.5, '500 m'],
    [10, 100, 1, '1 km'],
    [20, 100, 2, '2 km'],
    [49.9, 100, 2, '2 km'],
    [50, 100, 5, '5 km'],
    [150, 128, 10, '10 km'],
    [300, 128, 20, '20 km'],
  ])('at %d m a unit in %d units: %d km', (metresPerUnit, room, kilometres, label) => {
    const bar = chooseScale(metresPerUnit, room);
    expect(bar).toMatchObject({ kilometres, label });
    expect(bar.length * metresPerUnit).toBeCloseTo(kilometres * 1000);
    expect(bar.length).toBeLessThanOrEqual(room);
  });

  it('is the shortest one when none fits', () => {
    expect(chooseScale(1, 100)).toMatchObject({ kilometres: 0.5, length: 500 });
  });
});

describe('drawScaleBar', () => {
  it('draws the length that it names', () => {
    const { svg, box } = drawScaleBar(25, 480, 400);
    expect(svg).toContain('M12 382v6h80v-6');
    expect(svg).toContain('>2 km<');
    expect(box).toEqual({ left: 0, top: 364, right: 100, bottom: 400 });
  });
});
