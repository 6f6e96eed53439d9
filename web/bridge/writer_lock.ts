// Who may write into a workspace: one page of this browser at a time. The lock is the browser's, so
// it is free again when its page closes or crashes.

export class WriterLock {
  private release: (() => void) | null = null;
  private queued: AbortController | null = null;

  static get exists(): boolean {
    return typeof navigator.locks?.request === 'function';
  }

  /** `lost`: another page took the lock with this page's consent. */
  constructor(
    private readonly name: string,
    private readonly lost: () => void,
  ) {}

  /** Takes the lock if it is free. */
  takeIfFree(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(this.name, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock ? this.hold() : undefined;
        })
        .catch((error) => this.onLost(error, reject));
    });
  }

  /** Waits until the lock is free, however long. */
  wait(granted: () => void): void {
    this.queued = new AbortController();
    navigator.locks
      .request(this.name, { signal: this.queued.signal }, () => {
        granted();
        return this.hold();
      })
      .catch((error) => this.onLost(error));
  }

  /** Takes the lock from a page that has agreed to it. */
  takeOver(): Promise<void> {
    this.queued?.abort();
    this.queued = null;
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(this.name, { steal: true }, () => {
          resolve();
          return this.hold();
        })
        .catch((error) => this.onLost(error, reject));
    });
  }

  /** Lets another page have it, and waits for it no longer. */
  giveUp(): void {
    this.queued?.abort();
    this.queued = null;
    this.release?.();
    this.release = null;
  }

  private hold(): Promise<void> {
    return new Promise((resolve) => {
      this.release = resolve;
    });
  }

  private onLost(error: unknown, reject?: (error: unknown) => void): void {
    reject?.(error); // without effect once the lock was granted
    if (!this.release) return; // no longer waiting for it, by our own wish
    this.release();
    this.release = null;
    this.lost();
  }
}
