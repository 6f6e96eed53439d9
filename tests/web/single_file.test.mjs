// The whole program in one file: from a disk or a memory stick, with no server and no network.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { begin, levelsOf } from './support/assessment.mjs';
import { exported, saved, start } from './support/browser.mjs';
import { builtModule, pack, temporaryFolder } from './support/host.mjs';

let world;
let folder;
let file;
before(async () => {
  folder = temporaryFolder('single');
  file = join(folder, 'cuentas-clave.html');
  pack('single_file.mjs', builtModule, file);
  world = await start();
});
after(async () => {
  await world?.close();
  rmSync(folder, { recursive: true });
});

describe('the single file', { timeout: 600_000 }, () => {
  test('names no other file and allows no connection', () => {
    const html = readFileSync(file, 'utf8');
    const head = html.slice(0, html.indexOf('<body'));
    assert.match(head, /connect-src 'none'/);
    assert.doesNotMatch(head, /worker-src|manifest-src|'self'/);
    assert.doesNotMatch(head, /rel="(?:manifest|preload|modulepreload|stylesheet)"/);
    assert.doesNotMatch(html, /<script[^>]* src=/);
    assert.doesNotMatch(html, /worker\.js/);
  });

  test('opens by double click, takes answers and keeps them', async (t) => {
    const person = await world.person({ worker: true });
    t.after(() => person.close());
    const address = `${pathToFileURL(file)}?lang=es`;
    const page = await person.open('', { at: address });
    await begin(page, 'Aceros del Valle S.A.');
    await page.press('4');
    await saved(page);
    await page.reload();
    await page.ready();
    assert.equal((await exported(page)).name, 'Aceros del Valle S.A.');
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 3 });
    const fetched = await page.evaluate(() => [
      location.href,
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ]);
    assert.deepEqual(
      fetched.filter((name) => !/^(data|blob):/.test(name) && !name.startsWith(address)),
      [],
    );
    const reached = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    );
    assert.equal(reached, false);
    await page.close();
  });
});
