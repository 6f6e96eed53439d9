// The workspaces of this browser: which there are, which one this page has open, and what is done
// with them as a whole. What is known about each stands in the settings (app/shell/workspaces.cpp).
import { Database, sameContents } from './database.ts';
import {
  backups,
  firstWorkspace,
  isKey,
  noted,
  ownerOf,
  place,
  placeOf,
  workspaceAt,
} from './place.ts';

const openItem = `${place}.open`;

const stores = [() => sessionStorage, () => localStorage];

function recallOpen(): string {
  for (const store of stores) {
    try {
      const key = store().getItem(openItem);
      if (key && isKey(key)) return key;
    } catch {
      // forbidden here; perhaps not the next one
    }
  }
  return firstWorkspace;
}

/** What a tab had open it has open after a reload; a new one begins with what was opened last. */
function rememberOpen(key: string): void {
  for (const store of stores) {
    try {
      store().setItem(openItem, key);
    } catch {
      // Then the next page begins with another one.
    }
  }
}

export const openKey = recallOpen();
rememberOpen(openKey);

let found: string[] = [];

/** Looks for workspaces of which no setting tells, as where the settings were cleared alone. */
export async function findFolders(): Promise<void> {
  try {
    const databases = (await indexedDB.databases?.()) ?? [];
    found = databases.flatMap(({ name }) => workspaceAt(name ?? '') ?? []);
  } catch (error) {
    console.warn('The browser does not say which workspaces it keeps:', error);
  }
}

export function folderKeys(): string[] {
  const keys = new Set([openKey, ...found]);
  try {
    for (const item of Object.keys(localStorage)) {
      if (item.startsWith(noted) && isKey(item.slice(noted.length)))
        keys.add(item.slice(noted.length));
    }
  } catch {
    // no settings, no workspaces
  }
  return [...keys];
}

export function openFolder(key: string): void {
  if (!isKey(key)) throw new Error(`${key} names no workspace`);
  rememberOpen(key);
  location.reload();
}

/** Copies what is stored, and the unsaved tail, into a workspace that is not there yet: all of it,
 * or nothing is there. */
export async function copyFolder(from: string, to: string): Promise<void> {
  if (folderKeys().includes(to) || !isKey(to)) throw new Error(`${to} is no name for a copy`);
  const source = new Database(placeOf(from));
  const target = new Database(placeOf(to));
  let taken = false;
  try {
    // Before the files: what is saved meanwhile is then in both rather than in neither.
    const tail = localStorage.getItem(`${placeOf(from)}.tail`);
    const entries = await source.read();
    await target.change((paths, store) => {
      taken = paths.size > 0;
      if (taken) throw new Error(`there is something at ${to}`);
      for (const [path, entry] of entries) store.put(entry, path);
    });
    const copies = await target.read();
    for (const [path, { contents }] of entries) {
      if (!copies.has(path) || !sameContents(copies.get(path)?.contents, contents))
        throw new Error(`${path} was not copied`);
    }
    if (tail) localStorage.setItem(`${placeOf(to)}.tail`, tail);
    found.push(to);
  } catch (error) {
    target.close();
    if (!taken) await Database.erase(placeOf(to)).catch(console.warn);
    throw error;
  } finally {
    source.close();
    target.close();
  }
}

/** Erases a workspace for ever; not while a page may write into it. */
export async function eraseFolder(key: string): Promise<void> {
  if (key === openKey) throw new Error('it is open here');
  await navigator.locks.request(`${placeOf(key)}:write`, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new Error('another page has it open');
    await Database.erase(placeOf(key));
    const ways = new Database(backups);
    await ways.change((_, store) => store.delete(key)).finally(() => ways.close());
    for (const item of Object.keys(localStorage)) {
      if (ownerOf(item) === key) localStorage.removeItem(item);
    }
    found = found.filter((each) => each !== key);
  });
}
