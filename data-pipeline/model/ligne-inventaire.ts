import { z } from 'zod';
import { cleanCellule, LONGUEUR_MAX } from './cellule.ts';
import { codeInseeSchema } from './commune.ts';
import { dateSourceSchema } from './date-source.ts';
import type { Colonne } from './inventaire.ts';
import { rendezVousSchema, statutSchema } from './lieu.ts';
import { typeLieuSchema } from './type-lieu.ts';
import { webUrlSchema } from './url.ts';

/** A cell is one line of text, of so many signs at most. */
const celluleDe = (longueur: number) => z.string().transform(cleanCellule).pipe(z.string().max(longueur));
const cellule = celluleDe(LONGUEUR_MAX.autre);
const texte = cellule.pipe(z.string().min(1));

/** An empty cell is `null`; a full one must satisfy `schema`. */
const facultatif = <T>(schema: z.ZodType<T, string>) =>
  cellule.pipe(z.union([z.literal('').transform(() => null), schema]));
const texteOuNullDe = (longueur: number) => celluleDe(longueur).transform((texte) => texte || null);
const texteOuNull = texteOuNullDe(LONGUEUR_MAX.autre);

const listeDe = <T>(schema: z.ZodType<T, string>) =>
  celluleDe(LONGUEUR_MAX.liste)
    .transform((liste) =>
      liste
        .split('|')
        .map((element) => element.trim())
        .filter((element) => element !== ''),
    )
    .pipe(z.array(schema));

/** The national schema allows several sites; a sheet has one link, the first. */
const premierSite = z
  .string()
  .transform((liste) => liste.split('|')[0]?.trim() ?? '')
  .pipe(webUrlSchema);

/** `50.97851`; a French spreadsheet writes `50,97851`. */
const degres = (max: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}([.,]\d+)?$/)
    .transform((nombre) => Number(nombre.replace(',', '.')))
    .pipe(z.number().min(-max).max(max));

/** Any usual way to write one French number, to E.164: `03 59 73 41 80`, `+33 (0)3.59.73.41.80`. */
const telephone = z
  .string()
  .transform((numero) => numero.replace(/[\s.()-]/g, ''))
  .pipe(z.string().regex(/^(0|(\+33|0033)0?)[1-9]\d{8}$/))
  .transform((numero) => `+33${numero.slice(-9)}`);

/** Fourteen digits; the national schema writes zeros for an unknown SIRET. */
const siret = z
  .string()
  .transform((chiffres) => chiffres.replace(/ /g, ''))
  .pipe(z.string().regex(/^\d{14}$/))
  .transform((chiffres) => (/^0+$/.test(chiffres) ? null : chiffres));

const itinerance = z.string().regex(/^(Itinérant|Fixe)(\|(Itinérant|Fixe))*$/);

const isRealDate = (date: string): boolean =>
  !/^\d{4}-\d\d-\d\d$/.test(date) || z.iso.date().safeParse(date).success;

/** What a row of an inventory must be: cells as they are written in, typed values out. */
export const ligneInventaireSchema = z.object({
  id: cellule.pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  pivot: facultatif(siret),
  nom: celluleDe(LONGUEUR_MAX.nom).pipe(z.string().min(1)),
  commune: texte,
  code_postal: facultatif(z.string().regex(/^\d{5}$/)),
  code_insee: cellule.pipe(codeInseeSchema),
  adresse: texteOuNull,
  complement_adresse: texteOuNull,
  latitude: facultatif(degres(90)),
  longitude: facultatif(degres(180)),
  telephone: facultatif(telephone),
  courriels: listeDe(z.email()),
  site_web: facultatif(premierSite),
  horaires: texteOuNull,
  presentation_resume: texteOuNullDe(LONGUEUR_MAX.presentation_resume),
  source: texte,
  itinerance: facultatif(itinerance),
  date_maj: cellule.pipe(dateSourceSchema.refine(isRealDate)),
  services: listeDe(z.string()),
  publics_specifiquement_adresses: listeDe(z.string()),
  frais_a_charge: listeDe(z.string()),
  dispositif_programmes_nationaux: listeDe(z.string()),
  modalites_acces: listeDe(z.string()),
  fiche_acces_libre: facultatif(webUrlSchema),
  prise_rdv: facultatif(webUrlSchema),
  type: cellule.pipe(typeLieuSchema),
  rendez_vous: facultatif(rendezVousSchema).transform((regle) => regle ?? 'inconnu'),
  rendez_vous_note: texteOuNull,
  remarque: texteOuNullDe(LONGUEUR_MAX.remarque),
  source_url: facultatif(webUrlSchema),
  statut: cellule.pipe(statutSchema),
  ferme_depuis: facultatif(z.iso.date()),
} satisfies Record<Colonne, z.ZodType>);
export type LigneInventaire = z.infer<typeof ligneInventaireSchema>;
