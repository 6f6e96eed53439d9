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

/** Where the ways to the files that get copies are kept, by workspace. */
export const backups = `${place}:backup`;

/** Settings that belong to no workspace. All others of which no workspace is named are those of the
 * first one (app/shell/workspace_settings.hpp). */
const ofBrowser = new Set([
  ...['language', 'theme', 'textSize', 'letterKeys', 'recent', 'persisted', 'open'],
]);

/** What is known of a workspace is noted under this name and its key (app/shell/workspaces.cpp). */
export const noted = `${place}.workspace:`;

/** The workspace to which an item of localStorage belongs; null where it is none's. */
export function ownerOf(item: string): string | null {
  if (item.endsWith('.tail')) return workspaceAt(item.slice(0, -'.tail'.length));
  if (item.startsWith(noted)) return item.slice(noted.length);
  if (!item.startsWith(`${place}.`)) return null;
  const name = item.slice(place.length + 1);
  if (name.includes('@')) return name.slice(name.lastIndexOf('@') + 1);
  return ofBrowser.has(name) ? null : firstWorkspace;
}

/** The workspace that lives at a place; null where it is none of ours. */
export function workspaceAt(name: string): string | null {
  if (name === place) return firstWorkspace;
  const key = name.startsWith(`${place}/`) ? name.slice(place.length + 1) : '';
  return isKey(key) ? key : null;
}

/** As core/base/id.hpp makes them. */
export const isKey = (text: string) => /^[A-Za-z0-9_-]{1,64}$/.test(text);
