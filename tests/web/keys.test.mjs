// Keys that mean the same on every screen, whatever keyboard has them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { begin, levelsOf } from './support/assessment.mjs';
import { exported, saved, settled, start } from './support/browser.mjs';

let world;
let person;
let page;

before(async () => (world = await start()));
after(() => world?.close());
beforeEach(async () => {
  await person?.close();
  person = await world.person();
  page = await person.open();
});

/** A key of a keyboard that the drivers do not have. */
async function pressOther(key, code, more = {}) {
  await page.evaluate(
    (given) => {
      const init = { ...given, bubbles: true, cancelable: true };
      for (const type of ['keydown', 'keyup']) {
        document.activeElement.dispatchEvent(new KeyboardEvent(type, init));
      }
    },
    { key, code, ...more },
  );
  await settled(page, 40);
}
const activeOption = () =>
  page.evaluate(
    () =>
      document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))
        ?.textContent,
  );

describe('a key', { timeout: 600_000 }, () => {
  test('finds a screen, from inside a text', async () => {
    await begin(page, 'Aceros');
    await page.press('e');
    await settled(page, 40);
    await page.press('Control+k');
    await settled(page, 40);
    const field = page.find('combobox', 'Buscar').last();
    assert.equal(await field.attribute('aria-expanded'), 'true');
    await page.type('datos');
    await settled(page, 40);
    await page.press('ArrowDown');
    await page.press('ArrowUp');
    await settled(page, 40);
    assert.equal(await activeOption(), 'Datos');
    await page.press('Enter');
    await settled(page, 40);
    assert.equal(await page.hash(), '#/datos');
    assert.deepEqual(await page.faults(), []);
  });

  test('lists all keys: the question mark, wherever a keyboard has it', async () => {
    await pressOther('?', 'Minus', { shiftKey: true }); // a Spanish one: right of the nought
    assert.equal(await page.find('dialog', 'Atajos de teclado').count(), 1);
  });

  test('of the number pad does what it says: a figure, an arrow, Enter', async () => {
    await begin(page, 'Aceros');
    await pressOther('4', 'Numpad4');
    await pressOther('ArrowRight', 'Numpad6');
    assert.match(await page.hash(), /change\.horizon$/);
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 3 });
    await page.press('Control+k');
    await settled(page, 40);
    await page.type('datos');
    await settled(page, 40);
    await pressOther('Enter', 'NumpadEnter');
    assert.equal(await page.hash(), '#/datos');
  });

  test('opens the menu of what has the keyboard, and Escape gives it back', async () => {
    await page.go('/galeria');
    await page.find('table').find('button').nth(0).focus();
    await settled(page);
    const { id } = await page.focused();
    // What the drivers have no key for is, to a page, an event.
    await page.evaluate(() =>
      document.activeElement.dispatchEvent(
        new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
      ),
    );
    await settled(page);
    assert.equal(await page.find('menuitem').count(), 2);
    assert.equal((await page.focused()).role, 'menuitem');
    await page.press('Escape');
    await settled(page);
    assert.equal(await page.find('menuitem').count(), 0);
    assert.equal((await page.focused()).id, id);
  });
});
