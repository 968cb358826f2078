/**
 * Browser entry: makes every search box a combobox. Its code, the engine and the documents are downloaded when it is
 * first focused, and not before; when they do not come, the box is the plain form that it was.
 */
import { findBoite, showPhrase, type Boite } from './boite.ts';
import { loadSearchEngine } from './load-engine.ts';

const ATTENTE = 'La recherche se prépare…';
const PANNE = 'Les suggestions ne viennent pas\u00a0: la connexion manque. Validez pour chercher quand même.';

/** What a screen reader must know before the field is entered. */
function announceCombobox({ input }: Boite): void {
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${input.id}-liste`,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
}

/** On the page of answers the box of the header holds the question: it can be mended. */
function recallQuestion({ form, input }: Boite): void {
  if (form.dataset['seulement'] !== undefined || location.pathname !== form.getAttribute('action')) return;
  input.value ||= new URLSearchParams(location.hash.slice(1) || location.search).get('q') ?? '';
}

function upgrade(boite: Boite): void {
  const { form, input, volet } = boite;
  let loading = false;

  const wait = (): void => {
    if (input.value !== '') showPhrase(boite, ATTENTE);
  };
  const start = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    input.addEventListener('input', wait);
    try {
      const [{ attachCombobox }, engine] = await Promise.all([import('./combobox.ts'), loadSearchEngine()]);
      input.removeEventListener('focus', wake);
      attachCombobox(boite, engine);
    } catch {
      // The next focus tries again.
      loading = false;
      if (form.contains(document.activeElement)) showPhrase(boite, PANNE);
    }
    input.removeEventListener('input', wait);
  };
  const wake = (): void => void start();

  announceCombobox(boite);
  recallQuestion(boite);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) volet.hidden = true;
  });
  input.addEventListener('focus', wake);
  if (document.activeElement === input) wake();
}

document.querySelectorAll<HTMLFormElement>('[data-recherche]').forEach((form) => {
  upgrade(findBoite(form));
});

// What is typed stays here: the fields go after the `#`, which no host receives.
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (event.defaultPrevented || form.dataset['recherche'] === undefined) return;
  event.preventDefault();
  // Fields of text only: an iterable of pairs of strings.
  const champs = new FormData(form) as unknown as Iterable<[string, string]>;
  location.assign(`${form.action}#${new URLSearchParams([...champs])}`);
});
