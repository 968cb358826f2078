import { withPosition } from './demande.ts';
import { readCommunes } from './lire.ts';
import { find, writeText } from './modeles.ts';
import { choose, goFromHeading, session } from './montrer.ts';
import { fromPoint } from './origine.ts';
import { PHRASES_PANNE, PHRASES_POSITION, PLUSIEURS_COMMUNES, phraseSansCommune } from './phrases.ts';
import { askPosition } from './position.ts';
import { drawChoix } from './rendre-demande.ts';

/** Says why there is no place, and leads to the field of the commune. */
function refuse(phrase: string): void {
  writeText(find('[data-alerte]'), phrase);
  const saisie = find<HTMLInputElement>('[data-lieu] input');
  saisie.focus();
  saisie.select();
}

/** The commune that was typed, with its mistakes; when several may be meant, they are offered. */
export async function searchCommune(texte: string): Promise<void> {
  const codes = await readCommunes(texte).catch(() => null);
  const communes = (codes ?? []).flatMap((code) => session.reponse?.donnees.communes.get(code) ?? []);
  const [premiere] = communes;
  if (premiere === undefined) {
    refuse(codes === null ? PHRASES_PANNE.recherche : phraseSansCommune(texte));
  } else if (communes.length === 1) {
    choose(premiere);
  } else {
    drawChoix(communes, null, choose);
    writeText(find('[data-alerte]'), PLUSIEURS_COMMUNES);
  }
}

/** The device's position, asked for now because the person has just pressed the button. */
export async function searchAround(): Promise<void> {
  writeText(find('[data-alerte]'), 'Recherche de votre position…');
  const point = await askPosition();
  const { reponse } = session;
  if (reponse === null) return;
  if (typeof point === 'string') {
    refuse(PHRASES_POSITION[point]);
    return;
  }
  const origine = fromPoint(point, reponse.donnees.communes.values());
  if (origine === null) {
    refuse(PHRASES_POSITION.dehors);
    return;
  }
  session.position = origine;
  goFromHeading(withPosition(reponse.demande));
}
