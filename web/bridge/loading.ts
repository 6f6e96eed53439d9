// Fetches the program: the code of its first screens, and then the rest (web/rest.txt).
import type { Bridge } from './bridge.ts';
import { askForLanguage, installLanguage } from './language_pack.ts';
import type { KamModule } from './module.ts';

declare const __MODULE_URL__: string;
declare const __WASM_URL__: string;
/** Empty where there is no rest. */
declare const __REST_URL__: string;

interface ModuleOptions {
  bridge: Bridge;
  instantiateWasm(imports: WebAssembly.Imports, done: InstanceTaker): object;
  onAbort(reason: unknown): void;
}
type InstanceTaker = (instance: WebAssembly.Instance, module: WebAssembly.Module) => void;

interface ModuleFile {
  default(options: ModuleOptions): Promise<KamModule>;
  /** The single file carries both inside. */
  wasm?: () => Uint8Array<ArrayBuffer>;
  rest?: () => Uint8Array<ArrayBuffer>;
}

/** The program with the code of its first screens. */
export interface Loaded {
  module: KamModule;
  /** Brings the rest of its code; may be tried again where that fails. */
  complete(): Promise<void>;
}

async function compile(
  url: string,
  inside: (() => Uint8Array<ArrayBuffer>) | undefined,
): Promise<WebAssembly.Module> {
  if (inside) return WebAssembly.compile(inside());
  const response = await fetch(new URL(url, import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  // Not every host knows the type, and without it there is no compiling while it arrives.
  return response.headers.get('Content-Type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** Fetched once: a second copy of the program (rescue.ts) is of the same version as the first,
 * whatever lies on the server by then. */
let compiled: Promise<WebAssembly.Module> | null = null;

/** What stands in the place of code that is not here. C++ asks first (app/rest.hpp). */
const placeholder = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`code of the rest was called before it was here: ${String(name)}`);
    },
  },
);

/** `aborted`: the program gave up by itself, for example for want of memory. */
export async function loadModule(
  bridge: Bridge,
  aborted: (reason: unknown) => void,
): Promise<Loaded> {
  askForLanguage();
  const file = (await import(__MODULE_URL__)) as ModuleFile;
  compiled ??= compile(__WASM_URL__, file.wasm);
  const wasm = await compiled.catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  let primary: WebAssembly.Exports;
  const module = await file.default({
    bridge,
    instantiateWasm: (imports, done) => {
      WebAssembly.instantiate(wasm, { ...imports, placeholder }).then((instance) => {
        primary = instance.exports;
        done(instance, wasm);
      }, aborted);
      return {};
    },
    onAbort: aborted,
  });
  await installLanguage(module);
  return {
    module,
    complete: async () => {
      if (!__REST_URL__) return;
      // Puts itself where the placeholders are.
      await WebAssembly.instantiate(await compile(__REST_URL__, file.rest), { primary });
    },
  };
}
