import { MARQUES } from '../../model/famille.ts';
import type { Marque } from '../../model/famille.ts';

/** Every colour of the static maps. Contrasts are kept by a test: 4.5:1 for text, 3:1 for the outline and the marks. */
export interface Palette {
  /** Outside the département. */
  dehors: string;
  terre: string;
  /** Surface and outline of what the map is about. */
  ici: string;
  contour: string;
  limite: string;
  /** Borders of EPCI and of the département. */
  bord: string;
  rail: string;
  texte: string;
  /** Text on a mark. */
  encre: string;
}

export const CLAIR: Palette = {
  dehors: '#e6edf2',
  terre: '#f3ebdc',
  ici: '#ffffff',
  contour: '#163a63',
  limite: '#c3b496',
  bord: '#8a7a5c',
  rail: '#857c6e',
  texte: '#4f4636',
  encre: '#ffffff',
};

export const SOMBRE: Palette = {
  dehors: '#11181f',
  terre: '#202a33',
  ici: '#2e3c49',
  contour: '#a9cdf5',
  limite: '#4c5a66',
  bord: '#8594a1',
  rail: '#8d99a3',
  texte: '#d3dae0',
  encre: '#000000',
};

/** Black and white on paper: shapes and numbers say all, and survive any copier. */
export const PAPIER: Palette = {
  dehors: '#ffffff',
  terre: '#efefef',
  ici: '#ffffff',
  contour: '#000000',
  limite: '#a8a8a8',
  bord: '#606060',
  rail: '#707070',
  texte: '#000000',
  encre: '#ffffff',
};

const variables = (palette: Palette, colourOf: (marque: Marque) => string): string =>
  `svg{${Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}${Object.values(MARQUES)
    .map((marque) => `.${marque.lettre}{--c:${colourOf(marque)}}`)
    .join('')}`;

const RULES = [
  'text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;text-anchor:middle;fill:var(--texte)}',
  // Letters over lines are read thanks to a halo of the ground behind them.
  '.nom,.ici-nom,.km,.gare-nom{stroke:var(--terre);stroke-width:4px;stroke-linejoin:round;paint-order:stroke}',
  '.ici-nom{font-size:17px;font-weight:700;fill:var(--contour);stroke:var(--ici)}',
  '.km{font-size:13px;font-weight:600}',
  '.gare-nom{font-size:12px;font-style:italic}',
  '.dehors{fill:var(--dehors)}',
  '.terre{fill:var(--terre)}',
  '.ici{fill:var(--ici)}',
  '.limite,.bord,.contour,.rail,.fil,.echelle{fill:none;stroke-linejoin:round}',
  '.limite{stroke:var(--limite)}',
  '.bord{stroke:var(--bord);stroke-width:1.5}',
  '.contour{stroke:var(--contour);stroke-width:3}',
  '.rail{stroke:var(--rail);stroke-width:1.5;stroke-dasharray:5 2}',
  '.gare{fill:var(--ici);stroke:var(--rail);stroke-width:2}',
  '.fil{stroke:var(--texte);stroke-width:1.5}',
  '.point{fill:var(--texte)}',
  '.fleche{fill:var(--c)}',
  '.pin{fill:var(--c);stroke:var(--ici);stroke-width:2;stroke-linejoin:round}',
  '.pin text{font-size:16px;font-weight:700;fill:var(--encre);stroke:none}',
  '.approx{fill:var(--ici);stroke:var(--c);stroke-width:2.5}',
  '.approx text{fill:var(--c)}',
  '.grands text{font-size:15px;font-weight:600}',
  '.autres{opacity:.75}',
  '.echelle{stroke:var(--texte);stroke-width:2}',
].join('');

/** The style of every static map: light, dark on dark screens, black on white when printed. */
export const mapStyle = (): string =>
  variables(CLAIR, ({ couleur }) => couleur) +
  RULES +
  `@media screen and (prefers-color-scheme:dark){${variables(SOMBRE, ({ couleurSombre }) => couleurSombre)}}` +
  `@media print{${variables(PAPIER, () => PAPIER.texte)}}`;
