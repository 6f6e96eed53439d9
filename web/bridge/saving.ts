// When everything is confirmed on disk.
import type { Program } from './module.ts';

export class Saving {
  private waiting: (() => void)[] = [];

  constructor(private readonly program: Program) {}

  get done(): boolean {
    return this.program.call('kamSaved') === 1;
  }

  /** Something happened that may have ended a save. */
  check(): void {
    if (this.waiting.length === 0 || !this.done) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  whenDone(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.check();
    });
  }
}
