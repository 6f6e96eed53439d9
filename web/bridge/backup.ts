// A file outside the browser that gets a copy after every save, where the browser can write files
// (File System Access). The browser keeps the way to it; the person allows it once a visit.
import { Database } from './database.ts';
import { openKey } from './folders.ts';
import { backups, placeOf } from './place.ts';
import { setSetting, setting } from './settings.ts';

/** As kam::Backup::State (app/backup.hpp). */
export const backupState = {
  unsupported: 0,
  off: 1,
  asleep: 2,
  current: 3,
  writing: 4,
  changed: 5,
  failed: 6,
} as const;
type State = (typeof backupState)[keyof typeof backupState];

interface Permissions {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Handle = FileSystemFileHandle & Permissions;

interface Picker {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }): Promise<Handle>;
}
const picker = window as unknown as Picker;

/** When the file was changed last by this program, as the file says. */
const changedKey = `backup@${openKey}`;
/** The lock and the channel of the pages that have the same workspace open. */
const turns = `${placeOf(openKey)}:backup`;

export interface BackupNews {
  state: State;
  file: string;
  /** Of the last copy, ms; 0: none. */
  at: number;
}

export class Backup {
  private readonly handles = new Database(backups);
  private readonly otherPages = picker.showSaveFilePicker && new BroadcastChannel(turns);
  private handle: Handle | null = null;
  private choice = 0; // goes up with every file that is chosen or given up
  private state: State = picker.showSaveFilePicker ? backupState.off : backupState.unsupported;
  private at = 0;
  private writes = 0; // that are asked for and have not ended
  private seen = ''; // when the file was changed last, as it was read last

  constructor(private readonly tell: (news: BackupNews) => void) {
    this.otherPages?.addEventListener('message', () => void this.start());
  }

  /** Finds the file that was chosen on an earlier visit or in another tab, and how it stands. */
  async start(): Promise<void> {
    if (this.state === backupState.unsupported) return this.report();
    const { choice } = this;
    await this.inTurn(async () => {
      const [kept] = await this.handles.readSome([openKey]);
      if (choice !== this.choice) return this.state;
      this.handle = kept ? (kept as unknown as { handle: Handle }).handle : null;
      if (!this.handle) return backupState.off;
      const allowed = await this.handle.queryPermission({ mode: 'readwrite' });
      return allowed === 'granted' ? this.look(this.handle) : backupState.asleep;
    });
  }

  /** Lets the person choose the file; in a press. */
  async choose(suggestedName: string): Promise<void> {
    if (!picker.showSaveFilePicker) return;
    let chosen: Handle;
    try {
      chosen = await picker.showSaveFilePicker({
        suggestedName,
        types: [{ accept: { 'application/json': ['.json'] } }],
      });
    } catch {
      return; // the person thought better of it
    }
    this.use(chosen);
    await this.ofFile(async (handle) => {
      await this.remember(handle);
      return this.look(handle);
    });
  }

  /** Asks for what the browser has forgotten since the last visit; in a press. */
  async allow(): Promise<void> {
    const refused = (error: unknown) => void console.warn('Nobody was asked:', error);
    const asked = this.handle?.requestPermission({ mode: 'readwrite' }).catch(refused);
    const granted = (await asked) === 'granted';
    await this.ofFile(async (handle) => (granted ? this.look(handle) : this.state));
  }

  /** Writes a copy unless somebody else changed the file. */
  write(json: string): Promise<void> {
    return this.writing(async (handle) =>
      (await this.changedElsewhere(handle)) ? backupState.changed : this.put(handle, json),
    );
  }

  /** Writes a copy over whatever the file holds. */
  overwrite(json: string): Promise<void> {
    return this.writing((handle) => this.put(handle, json));
  }

  /** The file as somebody else left it, which it remains. */
  async read(): Promise<File | null> {
    let file: File | null = null;
    await this.ofFile(async (handle) => {
      file = await handle.getFile();
      this.seen = String(file.lastModified);
      return this.state;
    });
    return file;
  }

  /** What was read last is in the workspace now: a copy may take its place. */
  adopt(): Promise<void> {
    return this.ofFile(async (handle) => {
      if (this.seen !== '') setSetting(changedKey, this.seen);
      return this.look(handle);
    });
  }

  async stop(): Promise<void> {
    this.use(null);
    this.report(); // it may be long before what is being written ends
    await this.inTurn(async () => {
      await this.handles.change((_, store) => store.delete(openKey)).catch(console.warn);
      this.otherPages?.postMessage('stopped');
      return this.state;
    });
  }

  /** What is under way for the file so far counts no longer. */
  private use(handle: Handle | null): void {
    ++this.choice;
    this.handle = handle;
    this.state = backupState.off;
    this.at = 0;
    this.seen = '';
    setSetting(changedKey, '');
  }

  private async remember(handle: Handle): Promise<void> {
    // Browsers keep such handles as they keep any value.
    await this.handles
      .change((_, store) => store.put({ handle }, openKey))
      .catch((error: unknown) => console.warn('Known for this visit only:', error));
    this.otherPages?.postMessage('chosen');
  }

  private async look(handle: Handle): Promise<State> {
    return (await this.changedElsewhere(handle)) ? backupState.changed : backupState.current;
  }

  private async changedElsewhere(handle: Handle): Promise<boolean> {
    const file = await handle.getFile();
    const known = setting(changedKey);
    return known === '' ? file.size > 0 : String(file.lastModified) !== known;
  }

  private async put(handle: Handle, json: string): Promise<State> {
    const writable = await handle.createWritable();
    await writable.write(json);
    if (handle !== this.handle) {
      await writable.abort(); // given up meanwhile: it stays as it is
      return this.state;
    }
    await writable.close();
    const file = await handle.getFile();
    if ((await file.text()) !== json)
      throw new Error('the file reads otherwise than it was written');
    if (handle === this.handle) {
      setSetting(changedKey, String(file.lastModified));
      this.at = Date.now();
    }
    return backupState.current;
  }

  private async writing(work: (handle: Handle) => Promise<State>): Promise<void> {
    ++this.writes;
    await this.ofFile(work, () => --this.writes);
  }

  /** Does something with the file that is chosen now, unless it is given up before its turn. */
  private ofFile(work: (handle: Handle) => Promise<State>, ended?: () => void): Promise<void> {
    const { handle, choice } = this;
    const wanted = () => handle !== null && choice === this.choice;
    return this.inTurn(async () => (wanted() ? work(handle!) : this.state), ended);
  }

  /** One thing after the other, in all tabs: none sees a file half written, or one that another tab
   * wrote and has not yet said so. Whatever becomes of it is told. */
  private async inTurn(work: () => Promise<State>, ended?: () => void): Promise<void> {
    let { choice } = this;
    try {
      await navigator.locks.request(turns, async () => {
        choice = this.choice;
        const state = await work();
        if (choice === this.choice) this.state = state;
      });
    } catch (error) {
      console.warn('Nothing became of the copy:', error);
      if (choice === this.choice) this.state = this.handle ? backupState.failed : backupState.off;
    }
    ended?.();
    this.report();
  }

  private report(): void {
    const { handle, at } = this;
    const state = handle && this.writes > 0 ? backupState.writing : this.state;
    this.tell({ state, file: handle?.name ?? '', at });
  }
}
