import { describe, expect, it } from 'vitest';
import { boxAround, contains, overlaps } from '../../../data-pipeline/outputs/maps/boxes.ts';
import type { Box } from '../../../data-pipeline/outputs/maps/boxes.ts';
import { placeEdgeMarks } from '../../../data-pipeline/outputs/maps/edge-marks.ts';
import { placePins } from '../../../data-pipeline/outputs/maps/pins.ts';
import type { Pin } from '../../../data-pipeline/outputs/maps/pins.ts';
import { present } from '../tiles/present.ts';

const FRAME: Box = { left: 0, top: 0, right: 480, bottom: 400 };
const SCALE_BAR: Box = { left: 0, top: 364, right: 100, bottom: 400 };
const SIZE = 36;

const pin = (numero: number, x: number, y: number, exact = true): Pin => ({ numero, x, y, exact });

function expectApart(boxes: readonly Box[]): void {
  boxes.forEach((box, i) => {
    for (const other of boxes.slice(i + 1))
      expect(overlaps(box, other), JSON.stringify([box, other])).toBe(false);
  });
}

describe('placePins', () => {
  const many = (count: number, spread: number) =>
    Array.from({ length: count }, (_, i) =>
      pin(i + 1, 240 + spread * Math.sin(i * 7), 200 + spread * Math.cos(i * 3), i % 3 > 0),
    );

  it.each([
    ['no pin', []],
    ['one', [pin(1, 200, 200)]],
    ['two at one point', [pin(1, 200, 200), pin(2, 200, 200)]],
    ['twenty at one point', many(20, 0)],
    ['thirty close together', many(30, 50)],
    ['sixty all over', many(60, 190)],
    ['one under the scale bar', [pin(1, 40, 390)]],
    ['one outside', [pin(1, -30, 500)]],
  ])('%s: every number once, inside, none over another', (_, pins) => {
    const placed = placePins(pins, SIZE, FRAME, [SCALE_BAR]);
    expect(placed.map(({ numero }) => numero)).toEqual(pins.map(({ numero }) => numero));
    const boxes = placed.map(({ place }) => boxAround(...place, SIZE, SIZE));
    expectApart([SCALE_BAR, ...boxes]);
    for (const box of boxes) expect(contains(FRAME, box)).toBe(true);
  });

  it('leaves a pin that has room where it is', () => {
    expect(
      placePins([pin(1, 100.5, 80), pin(2, 300, 80)], SIZE, FRAME, []).map(({ place }) => place),
    ).toEqual([
      [100.5, 80],
      [300, 80],
    ]);
  });

  it('moves the place that is not exact', () => {
    const [vague, exact] = placePins([pin(1, 200, 200, false), pin(2, 205, 200)], SIZE, FRAME, []);
    expect(exact?.place).toEqual([205, 200]);
    expect(vague?.place).not.toEqual([200, 200]);
  });

  it('packs pins of one point against each other', () => {
    const placed = placePins(many(5, 0), SIZE, FRAME, []);
    for (const { place } of placed)
      expect(Math.hypot(place[0] - 240, place[1] - 200)).toBeLessThanOrEqual(SIZE);
  });

  it('does not depend on the order in which pins come', () => {
    const pins = many(25, 20);
    expect(placePins([...pins].reverse(), SIZE, FRAME, [])).toEqual(placePins(pins, SIZE, FRAME, []));
  });

  it('says so when the frame is full', () => {
    expect(() => placePins(many(200, 0), SIZE, FRAME, [])).toThrow(RangeError);
  });
});

describe('placeEdgeMarks', () => {
  const [WIDTH, HEIGHT] = [52, 62];
  const place = (pins: { numero: number; x: number; y: number }[], taken: Box[] = [SCALE_BAR]) =>
    placeEdgeMarks(pins, [240, 200], WIDTH, HEIGHT, FRAME, taken);

  it.each([
    ['east', 5000, 200, [454, 200], 0],
    ['north', 240, -5000, [240, 31], -90],
    ['south', 240, 5000, [240, 369], 90],
    ['west', -5000, 200, [26, 200], 180],
    ['south-east', 5240, 5200, [409, 369], 45],
  ] as const)('%s', (_, x, y, expected, angle) => {
    const [mark] = place([{ numero: 1, x, y }]);
    expect(mark?.place[0]).toBeCloseTo(expected[0]);
    expect(mark?.place[1]).toBeCloseTo(expected[1]);
    expect(mark?.angle).toBe(angle);
  });

  it.each([1, 5, 15, 22, 30])('%i of one direction: all there, inside, none over another', (count) => {
    const marks = place(Array.from({ length: count }, (_, i) => ({ numero: i + 1, x: 4000, y: -900 - i })));
    const boxes = marks.map((mark) => boxAround(...mark.place, WIDTH, HEIGHT));
    expect(marks.map(({ numero }) => numero)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    expectApart([SCALE_BAR, ...boxes]);
    for (const box of boxes) expect(contains(FRAME, box)).toBe(true);
  });

  it('keeps clear of the pins', () => {
    const taken = boxAround(454, 200, 36, 36);
    const [mark] = place([{ numero: 1, x: 5000, y: 200 }], [taken]);
    expect(overlaps(boxAround(...present(mark).place, WIDTH, HEIGHT), taken)).toBe(false);
  });

  it('does not depend on the order in which they come', () => {
    const pins = Array.from({ length: 12 }, (_, i) => ({
      numero: i + 1,
      x: 9000 * Math.cos(i),
      y: 9000 * Math.sin(i),
    }));
    expect(place([...pins].reverse())).toEqual(place(pins));
  });

  it('says so when there is no room left', () => {
    expect(() => place(Array.from({ length: 80 }, (_, i) => ({ numero: i + 1, x: 9000, y: 0 })))).toThrow(
      /no room at the edge/,
    );
  });
});
