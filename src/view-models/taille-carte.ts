import { readFile } from 'node:fs/promises';

/** Pixels of a static map (an address under public/), so that its place is kept before it is there. */
export async function readMapSize(href: string): Promise<{ largeur: number; hauteur: number }> {
  const svg = await readFile(`public${href}`, 'utf8');
  const [, width, height] = /<svg[^>]*\bviewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined)
    throw new Error(`${href} is no SVG with a viewBox from 0 0`);
  return { largeur: Number(width), hauteur: Number(height) };
}
