// The screen around the canvas: other sizes and pixels, and no work while nothing happens.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { words } from '../support/assessment.mjs';
import { begin, press, settled, start } from './playwright.mjs';

let world;
let person;
let page;
before(async () => {
  world = await start();
  person = await world.person();
  page = await person.open();
});
after(() => world?.close());

const frames = () => page.evaluate(() => window.cuentasClave.frames());
const pixels = (width, height) =>
  page.waitForFunction(
    ([wide, high]) => {
      const canvas = document.getElementById('canvas');
      return canvas.width === wide && canvas.height === high;
    },
    [width, height],
  );

/** Frames drawn in three seconds in which nothing happens. */
async function framesAtRest() {
  const before = await settled(page, 300);
  await page.waitForTimeout(3000);
  return (await frames()) - before;
}

describe('the screen', { timeout: 600_000 }, () => {
  test('is drawn in the very task that resizes it, so that it never flickers', async () => {
    await settled(page);
    await page.evaluate(() => {
      window.afterResize = [];
      new MutationObserver(() => window.afterResize.push(window.cuentasClave.frames())).observe(
        document.getElementById('canvas'),
        { attributeFilter: ['width', 'height'] },
      );
    });
    const before = await frames();
    await page.setViewportSize({ width: 900, height: 700 });
    await pixels(900, 700);
    const [first] = await page.evaluate(() => window.afterResize);
    assert.ok(first > before, 'a blank canvas could be seen');
    await page.setViewportSize({ width: 1280, height: 800 });
    await pixels(1280, 800);
  });

  test('gets the pixels of another screen when the window moves there', async () => {
    const session = await person.context.newCDPSession(page);
    for (const [width, deviceScaleFactor] of [
      [1200, 2],
      [1240, 1.5],
      [1280, 1],
    ]) {
      const screen = { width, height: 800, deviceScaleFactor, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', screen);
      await pixels(width * deviceScaleFactor, 800 * deviceScaleFactor);
    }
  });

  test('is left alone while nothing happens, whatever is open', async () => {
    await press(page, 'textbox', words.es.company);
    assert.equal(await framesAtRest(), 0, 'with the caret in a field');
    await begin(page, 'Aceros');
    assert.equal(await framesAtRest(), 0, 'on a question');
    await page.evaluate(() => (location.hash = '#/datos'));
    await settled(page);
    await page
      .getByRole('button', { name: /empezar de nuevo/ })
      .first()
      .click({ force: true });
    await settled(page);
    assert.equal(await page.getByRole('dialog').count(), 1);
    assert.equal(await framesAtRest(), 0, 'with a dialog open');
    assert.deepEqual(page.faults, []);
  });
});
