// Keys that mean the same on every screen, whatever keyboard has them.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { begin, levelsOf, words } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';

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

  test('goes round in a dialog: Tab leaves it for nothing behind it', async () => {
    await pressOther('?', 'Minus', { shiftKey: true });
    await page.find('dialog', 'Atajos de teclado').shows();
    const walked = [];
    for (const keys of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.press(keys);
      await settled(page, 40);
      walked.push((await page.focused()).name);
    }
    assert.deepEqual(walked, Array(4).fill('Cerrar'), 'its only control');
    await page.press('Escape');
    await settled(page, 40);
    assert.equal(await page.find('dialog').count(), 0);

    await begin(page, 'Aceros');
    await page.press('Control+k');
    await settled(page, 40);
    const seen = new Set();
    for (let i = 0; i < 4; i += 1) {
      await page.press('Tab');
      await settled(page, 40);
      seen.add((await page.focused()).name);
    }
    assert.deepEqual([...seen], ['Buscar'], 'from the field round to the field');
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

  test('that nothing on the screen asks for stays with the browser', async () => {
    const kept = async (given) =>
      page.evaluate((init) => {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        const passed = document.activeElement.dispatchEvent(event);
        document.activeElement.dispatchEvent(
          new KeyboardEvent('keyup', { ...init, bubbles: true }),
        );
        return passed;
      }, given);
    const key = (code, char, more = {}) => ({ code, key: char, ...more });
    const [control, shift] = [{ ctrlKey: true }, { shiftKey: true }];
    await begin(page, 'Aceros');
    await settled(page);
    for (const [given, browsers] of [
      [key('KeyN', 'n'), false],
      [key('KeyX', 'x'), true],
      [key('Slash', '/'), true], // finds in Firefox
      [key('Slash', '_', shift), true], // a Spanish keyboard's
      [key('KeyK', 'K', { ...control, ...shift }), true],
      [key('KeyY', 'Y', { ...control, ...shift }), true],
      [key('KeyY', 'y', { metaKey: true }), true],
      [key('KeyZ', 'z', control), false],
      [key('KeyA', 'a', control), true],
      [key('ArrowDown', 'ArrowDown', { altKey: true }), true],
    ]) {
      assert.equal(await kept(given), browsers, JSON.stringify(given));
      await settled(page, 40);
    }
    await page.press('e');
    await settled(page, 40);
    for (const given of [
      key('KeyZ', 'z', control),
      key('KeyN', 'n'),
      key('PageDown', 'PageDown'),
    ]) {
      assert.equal(await kept(given), true, `in a text: ${JSON.stringify(given)}`);
    }
  });

  test('that ends a word moves the caret of what is searched for', async () => {
    await page.press('Control+k');
    await settled(page, 40);
    await page.type('atos');
    await page.press('Home');
    await page.type('d');
    await settled(page, 40);
    assert.equal(await page.find('combobox', 'Buscar').last().value(), 'datos');
  });

  test('scrolls a page that is longer than the window', async () => {
    await page.go('/acerca');
    await page.resize(1280, 400);
    await settled(page);
    const top = async () => (await page.find('heading').last().box()).y;
    const before = await top();
    await page.press('ArrowDown');
    await settled(page);
    assert.equal(Math.round(before - (await top())), 40);
    await page.press(' ');
    await settled(page);
    assert.ok(before - (await top()) > 100);
  });

  test('that is held with Command does so each time, though its release is never told', async () => {
    await person.close();
    person = await world.person({
      init: () => Object.defineProperty(navigator, 'platform', { value: 'MacIntel' }),
    });
    page = await person.open();
    await begin(page, 'Aceros');
    await page.press('4');
    await page.press('ArrowRight');
    await page.press('3');
    await settled(page, 40);
    await page.evaluate(() => {
      const tell = (type, key, code) =>
        document.activeElement.dispatchEvent(
          new KeyboardEvent(type, { key, code, metaKey: type === 'keydown', bubbles: true }),
        );
      tell('keydown', 'Meta', 'MetaLeft');
      tell('keydown', 'z', 'KeyZ');
      tell('keydown', 'z', 'KeyZ');
      tell('keyup', 'Meta', 'MetaLeft');
    });
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), {});
  });

  test('leads out of a menu, which closes, into a page that can be used', async () => {
    await person.close();
    person = await world.person({ viewport: { width: 480, height: 700 } });
    page = await person.open();
    await press(page, 'button', /Más/);
    assert.ok((await page.find('menuitem').count()) > 0);
    await page.press('Shift+Tab');
    await settled(page);
    assert.equal(await page.find('menuitem').count(), 0);
    await page.find('textbox', words.es.company).focus();
    await page.type('Aceros');
    await settled(page);
    assert.equal((await page.focused()).id, 'agent');
  });

  test('Tab passes by what cannot be used, so that nothing that is typed gets lost', async () => {
    await person.close();
    person = await world.person({ viewport: { width: 480, height: 844 } });
    page = await person.open();
    await begin(page, 'Aceros');
    await page.find('textbox', words.es.evidence).focus();
    await settled(page);
    assert.equal((await page.focused()).id, 'agent');
    assert.equal(await page.find('button', 'Anterior').attribute('aria-disabled'), 'true');
    for (const back of [false, true]) {
      for (let i = 0; i < 4; ++i) {
        await page.press(back ? 'Shift+Tab' : 'Tab');
        await settled(page, 40);
        assert.notEqual((await page.focused()).name, 'Anterior');
      }
    }
  });

  test('opens the menu of what has the keyboard, and Escape gives it back', async () => {
    await person.close();
    person = await world.person({ at: world.gallery });
    page = await person.open('/galeria');
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
