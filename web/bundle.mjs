// What the site (package.mjs) and the single file (single_file.mjs) are made of.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const web = dirname(fileURLToPath(import.meta.url));
const page = join(web, 'page');
export const target = 'es2022';

/** The one place that says it is CMakeLists.txt. */
function version() {
  const project = readFileSync(join(web, '..', 'CMakeLists.txt'), 'utf8');
  return project.match(/project\(CuentasClave VERSION (\S+)/)[1];
}

/** web/bridge/main.ts and what it imports as one module, told where it finds Emscripten's. */
export async function bundleBridge({ module, wasm, ...options }) {
  const result = await build({
    entryPoints: [join(web, 'bridge', 'main.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    target,
    write: false,
    logLevel: 'warning',
    define: {
      __MODULE_URL__: JSON.stringify(module),
      __WASM_URL__: JSON.stringify(wasm),
      __VERSION__: JSON.stringify(version()),
    },
    ...options,
  });
  return result.outputFiles[0].text;
}

export const readIndex = () => readFileSync(join(page, 'index.html'), 'utf8');

/** The files of web/page that go with index.html: name and bytes, styles without white space. */
export async function pageFiles() {
  const names = readdirSync(page, { recursive: true }).filter(
    (name) => name !== 'index.html' && statSync(join(page, name)).isFile(),
  );
  return Promise.all(names.map(async (name) => ({ name, bytes: await shrunk(name) })));
}

async function shrunk(name) {
  const bytes = readFileSync(join(page, name));
  if (extname(name) !== '.css') return bytes;
  return Buffer.from(
    (await transform(bytes.toString(), { loader: 'css', minify: true, target })).code,
  );
}
