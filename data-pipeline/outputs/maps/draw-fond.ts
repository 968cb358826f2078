import type { Border, Fond } from './fond.ts';
import type { Frame } from './frame.ts';
import { pathOf } from './path.ts';
import { path } from './svg.ts';

const lines = (className: string, borders: readonly { line: number[][] }[], frame: Frame): string =>
  path(className, pathOf({ type: 'MultiLineString', coordinates: borders.map(({ line }) => line) }, frame));

/**
 * The ground of a map: the département, the surface of the communes the map is about, borders drawn once each, railways.
 * `isStrong` picks the borders to draw thicker; that of the département always is.
 */
export function drawFond(
  fond: Fond,
  frame: Frame,
  about: readonly string[],
  isStrong?: (border: Border) => boolean,
): string {
  const borders = Map.groupBy(fond.bordersIn(frame), (border) =>
    border.communes.length === 1 || isStrong?.(border) ? 'bord' : 'limite',
  );
  return (
    `<path class="dehors" d="M0 0h${frame.width}v${frame.height}H0z"/>` +
    `<path id="terre" class="terre" d="${pathOf(fond.land(frame), frame)}"/>` +
    (about.length > 0 ? drawSurface(fond, frame, about) : '') +
    lines('limite', borders.get('limite') ?? [], frame) +
    lines('bord', borders.get('bord') ?? [], frame) +
    // Beyond the département nothing else is drawn: a railway alone would run through the void.
    '<clipPath id="dedans"><use href="#terre"/></clipPath><g clip-path="url(#dedans)">' +
    lines('rail', fond.railsIn(frame), frame) +
    '</g>'
  );
}

const drawSurface = (fond: Fond, frame: Frame, about: readonly string[]): string =>
  `<defs><path id="ici" d="${pathOf(fond.surface(about, frame), frame)}"/></defs><use href="#ici" class="ici"/>`;

/** The outline of what the map is about, to be drawn over a ground that has some. */
export const CONTOUR = '<use href="#ici" class="contour"/>';
