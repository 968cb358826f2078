import { toCandidats } from './candidats.ts';
import { loadFiche, makeLoadDonnees } from './charger.ts';
import type { Commune } from './decode-lieux.ts';
import {
  hasAnswer,
  RIEN_LU,
  toDemande,
  withCommune,
  withoutBesoin,
  withoutPlace,
  type Demande,
} from './demande.ts';
import { formatEtat, parseEtat, type Etat } from './etat-url.ts';
import { readSentence, type LectureComplete } from './lire.ts';
import { find, writeText } from './modeles.ts';
import { fromCommune, type Origine } from './origine.ts';
import { phraseChanger, PHRASES_PANNE, phrasePlace, PRES_DE_MOI } from './phrases.ts';
import { drawBesoin } from './rendre-besoin.ts';
import {
  drawChoix,
  drawPageCommune,
  drawPistes,
  drawPuces,
  drawReste,
  drawTitre,
  type Puce,
} from './rendre-demande.ts';
import { drawReponse, type Reponse } from './rendre-reponse.ts';

/** What the page remembers while it is open. The device's position stands here only: it is written nowhere, sent nowhere. */
interface Session {
  position: Origine | null;
  /** What is shown; `null` before anything is. */
  reponse: Reponse | null;
}

export const session: Session = { position: null, reponse: null };

/** List and filters stand side by side: what is folded on a phone is open. */
export const isWide = matchMedia('(min-width: 64rem)').matches;

const RIEN: LectureComplete = { ...RIEN_LU, pistes: [] };
const loadDonnees = makeLoadDonnees((famille) =>
  find(`[data-filtres] [data-nom="${famille}"]`).textContent.trim(),
);

/** Answers come in any order: only the last question counts. */
let tour = 0;

const write = (etat: Etat): void => {
  history.pushState(null, '', `${location.pathname}#${formatEtat(etat)}`);
};

/** Writes a choice of the person in the address, where the back button finds it, and answers it. */
export function go(etat: Etat): void {
  write(etat);
  void show();
}

/** The same, when what was pressed goes away: the heading says what is now answered. */
export function goFromHeading(etat: Etat): void {
  write(etat);
  void show().then(() => {
    find('[data-titre]').focus();
  });
}

export function choose(commune: Commune): void {
  if (session.reponse) goFromHeading(withCommune(session.reponse.demande, commune.code));
}

/** Reads the address and answers it. */
export async function show(): Promise<void> {
  const mien = ++tour;
  const etat = parseEtat(location.hash.slice(1) || location.search);
  const zone = find('[data-reponses]');
  zone.setAttribute('aria-busy', 'true');
  const [donnees, lecture] = await Promise.all([
    loadDonnees().catch(() => null),
    readSentence(etat).catch(() => null),
  ]);
  if (mien !== tour) return;
  zone.removeAttribute('aria-busy');
  showPanne(donnees === null ? PHRASES_PANNE.lieux : lecture === null ? PHRASES_PANNE.recherche : null);
  find('[data-reponse]').hidden = donnees === null;
  if (donnees === null) return;
  const lue = lecture ?? RIEN;
  const demande = toDemande(etat, lue, donnees);
  const origine = demande.commune ? fromCommune(demande.commune) : session.position;
  session.reponse = { demande, donnees, origine, candidats: toCandidats(donnees.lieux, origine) };
  drawDemande(demande, lue, origine);
  void drawFiche(demande);
  refresh();
}

function showPanne(phrase: string | null): void {
  const panne = find('[data-panne]');
  panne.hidden = phrase === null;
  writeText(find('p', panne), phrase ?? '');
}

/** The list, and whether its lieux are open now. */
export function refresh(): void {
  const { reponse } = session;
  const isAsked = reponse !== null && (hasAnswer(reponse.demande) || reponse.origine !== null);
  for (const part of document.querySelectorAll<HTMLElement>('[data-resultats]')) part.hidden = !isAsked;
  if (reponse !== null && isAsked) drawReponse(reponse, Date.now(), goFromHeading);
}

function drawDemande(demande: Demande, { pistes }: LectureComplete, origine: Origine | null): void {
  const { besoin, commune, choix, presDeMoi, reste } = demande;
  drawTitre(besoin?.nom ?? null, phrasePlace(origine));
  drawPuces(listPuces(demande, origine));
  drawReste(reste, besoin === null && commune === null && pistes.length === 0);
  drawPageCommune(demande);
  drawChoix(choix, commune, choose);
  drawPistes(pistes, besoin === null);
  writeText(find('[data-alerte]'), presDeMoi && origine === null ? PRES_DE_MOI : '');
  find<HTMLInputElement>('[data-lieu] input').value = commune?.nom ?? '';
  // What is known is not asked again.
  const changer = find<HTMLDetailsElement>('[data-changer]');
  changer.open = origine === null;
  writeText(find('summary', changer), phraseChanger(origine !== null));
}

function listPuces(demande: Demande, origine: Origine | null): Puce[] {
  const puces: Puce[] = [];
  if (demande.besoin) {
    const remove = (): void => {
      goFromHeading(withoutBesoin(demande));
    };
    puces.push({ genre: 'Besoin', nom: demande.besoin.nom, remove });
  }
  if (origine) {
    const remove = (): void => {
      session.position = null;
      goFromHeading(withoutPlace(demande));
    };
    puces.push({ genre: 'Lieu', nom: origine.commune?.nom ?? 'autour de moi', remove });
  }
  return puces;
}

async function drawFiche({ besoin }: Demande): Promise<void> {
  const zone = find('[data-besoin]');
  const id = besoin?.id ?? '';
  if (zone.dataset['montre'] === id) return;
  zone.dataset['montre'] = id;
  drawBesoin(zone, null, isWide);
  if (besoin === null) return;
  // Without it the list still answers.
  const fiche = await loadFiche(id).catch(() => null);
  if (zone.dataset['montre'] !== id) return;
  if (fiche === null) delete zone.dataset['montre'];
  drawBesoin(zone, fiche, isWide);
}
