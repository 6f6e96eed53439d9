// The whole program in one page that opens from a disk or a memory stick, without a server:
//   node web/single_file.mjs --module build/web/kam.mjs --out dist/cuentas-clave.html
// Its content policy allows no connection at all.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languagePack, languages } from './language_packs.mjs';
import { bundleBridge, pageFiles, readIndex, sha256 } from './bundle.mjs';

const { values: options } = parseArgs({
  options: { module: { type: 'string' }, out: { type: 'string' } },
});

/** Lets `import('./kam.mjs')` mean Emscripten's module, with its wasm handed over in memory. */
const embedded = {
  name: 'embedded',
  setup(build) {
    const module = resolve(options.module);
    const inside = (ending) =>
      JSON.stringify(readFileSync(module.replace(/\.mjs$/, ending)).toString('base64'));
    build.onResolve({ filter: /^\.\/kam\.mjs$/ }, () => ({ path: 'kam', namespace: 'embedded' }));
    build.onLoad({ filter: /.*/, namespace: 'embedded' }, () => ({
      resolveDir: dirname(module),
      contents: `
        export { default } from ${JSON.stringify(module)};
        const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        export const wasm = () => bytes(${inside('.wasm')});
        export const rest = () => bytes(${inside('.rest.wasm')});`,
    }));
  },
};

const hashOf = (text) => `'sha256-${sha256(text).digest('base64')}'`;
const types = { '.svg': 'image/svg+xml', '.png': 'image/png' };

/** Puts `text` in the place of the one element that matches; a function, as `$` means itself. */
function replaceElement(html, element, text) {
  if (!element.test(html)) throw new Error(`index.html has nothing like ${element}`);
  return html.replace(element, () => text);
}

const words = Object.fromEntries(languages.map((each) => [each, languagePack(each)]));
const script = (
  await bundleBridge({
    module: './kam.mjs',
    wasm: 'kam.wasm',
    rest: 'rest.wasm',
    languages: words,
    plugins: [embedded],
  })
)
  // Inside a page, this would end the script.
  .replaceAll('</script', '<\\/script');
const files = await pageFiles();
const style = files
  .filter(({ name }) => extname(name) === '.css')
  .map(({ bytes }) => bytes)
  .join('\n');

let html = readIndex();
html = replaceElement(html, /<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`);
html = replaceElement(html, /<script type="module"[^>]*><\/script>/, '');
html = replaceElement(html, /<\/body>/, `<script type="module">${script}</script></body>`);
for (const { name, bytes } of files) {
  const type = types[extname(name)];
  if (type)
    html = html.replaceAll(`"${name}"`, `"data:${type};base64,${bytes.toString('base64')}"`);
}
const policy =
  `default-src 'none'; script-src ${hashOf(script)} 'wasm-unsafe-eval'; style-src ${hashOf(style)}; ` +
  `connect-src 'none'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
html = replaceElement(
  html,
  /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/,
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
);

mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, html);
console.log(`${options.out}: ${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`);
