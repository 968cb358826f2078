import type { Commune } from '../../model/commune.ts';
import { MARQUES } from '../../model/famille.ts';
import type { Lieu } from '../../model/lieu.ts';
import { boxAround, contains, inset } from './boxes.ts';
import type { Box } from './boxes.ts';
import { EDGE_MARK, communeFrame, splitByReach } from './commune-frame.ts';
import { CONTOUR, drawFond } from './draw-fond.ts';
import { placeEdgeMarks } from './edge-marks.ts';
import type { EdgeMark } from './edge-marks.ts';
import type { Fond } from './fond.ts';
import type { Frame } from './frame.ts';
import { placeLabels } from './labels.ts';
import type { Label } from './labels.ts';
import { MARK_SIZE, familleOf, mark } from './marks.ts';
import { mapStyle } from './palette.ts';
import { placePins } from './pins.ts';
import type { Pin, PlacedPin } from './pins.ts';
import type { PlanePoint } from './plane.ts';
import { drawScaleBar } from './scale-bar.ts';
import { svgDocument, text, textWidth } from './svg.ts';

/** A lieu of the page under its number. */
interface Numbered {
  numero: number;
  metres: number;
  dansLaCommune: boolean;
  lieu: Lieu;
  at: PlanePoint;
}
type NumberedPin = Pin & { lieu: Lieu; metres: number };

/** Names of other communes at most: more are not read, and weigh. */
const MAX_NAMES = 30;

/** Font size of the commune's own name, as in the style. */
const NAME_SIZE = 17;

/** The map of a commune's page: its outline, its neighbours, the lieux that the page lists under their numbers. */
export function communeMap(fond: Fond, commune: Commune, lieux: ReadonlyMap<string, Lieu>): string {
  const centre = fond.toPlane(commune);
  const bounds = fond.boundsOf([commune.code_insee]);
  const { near, far } = splitByReach(numberedLieux(fond, commune, lieux), bounds, centre);
  const frame = communeFrame(bounds, centre, near, far);
  const inside: Box = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const toPin = ({ numero, metres, lieu, at }: Numbered): NumberedPin => {
    const [x, y] = frame.toFrame(at);
    return { numero, x, y, exact: lieu.precision === 'adresse', lieu, metres };
  };

  const scaleBar = drawScaleBar(frame.metresPerUnit, frame.width, frame.height);
  const pins = placePins(near.map(toPin), MARK_SIZE, inset(inside, 2), [scaleBar.box]);
  const taken = [scaleBar.box, ...pins.map(({ place }) => boxAround(...place, MARK_SIZE, MARK_SIZE))];
  const { width, height } = EDGE_MARK;
  const edge = placeEdgeMarks(far.map(toPin), frame.toFrame(centre), width, height, inside, taken);
  taken.push(...edge.map(({ place }) => boxAround(...place, width, height)));
  const room = inset(inside, 4);
  const name = placeLabels([nameOf(fond, commune, frame)], room, [
    ...taken,
    ...outlineToSpare(bounds, commune, frame),
  ]);
  const neighbours = placeLabels(neighbourLabels(fond, commune, frame), room, [...taken, ...name.boxes]);

  const body =
    drawFond(fond, frame, [commune.code_insee]) +
    CONTOUR +
    fond.stations.map(({ at }) => station(frame.toFrame(at), inside)).join('') +
    neighbours.svg +
    name.svg +
    scaleBar.svg +
    pins.map(leader).join('') +
    edge.map(edgeMark).join('') +
    pins.map(({ lieu, numero, place }) => mark(lieu, ...place, String(numero))).join('');
  return svgDocument(
    frame.width,
    frame.height,
    `Carte ${commune.nom_de} et des lieux numérotés`,
    mapStyle(),
    body,
  );
}

/** Each lieu of the page once, in the order of the numbers. */
function numberedLieux(fond: Fond, commune: Commune, lieux: ReadonlyMap<string, Lieu>): Numbered[] {
  const byNumber = new Map<number, Numbered>();
  for (const { numero, metres, dans_la_commune, lieu: id } of Object.values(commune.proches).flat()) {
    const lieu = lieux.get(id);
    if (lieu)
      byNumber.set(numero, { numero, metres, dansLaCommune: dans_la_commune, lieu, at: fond.toPlane(lieu) });
  }
  return [...byNumber.values()].sort((a, b) => a.numero - b.numero);
}

function nameOf(fond: Fond, { nom, ...place }: Commune, frame: Frame): Label {
  const [x, y] = frame.toFrame(fond.toPlane(place));
  return { content: nom, className: 'ici-nom', size: NAME_SIZE, x, y, needed: true };
}

/** A commune smaller than its own name would vanish under it: then its outline is kept free. */
function outlineToSpare(bounds: Box, { nom }: Commune, frame: Frame): Box[] {
  const [left, top] = frame.toFrame([bounds.left, bounds.top]);
  const [right, bottom] = frame.toFrame([bounds.right, bounds.bottom]);
  return right - left < textWidth(nom, NAME_SIZE) ? [{ left, top, right, bottom }] : [];
}

/** Names of the communes in the frame, those that touch this one first, then by population. */
function neighbourLabels(fond: Fond, commune: Commune, frame: Frame): Label[] {
  const touching = new Set(commune.voisines);
  return fond
    .communesIn(frame)
    .filter(({ commune: { code_insee } }) => code_insee !== commune.code_insee)
    .sort((a, b) => Number(touching.has(b.commune.code_insee)) - Number(touching.has(a.commune.code_insee)))
    .slice(0, MAX_NAMES)
    .map(({ commune: { nom }, x, y }) => ({ content: nom, className: 'nom', size: 13, x, y }));
}

const station = ([x, y]: [number, number], inside: Box): string =>
  contains(inside, boxAround(x, y, 0, 0))
    ? `<circle class="gare" cx="${Math.round(x)}" cy="${Math.round(y)}" r="4"/>`
    : '';

/** A line from a pin that had to move to the point where the lieu is. */
function leader({ x, y, place }: PlacedPin<NumberedPin>): string {
  if (Math.hypot(place[0] - x, place[1] - y) < MARK_SIZE / 3) return '';
  const [fromX, fromY, toX, toY] = [...place, x, y].map(Math.round);
  return `<path class="fil" d="M${fromX} ${fromY}L${toX} ${toY}"/><circle class="point" cx="${toX}" cy="${toY}" r="3"/>`;
}

/** Number, distance, and an arrow towards a lieu that is off the map; the distance gives way to an arrow that points down. */
function edgeMark({ numero, lieu, metres, place: [x, y], angle }: EdgeMark<NumberedPin>): string {
  const down = angle > 30 && angle < 150;
  const pinY = Math.round(y) + (down ? 5 : -5);
  const { lettre } = MARQUES[familleOf(lieu)];
  return (
    `<path class="fleche ${lettre}" d="M18-6l8 6-8 6z" transform="translate(${Math.round(x)} ${pinY})rotate(${angle})"/>` +
    mark(lieu, x, pinY, String(numero)) +
    text('km', x, down ? y - 18 : y + 27, `${Math.max(1, Math.round(metres / 1000))} km`)
  );
}
