import type { Lieu } from '../../model/lieu.ts';
import { boxAround, inset } from './boxes.ts';
import type { Box } from './boxes.ts';
import { CONTOUR, drawFond } from './draw-fond.ts';
import type { Fond, PlacedCommune } from './fond.ts';
import { evenPadding, fitFrame } from './frame.ts';
import { placeLabels } from './labels.ts';
import { MARK_SIZE, smallMark, smallMarkDefinitions } from './marks.ts';
import { mapStyle } from './palette.ts';
import { drawScaleBar } from './scale-bar.ts';
import { svgDocument } from './svg.ts';

const WIDTH = 640;
const MIN_HEIGHT = 360;
const MAX_HEIGHT = 720;
const PADDING = 20;

/** Names of communes tried, the largest first; those without room are left out. */
const MAX_NAMES = 40;

export interface TerritoryMap {
  title: string;
  /** Codes INSEE of the communes that the map is about. */
  communes: readonly string[];
  /** Size of a lieu's mark, as a part of a pin's. */
  markScale: number;
}

/** The map of an EPCI, a SCoT or the whole département: communes, EPCI borders, the lieux as small marks, the main names. */
export function territoryMap(
  fond: Fond,
  { title, communes, markScale }: TerritoryMap,
  lieux: readonly Lieu[],
): string {
  const bounds = fond.boundsOf(communes);
  const aspect = (bounds.bottom - bounds.top) / (bounds.right - bounds.left);
  const height = Math.round(
    Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, (WIDTH - 2 * PADDING) * aspect + 2 * PADDING)),
  );
  const frame = fitFrame(bounds, WIDTH, height, evenPadding(PADDING));
  const inside: Box = { left: 0, top: 0, right: WIDTH, bottom: height };
  const scaleBar = drawScaleBar(frame.metresPerUnit, WIDTH, height);

  const members = new Set(communes);
  const whole = communes.length === fond.communes.size;
  const places = lieux
    .filter(({ code_insee, ferme_depuis }) => members.has(code_insee) && !ferme_depuis)
    .map((lieu) => ({ lieu, at: frame.toFrame(fond.toPlane(lieu)) }));
  const size = MARK_SIZE * markScale;
  const markBoxes = places.map(({ at }) => boxAround(...at, size, size));
  const ranked = fond.communesIn(frame).filter(({ commune }) => members.has(commune.code_insee));
  const towns = whole ? largestOfEachEpci(ranked) : ranked.slice(0, MAX_NAMES);
  const labels = placeLabels(
    towns.map(({ commune: { nom }, x, y }) => ({ content: nom, className: 'nom', size: 15, x, y })),
    inset(inside, 4),
    // On the whole département the marks are a texture, and the towns that all know come before it.
    whole ? [scaleBar.box] : [scaleBar.box, ...markBoxes],
  );
  const body =
    smallMarkDefinitions() +
    drawFond(
      fond,
      frame,
      whole ? [] : communes,
      ({ communes: [a = '', b = ''] }) => epciOf(fond, a) !== epciOf(fond, b),
    ) +
    (whole ? '' : CONTOUR) +
    `<g class="marques">${places.map(({ lieu, at }) => smallMark(lieu, ...at, markScale)).join('')}</g>` +
    `<g class="grands">${labels.svg}</g>` +
    scaleBar.svg;
  return svgDocument(WIDTH, height, title, mapStyle(), body);
}

function largestOfEachEpci(ranked: readonly PlacedCommune[]): PlacedCommune[] {
  const seen = new Set<string>();
  return ranked.filter(({ commune: { epci } }) => !seen.has(epci) && seen.add(epci));
}

const epciOf = (fond: Fond, code: string): string | undefined => fond.communes.get(code)?.epci;
