import type { SearchEngine } from '../search/search-engine.ts';
import type { Boite } from './boite.ts';
import { listChoix, listCommunes, MOST_CHOIX, type Choix, type GroupeChoix } from './choix.ts';
import { moveActive, NONE } from './move-active.ts';
import { A_CHOISIR } from './phrases.ts';
import { Popup } from './popup.ts';

/** Signs under which everything would be found. */
const SHORTEST = 2;
/** What finds nothing yet, and may well once it goes on: a code of five digits, the first letters of a word. */
const BEGUN = /^(?:\d{1,4}|.{1,2})$/u;

/**
 * Makes a combobox of a box, by the APG book (« editable combobox with list autocomplete »). With
 * `data-seulement="communes"` it finds communes only, which lead to the answers to `data-besoin`, called `data-court`.
 */
export function attachCombobox(boite: Boite, engine: SearchEngine): void {
  const { form, input, volet } = boite;
  const popup = new Popup(boite);
  const find = form.dataset['seulement'] === 'communes' ? findCommunes : findAll;

  const open = (): void => {
    const texte = input.value.trim();
    const groupes = texte.length < SHORTEST ? [] : find(engine, texte, form);
    if (texte === '' || (groupes.length === 0 && BEGUN.test(texte))) popup.close();
    else popup.show(groupes);
  };
  const go = ({ href }: Choix): void => {
    popup.close();
    location.assign(href);
  };

  input.addEventListener('input', open);
  input.addEventListener('click', () => {
    if (!popup.isOpen) open();
  });
  input.addEventListener('keydown', (event) => {
    const { key, altKey, isComposing } = event;
    if (isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') popup.close();
      else if (!popup.isOpen) open();
      if (!altKey) popup.activate(moveActive(key, popup.active, popup.choix.length));
    } else if (key === 'Enter') {
      const chosen = popup.choix[popup.active];
      if (chosen === undefined) return;
      event.preventDefault();
      go(chosen);
    } else if (key === 'Tab') {
      // The ways out of an empty list are next; a list is left.
      if (popup.choix.length > 0) popup.close();
    } else if (CARET_KEYS.has(key)) popup.activate(NONE);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (!popup.isOpen) input.value = '';
    popup.close();
    input.focus();
  });
  // The field keeps the focus, and a phone its keyboard.
  volet.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  volet.addEventListener('click', ({ target }) => {
    const chosen = popup.choixAt(target);
    if (chosen !== undefined) go(chosen);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) popup.close();
  });
  if (find === findCommunes) askOneCommune(boite, engine, popup, go);

  if (document.activeElement === input) open();
}

/** Keys that bring the caret back into the text. */
const CARET_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

type Find = (engine: SearchEngine, texte: string, form: HTMLFormElement) => GroupeChoix[];

const findAll: Find = (engine, texte) => listChoix(engine.search(texte, { limit: MOST_CHOIX }), texte);

const findCommunes: Find = (engine, texte, form) =>
  listCommunes(engine.search(texte, { limit: MOST_CHOIX }), besoinOf(form));

function besoinOf({ dataset: { besoin, court } }: HTMLFormElement): { id: string; court: string } | null {
  return besoin === undefined || court === undefined ? null : { id: besoin, court };
}

/** Sent without a choice: one commune is an answer, several are a question. */
function askOneCommune(
  { form, input }: Boite,
  engine: SearchEngine,
  popup: Popup,
  go: (choix: Choix) => void,
): void {
  form.addEventListener('submit', (event) => {
    if (input.value.trim() === '') return;
    event.preventDefault();
    const compris = engine.understand(input.value);
    const [commune, ...others] = listCommunes({ groupes: [], compris, total: 0 }, besoinOf(form)).flatMap(
      ({ choix }) => choix,
    );
    if (commune !== undefined && others.length === 0) {
      go(commune);
      return;
    }
    popup.show(findCommunes(engine, input.value.trim(), form));
    if (popup.choix.length > 0) popup.announce(A_CHOISIR);
    input.focus();
  });
}
