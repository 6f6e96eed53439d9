// The route in the fragment of the address.
import type { Program } from './module.ts';

export function route(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

export function address(): string {
  return location.protocol === 'file:' ? '' : location.href.replace(/[?#].*$/, '');
}

export function setRoute(to: string, replace: boolean): void {
  if (to === route()) return;
  const address = `#${encodeURI(to)}`;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

export function watchRoute(program: Program, signal: AbortSignal): void {
  // Going back and typing an address come as one or the other or both; the program compares.
  const changed = () => program.call('kamRouteChanged');
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
}
