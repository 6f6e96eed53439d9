// The person's data when the program itself cannot give it: a fresh copy of the program reads what
// is stored and writes it as a workspace file; where even that fails, the stored files as they are.
import { Database, type Entry } from './database.ts';
import type { Bridge } from './bridge.ts';
import { download } from './files.ts';
import { loadModule } from './loading.ts';
import { Program } from './module.ts';
import { openKey } from './folders.ts';
import { placeOf } from './place.ts';
import { setting, tail } from './settings.ts';
import { access } from './sharing.ts';
import { Storage } from './storage.ts';

/** A bridge to a program that shows nothing and may write nothing. */
export const deaf: Bridge = {
  mirror() {},
  focused() {},
  announce() {},
  editText() {},
  wantKeys() {},
  rasterise: () => ({ numbers: [0, 0, 0, 0, 0, 0], pixels: null }),
  cursor() {},
  frameDone() {},
  download() {},
  downloadPng() {},
  print() {},
  downloadStored() {},
  chooseFiles() {},
  copyText() {},
  address: () => '',
  qrCode: () => null,
  fetchLanguage() {},
  fetchRest() {},
  canScan: () => false,
  scan() {},
  route: () => '',
  setRoute() {},
  setTitle() {},
  setting,
  setSetting() {},
  preferences: () => 0,
  systemColors: () => [],
  save() {},
  keepTail: () => false,
  tail,
  askToWrite() {},
  backup() {},
  folderKeys: () => '',
  openKey: () => openKey,
  openFolder() {},
  copyFolder() {},
  eraseFolder() {},
  takeUpdate() {},
};

const fileName = (kind: string) =>
  `cuentas-clave-${kind}-${new Date().toISOString().slice(0, 10)}.json`;

/** The stored data as a workspace file, read by a fresh copy of the program. */
async function asWorkspace(): Promise<string> {
  const { module } = await loadModule(deaf, () => {});
  await new Storage(module.FS, placeOf(openKey)).load();
  let failure: unknown = null;
  const program = new Program(module, access.reader, (error) => (failure = error));
  const json = program.text('kamExportJson');
  program.stop();
  if (failure || json === '') throw failure ?? new Error('nothing was exported');
  return json;
}

const readAll = async () =>
  Storage.exists ? new Database(placeOf(openKey)).read() : new Map<string, Entry>();

interface Stored {
  files: Record<string, string>;
  unsaved: string;
}

/** What is stored, file by file; null where there is nothing. Where the database cannot be read it
 * is what was not saved yet. */
async function stored(): Promise<Stored | null> {
  const unsaved = tail();
  const entries = await readAll().catch((error: unknown) => {
    if (unsaved === '') throw error;
    console.warn('Only what was not saved is handed out:', error);
    return new Map<string, Entry>();
  });
  const decoder = new TextDecoder();
  const files: Record<string, string> = {};
  for (const [path, { contents }] of entries) if (contents) files[path] = decoder.decode(contents);
  return Object.keys(files).length > 0 || unsaved !== '' ? { files, unsaved } : null;
}

function handOut(found: Stored): void {
  const json = JSON.stringify({ format: 'kam/rescue', ...found }, null, 1);
  download(fileName('rescate'), 'application/json', json);
}

/** Downloads what is stored as it is. */
export async function downloadStored(): Promise<void> {
  const found = await stored();
  if (found) handOut(found);
}

/** Downloads the data, as a workspace where that is possible. False where there is none. */
export async function rescue(): Promise<boolean> {
  const found = await stored();
  if (!found) return false;
  try {
    download(fileName('copia'), 'application/json', await asWorkspace());
  } catch (error) {
    console.warn('The data is handed out as it is stored:', error);
    handOut(found);
  }
  return true;
}
