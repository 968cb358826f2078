import { capitalise } from '../../view-models/format.ts';
import type { FicheBesoin } from './fiche-besoin.ts';
import { cloneModele, find, keepIf } from './modeles.ts';

/** Only these lead out of the site. */
const HTTPS = /^https:\/\//;
const NBSP = '\u00a0';

/** What to know of a need before going: the emergency number first, what to bring, where it is explained. `unfolded`: there is room for all. */
export function drawBesoin(zone: HTMLElement, fiche: FicheBesoin | null, unfolded: boolean): void {
  zone.hidden = fiche === null;
  if (fiche === null) {
    zone.replaceChildren();
    return;
  }
  const { titre, href, resume, urgence, aApporter, cout, telephone, enLigne } = fiche;
  const bloc = cloneModele('besoin', {
    titre,
    resume: resume ?? '',
    urgence: urgence?.numero.replaceAll(' ', NBSP) ?? '',
    urgenceNom: urgence?.nom ?? '',
    urgenceQuand: urgence?.quand ?? '',
    apporter: aApporter.join(`${NBSP}; `),
    cout: cout ?? '',
    telephone: telephone?.replaceAll(' ', NBSP) ?? '',
    enLigne: enLigne?.nom ?? '',
    sommaire: toSommaire(fiche),
  });
  const lien = find<HTMLAnchorElement>('h2 a', bloc);
  if (href === null) lien.replaceWith(...lien.childNodes);
  else lien.href = href;
  setTelephone(bloc, '.urgence', urgence?.numero ?? null);
  setTelephone(bloc, '.appel', telephone);
  keepIf(resume !== null, bloc, '.resume');
  const avant = find<HTMLDetailsElement>('[data-avant]', bloc);
  const phrase = bloc.querySelector('.resume');
  // A need that has its own page says it there: on a phone the list comes first.
  if (href !== null && phrase) find('summary', avant).after(phrase);
  keepIf(aApporter.length > 0, bloc, '.apporter');
  keepIf(cout !== null, bloc, '.cout');
  if (enLigne !== null && HTTPS.test(enLigne.url))
    find<HTMLAnchorElement>('.en-ligne a', bloc).href = enLigne.url;
  else keepIf(false, bloc, '.en-ligne');
  avant.open = unfolded;
  keepIf(avant.querySelector('p') !== null, bloc, '[data-avant]');
  zone.replaceChildren(bloc);
}

function setTelephone(bloc: HTMLElement, selector: string, numero: string | null): void {
  keepIf(numero !== null, bloc, selector);
  const lien = bloc.querySelector<HTMLAnchorElement>(`${selector} a`);
  if (lien && numero !== null) lien.href = `tel:${numero.replace(/\D/g, '')}`;
}

/** What the fold holds, in a few words. */
function toSommaire({ aApporter, cout, telephone, enLigne }: FicheBesoin): string {
  const parts = [
    aApporter.length > 0 && 'à apporter',
    cout !== null && 'prix',
    (telephone !== null || enLigne !== null) && 'contacts',
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'En savoir plus' : capitalise(parts.join(', '));
}
