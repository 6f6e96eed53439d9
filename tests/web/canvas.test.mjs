// What the canvas shows: sharp, the same after its graphics context was lost, and never for nothing.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { begin } from './support/assessment.mjs';
import { settled, start } from './support/browser.mjs';
import { engine } from './support/engine.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

describe('the canvas', { timeout: 600_000 }, () => {
  test('is the same picture after its graphics context was lost', async () => {
    const person = await world.person();
    const page = await person.open();
    await settled(page);
    const before = await page.screenshot();
    await page.evaluate(async () => {
      const gl = document.getElementById('canvas').getContext('webgl2');
      const lose = gl.getExtension('WEBGL_lose_context');
      lose.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      lose.restoreContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await settled(page);
    assert.ok(before.equals(await page.screenshot()), 'the pictures differ');
    await person.close();
  });

  test('needs no further frame once it has settled', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await page.move(700, 300);
    await settled(page);
    const before = await page.screenshot();
    await page.evaluate(() => window.dispatchEvent(new Event('focus'))); // a frame for nothing
    await settled(page);
    assert.ok(before.equals(await page.screenshot()), 'a further frame changed the picture');
    await person.close();
  });

  // WebKit as GTK has it takes the ratio of the desktop.
  for (const ratio of engine === 'webkit' ? [1] : [1, 1.25, 2]) {
    test(`has a pixel for every pixel of the screen at ${ratio}`, async () => {
      const person = await world.person({ deviceScaleFactor: ratio });
      const page = await person.open();
      const size = (width, height) =>
        page.until(
          (wanted) => {
            const canvas = document.getElementById('canvas');
            return canvas.width === wanted[0] && canvas.height === wanted[1];
          },
          [width, height],
        );
      await size(1280 * ratio, 800 * ratio);
      await page.resize(800, 600);
      await size(800 * ratio, 600 * ratio);
      await person.close();
    });
  }

  test('draws nothing while the page is hidden', async () => {
    const person = await world.person();
    const page = await person.open();
    await settled(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const before = await page.evaluate(() => window.cuentasClave.frames());
    await page.move(500, 300);
    await page.move(600, 400);
    await wait(300);
    assert.equal(await page.evaluate(() => window.cuentasClave.frames()), before);
    await person.close();
  });
});
