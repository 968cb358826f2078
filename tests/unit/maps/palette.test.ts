import { describe, expect, it } from 'vitest';
import { FAMILLES, MARQUES } from '../../../data-pipeline/model/famille.ts';
import { CLAIR, PAPIER, SOMBRE, mapStyle } from '../../../data-pipeline/outputs/maps/palette.ts';
import type { Palette } from '../../../data-pipeline/outputs/maps/palette.ts';

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const SCHEMES: [string, Palette, string[]][] = [
  ['light', CLAIR, FAMILLES.map((famille) => MARQUES[famille].couleur)],
  ['dark', SOMBRE, FAMILLES.map((famille) => MARQUES[famille].couleurSombre)],
  ['paper', PAPIER, ['#000000']],
];

describe.each(SCHEMES)('%s palette', (_, palette, colours) => {
  it.each(['dehors', 'terre', 'ici'] as const)('names are read on %s', (ground) => {
    expect(contrast(palette.texte, palette[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.contour, palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('numbers are read on the marks, and in hollow ones', () => {
    for (const colour of colours) {
      expect(contrast(palette.encre, colour), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.ici, colour), colour).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.terre, colour), colour).toBeGreaterThanOrEqual(3);
    }
  });

  it('railways and strong borders are seen', () => {
    for (const line of [palette.rail, palette.bord])
      expect(contrast(line, palette.terre)).toBeGreaterThanOrEqual(3);
  });
});

describe('mapStyle', () => {
  it('has the three schemes, asks for nothing from elsewhere, and never prints the dark one', () => {
    const style = mapStyle();
    expect(style).toContain('@media screen and (prefers-color-scheme:dark){');
    expect(style).toContain('@media print{');
    expect(style).not.toMatch(/url\(|@import|<|&/);
    for (const famille of FAMILLES)
      expect(style).toContain(`.${MARQUES[famille].lettre}{--c:${MARQUES[famille].couleur}}`);
  });
});
