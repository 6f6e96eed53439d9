// How the program looks follows the system and the person: forced colours, contrast, theme, text
// size, zoom; and the search by which everything is found.
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

  test('finds a screen by Ctrl K, from inside a text, by keyboard alone', async () => {
    const person = await world.person();
    const page = await person.open();
    await press(page, 'button', 'Empezar la evaluación');
    await page.keyboard.press('e');
    await settled(page, 40);
    await page.keyboard.press('Control+k');
    await settled(page, 40);
    const field = page.getByRole('combobox', { name: 'Buscar' });
    assert.equal(await field.last().getAttribute('aria-expanded'), 'true');
    await page.keyboard.type('datos');
    await settled(page, 40);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await settled(page, 40);
    const active = await page.evaluate(
      () =>
        document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))
          ?.textContent,
    );
    assert.equal(active, 'Datos');
    await page.keyboard.press('Enter');
    await settled(page, 40);
    assert.equal(new URL(page.url()).hash, '#/datos');
    assert.deepEqual(page.faults, []);
    await person.close();
  });

  test('lists the keys by the question mark, wherever a keyboard has it', async () => {
    const person = await world.person();
    const page = await person.open();
    await settled(page);
    await page.evaluate(() => {
      // A Spanish keyboard: right of the nought.
      const key = { key: '?', code: 'Minus', shiftKey: true, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
      document.body.dispatchEvent(new KeyboardEvent('keyup', key));
    });
    await settled(page, 40);
    assert.ok(await page.getByRole('dialog', { name: 'Atajos de teclado' }).count());
    await person.close();
  });
});
