// When everything is confirmed on disk.
import type { Program } from './module.ts';

export class Saving {
  private waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];

  constructor(private readonly program: Program) {}

  get done(): boolean {
    return this.program.call('kamSaved') === 1;
  }

  /** Something happened that may have ended a save. */
  check(): void {
    if (this.waiting.length === 0) return;
    const saved = this.program.call('kamSaved');
    if (saved === 0) return;
    for (const { resolve, reject } of this.waiting.splice(0)) {
      if (saved === 1) resolve();
      else reject(new Error('this page keeps nothing: export to save'));
    }
  }

  /** Rejects where nothing is kept, as in a private window that forbids it. */
  whenDone(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.check();
    });
  }
}
