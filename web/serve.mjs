// Serves a packaged site on this machine: node web/serve.mjs DIR [--port N]
// Sends the .br file where the browser takes it, and the headers a static host should send.
import { createReadStream, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** Size and time of a file; null where there is none. */
async function fileAt(path) {
  try {
    const found = await stat(path);
    return found.isFile() ? found : null;
  } catch {
    return null;
  }
}

/** A server of the files in `folder`; names that carry their content's hash may be kept forever. */
export function siteServer(folder) {
  return createServer(async (request, response) => {
    const reject = (status, words) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${words}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return reject(405, 'GET or HEAD');

    let path;
    try {
      path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      return reject(400, 'Not an address');
    }
    if (path.endsWith('/')) path += 'index.html';
    const file = normalize(join(folder, path));
    if (!file.startsWith(normalize(folder) + sep) || path.includes('\0')) {
      return reject(404, 'Not found');
    }

    const accepts = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const compressed = accepts ? await fileAt(`${file}.br`) : null;
    const found = compressed ?? (await fileAt(file));
    if (!found) return reject(404, 'Not found');

    const tag = `"${found.size}-${found.mtimeMs}"`;
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, { ETag: tag });
      return response.end();
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
      ETag: tag,
      'Cache-Control': /\.[0-9a-f]{10}\.\w+$/.test(file)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      Vary: 'Accept-Encoding',
      ...(compressed ? { 'Content-Encoding': 'br' } : {}),
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(compressed ? `${file}.br` : file).pipe(response);
  });
}

/** Starts the server; port 0 takes any free one. Gives its address and a way to stop it. */
export function serve(folder, port) {
  const server = siteServer(folder);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string', default: '8000' } },
    allowPositionals: true,
  });
  try {
    const { address } = await serve(positionals[0] ?? 'dist/site', Number(values.port));
    console.log(`Cuentas Clave: ${address}  (Ctrl+C stops it)`);
  } catch (error) {
    const taken = error.code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${values.port} is taken; choose another with --port` : error.message,
    );
    process.exit(1);
  }
}
