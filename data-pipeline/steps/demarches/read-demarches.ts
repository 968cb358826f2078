import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ficheDemarcheSchema, idContenuSchema, type Demarche } from '../../model/demarche.ts';
import { operateursSchema, type Operateur } from '../../model/operateur.ts';
import { DemarchesError } from './demarches-error.ts';
import { lintDictionnaire } from './lint.ts';
import { readFiche, type Lecture } from './read-fiche.ts';
import { FICHIER_OPERATEURS, FICHIER_PARTAGES, fichierOf, type Partage } from './termes.ts';
import { setDemarche } from './typography.ts';

const partagesSchema: z.ZodType<Partage[]> = z.array(
  z.strictObject({
    mot: z.string().min(1),
    entre: z.array(idContenuSchema).min(2),
    raison: z.string().trim().min(1),
  }),
);

/** What people need to get done, and who answers. */
export interface Dictionnaire {
  demarches: Demarche[];
  operateurs: Operateur[];
}

/**
 * Reads content/demarches and content/operateurs.yaml, checks and lints them. Démarches by id, operators in the file's order.
 * @param contentDir absolute path of content/
 * @throws DemarchesError with every fault: those of the files, or when all can be read those of the lint.
 */
export function readDemarches(contentDir: string): Dictionnaire {
  const dossier = join(contentDir, 'demarches');
  if (!existsSync(dossier)) throw new DemarchesError(['content/demarches : le dossier manque.']);
  const fiches = readdirSync(dossier)
    .filter((nom) => nom.endsWith('.yaml') && nom !== FICHIER_PARTAGES)
    .sort()
    .map((nom) => readDemarche(dossier, basename(nom, '.yaml')));
  const operateurs = readFiche(join(contentDir, FICHIER_OPERATEURS), FICHIER_OPERATEURS, operateursSchema);
  const partages = readFiche(
    join(dossier, FICHIER_PARTAGES),
    `demarches/${FICHIER_PARTAGES}`,
    partagesSchema,
  );

  const illisibles = [...fiches, operateurs, partages].flatMap((lecture) =>
    lecture.ok ? [] : lecture.fautes,
  );
  if (illisibles.length > 0 || !operateurs.ok || !partages.ok) throw new DemarchesError(illisibles);
  const demarches = fiches.flatMap((lecture) => (lecture.ok ? [lecture.valeur] : []));
  const fautes = lintDictionnaire({ demarches, operateurs: operateurs.valeur, partages: partages.valeur });
  if (fautes.length > 0) throw new DemarchesError(fautes);
  return { demarches: demarches.map(setDemarche), operateurs: operateurs.valeur };
}

function readDemarche(dossier: string, id: string): Lecture<Demarche> {
  const fichier = fichierOf(id);
  if (!idContenuSchema.safeParse(id).success)
    return {
      ok: false,
      fautes: [
        `${fichier} : le nom du fichier ne prend que des minuscules sans accent, des chiffres et des tirets.`,
      ],
    };
  const lecture = readFiche(join(dossier, `${id}.yaml`), fichier, ficheDemarcheSchema);
  return lecture.ok ? { ok: true, valeur: { id, ...lecture.valeur } } : lecture;
}
