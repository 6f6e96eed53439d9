// Settings of this browser that belong to no workspace, and the tail of unsaved changes.
const prefix = 'cuentas-clave.';
const tailKey = `${prefix}tail`;

/** What could not be stored; it still holds while the page is open. */
const memory = new Map<string, string>();

function read(key: string): string {
  const remembered = memory.get(key);
  if (remembered !== undefined) return remembered;
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** False where the browser does not keep it. */
function write(key: string, value: string): boolean {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    memory.delete(key);
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
    known(read(`${prefix}language`)) ??
    navigator.languages.map(known).find((code) => code !== undefined) ??
    'es'
  );
}

export function setting(key: string): string {
  return key === 'language' ? language() : read(prefix + key);
}

export function setSetting(key: string, value: string): void {
  if (key === 'language') fromAddress = undefined;
  if (!write(prefix + key, value)) memory.set(prefix + key, value);
}

/** Never kept in memory only: the tail is there for when this page is gone. */
export function keepTail(text: string): boolean {
  return write(tailKey, text);
}

export function tail(): string {
  return read(tailKey);
}
