import { MARQUES } from '../../model/famille.ts';
import type { Lieu } from '../../model/lieu.ts';
import { boxAround, contains, inset, isFree, overlaps } from './boxes.ts';
import type { Box } from './boxes.ts';
import { CONTOUR, drawFond } from './draw-fond.ts';
import type { Fond } from './fond.ts';
import { evenPadding, fitFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import { placeLabels } from './labels.ts';
import type { Label } from './labels.ts';
import { MARK_SIZE, familleOf, mark, smallMark, smallMarkDefinitions } from './marks.ts';
import { mapStyle } from './palette.ts';
import { drawScaleBar } from './scale-bar.ts';
import { svgDocument } from './svg.ts';

export const LIEU_MAP = { width: 480, height: 320 } as const;

/** What the map shows around the lieu, metres. */
const AROUND_METRES = 3000;

/** Other lieux are drawn so much smaller. */
const OTHERS_SCALE = 0.45;

/** The map of a lieu's page: its mark, the communes and stations around it, the other lieux small. */
export function lieuMap(fond: Fond, lieu: Lieu, lieux: readonly Lieu[]): string {
  const [x, y] = fond.toPlane(lieu);
  const content = boxAround(x, y, 2 * AROUND_METRES, 2 * AROUND_METRES);
  const frame = fitFrame(content, LIEU_MAP.width, LIEU_MAP.height, evenPadding(0));
  const inside: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const scaleBar = drawScaleBar(frame.metresPerUnit, frame.width, frame.height);
  const own = boxAround(frame.width / 2, frame.height / 2, MARK_SIZE, MARK_SIZE);

  const stations = fond.stations
    .map(({ nom, at }) => ({ nom, at: frame.toFrame(at) }))
    .filter(({ at }) => contains(inset(inside, 8), boxAround(...at, 0, 0)));
  const others = othersAround(fond, frame, lieu, lieux, [own, scaleBar.box]);
  const taken = [
    own,
    scaleBar.box,
    ...stations.map(({ at }) => boxAround(...at, 10, 10)),
    ...others.map(({ box }) => box),
  ];
  const labels = placeLabels(
    [
      ...communeLabels(fond, lieu, frame),
      ...stations.map(({ nom, at: [sx, sy] }) => stationLabel(nom, sx, sy)),
    ],
    inset(inside, 4),
    taken,
  );
  const body =
    smallMarkDefinitions() +
    drawFond(fond, frame, [lieu.code_insee]) +
    CONTOUR +
    stations
      .map(({ at: [sx, sy] }) => `<circle class="gare" cx="${Math.round(sx)}" cy="${Math.round(sy)}" r="5"/>`)
      .join('') +
    `<g class="autres">${others.map(({ svg }) => svg).join('')}</g>` +
    labels.svg +
    scaleBar.svg +
    mark(lieu, frame.width / 2, frame.height / 2, MARQUES[familleOf(lieu)].lettre);
  return svgDocument(frame.width, frame.height, titleOf(lieu), mapStyle(), body);
}

const titleOf = ({ nom, commune, precision }: Lieu): string =>
  `Carte des environs : ${nom}, ${commune}` +
  (precision === 'commune' ? ' (placé au centre de la commune)' : '');

/** The other lieux in the frame, one where several coincide, none under the lieu itself. */
function othersAround(fond: Fond, frame: Frame, lieu: Lieu, lieux: readonly Lieu[], taken: readonly Box[]) {
  const size = MARK_SIZE * OTHERS_SCALE;
  const inside: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const drawn: { svg: string; box: Box }[] = [];
  for (const other of lieux) {
    if (other.id === lieu.id || other.ferme_depuis) continue;
    const [x, y] = frame.toFrame(fond.toPlane(other));
    const box = boxAround(x, y, size, size);
    if (!isFree(box, inside, taken) || drawn.some((one) => overlaps(one.box, inset(box, size / 3)))) continue;
    drawn.push({ svg: smallMark(other, x, y, OTHERS_SCALE), box });
  }
  return drawn;
}

function communeLabels(fond: Fond, lieu: Lieu, frame: Frame): Label[] {
  return fond
    .communesIn(frame)
    .map(({ commune: { code_insee, nom }, x, y }): Label => {
      const here = code_insee === lieu.code_insee;
      return { content: nom, className: here ? 'ici-nom' : 'nom', size: here ? 17 : 13, x, y };
    })
    .sort((a, b) => b.size - a.size);
}

const stationLabel = (nom: string, x: number, y: number): Label => ({
  content: `gare : ${nom}`,
  className: 'gare-nom',
  size: 12,
  x,
  y: y - 14,
});
