import type { Filtres } from './filtres.ts';
import type { Comptes } from './comptes.ts';
import type { Demande } from './demande.ts';
import { find, writeText } from './modeles.ts';
import type { Origine } from './origine.ts';
import { phraseConnus } from './phrases.ts';

/** Puts in the form what the address says, and beside each option how many lieux it would leave. */
export function drawFiltres(
  form: HTMLFormElement,
  { etat, operateur }: Demande,
  filtres: Filtres,
  comptes: Comptes,
  origine: Origine | null,
): void {
  for (const input of form.querySelectorAll('input')) {
    input.checked = isChosen(input, etat.itinerant, filtres);
    const count = countOf(input, comptes);
    if (count !== undefined) writeCount(input, count);
  }
  const select = find<HTMLSelectElement>('select', form);
  for (const option of select.options) {
    option.dataset['nom'] ??= option.text;
    writeText(option, `${option.dataset['nom']} (${String(comptes.operateurs.get(option.value) ?? 0)})`);
  }
  select.value = operateur?.id ?? '';
  drawRayon(form, origine);
  const { total, horaires, rendezVous, acces } = comptes.connus;
  writeNote(form, 'ouvert', phraseConnus('ouvert', horaires, total));
  writeNote(form, 'rdv', phraseConnus('rdv', rendezVous, total));
  writeNote(form, 'acces', phraseConnus('acces', acces, total));
}

function isChosen({ name, value }: HTMLInputElement, itinerant: boolean, filtres: Filtres): boolean {
  switch (name) {
    case 'famille':
      return filtres.familles.some((famille) => famille === value);
    case 'rayon':
      return filtres.rayon === value;
    case 'ouvert':
      return filtres.ouvert;
    case 'rdv':
      return filtres.sansRdv;
    case 'acces':
      return filtres.acces;
    default:
      return itinerant;
  }
}

function countOf({ name, value }: HTMLInputElement, comptes: Comptes): number | undefined {
  const byName: Record<string, Readonly<Record<string, number>>> = {
    famille: comptes.familles,
    rayon: comptes.rayons,
    ouvert: { '1': comptes.ouvert },
    rdv: { sans: comptes.sansRdv },
    itinerant: { '1': comptes.itinerant },
    acces: { '1': comptes.acces },
  };
  return byName[name]?.[value];
}

const writeCount = (input: HTMLInputElement, count: number): void => {
  const place = input.closest('label')?.querySelector('.compte');
  if (place) writeText(place, `(${String(count)})`);
};

/** A radius needs an origin, and « in my commune » a commune. */
function drawRayon(form: HTMLFormElement, origine: Origine | null): void {
  const rayon = find<HTMLFieldSetElement>('[data-rayon]', form);
  rayon.disabled = origine === null;
  find('[data-sans-origine]', form).hidden = origine !== null;
  find<HTMLInputElement>('input[value=commune]', rayon).disabled =
    origine !== null && origine.commune === null;
}

function writeNote(form: HTMLFormElement, name: string, phrase: string | null): void {
  const note = form.querySelector<HTMLElement>(`[data-note="${name}"]`);
  if (note === null) return;
  note.hidden = phrase === null;
  writeText(note, phrase ?? '');
}
