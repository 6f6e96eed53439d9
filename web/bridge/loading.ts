// Fetches the program.
import type { Bridge } from './bridge.ts';
import type { KamModule } from './module.ts';

declare const __MODULE_URL__: string;
declare const __WASM_URL__: string;

interface ModuleOptions {
  bridge: Bridge;
  locateFile(): string;
  onAbort(reason: unknown): void;
}
type Factory = (options: ModuleOptions) => Promise<KamModule>;

/** `aborted`: the program gave up by itself, for example for want of memory. */
export async function loadModule(
  bridge: Bridge,
  aborted: (reason: unknown) => void,
): Promise<KamModule> {
  const { default: create } = (await import(__MODULE_URL__)) as { default: Factory };
  const address = new URL(__WASM_URL__, import.meta.url).href;
  return create({ bridge, locateFile: () => address, onAbort: aborted });
}
