// A web host for the service worker's tests: it has the site in a folder of its own, beside files of
// others, can publish another version, go away and come back, and spoil what it sends.
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { siteServer } from '../../../web/serve.mjs';

const firstVersion = resolve(process.env.SITE ?? 'dist/site');
const module = resolve(process.env.MODULE ?? 'build/web/kam.mjs');
const inside = 'equipo/cuentas/';

/** The types that every host knows. */
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export const temporaryFolder = (name) => mkdtempSync(join(tmpdir(), `kam-${name}-`));

/** Makes a package of the program by one of web/'s scripts. */
export const pack = (script, from, out) =>
  execFileSync('node', [resolve('web', script), '--module', from, '--out', out], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

export const builtModule = module;

/** The site as it would be after a change to the program; in `folder`. */
export function packSecondVersion(folder) {
  copyFileSync(module, join(folder, 'kam.mjs'));
  const wasm = join(folder, 'kam.wasm');
  copyFileSync(module.replace(/\.mjs$/, '.wasm'), wasm);
  copyFileSync(module.replace(/\.mjs$/, '.rest.wasm'), join(folder, 'kam.rest.wasm'));
  appendFileSync(wasm, Buffer.from([0, 2, 1, 0x32])); // a section that nobody reads, named "2"
  pack('package.mjs', join(folder, 'kam.mjs'), join(folder, 'site'));
  return join(folder, 'site');
}

/** A host with the first version. `bare`: it sends no headers but types that every host knows. */
export async function openHost({ bare = false } = {}) {
  const folder = temporaryFolder('host');
  const careful = siteServer(folder);
  const host = {
    /** What it sent since this was emptied last: [status, path]. */
    sent: [],
    /** Paths that match are answered by 404 ('missing') or by other bytes of that length. */
    spoilt: null,
    publish: (site) => {
      rmSync(join(folder, inside), { recursive: true, force: true });
      cpSync(site, join(folder, inside), { recursive: true });
      host.put(`${inside}otro/index.html`, '<title>otro</title>');
    },
    put: (path, text) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
  };

  function answer(request, response) {
    const path = new URL(request.url, 'http://localhost').pathname;
    response.on('finish', () => host.sent.push([response.statusCode, path]));
    const spoilt = host.spoilt?.pattern.test(path);
    if (!spoilt && !bare) return careful.emit('request', request, response);
    if (spoilt && host.spoilt.how === 'missing') return notFound(response);
    try {
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      const bytes = readFileSync(file);
      if (spoilt) bytes[bytes.length - 1] ^= 1;
      const type = types[extname(file)];
      response.writeHead(200, type ? { 'Content-Type': type } : {});
      response.end(bytes);
    } catch {
      notFound(response);
    }
  }

  const server = createServer(answer);
  const listen = (port) =>
    new Promise((done) => server.listen(port, '127.0.0.1', () => done(server.address().port)));
  const port = await listen(0);
  host.publish(firstVersion);
  return Object.assign(host, {
    origin: `http://127.0.0.1:${port}/`,
    address: `http://127.0.0.1:${port}/${inside}`,
    /** Nobody answers any more. */
    stop: () =>
      new Promise((stopped) => {
        server.close(stopped);
        server.closeAllConnections();
      }),
    resume: () => listen(port),
    close: async () => {
      if (server.listening) await host.stop();
      rmSync(folder, { recursive: true });
    },
  });
}

function notFound(response) {
  response.writeHead(404);
  response.end();
}
