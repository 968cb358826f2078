import { MARQUES } from '../../model/famille.ts';
import type { Famille, Marque } from '../../model/famille.ts';
import type { Lieu } from '../../model/lieu.ts';
import { TYPES_LIEU } from '../../model/type-lieu.ts';

/** Shapes around 0,0, of about the same weight to the eye; two digits of 16 units fit inside. */
const FORMES: Readonly<Record<Marque['forme'], string>> = {
  carre: 'M-14-14h28v28h-28z',
  croix: 'M-8-17h16v8h9v18h-9v8h-16v-8h-9v-18h9z',
  losange: 'M0-20l20 20-20 20-20-20z',
  maison: 'M0-18l18 14h-3v18h-30v-18h-3z',
  hexagone: 'M-9-15h18l9 15-9 15h-18l-9-15z',
};

/** Side of the square that each mark has for itself, drawing units. */
export const MARK_SIZE = 36;

/** Baseline of the digits: the middle of the shape, which in a house is its wall. */
const BASELINES: Readonly<Record<Marque['forme'], number>> = {
  carre: 6,
  croix: 6,
  losange: 6,
  maison: 9,
  hexagone: 6,
};

/** The famille whose shape a lieu bears: that of its type, even when it holds more. */
export const familleOf = ({ type }: Lieu): Famille => TYPES_LIEU[type].famille;

/** A mark with a short text (a number, a letter) at x,y; hollow when the place is known by its commune only. */
export function mark(lieu: Lieu, x: number, y: number, content: string): string {
  const { lettre, forme } = MARQUES[familleOf(lieu)];
  const place = `transform="translate(${Math.round(x)} ${Math.round(y)})"`;
  const approximate = lieu.precision === 'commune' ? ' approx' : '';
  return (
    `<g class="pin ${lettre}${approximate}" ${place}><path d="${FORMES[forme]}"/>` +
    `<text y="${BASELINES[forme]}">${content}</text></g>`
  );
}

/** Definitions of the five shapes for drawings that repeat them small, and the use of one. */
export const smallMarkDefinitions = (): string =>
  `<defs>${Object.values(MARQUES)
    .map(({ lettre, forme }) => `<path id="${lettre}" d="${FORMES[forme]}"/>`)
    .join('')}</defs>`;

/** A mark without text, `scale` times as large, too small to tell how exact it is; the shapes come from `smallMarkDefinitions`. */
export function smallMark(lieu: Lieu, x: number, y: number, scale: number): string {
  const { lettre } = MARQUES[familleOf(lieu)];
  return `<use href="#${lettre}" class="pin ${lettre}" transform="translate(${Math.round(x)} ${Math.round(y)})scale(${scale})"/>`;
}
