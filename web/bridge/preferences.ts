// What the person set in the system: dark, less motion, a coarse pointer, contrast, forced colours.

import { openedAsFile } from './place.ts';

/** In the order of the bits that web/bridge.cpp reads. */
const queries = [
  '(prefers-color-scheme: dark)',
  '(prefers-reduced-motion: reduce)',
  '(pointer: coarse)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
].map((query) => matchMedia(query));

/** CSS's names, in the order in which web/bridge.cpp takes them. */
const colorNames = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText', 'GrayText'];

export function preferenceBits(): number {
  const bits = [...queries.map((query) => query.matches), openedAsFile];
  return bits.reduce((all, on, at) => all | (on ? 1 << at : 0), 0);
}

export function onPreferencesChanged(changed: () => void, signal: AbortSignal): void {
  for (const query of queries) query.addEventListener('change', changed, { signal });
}

/** The colours that the system forces on pages, as 0xRRGGBBAA. */
export function systemColors(): number[] {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colors = colorNames.map((name) => {
    probe.style.color = name;
    const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
    const byte = (value: string | undefined) => Math.round(Number(value ?? 0)) & 0xff;
    return ((byte(red) << 24) | (byte(green) << 16) | (byte(blue) << 8) | 0xff) >>> 0;
  });
  probe.remove();
  return colors;
}
