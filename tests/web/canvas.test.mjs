// What the canvas shows: sharp, the same after its graphics context was lost, and never for nothing.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { begin } from './support/assessment.mjs';
import { settled, start } from './support/browser.mjs';
import { engine, only } from './support/engine.mjs';
import * as faults from './support/faults.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

/** Waits until the canvas has as many pixels. */
const pixels = (page, width, height) =>
  page.until(
    (wanted) => {
      const canvas = document.getElementById('canvas');
      return canvas.width === wanted[0] && canvas.height === wanted[1];
    },
    [width, height],
  );

describe('the canvas', { timeout: 600_000 }, () => {
  test('is the same picture after its graphics context was lost', async () => {
    const person = await world.person();
    const page = await person.open();
    await settled(page);
    const before = await page.screenshot();
    await page.evaluate(faults.contextLostForAWhile);
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
    await page.evaluate(() => window.dispatchEvent(new Event('blur'))); // a frame for nothing
    await settled(page);
    assert.ok(before.equals(await page.screenshot()), 'a further frame changed the picture');
    await person.close();
  });

  // WebKit as GTK has it takes the ratio of the desktop.
  for (const ratio of engine === 'webkit' ? [1] : [1, 1.25, 2]) {
    test(`has a pixel for every pixel of the screen at ${ratio}`, async () => {
      const person = await world.person({ deviceScaleFactor: ratio });
      const page = await person.open();
      await pixels(page, 1280 * ratio, 800 * ratio);
      await page.resize(800, 600);
      await pixels(page, 800 * ratio, 600 * ratio);
      await person.close();
    });
  }

  const skip = only(['chromium'], 'the drivers of the others have one screen');
  test('gets the pixels of another screen when the window moves there', { skip }, async () => {
    const person = await world.person();
    const page = await person.open();
    for (const [width, deviceScaleFactor] of [
      [1200, 2],
      [1240, 1.5],
      [1280, 1],
    ]) {
      const screen = { width, height: 800, deviceScaleFactor, mobile: false };
      await page.devtools('Emulation.setDeviceMetricsOverride', screen);
      await pixels(page, width * deviceScaleFactor, 800 * deviceScaleFactor);
    }
    await person.close();
  });

  test('is drawn in the very task that resizes it, so that it never flickers', async () => {
    const person = await world.person();
    const page = await person.open();
    const before = await settled(page);
    await page.evaluate(() => {
      window.afterResize = [];
      const note = () => window.afterResize.push(window.cuentasClave.frames());
      const size = { attributeFilter: ['width', 'height'] };
      new MutationObserver(note).observe(document.getElementById('canvas'), size);
    });
    await page.resize(900, 700);
    await pixels(page, 900, 700);
    const [first] = await page.evaluate(() => window.afterResize);
    assert.ok(first > before, 'a blank canvas could be seen');
    await person.close();
  });

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
