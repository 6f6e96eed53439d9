// window.cuentasClave, for tests and scripts.
import type { Program } from './module.ts';
import type { Saving } from './saving.ts';

declare const __VERSION__: string;

export interface CuentasClave {
  version: string;
  /** Resolves when the first screen is there; rejects where the program cannot run. */
  ready: Promise<void>;
  /** Frames drawn so far. */
  frames(): number;
  /** Resolves when everything done so far is confirmed on disk; rejects where nothing ever is. */
  saved(): Promise<void>;
  /** The workspace as a kam/workspace file. */
  exportJson(): string;
  /** Replaces the workspace. Empty: done; otherwise the faults, a line each, and nothing changed. */
  importJson(text: string): string;
}

export interface ApiHandle {
  start(program: Program, saving: Saving): void;
  ready(): void;
  failed(error: unknown): void;
}

export function offerApi(): ApiHandle {
  let resolve!: () => void;
  let reject!: (error: unknown) => void;
  let running: { program: Program; saving: Saving } | null = null;
  const ready = new Promise<void>((yes, no) => ([resolve, reject] = [yes, no]));
  ready.catch(() => {}); // told on the page as well
  const need = () => {
    if (!running) throw new Error('not ready: await cuentasClave.ready');
    return running;
  };

  const api: CuentasClave = {
    version: __VERSION__,
    ready,
    frames: () => running?.program.call('kamFrames') ?? 0,
    saved: async () => {
      await ready;
      const { program, saving } = need();
      program.call('kamDrawNow'); // what was typed just now counts too
      await saving.whenDone();
    },
    exportJson: () => need().program.text('kamExportJson'),
    importJson: (text) => need().program.text('kamImportJson', text),
  };
  Object.defineProperty(window, 'cuentasClave', { value: Object.freeze(api) });

  return {
    start: (program, saving) => (running = { program, saving }),
    ready: resolve,
    failed: reject,
  };
}
