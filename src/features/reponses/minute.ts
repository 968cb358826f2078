const MINUTE = 60_000;

/** Calls back at each new minute of the clock, and when the page is seen again; not while nobody looks. */
export function onEachMinute(callback: () => void): void {
  let attente: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(attente);
    if (document.visibilityState === 'visible') attente = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  };
  const tick = (): void => {
    callback();
    wait();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') tick();
    else wait();
  });
  wait();
}
