import type { Boite } from './boite.ts';
import type { Choix, GroupeChoix } from './choix.ts';
import { drawListe } from './draw-choix.ts';
import { NONE } from './move-active.ts';
import { phraseCompte, phraseVide } from './phrases.ts';

/** A screen reader that is told each keystroke tells nothing. Milliseconds. */
const BEFORE_COUNT = 500;
/** Pixels in sight under the field that show a few choices. */
const ROOM = 220;

/** What opens under the field: the list, one option of which may be active, or ways out when there is none. */
export class Popup {
  private readonly boite: Boite;
  private readonly pistes: HTMLTemplateElement | null;
  private options: HTMLElement[] = [];
  private counting: ReturnType<typeof setTimeout> | undefined;
  choix: Choix[] = [];
  active = NONE;

  constructor(boite: Boite) {
    this.boite = boite;
    this.pistes = boite.form.querySelector('template');
  }

  get isOpen(): boolean {
    return !this.boite.volet.hidden;
  }

  /** The choice whose option holds `target`. */
  choixAt(target: EventTarget | null): Choix | undefined {
    return this.choix[this.options.findIndex((option) => option.contains(target as Node | null))];
  }

  show(groupes: readonly GroupeChoix[]): void {
    const { form, input, volet } = this.boite;
    this.close();
    this.choix = groupes.flatMap(({ choix }) => choix);
    if (this.choix.length === 0) this.drawNothing();
    else {
      const { liste, options } = drawListe(groupes, `${input.id}-liste`);
      this.options = options;
      volet.replaceChildren(liste);
      input.setAttribute('aria-expanded', 'true');
    }
    volet.hidden = false;
    this.announce(phraseCompte(this.choix.length));
    if (roomUnder(input) < ROOM) form.scrollIntoView({ block: 'start' });
  }

  activate(next: number): void {
    const { input } = this.boite;
    this.options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = next;
    const option = this.options[next];
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  /** Says a sentence once the visitor has stopped typing. */
  announce(phrase: string): void {
    const { status } = this.boite;
    clearTimeout(this.counting);
    // Emptied, so that the same count is said again.
    status.textContent = '';
    this.counting = setTimeout(() => {
      status.textContent = phrase;
    }, BEFORE_COUNT);
  }

  close(): void {
    const { input, volet, status } = this.boite;
    this.activate(NONE);
    this.choix = [];
    this.options = [];
    clearTimeout(this.counting);
    status.textContent = '';
    input.setAttribute('aria-expanded', 'false');
    volet.hidden = true;
    volet.replaceChildren();
  }

  private drawNothing(): void {
    const { input, volet } = this.boite;
    const phrase = document.createElement('p');
    phrase.textContent = phraseVide(input.value.trim());
    volet.append(phrase);
    if (this.pistes !== null) volet.append(this.pistes.content.cloneNode(true));
  }
}

/** Pixels between the field and the end of what is in sight, the keyboard of a phone taken off. */
function roomUnder(input: HTMLElement): number {
  const { bottom } = input.getBoundingClientRect();
  const view = window.visualViewport;
  return (view === null ? window.innerHeight : view.offsetTop + view.height) - bottom;
}
