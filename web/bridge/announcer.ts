// What just happened, said to screen readers, which read it once.
export const announced = document.getElementById('live')!;

/** ms after which it is old news, and is not found by who reads through the page. */
const stale = 10_000;
let timer = 0;

export function announce(sentence: string): void {
  // The same sentence again is said again only if it differs.
  announced.textContent = announced.textContent === sentence ? `${sentence}\u00a0` : sentence;
  clearTimeout(timer);
  timer = setTimeout(() => (announced.textContent = ''), stale);
}
