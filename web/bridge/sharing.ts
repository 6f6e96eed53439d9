// Several tabs on the same workspace: one writes, the others read along and can take over.
import type { Program } from './module.ts';
import type { Saving } from './saving.ts';
import { setting, setSetting } from './settings.ts';
import { Storage } from './storage.ts';
import { WriterLock } from './writer_lock.ts';

/** As kam::Access (app/platform.hpp). */
export const access = { writer: 0, reader: 1, none: 2, failed: 3 };

type Message =
  | { kind: 'ask'; from: string } // may I write?
  | { kind: 'yours'; to: string; until: number } // all is saved: take the lock before then (ms)
  | { kind: 'later'; to: string } // not all could be saved: I go on writing
  | { kind: 'saved' }; // what is stored is newer than what you loaded

/** How long another page may take to take what it was given, ms. */
const taking = 5_000;
/** How long a save may take before handing over is given up, ms. */
const finishing = 12_000;
/** How long a page that asked waits for any answer: the other may be frozen, ms. */
const answering = finishing + 1_000;

export class Sharing {
  private readonly self = crypto.getRandomValues(new Uint32Array(2)).join('-');
  private readonly channel: BroadcastChannel;
  private readonly lock: WriterLock;
  private state = access.none;
  private program: Program | null = null;
  private saving: Saving | null = null;
  private takesOver: () => void = () => {};
  private loads: Promise<void> = Promise.resolve();
  private loadWaits = false;
  private handing = false;
  private taker = 0; // timer while another page may take the lock
  private asked = 0; // timer while this page waits for an answer
  private askedToPersist = false;

  constructor(private readonly storage: Storage) {
    this.channel = new BroadcastChannel(storage.place);
    this.lock = new WriterLock(`${storage.place}:write`, () => this.onLockLost());
    this.channel.addEventListener('message', ({ data }) => this.onMessage(data as Message));
  }

  /** Without these nothing is safe to write: two tabs would revert each other. */
  static get possible(): boolean {
    return Storage.exists && WriterLock.exists && typeof BroadcastChannel === 'function';
  }

  /** Finds out how this page stands to the data and loads it. */
  async open(): Promise<number> {
    let first: boolean;
    try {
      first = await this.lock.takeIfFree();
    } catch (error) {
      console.warn('No lock on the data:', error);
      return (this.state = access.none);
    }
    try {
      await this.load();
      this.state = first ? access.writer : access.reader;
    } catch (error) {
      console.warn('The stored data could not be loaded:', error);
      this.lock.giveUp();
      const forbidden = error instanceof DOMException && error.name === 'SecurityError';
      this.state = forbidden ? access.none : access.failed;
    }
    return this.state;
  }

  /** `takesOver` is called whenever this page begins to write later on. */
  start(program: Program, saving: Saving, takesOver: () => void): void {
    this.program = program;
    this.saving = saving;
    this.takesOver = takesOver;
    if (this.state === access.reader) this.lock.wait(() => void this.becomeWriter());
  }

  async save(): Promise<void> {
    if (this.state !== access.writer) throw new Error('this page does not write');
    await this.storage.save();
    this.post({ kind: 'saved' });
    void this.askToPersist();
  }

  /** Asks the page that writes to hand over. */
  ask(): void {
    if (this.state !== access.reader) return;
    this.post({ kind: 'ask', from: this.self });
    clearTimeout(this.asked);
    this.asked = window.setTimeout(() => this.refused(), answering);
  }

  /** Writes no more and lets the other pages go on without this one. */
  leave(): void {
    this.state = access.none;
    clearTimeout(this.taker);
    clearTimeout(this.asked);
    this.channel.close();
    this.lock.giveUp();
  }

  private post(message: Message): void {
    this.channel.postMessage(message);
  }

  private onMessage(message: Message): void {
    if (message.kind === 'ask' && this.state === access.writer) void this.handOver(message.from);
    if (message.kind === 'saved' && this.state === access.reader) void this.readAnew();
    if (message.kind === 'later' && message.to === this.self) this.refused();
    // Acted on too late, it would take the lock from a page that writes again.
    if (message.kind === 'yours' && message.to === this.self && Date.now() < message.until) {
      this.lock.takeOver().then(
        () => this.becomeWriter(),
        (error) => console.warn('The lock was not to be had:', error),
      );
    }
  }

  /** Saves, writes no more and lets the other page take the lock. */
  private async handOver(to: string): Promise<void> {
    if (this.handing || !this.program || !this.saving) return;
    this.handing = true;
    const late = new Promise((resolve) => setTimeout(resolve, finishing));
    const end = Date.now() + finishing;
    // What is typed while the rest is being saved is saved too.
    for (;;) {
      this.program.call('kamSaveNow');
      if (this.saving.done || Date.now() >= end) break;
      await Promise.race([this.saving.whenDone(), late]).catch(() => {}); // asked above
      if (this.state !== access.writer) break;
    }
    if (this.saving.done && this.state === access.writer) {
      this.become(access.reader);
      this.post({ kind: 'yours', to, until: Date.now() + taking - 1000 });
      // Should the other page be gone, this one still has the lock.
      this.taker = window.setTimeout(() => this.become(access.writer), taking);
    } else {
      this.post({ kind: 'later', to });
    }
    this.handing = false;
  }

  private refused(): void {
    clearTimeout(this.asked);
    if (this.state === access.reader) this.program?.call('kamNotHandedOver');
  }

  private onLockLost(): void {
    clearTimeout(this.taker);
    if (this.state === access.writer) this.become(access.reader);
    this.lock.wait(() => void this.becomeWriter());
  }

  private async becomeWriter(): Promise<void> {
    try {
      await this.load();
      this.become(access.writer);
    } catch (error) {
      console.warn('The stored data could not be loaded:', error);
      this.lock.giveUp();
      this.become(access.failed);
    }
  }

  private async readAnew(): Promise<void> {
    if (this.loadWaits) return; // the load to come will see this too
    this.loadWaits = true;
    try {
      // A page that became the writer meanwhile knows better than what is stored.
      await this.load(
        () => (this.loadWaits = false),
        () => this.state === access.reader,
      );
      if (this.state === access.reader) this.become(access.reader);
    } catch (error) {
      console.warn('The newer data could not be loaded:', error);
    }
  }

  private become(state: number): void {
    this.state = state;
    if (state !== access.reader) clearTimeout(this.asked);
    this.program?.call('kamAccessChanged', state);
    if (state === access.writer) this.takesOver();
  }

  /** Loads after whatever is being loaded. */
  private load(begins: () => void = () => {}, allowed = () => true): Promise<void> {
    const load = this.loads
      .catch(() => {})
      .then(() => {
        begins();
        return allowed() ? this.storage.load() : undefined;
      });
    this.loads = load;
    return load;
  }

  /** Once a page, after the first save: asks the browser not to clear the data by itself. */
  private async askToPersist(): Promise<void> {
    if (setting('persisted') === 'yes' || this.askedToPersist) return;
    this.askedToPersist = true;
    const kept = await navigator.storage?.persist?.().catch(() => false);
    setSetting('persisted', kept ? 'yes' : 'no');
  }
}
