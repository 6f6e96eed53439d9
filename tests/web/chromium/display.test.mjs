// How the program looks follows the system, at once: forced colours and the theme.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { press, settled, start } from './playwright.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

/** The colour of a place on the page, as the person sees it. */
async function colorAt(page, x, y) {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([bytes, left, top]) => {
      const binary = Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context.drawImage(picture, 0, 0);
      const [red, green, blue] = context.getImageData(left, top, 1, 1).data;
      return `rgb(${red}, ${green}, ${blue})`;
    },
    [png, x, y],
  );
}

const systemColor = (page, name) =>
  page.evaluate((color) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.color = color;
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }, name);

/** A corner of the page below everything. */
const ground = [1270, 790];

describe('the display', { timeout: 600_000 }, () => {
  test('wears the colours that the system forces, and takes them off again, at once', async () => {
    const person = await world.person({ colorScheme: 'dark' });
    const page = await person.open();
    await settled(page);
    const own = await colorAt(page, ...ground);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await settled(page);
    const forced = await systemColor(page, 'Canvas');
    assert.notEqual(own, forced);
    assert.equal(await colorAt(page, ...ground), forced);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
    await settled(page);
    assert.equal(await colorAt(page, ...ground), own);
    assert.deepEqual(page.faults, []);
    await person.close();
  });

  test('can go back to what the system says after a theme was chosen', async () => {
    const person = await world.person({ colorScheme: 'light' });
    const page = await person.open('/ajustes');
    await settled(page);
    const light = await colorAt(page, ...ground);
    await press(page, 'radio', 'Oscuros');
    await settled(page);
    const dark = await colorAt(page, ...ground);
    assert.notEqual(dark, light);
    await press(page, 'radio', 'Del sistema');
    await settled(page);
    assert.equal(await colorAt(page, ...ground), light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    assert.equal(await colorAt(page, ...ground), dark);
    await person.close();
  });
});
