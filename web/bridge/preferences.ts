// What the person set in the system: dark, less motion, a coarse pointer.

import { openedAsFile } from './place.ts';

/** In the order of the bits that web/bridge.cpp reads. */
const queries = [
  '(prefers-color-scheme: dark)',
  '(prefers-reduced-motion: reduce)',
  '(pointer: coarse)',
].map((query) => matchMedia(query));

export function preferenceBits(): number {
  const bits = [...queries.map((query) => query.matches), openedAsFile];
  return bits.reduce((all, on, at) => all | (on ? 1 << at : 0), 0);
}

export function onPreferencesChanged(changed: () => void): void {
  for (const query of queries) query.addEventListener('change', changed);
}
