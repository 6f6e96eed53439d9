// The person's data when the program itself cannot give it: a fresh copy of the program reads what
// is stored and writes it as a workspace file; where even that fails, the stored files as they are.
import { Database } from './database.ts';
import type { Bridge } from './bridge.ts';
import { download } from './files.ts';
import { loadModule } from './loading.ts';
import { Program } from './module.ts';
import { setting, tail } from './settings.ts';
import { access } from './sharing.ts';
import { Storage } from './storage.ts';

/** A bridge to a program that shows nothing and may write nothing. */
export const deaf: Bridge = {
  mirror() {},
  focused() {},
  announce() {},
  editText() {},
  cursor() {},
  frameDone() {},
  download() {},
  chooseFile() {},
  copyText() {},
  openLink() {},
  route: () => '',
  setRoute() {},
  setTitle() {},
  setting,
  setSetting() {},
  preferences: () => 0,
  save() {},
  keepTail: () => false,
  tail,
  askToWrite() {},
};

async function asWorkspace(): Promise<string> {
  const module = await loadModule(deaf, () => {});
  await new Storage(module.FS).load();
  let failure: unknown = null;
  const program = new Program(module, access.reader, (error) => (failure = error));
  const json = program.text('kamExportJson');
  program.stop();
  if (failure || json === '') throw failure ?? new Error('nothing was exported');
  return json;
}

async function asStored(): Promise<string | null> {
  const entries = await new Database('cuentas-clave').read();
  const decoder = new TextDecoder();
  const files = [...entries].flatMap(([path, { contents }]) =>
    contents ? [[path, decoder.decode(contents)]] : [],
  );
  const unsaved = tail();
  if (files.length === 0 && unsaved === '') return null;
  return JSON.stringify(
    { format: 'kam/rescue', files: Object.fromEntries(files), unsaved },
    null,
    1,
  );
}

const fileName = (kind: string) =>
  `cuentas-clave-${kind}-${new Date().toISOString().slice(0, 10)}.json`;

/** Downloads the data. False where there is none. */
export async function rescue(): Promise<boolean> {
  try {
    download(fileName('copia'), 'application/json', await asWorkspace());
    return true;
  } catch (error) {
    console.warn('The data is handed out as it is stored:', error);
  }
  const stored = await asStored();
  if (stored !== null) download(fileName('rescate'), 'application/json', stored);
  return stored !== null;
}
