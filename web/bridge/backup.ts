// A file outside the browser that gets a copy after every save, where the browser can write files
// (File System Access). The browser keeps the way to it; the person allows it once a visit.
import { Database } from './database.ts';
import { openKey } from './folders.ts';
import { place } from './place.ts';
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

export interface BackupNews {
  state: State;
  file: string;
  /** Of the last copy, ms; 0: none. */
  at: number;
}

export class Backup {
  private readonly handles = new Database(`${place}:backup`);
  private handle: Handle | null = null;
  private state: State = picker.showSaveFilePicker ? backupState.off : backupState.unsupported;
  private at = 0;
  private next: string | null = null; // to be written once what is being written is

  constructor(private readonly tell: (news: BackupNews) => void) {}

  /** Finds the file that was chosen on an earlier visit. */
  async start(): Promise<void> {
    this.become(this.state);
    if (this.state === backupState.unsupported) return;
    try {
      const [kept] = await this.handles.readSome([openKey]);
      if (!kept) return;
      this.handle = (kept as unknown as { handle: Handle }).handle;
      const allowed = await this.handle.queryPermission({ mode: 'readwrite' });
      if (allowed === 'granted') await this.look();
      else this.become(backupState.asleep);
    } catch (error) {
      console.warn('The file of the copies is not to be had:', error);
    }
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
    this.handle = chosen;
    setSetting(changedKey, '');
    await this.remember(chosen);
    await this.attempt(() => this.look());
  }

  /** Asks for what the browser has forgotten since the last visit; in a press. */
  async allow(): Promise<void> {
    const { handle } = this;
    if (!handle) return;
    await this.attempt(async () => {
      const allowed = await handle.requestPermission({ mode: 'readwrite' });
      if (allowed === 'granted') await this.look();
    });
  }

  /** Writes a copy unless somebody else changed the file. */
  async write(json: string): Promise<void> {
    const busy = this.state === backupState.writing;
    if (busy) this.next = json;
    if (busy || !this.handle) return;
    await this.attempt(async () => {
      if (await this.changedElsewhere()) return this.become(backupState.changed);
      await this.put(json);
    });
  }

  /** Writes a copy over whatever the file holds. */
  async overwrite(json: string): Promise<void> {
    if (this.handle) await this.attempt(() => this.put(json));
  }

  /** The file as somebody else left it; from now on that is what is known of it. */
  async read(): Promise<File | null> {
    let file: File | null = null;
    await this.attempt(async () => {
      file = await this.handle!.getFile();
      setSetting(changedKey, String(file.lastModified));
      this.become(backupState.current);
    });
    return file;
  }

  async stop(): Promise<void> {
    this.handle = null;
    this.next = null;
    this.become(backupState.off);
    setSetting(changedKey, '');
    await this.handles.change((_, store) => store.delete(openKey)).catch(console.warn);
  }

  private async remember(handle: Handle): Promise<void> {
    // Browsers keep such handles as they keep any value.
    await this.handles
      .change((_, store) => store.put({ handle }, openKey))
      .catch((error: unknown) => console.warn('Known for this visit only:', error));
  }

  private async look(): Promise<void> {
    this.become((await this.changedElsewhere()) ? backupState.changed : backupState.current);
  }

  private async changedElsewhere(): Promise<boolean> {
    const file = await this.handle!.getFile();
    const known = setting(changedKey);
    return known === '' ? file.size > 0 : String(file.lastModified) !== known;
  }

  private async put(json: string): Promise<void> {
    const handle = this.handle!;
    this.become(backupState.writing);
    const writable = await handle.createWritable();
    await writable.write(json);
    await writable.close();
    const file = await handle.getFile();
    if ((await file.text()) !== json)
      throw new Error('the file reads otherwise than it was written');
    setSetting(changedKey, String(file.lastModified));
    this.at = Date.now();
    this.become(backupState.current);
    const next = this.next;
    this.next = null;
    if (next !== null) await this.write(next);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.warn('No copy was written:', error);
      this.next = null;
      this.become(backupState.failed);
    }
  }

  private become(state: State): void {
    this.state = state;
    this.tell({ state, file: this.handle?.name ?? '', at: this.at });
  }
}
