// Emscripten's file system and IndexedDB. IDBFS as it comes loses data and reports success (a
// failed put, a full disk, a save before the load), so the one function with which it moves files
// is replaced. The rules here:
//   - nothing is saved before everything was loaded, and nothing after a load failed;
//   - a save is one transaction, all or nothing, and done when what it wrote was read back;
//   - files are never rewritten: a name that is taken keeps its content;
//   - only files that this page knew and removed are deleted.
import { Database, sameContents, type Entry } from './database.ts';
import type { FileSystem } from './module.ts';

const folder = '/cuentas-clave';

export class Storage {
  private readonly database: Database;
  private known = new Set<string>(); // paths that this page loaded or put there
  private confirmed = new Set<string>(); // of these: read back as they are here
  private loaded = false;

  constructor(
    private readonly fs: FileSystem,
    readonly place: string,
  ) {
    this.database = new Database(place);
    const type = fs.filesystems.IDBFS as unknown as { syncfs: unknown };
    type.syncfs = (_mount: unknown, populate: boolean, done: (error: unknown) => void) => {
      (populate ? this.populate() : this.persist()).then(() => done(null), done);
    };
    fs.mkdir(folder);
    fs.mount(fs.filesystems.IDBFS, {}, folder);
  }

  static get exists(): boolean {
    try {
      return typeof indexedDB === 'object' && indexedDB !== null;
    } catch {
      return false; // forbidden, not only missing
    }
  }

  /** Brings the files to what is stored. */
  load(): Promise<void> {
    return this.syncfs(true);
  }

  /** Brings what is stored to the files. */
  save(): Promise<void> {
    return this.syncfs(false);
  }

  private syncfs(populate: boolean): Promise<void> {
    return new Promise((resolve, reject) =>
      this.fs.syncfs(populate, (error) => (error ? reject(error) : resolve())),
    );
  }

  private async populate(): Promise<void> {
    this.loaded = false;
    const stored = await this.database.read();
    for (const path of this.localPaths().reverse()) {
      // A folder stays: the program made it and goes on writing into it.
      if (!stored.has(path) && !this.isFolder(path)) this.fs.unlink(path);
    }
    for (const [path, entry] of [...stored].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (entry.contents === undefined) {
        this.fs.mkdirTree(path, entry.mode);
      } else if (!this.exists(path) || !sameContents(this.fs.readFile(path), entry.contents)) {
        this.fs.writeFile(path, entry.contents);
      }
      this.fs.utime(path, Number(entry.timestamp), Number(entry.timestamp));
    }
    this.known = new Set(stored.keys());
    this.confirmed = new Set(stored.keys());
    this.loaded = true;
  }

  private async persist(): Promise<void> {
    if (!this.loaded) throw new Error('nothing is saved before the stored data is loaded');
    let local = new Set<string>();
    const unsure = new Map<string, Entry>(); // what is to be read back
    await this.database.change((stored, store) => {
      local = new Set(this.localPaths());
      for (const path of local) {
        if (stored.has(path) && this.confirmed.has(path)) continue;
        const entry = this.entry(path);
        unsure.set(path, entry);
        if (stored.has(path)) continue; // perhaps another page's
        store.put(entry, path);
        // The transaction may complete and yet be reported as failed; then it is ours to delete.
        this.known.add(path);
      }
      for (const path of this.known) {
        if (!local.has(path) && stored.has(path)) store.delete(path);
      }
    });
    const found = await this.database.readSome([...unsure.keys()]);
    for (const [path, entry] of unsure) {
      const stored = found.shift();
      if (!stored || !sameContents(stored.contents, entry.contents)) {
        throw new Error(`${path} reads otherwise than it was written`);
      }
    }
    this.known = local;
    this.confirmed = new Set(local);
  }

  private entry(path: string): Entry {
    const { mtime, mode } = this.fs.stat(path) as unknown as { mtime: Date; mode: number };
    if (this.fs.isDir(mode)) return { timestamp: mtime, mode };
    return { timestamp: mtime, mode, contents: this.fs.readFile(path) };
  }

  /** Everything in the folder, folders before what they hold. */
  private localPaths(): string[] {
    const paths: string[] = [];
    const visit = (parent: string) => {
      for (const name of this.fs.readdir(parent) as string[]) {
        if (name === '.' || name === '..') continue;
        const path = `${parent}/${name}`;
        paths.push(path);
        if (this.isFolder(path)) visit(path);
      }
    };
    visit(folder);
    return paths;
  }

  private isFolder(path: string): boolean {
    return this.fs.isDir((this.fs.stat(path) as unknown as { mode: number }).mode);
  }

  private exists(path: string): boolean {
    return this.fs.analyzePath(path).exists;
  }
}
