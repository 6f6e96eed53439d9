// What the site (package.mjs) and the single file (single_file.mjs) are made of.
import { createHash } from 'node:crypto';
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

async function bundle(entry, options) {
  const result = await build({
    entryPoints: [join(web, entry)],
    bundle: true,
    format: 'esm',
    minify: true,
    target,
    write: false,
    logLevel: 'warning',
    ...options,
  });
  return result.outputFiles[0].text;
}

/** What is fetched only when it is used, by the name under which web/bridge imports it. */
const later = ['qr_make.ts', 'qr_read.ts', 'xlsx_read.ts'];

/** Each of these as a module of its own: its name and its text. */
export const bundleLater = () =>
  Promise.all(later.map(async (name) => ({ name, text: await bundle(`bridge/${name}`, {}) })));

/** Imports of these go to the files given by name. */
const elsewhere = (addresses) => ({
  name: 'elsewhere',
  setup(build) {
    build.onResolve({ filter: /^\.\/(qr|xlsx)_\w+\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: addresses[path.slice(2)], external: true } : undefined,
    );
  },
});

/** web/bridge/main.ts and what it imports as one module, told where it finds Emscripten's, the code of
 * the first screens and the rest, the service worker, if there is one, and what is fetched later;
 * without that it is all inside. `languages`: where the words of each are, or what they are. */
export function bundleBridge({
  module,
  wasm,
  rest,
  worker = '',
  addresses,
  languages,
  ...options
}) {
  return bundle('bridge/main.ts', {
    ...(addresses && { plugins: [elsewhere(addresses)] }),
    define: {
      __MODULE_URL__: JSON.stringify(module),
      __WASM_URL__: JSON.stringify(wasm),
      __REST_URL__: JSON.stringify(rest),
      __WORKER_URL__: JSON.stringify(worker),
      __LANGUAGES__: JSON.stringify(languages),
      __LANGUAGES_INSIDE__: String(!addresses),
      __VERSION__: JSON.stringify(version()),
    },
    ...options,
  });
}

export const sha256 = (bytes) => createHash('sha256').update(bytes);

/** The service worker that keeps these files, by name; it names its version after all it is of. */
export async function bundleWorker(files) {
  const listed = [...files].map(([name, bytes]) => ({
    name,
    integrity: `sha256-${sha256(bytes).digest('base64')}`,
  }));
  const script = await bundle('worker/worker.ts', {
    format: 'iife', // as a module it would leave out Firefox
    define: { __FILES__: JSON.stringify(listed) },
  });
  return script.replace('__BUILD__', sha256(script).digest('hex').slice(0, 10));
}

/** A colour of the design, of the light theme, as the page's styles have it. */
export const token = (name) =>
  readFileSync(join(page, 'page.css'), 'utf8').match(`--${name}: (#[0-9a-f]{6});`)[1];

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
