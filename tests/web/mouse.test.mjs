// The mouse: wheel, drags and the right button, as on any page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, words } from './support/assessment.mjs';
import { press, settled, start } from './support/browser.mjs';
import { pastedElsewhere } from './support/clipboard.mjs';
import { bringSample } from './support/screens.mjs';

let world;
let page;

before(async () => {
  world = await start();
  const person = await world.person({ viewport: { width: 1280, height: 500 } });
  page = await person.open();
  await begin(page, 'Prueba');
});
after(() => world?.close());

/** What is selected in the text field. */
const selected = () =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.getElementById('agent');
    return value.slice(selectionStart, selectionEnd);
  });

describe('the mouse', { timeout: 600_000 }, () => {
  test('scrolls by lines and by pages where its wheel counts those', async () => {
    const top = async () => (await page.find('radio').nth(0).box()).y;
    const turn = async (deltaMode, deltaY) => {
      const before = await top();
      await page.evaluate(
        (given) => {
          const event = new WheelEvent('wheel', { clientX: 600, clientY: 250, ...given });
          document.getElementById('canvas').dispatchEvent(event);
        },
        { deltaMode, deltaY },
      );
      await settled(page);
      return Math.round((await top()) - before);
    };
    await turn(2, -1); // from the top, wherever the keyboard went before
    const down = await turn(2, 1);
    assert.ok(down < -100, `a page down: ${down}`);
    assert.ok((await turn(2, -1)) > 100, 'a page up');
    assert.equal(await turn(1, 3), -60);
    assert.equal(await turn(0, -60), 60);
  });

  test('selects text by a drag, as far as it went, and lets go there', async () => {
    await page.press('e');
    await settled(page);
    await page.type('acta de mayo');
    await settled(page);
    const field = page.find('textbox', words.es.evidence);
    const { x, y, width } = await field.box();
    await page.drag([x + width / 2, y + 16], [x + 1, y + 16]);
    await settled(page);
    assert.equal(await selected(), 'acta de mayo');
    await page.move(x + width / 2, y + 16);
    await settled(page);
    assert.equal(await selected(), 'acta de mayo', 'no button is held any more');
    await page.type('x');
    await settled(page);
    assert.equal(await field.value(), 'x');
  });

  test('gives the keyboard to nothing that it does not hit', async () => {
    await page.move(600, 250);
    await page.wheel(0, -2000);
    await settled(page);
    // However far a driver's wheel goes at a time, some card comes to lie behind the head.
    const behindTheHead = async () => {
      for (let i = 0; i < 5; ++i) {
        const card = page.find('radio').nth(i);
        const { x, y, height } = await card.box();
        const at = Math.min(Math.max(30, y + 4), y + height - 4);
        if (y < 40 && at > 12 && at < 40) return { card, x: x + 20, y: at };
      }
      return null;
    };
    let place = null;
    for (let i = 0; i < 40 && !place; ++i) {
      await page.wheel(0, 20);
      await settled(page, 40);
      place = await behindTheHead();
    }
    const { card } = place;
    await page.click(place.x, place.y);
    await settled(page);
    assert.equal((await page.focused()).role, 'MAIN');
    await page.move(600, 250);
    await page.wheel(0, -2000);
    await settled(page);
    await card.press();
    await settled(page);
    assert.equal((await page.focused()).name, await card.name());
  });

  test('offers with its right button to copy a row as spreadsheets paste it', async () => {
    await bringSample(page);
    await page.go('/resultados');
    await page.resize(1280, 800);
    await settled(page);
    const cell = page.find('table', 'Condiciones de paso').find('rowheader').nth(0);
    const name = await cell.textContent();
    await page.evaluate(() =>
      window.addEventListener('contextmenu', (event) => {
        window.browsersMenu = !event.defaultPrevented;
      }),
    );
    await page.click(...(await cell.centre()), 'right');
    await settled(page);
    assert.equal(await page.evaluate(() => window.browsersMenu), false);
    await press(page, 'menuitem', 'Copiar la fila');
    assert.equal(await page.find('menuitem').count(), 0);
    const copied = await pastedElsewhere(page);
    // What the row's header says as one are two cells of it.
    assert.ok(copied.startsWith(`${name.replace(', ', '\t')}\t`), copied);
  });

  test('left no fault behind', async () => assert.deepEqual(await page.faults(), []));
});
