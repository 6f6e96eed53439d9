// Settings of this browser that belong to no workspace, and the tail of unsaved changes.
import { openKey } from './folders.ts';
import { place, placeOf } from './place.ts';

const prefix = `${place}.`;
const tailKey = `${placeOf(openKey)}.tail`;

/** What was read or set here, as the program asks in every frame. What could not be stored still
 * holds while the page is open; what another tab sets is read anew. */
const remembered = new Map<string, string>();

window.addEventListener('storage', ({ key }) => {
  if (key === null) remembered.clear();
  else remembered.delete(key);
});

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function recall(key: string): string {
  let value = remembered.get(key);
  if (value === undefined) remembered.set(key, (value = read(key)));
  return value;
}

/** False where the browser does not keep it. */
function write(key: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

const known = (code: string | null | undefined): Language | undefined =>
  languages.find((language) => language === code?.slice(0, 2).toLowerCase());

let fromAddress = known(new URLSearchParams(location.search).get('lang'));

/** `?lang=` counts for this page until the person chooses otherwise, then what was chosen before,
 * then the browser's languages, then Spanish. */
export function language(): Language {
  return (
    fromAddress ??
    known(recall(`${prefix}language`)) ??
    navigator.languages.map(known).find((code) => code !== undefined) ??
    'es'
  );
}

export function setting(key: string): string {
  return key === 'language' ? language() : recall(prefix + key);
}

export function setSetting(key: string, value: string): void {
  if (key === 'language') fromAddress = undefined;
  write(prefix + key, value);
  remembered.set(prefix + key, value);
}

/** Never kept in memory only: the tail is there for when this page is gone. */
export function keepTail(text: string): boolean {
  return write(tailKey, text);
}

export function tail(): string {
  return read(tailKey);
}
