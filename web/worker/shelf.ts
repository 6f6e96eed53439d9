// The versions that are kept in this browser: one cache each, named after the program, its folder
// and what the version consists of. Caches of others on the same origin are not touched.

/** Put in by web/bundle.mjs: a hash of all files and of the worker itself. */
const build = '__BUILD__';

export class Shelf {
  private readonly prefix: string;
  private readonly own: string;

  /** An address never has a space, so no folder's prefix begins another's. */
  constructor(folder: string) {
    this.prefix = `cuentas-clave ${folder} `;
    this.own = this.prefix + build;
  }

  /** Keeps a whole version; where that fails, for want of room, nothing of it stays. */
  async fill(files: [address: string, response: Response][]): Promise<void> {
    const cache = await caches.open(this.own);
    try {
      await Promise.all(files.map(([address, response]) => cache.put(address, response)));
    } catch (error) {
      await caches.delete(this.own);
      throw error;
    }
  }

  /** A file of this version or, where it has none of that name, of one before. */
  async find(address: string): Promise<Response | undefined> {
    const inside = (cacheName: string) => caches.match(address, { cacheName, ignoreVary: true });
    let found = await inside(this.own);
    if (!found) for (const name of await this.others()) found ??= await inside(name);
    return found;
  }

  /** Removes the other versions but for the newest few, which open pages may still run. */
  async tidy(keep: number): Promise<void> {
    const outdated = (await this.others()).slice(keep);
    await Promise.all(outdated.map((name) => caches.delete(name)));
  }

  /** Versions besides this one, the newest first; browsers name caches in the order of making. */
  private async others(): Promise<string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(this.prefix) && name !== this.own).reverse();
  }
}
