// Makes the site: node web/package.mjs --module build/web/kam.mjs --out dist/site
//
// In:  the Emscripten module (an .mjs, its .wasm beside it), web/bridge/main.ts, web/worker/worker.ts,
//      web/page/*.
// Out: index.html, code and styles under names that carry their hash, the service worker that keeps
//      these, a manifest and icons for installing, a .br beside each file.
// Fails where what the first screen needs is larger, compressed, than its budget; with --any, for a
// site that nobody visits, it may weigh anything.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import {
  bundleBridge,
  bundleLater,
  bundleWorker,
  pageFiles,
  readIndex,
  sha256,
  target,
  token,
} from './bundle.mjs';
import { icons } from './icons.mjs';
import { languagePack, languages } from './language_packs.mjs';

const budget = 450_000; // bytes, brotli, of what the first screen needs in one language
const worker = 'worker.js',
  manifest = 'manifest.webmanifest'; // found under these names forever
const { values: options } = parseArgs({
  options: {
    module: { type: 'string' },
    out: { type: 'string' },
    any: { type: 'boolean', default: false },
  },
});

/** kam.wasm -> kam.3f2a91c07b.wasm, by its content. */
function hashedName(name, bytes) {
  const hash = sha256(bytes).digest('hex').slice(0, 10);
  return `${name.slice(0, -extname(name).length)}.${hash}${extname(name)}`;
}

/** Collects the files of the site before anything is written. */
class Site {
  files = new Map();
  /** What a first screen does not wait for, and when it is fetched. */
  later = new Map();

  put(name, bytes) {
    this.files.set(name, Buffer.from(bytes));
    return name;
  }

  putHashed(name, bytes) {
    return this.put(hashedName(name, Buffer.from(bytes)), bytes);
  }

  putLater(name, bytes, when = 'when used') {
    const hashed = this.putHashed(name, bytes);
    this.later.set(hashed, when);
    return hashed;
  }

  write(folder) {
    rmSync(folder, { recursive: true, force: true });
    const rows = [];
    for (const [name, bytes] of this.files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      const compressed = brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_LGWIN]: 22,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      });
      // A picture does not shrink; then the file itself is what is sent.
      if (compressed.length < bytes.length) writeFileSync(`${path}.br`, compressed);
      const sent = Math.min(bytes.length, compressed.length);
      rows.push({ name, raw: bytes.length, sent, later: this.later.get(name) });
    }
    return rows.sort((a, b) => b.sent - a.sent);
  }
}

/** Whether code is missing in it that comes from another file (web/split.mjs). */
const isDivided = (wasm) =>
  WebAssembly.Module.imports(new WebAssembly.Module(wasm)).some(
    (each) => each.module === 'placeholder',
  );

/** Emscripten's module and its wasm; gives the names they have in the site. */
async function putModule(site) {
  const script = await transform(readFileSync(options.module, 'utf8'), { minify: true, target });
  const wasm = readFileSync(options.module.replace(/\.mjs$/, '.wasm'));
  const rest = options.module.replace(/\.mjs$/, '.rest.wasm');
  return {
    wasm: site.putHashed('kam.wasm', wasm),
    rest: isDivided(wasm)
      ? site.putLater('rest.wasm', readFileSync(rest), 'after the first screen')
      : '',
    module: site.putHashed('kam.js', script.code),
  };
}

/** web/bridge as one module that loads Emscripten's beside it. */
async function putBridge(site, { module, wasm, rest }) {
  const addresses = {};
  for (const { name, text } of await bundleLater())
    addresses[name] = `./${site.putLater(name.replace(/ts$/, 'js'), text)}`;
  const words = {};
  for (const language of languages)
    words[language] = `./${site.putLater(`words_${language}.txt`, languagePack(language))}`;
  const script = await bundleBridge({
    addresses,
    languages: words,
    module: `./${module}`,
    wasm: `./${wasm}`,
    rest: rest && `./${rest}`,
    worker: `./${worker}`,
    external: [`./${module}`],
  });
  return site.putHashed('main.js', script);
}

/** The text of index.html, whose files get names by their hash, and whose module is asked for early. */
async function putPage(site, bridge, { module, wasm }) {
  let html = readIndex();
  const rename = (name, hashed) => {
    const before = html;
    html = html.replaceAll(`"${name}"`, `"./${hashed}"`);
    return html !== before;
  };
  if (!rename('main.js', bridge)) throw new Error('index.html does not load "main.js"');
  for (const { name, bytes } of await pageFiles()) {
    const hashed = hashedName(name, bytes);
    // What the page does not mention is found by its name, a robots.txt for example.
    site.put(rename(name, hashed) ? hashed : name, bytes);
  }
  const early =
    `<link rel="modulepreload" href="./${module}">` +
    `<link rel="preload" href="./${wasm}" as="fetch" type="application/wasm" crossorigin>`;
  return html.replace('</head>', `${early}</head>`);
}

/** What makes the site a program to install; gives what the page's head says of it. Nothing of it is
 * needed to run, so the service worker does not keep it. */
function putManifest(site) {
  const made = icons(token('accent'));
  const paths = made.map(({ name, bytes }) => `./${site.putHashed(name, bytes)}`);
  const wanted = {
    name: 'Cuentas Clave',
    short_name: 'Cuentas Clave',
    description: 'De la venta tradicional a la gerencia de cuentas clave',
    lang: 'es',
    start_url: '.',
    scope: '.',
    display: 'standalone',
    theme_color: token('canvas'),
    background_color: token('canvas'),
    icons: made.map(({ size, purpose }, at) => ({
      src: paths[at],
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  site.put(manifest, JSON.stringify(wanted));
  // No icon is linked in the page itself: Firefox would fetch it with every page.
  return `<link rel="manifest" href="./${manifest}">`;
}

/** What the first screen weighs: all but what is fetched later, and one language. */
function firstScreen(rows) {
  const sum = (some) => some.reduce((all, { sent }) => all + sent, 0);
  const words = rows.filter(({ name }) => name.startsWith('words_'));
  return sum(rows.filter(({ later }) => !later)) + Math.max(...words.map(({ sent }) => sent));
}

function printTable(rows) {
  const kilobytes = (n) => `${(n / 1000).toFixed(1).padStart(8)} kB`;
  console.log(`${'file'.padEnd(32)}         raw      brotli`);
  for (const { name, raw, sent, later } of rows)
    console.log(name.padEnd(32), kilobytes(raw), kilobytes(sent), later ? ` ${later}` : '');
  const first = firstScreen(rows);
  const all = rows.reduce((sum, { sent }) => sum + sent, 0);
  console.log('all of it'.padEnd(43), kilobytes(all));
  console.log('first screen, in one language'.padEnd(43), kilobytes(first));
  console.log(`budget ${budget / 1000} kB, used ${Math.round((100 * first) / budget)} %`);
  return first;
}

const site = new Site();
const names = await putModule(site);
const html = await putPage(site, await putBridge(site, names), names);
const forInstalling = new Site();
site.put('index.html', html.replace('</head>', `${putManifest(forInstalling)}</head>`));
site.put(worker, await bundleWorker(site.files));
for (const [name, bytes] of forInstalling.files) site.put(name, bytes);
const sent = printTable(site.write(options.out));
if (sent > budget && !options.any) {
  console.error(`The site weighs ${sent - budget} bytes more than its budget.`);
  process.exit(1);
}
