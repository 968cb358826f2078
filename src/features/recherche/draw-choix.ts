import type { Famille } from '@model/famille.ts';
import type { Choix, GroupeChoix } from './choix.ts';

/** The letters of data-pipeline/model/famille.ts, which would bring its schemas along (a test compares them). */
export const LETTRES: Readonly<Record<Famille, string>> = {
  'france-services': 'F',
  'maison-de-sante': 'S',
  'accueil-social': 'A',
  mobilite: 'M',
  'mediation-numerique': 'N',
};

interface ListeDessinee {
  liste: HTMLElement;
  /** In the order in which arrows walk them. */
  options: HTMLElement[];
}

/** A listbox of groups. Every text is set as text: it may hold what the visitor typed. */
export function drawListe(groupes: readonly GroupeChoix[], id: string): ListeDessinee {
  const liste = create('div', { id, role: 'listbox', 'aria-label': 'Résultats' });
  const options: HTMLElement[] = [];
  groupes.forEach(({ titre, choix }, rang) => {
    const nom = create('div', { id: `${id}-g${String(rang)}`, role: 'presentation', class: 'titre' }, titre);
    const groupe = create('div', { role: 'group', 'aria-labelledby': nom.id }, nom);
    for (const un of choix) {
      const option = drawOption(un, `${id}-${String(options.length)}`);
      options.push(option);
      groupe.append(option);
    }
    liste.append(groupe);
  });
  return { liste, options };
}

function drawOption({ titre, note, famille }: Choix, id: string): HTMLElement {
  const option = create('div', { id, role: 'option', 'aria-selected': 'false' });
  if (famille !== null)
    option.append(create('span', { class: `marque ${famille}`, 'aria-hidden': 'true' }, LETTRES[famille]));
  const texte = create('span', {}, titre);
  // The blank keeps the two apart when they are read aloud as one name.
  if (note !== '') texte.append(' ', create('small', {}, note));
  option.append(texte);
  return option;
}

function create(name: string, attributes: Readonly<Record<string, string>>, ...content: (Node | string)[]) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}
