import type { Decoupage } from './decoupage.ts';
import type { CommunesTopology } from './outlines.ts';
import { cutOutlines } from './simplify-outlines.ts';
import type { Niveaux } from './grilles.ts';
import { interiorPoint } from './interior-point.ts';
import { ReferenceFault } from './reference-fault.ts';

/** Rows of communes.csv, by code INSEE: names as the official code spells them, lists joined by `|`, the point inside the simplified outline. */
export function communeRows(
  { communes, epci }: Decoupage,
  niveaux: ReadonlyMap<string, Niveaux>,
  topologie: CommunesTopology,
): Record<string, string | number>[] {
  const outlines = cutOutlines(topologie);
  const epciOf = new Map(epci.flatMap(({ siren, membres }) => membres.map((code) => [code, siren])));
  return communes.map((commune) => {
    const outline = outlines.get(commune.code);
    const siren = epciOf.get(commune.code);
    if (!outline || !siren || commune.codesPostaux.length === 0) {
      throw new ReferenceFault(
        `Il manque le contour, l’intercommunalité ou le code postal de ${commune.nom} (${commune.code}).`,
      );
    }
    const [longitude, latitude] = interiorPoint(outline.geometry);
    return {
      code_insee: commune.code,
      nom: commune.nom,
      liaison: commune.typeLiaison,
      codes_postaux: commune.codesPostaux.toSorted().join('|'),
      population: commune.population ?? '',
      epci: siren,
      densite: niveaux.get(commune.code)?.densite ?? '',
      ruralite: niveaux.get(commune.code)?.ruralite ?? '',
      centralite: niveaux.get(commune.code)?.centralite ?? '',
      latitude,
      longitude,
    };
  });
}
