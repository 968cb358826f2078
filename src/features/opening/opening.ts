/** Browser entry: says on every card whether the lieu is open now, and keeps it true while the page is looked at. */
import { updateCards } from './update-cards.ts';

const MINUTE = 60_000;
let attente: ReturnType<typeof setTimeout> | undefined;

function refresh(): void {
  clearTimeout(attente);
  if (document.visibilityState !== 'visible') return;
  const instant = Date.now();
  updateCards(document, instant);
  attente = setTimeout(refresh, MINUTE - (instant % MINUTE));
}

document.addEventListener('visibilitychange', refresh);
refresh();
