/** Browser entry of the page of answers: the address says what is asked, and every choice writes it there. */
import { searchAround, searchCommune } from './chercher-lieu.ts';
import { toEtatFamilles, withoutFilters } from './demande.ts';
import { parseEtat } from './etat-url.ts';
import { onEachMinute } from './minute.ts';
import { find } from './modeles.ts';
import { go, isWide, refresh, session, show } from './montrer.ts';

const filtres = find<HTMLFormElement>('[data-filtres]');
const panneau = find<HTMLDetailsElement>('[data-panneau]');
const lieu = find<HTMLFormElement>('[data-lieu]');

/** The fields of the form bear the names of the address. */
function applyFilters(): void {
  if (session.reponse === null) return;
  const { demande } = session.reponse;
  const data = new FormData(filtres);
  const params = new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
  const familles = toEtatFamilles(demande, data.getAll('famille').map(String));
  const { q, commune, besoin } = demande.etat;
  go({ ...parseEtat(params.toString()), q, commune, besoin, familles });
}

lieu.addEventListener('submit', (event) => {
  event.preventDefault();
  void searchCommune(find<HTMLInputElement>('input', lieu).value.trim());
});
find('[data-autour]').addEventListener('click', () => void searchAround());
filtres.addEventListener('change', applyFilters);
filtres.addEventListener('submit', (event) => {
  event.preventDefault();
  // The choices are already applied: on a phone the panel hides what they gave.
  panneau.open = isWide;
  find('[data-titre-liste]').focus();
});
filtres.addEventListener('reset', (event) => {
  event.preventDefault();
  if (session.reponse) go(withoutFilters(session.reponse.demande));
});
find('[data-panne] button').addEventListener('click', () => void show());
window.addEventListener('hashchange', () => void show());
// A question that came after the `?` is kept after the `#`: the address that is copied or found again is the private one.
if (location.search !== '' && location.hash === '')
  history.replaceState(null, '', `${location.pathname}#${location.search.slice(1)}`);
onEachMinute(refresh);
panneau.open = isWide;
find('[data-reponses]').hidden = false;
void show();
