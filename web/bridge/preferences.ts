// What the person set in the system: dark, less motion, a coarse pointer.

/** In the order of the bits that web/bridge.cpp reads. */
const queries = [
  '(prefers-color-scheme: dark)',
  '(prefers-reduced-motion: reduce)',
  '(pointer: coarse)',
].map((query) => matchMedia(query));

export function preferenceBits(): number {
  return queries.reduce((bits, query, place) => bits | (query.matches ? 1 << place : 0), 0);
}

export function onPreferencesChanged(changed: () => void): void {
  for (const query of queries) query.addEventListener('change', changed);
}
