// The server of ./dev serve: what a browser gets, and that nothing outside the site is given away.
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../web/serve.mjs';

let folder;
let site;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kam-serve-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'site', 'kam.0123456789.wasm'), 'wasm');
  writeFileSync(join(folder, 'site', 'kam.0123456789.wasm.br'), 'br');
  site = await serve(join(folder, 'site'), 0);
});

after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** As a browser would, but with the path exactly as written. */
function ask(path, headers = {}, method = 'GET') {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (piece) => (body += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    }).on('error', reject);
  });
}

test('the page is asked for again, code with a hash in its name is not', async () => {
  const page = await ask('/');
  assert.equal(page.body, '<p>page</p>');
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(page.headers['cache-control'], 'no-cache');
  assert.equal((await ask('/', { 'If-None-Match': page.headers.etag })).status, 304);
  const code = await ask('/kam.0123456789.wasm');
  assert.equal(code.headers['content-type'], 'application/wasm');
  assert.match(code.headers['cache-control'], /immutable/);
  assert.equal(code.headers['x-content-type-options'], 'nosniff');
});

test('compressed where the browser takes it', async () => {
  const compressed = await ask('/kam.0123456789.wasm', { 'Accept-Encoding': 'gzip, br' });
  assert.equal(compressed.headers['content-encoding'], 'br');
  assert.equal(compressed.body, 'br');
  assert.equal((await ask('/kam.0123456789.wasm', { 'Accept-Encoding': 'gzip' })).body, 'wasm');
});

test('nothing outside the site', async () => {
  const paths = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '//../secret.txt',
    '/%00',
    '/%',
    '/none',
  ];
  for (const path of paths) {
    const { status, body } = await ask(path);
    assert.ok(status === 404 || status === 400, `${path}: ${status}`);
    assert.notEqual(body, 'secret', path);
  }
  assert.equal((await ask('/', {}, 'POST')).status, 405);
});
