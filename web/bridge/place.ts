// Where this program keeps its things in the browser.

/** Whether the page is one file that was opened without a server. */
export const openedAsFile = location.protocol === 'file:';

/** Goes into every name. All local files share one storage, so the file's own place is part of it. */
export const place = openedAsFile ? `cuentas-clave:${location.pathname}` : 'cuentas-clave';

/** The workspace that is there from the beginning; it has the program's own place. */
export const firstWorkspace = '1';

/** Where a workspace keeps its files, tail, lock and messages. */
export const placeOf = (workspace: string) =>
  workspace === firstWorkspace ? place : `${place}/${workspace}`;

/** The workspace that lives at a place; null where it is none of ours. */
export function workspaceAt(name: string): string | null {
  if (name === place) return firstWorkspace;
  const key = name.startsWith(`${place}/`) ? name.slice(place.length + 1) : '';
  return isKey(key) ? key : null;
}

/** As core/base/id.hpp makes them. */
export const isKey = (text: string) => /^[A-Za-z0-9_-]{1,64}$/.test(text);
