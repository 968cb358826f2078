import type { Refus } from './phrases.ts';
import type { Point } from './origine.ts';

/** A weak phone without a view of the sky answers in a few seconds, or not at all. */
const ATTENTE_MS = 12_000;

/**
 * Asks the device where it is, to be called on a click only: the point, or why there is none. Nothing is kept by the
 * browser for us, nothing is sent.
 */
export async function askPosition(): Promise<Point | Refus> {
  if (!('geolocation' in navigator)) return 'absente';
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        resolve({ latitude, longitude });
      },
      ({ code, PERMISSION_DENIED }) => {
        resolve(code === PERMISSION_DENIED ? 'refusee' : 'introuvable');
      },
      { enableHighAccuracy: false, timeout: ATTENTE_MS, maximumAge: 60_000 },
    );
  });
}
