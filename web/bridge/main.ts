// Wiring: the page, the storage, the program, in the order in which they need each other.
import { announce, announced } from './announcer.ts';
import { offerApi } from './api.ts';
import type { Bridge } from './bridge.ts';
import { Backup } from './backup.ts';
import { canScan, scan } from './camera.ts';
import { answerClipboard, copyText } from './clipboard.ts';
import { attachContextMenu } from './context_menu.ts';
import { acceptDrops, chooseFiles, chooseFilesFor, download, hand } from './files.ts';
import { Focus } from './focus.ts';
import {
  copyFolder,
  eraseFolder,
  findFolders,
  folderKeys,
  openFolder,
  openKey,
} from './folders.ts';
import { rasterise } from './glyphs.ts';
import { attachKeyboard } from './keyboard.ts';
import { fetchLanguage } from './language_pack.ts';
import { loadModule } from './loading.ts';
import { Program, type KamModule } from './module.ts';
import { showNotice, type NoticeButton } from './notice_page.ts';
import { attachPointer } from './pointer.ts';
import { placeOf } from './place.ts';
import { onPreferencesChanged, preferenceBits, systemColors } from './preferences.ts';
import { downloadPng, print } from './printing.ts';
import { deaf, downloadStored, rescue } from './rescue.ts';
import { qrCode } from './qr.ts';
import { Rest } from './rest.ts';
import { room } from './room.ts';
import { address, route, setRoute, watchRoute } from './route.ts';
import { Saving } from './saving.ts';
import { watchContext, watchSize, watchViewport } from './screen.ts';
import { keepTail, language, setSetting, setting, tail } from './settings.ts';
import { access, Sharing } from './sharing.ts';
import { Storage } from './storage.ts';
import { TextAgent } from './text_agent.ts';
import { text } from './texts.ts';
import { keepOffline, loadNewest } from './updates.ts';

const canvas = document.getElementById('canvas') as HTMLCanvasElement;
const stage = document.getElementById('stage')!;
const skipLink = document.getElementById('skip')!; // gone with the stage, and spoken to all the same

const api = offerApi();
let module: KamModule | null = null;
let program: Program | null = null;
let focus: Focus | null = null;
let wantedKeys = new Set<string>();
let rest: Rest | null = null;
let saving: Saving | null = null;
let sharing: Sharing | null = null;
let shown = false;
let failed = false;
const backup = new Backup(({ state, file, at }) => program?.call('kamBackup', state, file, at));
/** Ends what the page listens to for the program on its canvas. */
const listening = new AbortController();

/** The page's language, for what it says itself too. */
function speak(code: string): void {
  document.documentElement.lang = code;
  skipLink.textContent = text('skip');
}

function dress(): void {
  speak(language());
  const theme = setting('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
}

function fail(kind: 'crash' | 'load', error: unknown): void {
  if (failed) return;
  failed = true;
  console.error(error);
  program?.stop();
  listening.abort();
  sharing?.leave();
  Object.assign(bridge, deaf); // timers may still reach a broken program; it writes nothing any more
  showNotice(
    kind,
    [
      {
        label: 'export',
        primary: true,
        press: async () => ((await rescue()) ? '' : text('nothing')),
      },
      reload,
    ],
    error,
  );
  api.failed(error);
}

const bridge: Bridge = {
  mirror: (numbers, rects, texts) => focus?.mirror.update(numbers, rects, texts),
  focused: (id) => focus?.want(id),
  editText: (edit) => focus?.wantEdit(edit),
  wantKeys: (lines) => (wantedKeys = new Set(lines.split('\n').filter(Boolean))),
  announce,
  rasterise,
  cursor: (shape) => {
    if (canvas.style.cursor !== shape) canvas.style.cursor = shape;
  },
  frameDone: () => {
    focus?.settle();
    saving?.check();
    if (focus && !shown) showStage();
  },
  download: (name, mimeType, bytes) => download(name, mimeType, bytes as BlobPart),
  downloadPng: (name, svg) => void downloadPng(name, svg),
  print,
  downloadStored: () => void downloadStored(),
  chooseFiles: (accept, request) => program && chooseFilesFor(program, accept, request),
  copyText: (words) => void copyText(words),
  address,
  qrCode: (words) => qrCode(words, () => program?.call('kamDrawNow')),
  canScan,
  fetchRest: () => void rest?.bring(),
  fetchLanguage: (code) => module && fetchLanguage(module, code, () => program?.call('kamDrawNow')),
  scan: (request) => void scan((code) => program?.call('kamScanned', request, code)),
  route,
  setRoute,
  setTitle: (title, code) => {
    document.title = title;
    speak(code);
  },
  setting,
  setSetting: (key, value) => {
    setSetting(key, value);
    dress();
  },
  preferences: preferenceBits,
  systemColors,
  save: () => void save(),
  keepTail,
  tail,
  askToWrite: () => sharing?.ask(),
  backup: (deed, words) => void backUp(deed, words),
  folderKeys: () => folderKeys().sort().join('\n'),
  openKey: () => openKey,
  openFolder,
  copyFolder: (request, from, to) => void answer(request, copyFolder(from, to)),
  eraseFolder: (request, key) => void answer(request, eraseFolder(key)),
  takeUpdate: () => void loadNewest(),
};

async function save(): Promise<void> {
  let fault = '';
  try {
    if (!sharing) throw new Error('there is no storage');
    await sharing.save();
  } catch (error) {
    console.warn('Not saved:', error);
    fault = String(error) || 'unknown';
  }
  program?.call('kamSynced', fault);
  saving?.check();
  if (program?.call('kamSaved') === 1) void tellRoom();
}

async function backUp(deed: number, words: string): Promise<void> {
  const deeds = [
    () => backup.choose(words),
    () => backup.allow(),
    () => backup.write(words),
    () => backup.overwrite(words),
    async () => {
      const file = await backup.read();
      if (file && program) await hand(program, [file], () => program!.call('kamBackupRead'));
    },
    () => backup.adopt(),
    () => backup.stop(),
  ];
  await deeds[deed]?.();
}

/** Tells the program how much the browser keeps. */
async function tellRoom(): Promise<void> {
  const found = await room();
  if (found) program?.call('kamRoom', found.used, found.quota, found.persisted);
}

async function answer(request: number, work: Promise<void>): Promise<void> {
  const fault = await work.then(
    () => '',
    (error: unknown) => String(error) || 'unknown',
  );
  program?.call('kamFolderDone', request, fault);
}

/** The first frame is on the canvas: the skeleton below it is no longer needed. */
function showStage(): void {
  shown = true;
  stage.classList.add('shown');
  requestAnimationFrame(() => {
    document.getElementById('skeleton')?.remove();
    // The service worker fetches what the page has fetched.
    void rest?.bring().finally(() => keepOffline(() => program?.call('kamUpdateReady')));
  });
}

/** Whether what happens at this place is meant for the program. Where nothing has the focus,
 * Chromium pastes into the last text of the page, which is what was announced. */
const concerns = (target: EventTarget | null) =>
  target === document.body ||
  (target instanceof Node && (stage.contains(target) || announced.contains(target)));

function attachInput(running: Program): void {
  const { signal } = listening;
  const field = document.getElementById('agent') as HTMLTextAreaElement;
  const agent = new TextAgent(field, running, signal);
  const kept = new Focus(canvas, document.getElementById('mirror')!, agent, running);
  focus = kept;
  kept.attachSkipLink(skipLink);
  attachPointer(canvas, agent.element, running, {
    pressed: () => kept.pressed(),
    askedForText: (press) => kept.askedForText(press),
  });
  const menus = {
    isText: (target: EventTarget | null) => target === agent.element,
    control: (target: EventTarget | null) => kept.mirror.nodeOf(target),
  };
  attachContextMenu(stage, running, menus, signal);
  const keys = {
    wants: (key: string) => wantedKeys.has(key),
    editing: () => document.activeElement === agent.element && kept.edits,
    leaveField: () => kept.leaveField(),
    staysInDialog: (backwards: boolean) => kept.goRound(backwards),
    beginTyping: (control: Element) => kept.beginTyping(control),
    control: (target: EventTarget | null) => {
      const node = kept.mirror.nodeOf(target);
      return node?.interactive ? node.element : null;
    },
    concerns,
  };
  attachKeyboard(running, keys, signal);
  answerClipboard(running, (target) => !kept.edits && concerns(target), signal);
  acceptDrops(stage, running);
  watchRoute(running, signal);
  onPreferencesChanged(() => running.call('kamPreferencesChanged'), signal);
  watchSize(canvas, running);
  watchViewport(stage);
  watchContext(canvas, () => offerWithoutCanvas(running, [reload]), signal);
}

const reload: NoticeButton = { label: 'reload', press: loadNewest };

function offerWithoutCanvas(running: Program, more: NoticeButton[]): void {
  listening.abort();
  focus = null; // what it draws from now on is seen by nobody
  running.call('kamDrawNow');
  showNotice('webgl', [
    {
      label: 'export',
      primary: true,
      press: () =>
        download('cuentas-clave.json', 'application/json', running.text('kamExportJson')),
    },
    {
      label: 'import',
      press: () =>
        new Promise<string>((resolve) =>
          chooseFiles('.json,application/json', false, async ([file]) => {
            const faults = running.text('kamImportJson', await file!.text());
            if (faults) return resolve(faults);
            const kept = await saving?.whenDone().then(
              () => true,
              () => false,
            );
            resolve(text(kept ? 'imported' : 'importedNotKept'));
          }),
        ),
    },
    ...more,
  ]);
  void rest?.bring();
}

async function start(): Promise<void> {
  const loaded = await loadModule(bridge, (reason) => fail('crash', reason));
  module = loaded.module;
  let state = access.none;
  if (Sharing.possible) {
    sharing = new Sharing(new Storage(module.FS, placeOf(openKey)));
    [state] = await Promise.all([sharing.open(), findFolders()]);
  }
  const running = new Program(module, state, (error) => fail('crash', error));
  if (failed) return;
  program = running;
  saving = new Saving(running);
  sharing?.start(running, saving, () => void backup.start());
  api.start(running, saving);
  void backup.start();
  void tellRoom();
  document.addEventListener('visibilitychange', () =>
    running.call('kamVisible', document.visibilityState === 'visible'),
  );
  window.addEventListener('pagehide', () => running.call('kamSaveNow'));
  rest = new Rest(loaded, running, api.ready);
  if (running.call('kamPaints') === 1) attachInput(running);
  else offerWithoutCanvas(running, []);
}

// What happens inside the browser's own calls into the program ends up here.
window.addEventListener('error', ({ error }) => {
  if (error instanceof WebAssembly.RuntimeError) fail('crash', error);
});

dress();
document.getElementById('opening')!.textContent = text('opening');
start().catch((error: unknown) => fail('load', error));
