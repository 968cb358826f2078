import { z } from 'zod';
import { toSlug } from '../../model/slug.ts';
import type { Decoupage } from './decoupage.ts';
import { FILES } from './departement.ts';
import { readJson } from './read-files.ts';
import { ReferenceFault } from './reference-fault.ts';

const schema = z.object({
  features: z
    .array(
      z.object({
        properties: z.object({
          insee_com: z.string().regex(/^\d{5}$/),
          lib_com: z.string(),
          code_qp: z.string(),
          lib_qp: z.string(),
        }),
      }),
    )
    .min(1),
});

export interface QpvRow {
  code: string;
  nom: string;
  /** Codes INSEE, sorted, joined by `|`. */
  communes: string;
}

/**
 * Rows of qpv.csv, by code. The file has one feature per commune and joins the codes and names of its quartiers with ", ".
 * Throws ReferenceFault when names and codes do not pair off, when a quartier has two names, or when its commune is unknown.
 */
export function readQpv(directory: string, { communes }: Decoupage): QpvRow[] {
  const known = new Map(communes.map(({ code, nom }) => [code, nom]));
  const quartiers = new Map<string, { nom: string; communes: Set<string> }>();
  for (const { properties } of readJson(directory, FILES.qpv, schema).features) {
    const { insee_com, lib_com } = properties;
    const commune = known.get(insee_com);
    // `lib_com` names all the communes of the first quartier, that of the feature among them.
    if (commune === undefined || !split(lib_com, ';').map(toSlug).includes(toSlug(commune))) {
      throw new ReferenceFault(
        `« ${FILES.qpv} » : la commune ${insee_com} (« ${lib_com} ») n’est pas reconnue.`,
      );
    }
    for (const { code, nom } of pairUp(properties)) {
      const quartier = quartiers.get(code) ?? { nom, communes: new Set() };
      if (quartier.nom !== nom) {
        throw new ReferenceFault(
          `« ${FILES.qpv} » : le quartier ${code} a deux noms, « ${quartier.nom} » et « ${nom} ».`,
        );
      }
      quartier.communes.add(insee_com);
      quartiers.set(code, quartier);
    }
  }
  return [...quartiers]
    .map(([code, { nom, communes }]) => ({ code, nom, communes: [...communes].toSorted().join('|') }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Cuts `QN05967M, QN05968M` and `Attargette - Chanzy, Bizet - Briqueterie` into pairs; " - " belongs to a name. */
export function pairUp(fields: {
  insee_com: string;
  code_qp: string;
  lib_qp: string;
}): { code: string; nom: string }[] {
  const codes = split(fields.code_qp, ',');
  const names = split(fields.lib_qp, ',');
  const bad = codes.find((code) => !/^QN\d{5}[A-Z]$/.test(code));
  if (bad !== undefined || codes.length !== names.length) {
    throw new ReferenceFault(
      `« ${FILES.qpv} », commune ${fields.insee_com} : ${codes.length} codes (« ${fields.code_qp} ») pour ${names.length} noms (« ${fields.lib_qp} »).`,
    );
  }
  return codes.map((code, index) => ({ code, nom: names[index] ?? '' }));
}

function split(text: string, separator: ',' | ';'): string[] {
  return text
    .split(separator)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}
