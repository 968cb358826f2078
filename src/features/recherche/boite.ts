/** The parts of a search box (components/BoiteRecherche.astro), all in the page before any script. */
export interface Boite {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Lies over the page under the field: holds the list, or what is said instead. */
  volet: HTMLElement;
  /** Live region: what is shown is said. */
  status: HTMLElement;
}

/** Throws when the markup of a box has lost a part. */
export function findBoite(form: HTMLFormElement): Boite {
  const find = (selector: string): HTMLElement => {
    const part = form.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`a search box without ${selector}`);
    return part;
  };
  return {
    form,
    input: find('input[name=q]') as HTMLInputElement,
    volet: find('.volet'),
    status: find('[role=status]'),
  };
}

/** Shows one sentence under the field, and says it. */
export function showPhrase({ volet, status }: Boite, phrase: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = phrase;
  volet.replaceChildren(paragraph);
  volet.hidden = false;
  status.textContent = phrase;
}
