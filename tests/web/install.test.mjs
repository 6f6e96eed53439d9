// The program as one that can be installed: what the browser reads of it, and its icons.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start } from './support/browser.mjs';
import { only } from './support/engine.mjs';
import { isKept } from './support/worker.mjs';

let world;
let person;
let page;
before(async () => {
  world = await start();
  person = await world.person({ worker: true });
  page = await person.open();
});
after(async () => {
  await person?.close();
  await world?.close();
});

const manifestOf = (opened) =>
  opened.evaluate(async () => {
    const { href } = document.querySelector('link[rel="manifest"]');
    return (await fetch(href)).json();
  });

/** Size of a picture, and its colours in the corner, on the field and on the key. Runs in the page. */
async function look(address) {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const { naturalWidth: width, naturalHeight: height } = picture;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const at = (x, y) => [...context.getImageData(x * width, y * height, 1, 1).data];
  return { width, height, corner: at(0, 0), field: at(0.5, 0.2), key: at(0.6, 0.5) };
}

describe('the program to install', { timeout: 300_000 }, () => {
  test('is described relative to where it lies, in the colours of the page', async () => {
    const manifest = await manifestOf(page);
    const { name, short_name, lang, start_url, scope, display } = manifest;
    assert.deepEqual(
      { name, short_name, lang, start_url, scope, display },
      {
        name: 'Cuentas Clave',
        short_name: 'Cuentas Clave',
        lang: 'es',
        start_url: '.',
        scope: '.',
        display: 'standalone',
      },
    );
    const light = await page.evaluate(
      () => document.querySelector('meta[name="theme-color"][media*="light"]').content,
    );
    assert.equal(manifest.theme_color, light);
    assert.equal(manifest.background_color, light);
  });

  test('has icons of the sizes that it says, one of them for any shape', async () => {
    const { icons } = await manifestOf(page);
    assert.deepEqual(
      icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`),
      ['192x192 any', '512x512 any', '192x192 maskable'],
    );
    for (const { src, sizes, purpose } of icons) {
      const { width, height, corner, field, key } = await page.evaluate(look, src);
      assert.equal(`${width}x${height}`, sizes);
      assert.deepEqual(field, [11, 95, 107, 255], src);
      assert.deepEqual(key, [255, 255, 255, 255], src);
      assert.equal(corner[3], purpose === 'maskable' ? 255 : 0, src);
    }
    assert.deepEqual(await page.evaluate(() => window.violations ?? []), []);
  });

  const skip = only(['chromium'], 'only its developer tools say what is missing');
  test('lacks nothing that a browser asks for', { skip }, async () => {
    await page.until(isKept);
    const { installabilityErrors } = await page.devtools('Page.getInstallabilityErrors');
    // Profiles of tests are private ones.
    const missing = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    assert.deepEqual(missing, []);
    const { errors, url } = await page.devtools('Page.getAppManifest');
    assert.deepEqual(errors, []);
    assert.match(url, /manifest\.webmanifest$/);
  });
});
