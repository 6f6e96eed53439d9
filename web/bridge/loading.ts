// Fetches the program.
import type { Bridge } from './bridge.ts';
import { askForLanguage, installLanguage } from './language_pack.ts';
import type { KamModule } from './module.ts';

declare const __MODULE_URL__: string;
declare const __WASM_URL__: string;

interface ModuleOptions {
  bridge: Bridge;
  instantiateWasm(imports: WebAssembly.Imports, done: InstanceTaker): object;
  onAbort(reason: unknown): void;
}
type InstanceTaker = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

interface ModuleFile {
  default(options: ModuleOptions): Promise<KamModule>;
  /** The single file carries it inside. */
  wasm?: () => Uint8Array<ArrayBuffer>;
}

/** Fetched once: a second copy of the program (rescue.ts) is of the same version as the first,
 * whatever lies on the server by then. */
let compiled: Promise<WebAssembly.Module> | null = null;

async function compile(file: ModuleFile): Promise<WebAssembly.Module> {
  if (file.wasm) return WebAssembly.compile(file.wasm());
  const response = await fetch(new URL(__WASM_URL__, import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // Not every host knows the type, and without it there is no compiling while it arrives.
  return response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** `aborted`: the program gave up by itself, for example for want of memory. */
export async function loadModule(
  bridge: Bridge,
  aborted: (reason: unknown) => void,
): Promise<KamModule> {
  askForLanguage();
  const file = (await import(__MODULE_URL__)) as ModuleFile;
  compiled ??= compile(file);
  const wasm = await compiled.catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  const module = await file.default({
    bridge,
    instantiateWasm: (imports, done) => {
      WebAssembly.instantiate(wasm, imports).then((instance) => done(instance, wasm), aborted);
      return {};
    },
    onAbort: aborted,
  });
  await installLanguage(module);
  return module;
}
