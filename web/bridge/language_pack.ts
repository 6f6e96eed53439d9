// The words of a language, fetched when it is spoken.
import type { KamModule } from './module.ts';
import { language, languages, type Language } from './settings.ts';

/** Where they are, or with `inside` what they are: the single file carries them. */
declare const __LANGUAGES__: Record<Language, string>;
declare const __LANGUAGES_INSIDE__: boolean;

const fetching = new Map<Language, Promise<Uint8Array>>();

async function fetched(of: Language): Promise<Uint8Array> {
  if (__LANGUAGES_INSIDE__) return new TextEncoder().encode(__LANGUAGES__[of]);
  const response = await fetch(new URL(__LANGUAGES__[of], import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetched once; what failed may be tried again. */
function packOf(of: Language): Promise<Uint8Array> {
  let pack = fetching.get(of);
  if (!pack) {
    pack = fetched(of);
    fetching.set(of, pack);
    pack.catch(() => fetching.delete(of));
  }
  return pack;
}

function install(module: KamModule, of: Language, bytes: Uint8Array): void {
  const pointer = module._malloc(bytes.length);
  if (pointer === 0) throw new Error('no memory for a language');
  module.HEAPU8.set(bytes, pointer);
  module._kamLanguage(languages.indexOf(of), pointer, bytes.length);
  module._free(pointer);
}

/** Asks for the words of the page's language early, while the program is still on its way. */
export const askForLanguage = (): void => void packOf(language()).catch(() => {});

/** Gives a program the words of the page's language or, where these cannot be had, of another. */
export async function installLanguage(module: KamModule): Promise<void> {
  const wanted = language();
  const others = languages.filter((each) => each !== wanted);
  let fault: unknown;
  for (const each of [wanted, ...others]) {
    try {
      return install(module, each, await packOf(each));
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

const asked = new Set<string>();

/** Brings another language to a program that runs; asked in every frame, tried once. */
export function fetchLanguage(module: KamModule, code: string, ready: () => void): void {
  const wanted = languages.find((each) => each === code);
  if (!wanted || asked.has(code)) return;
  asked.add(code);
  packOf(wanted).then(
    (bytes) => {
      install(module, wanted, bytes);
      ready();
    },
    (error: unknown) => {
      console.warn('No words of', code, error);
      // Not in every frame; but what was not there may be later.
      setTimeout(() => asked.delete(code), 5000);
    },
  );
}
