/** Browser entry of the error page: offers the communes or lieux that the unknown address most likely meant. */
import { suggestAdresses, type Entree } from './suggest-adresses.ts';

/** A sheet that moved is looked for among the lieux, everything else among the communes. */
const collection = location.pathname.startsWith('/lieux/') ? 'lieux' : 'communes';

function toLink([slug, nom]: Entree): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/${collection}/${slug}/`;
  link.textContent = nom;
  item.append(link);
  return item;
}

/** Fills the live region; leaves it empty when nothing is like the address. */
function show(zone: Element, entrees: readonly Entree[]): void {
  if (entrees.length === 0) return;
  const question = document.createElement('p');
  question.textContent = 'Vouliez-vous dire\u00a0:';
  const list = document.createElement('ul');
  list.append(...entrees.map(toLink));
  zone.append(question, list);
}

async function suggest(zone: Element): Promise<void> {
  const response = await fetch(`/${collection}/index.json`);
  if (!response.ok) return;
  show(zone, suggestAdresses(location.pathname, (await response.json()) as Entree[]));
}

const zone = document.querySelector('[data-suggestions]');
// Without a network the page says enough: no message for a help that did not come.
if (zone) suggest(zone).catch(() => undefined);
