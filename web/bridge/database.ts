// The database in which Emscripten's IDBFS keeps files, laid out as IDBFS does. Every write is one
// transaction, all or nothing; every error, abort and delay is an error here.

/** A file or folder as IDBFS stores it. */
export interface Entry {
  timestamp: Date;
  mode: number;
  contents?: Uint8Array;
}

export function sameContents(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

const version = 21;
const storeName = 'FILE_DATA';

/** After so many ms without an answer the browser is not going to give one. */
const patience = 10_000;

export class Database {
  private handle: IDBDatabase | null = null;

  constructor(private readonly name: string) {}

  /** Erases a database with all that is in it. */
  static erase(name: string): Promise<void> {
    return inTime(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
  }

  /** Lets go of the connection; the next call opens another. */
  close(): void {
    this.handle?.close();
    this.handle = null;
  }

  /** All entries by path. */
  async read(): Promise<Map<string, Entry>> {
    return this.transact('readonly', (store, done) => {
      const paths = store.getAllKeys();
      const entries = store.getAll();
      entries.onsuccess = () =>
        done(new Map(paths.result.map((path, i) => [String(path), entries.result[i] as Entry])));
    });
  }

  /** Calls `change` with the paths that are there; it puts and deletes within one transaction. */
  async change(change: (paths: Set<string>, store: IDBObjectStore) => void): Promise<void> {
    await this.transact<void>(
      'readwrite',
      (store, done, fail) => {
        const paths = store.getAllKeys();
        paths.onsuccess = () => {
          try {
            change(new Set(paths.result.map(String)), store);
            done();
          } catch (error) {
            fail(error);
          }
        };
      },
      // On disk before it counts as done, as far as the browser can tell.
      { durability: 'strict' },
    );
  }

  /** The entries at some paths, read anew. */
  async readSome(paths: string[]): Promise<(Entry | undefined)[]> {
    return this.transact('readonly', (store, done) => {
      const requests = paths.map((path) => store.get(path));
      const last = requests.at(-1);
      if (!last) return done([]);
      last.onsuccess = () => done(requests.map(({ result }) => result as Entry | undefined));
    });
  }

  /** Runs a transaction; its result counts only once the transaction is complete. */
  private async transact<Result>(
    mode: IDBTransactionMode,
    work: (
      store: IDBObjectStore,
      done: (result: Result) => void,
      fail: (error: unknown) => void,
    ) => void,
    options?: IDBTransactionOptions,
  ): Promise<Result> {
    const attempt = (database: IDBDatabase) =>
      new Promise<Result>((resolve, reject) => {
        let outcome: { result: Result } | null = null;
        const transaction = database.transaction(storeName, mode, options);
        transaction.oncomplete = () =>
          outcome ? resolve(outcome.result) : reject(new Error('nothing came of a transaction'));
        transaction.onabort = () => reject(transaction.error ?? new Error('transaction aborted'));
        const done = (result: Result) => {
          outcome = { result };
        };
        const fail = (error: unknown) => {
          reject(error);
          transaction.abort();
        };
        work(transaction.objectStore(storeName), done, fail);
      });
    const attempts = async () => {
      try {
        return await attempt(await this.open());
      } catch (error) {
        if (!isClosed(error)) throw error;
        this.close(); // it was closed under the page; once more on a new one
        return attempt(await this.open());
      }
    };
    return inTime(attempts, () => this.close());
  }

  private open(): Promise<IDBDatabase> {
    if (this.handle) return Promise.resolve(this.handle);
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(this.name, version);
      request.onupgradeneeded = () => {
        const { result, transaction } = request;
        const store = result.objectStoreNames.contains(storeName)
          ? transaction!.objectStore(storeName)
          : result.createObjectStore(storeName);
        if (!store.indexNames.contains('timestamp')) store.createIndex('timestamp', 'timestamp');
      };
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const handle = request.result;
        handle.onclose = () => this.close();
        handle.onversionchange = () => this.close(); // somebody deletes it: do not stand in the way
        this.handle = handle;
        resolve(handle);
      };
    });
  }
}

/** Fails where the browser does not answer. */
function inTime<Result>(work: () => Promise<Result>, late: () => void = () => {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      late();
      reject(new Error(`the browser's storage did not answer within ${patience / 1000} s`));
    }, patience);
    work()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}
