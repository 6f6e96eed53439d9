// The canvas as real elements: for screen readers, the keyboard and these tests. One focus.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, levelsOf, words } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';
import { only } from './support/engine.mjs';

let world;
let person;
let page;

before(async () => {
  world = await start();
  person = await world.person();
  page = await person.open();
  await begin(page, 'Aceros del Valle S.A.');
  await saved(page);
});
after(() => world?.close());

describe('the mirror', { timeout: 600_000 }, () => {
  test('has landmarks, headings, and the level cards as radios with states', async () => {
    await page.go('/evaluacion/change.case');
    assert.equal(await page.find('main').count(), 1);
    assert.equal(await page.find('heading', undefined, { level: 1 }).count(), 1);
    const group = page.find('radiogroup');
    assert.equal(await group.find('radio').count(), 5);
    await page.press('4');
    await settled(page);
    assert.equal(await group.find('radio', undefined, { checked: true }).count(), 1);
    assert.equal(await group.find('radio').nth(3).attribute('aria-checked'), 'true');
  });

  test('stands where the canvas shows the same', async () => {
    await page.go('/evaluacion/change.case');
    await page.find('radio').nth(1).press();
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 1 });
  });

  test('presses through it what a screen reader presses, once', async () => {
    await page.go('/evaluacion/change.case');
    await page.find('radio').nth(2).activate();
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 2 });
    const box = page.find('checkbox', /No aplica/);
    for (const checked of ['true', 'false']) {
      await box.activate();
      await settled(page);
      assert.equal(await box.attribute('aria-checked'), checked);
    }
  });

  test('presses with Enter and Space what has the focus, once', async () => {
    await page.go('/evaluacion/change.case');
    const box = page.find('checkbox', /No aplica/);
    await box.focus();
    for (const [key, checked] of [
      [' ', 'true'],
      ['Enter', 'false'],
    ]) {
      await page.press(key);
      await settled(page);
      assert.equal(await box.attribute('aria-checked'), checked, `after ${key}`);
    }
    await page.find('radio').nth(0).focus();
    await page.press(' ');
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 0 });
    await page.find('button', words.es.next).focus();
    await page.press('Enter');
    await settled(page);
    assert.equal(await page.hash(), '#/evaluacion/change.horizon');
  });

  test('gives Tab the order of reading, through a text field and back', async () => {
    await page.go('/evaluacion/change.case');
    await page.find('radio').nth(4).focus();
    await page.press('Tab');
    await settled(page);
    assert.equal((await page.focused()).name, 'Seguro'); // or not
    await page.press('Tab');
    await settled(page);
    assert.equal((await page.focused()).id, 'agent');
    assert.equal((await page.focused()).name, words.es.evidence);
    await page.press('Tab');
    await settled(page);
    assert.equal((await page.focused()).role, 'checkbox');
    await page.press('Shift+Tab');
    await settled(page);
    assert.equal((await page.focused()).id, 'agent');
    await page.press('Shift+Tab');
    await settled(page);
    assert.equal((await page.focused()).role, 'radio');
  });

  test('lets Tab go on from where the mouse pressed', async () => {
    await page.go('/evaluacion/change.case');
    await page.find('radio').nth(2).press();
    await settled(page);
    await page.press('Tab');
    await settled(page);
    // The levels are one stop; behind them comes how sure one is.
    assert.equal((await page.focused()).name, 'Seguro');
    await page.press('Shift+Tab');
    await settled(page);
    assert.equal((await page.focused()).name, await page.find('radio').nth(2).name());
  });

  test('lets the keyboard skip what every screen begins with', async () => {
    await page.go('/datos');
    const skip = () => page.evaluate(() => document.getElementById('skip').textContent);
    assert.equal(await skip(), 'Ir al contenido', 'in the language of the page alone');
    await page.evaluate(() => document.getElementById('skip').focus());
    await page.press('Enter');
    await page.press('Tab');
    await settled(page);
    assert.equal((await page.focused()).name, 'Exportar JSON');
    assert.equal(await page.hash(), '#/datos');
  });

  test('follows the program when it moves the focus', async () => {
    await page.go('/evaluacion/change.case');
    await page.press('e');
    await settled(page);
    assert.equal((await page.focused()).id, 'agent');
    await page.type('acta');
    await page.click(1200, 600);
    await settled(page);
    assert.notEqual((await page.focused()).id, 'agent');
  });

  test('keeps the keyboard when what had the focus is gone', async () => {
    await page.go('/evaluacion/change.case');
    await page.find('radio').nth(1).focus();
    await page.go('/datos');
    const { role } = await page.focused();
    assert.notEqual(role, 'BODY');
    await page.press('Tab');
    assert.notEqual((await page.focused()).role, 'BODY');
  });

  test('is not touched by a frame that changes nothing', async () => {
    await page.go('/evaluacion/change.case');
    await page.move(1200, 600);
    await settled(page);
    await page.evaluate(() => {
      window.touched = 0;
      new MutationObserver((changes) => (window.touched += changes.length)).observe(
        document.getElementById('mirror'),
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
    });
    const before = await page.evaluate(() => window.cuentasClave.frames());
    await page.move(1210, 610);
    await page.move(1220, 620);
    await settled(page);
    assert.ok((await page.evaluate(() => window.cuentasClave.frames())) > before);
    assert.equal(await page.evaluate(() => window.touched), 0);
  });

  test('shows no name as markup', async () => {
    const html = '<img src=x onerror="window.hit = true">';
    const workspace = await exported(page);
    workspace.name = html;
    const faults = await page.evaluate(
      (json) => window.cuentasClave.importJson(json),
      JSON.stringify(workspace),
    );
    assert.equal(faults, '');
    await page.go('/inicio');
    await page.find('button', `${html}, cambiar de empresa`).shows();
    assert.equal(await page.evaluate(() => window.hit), undefined);
    assert.equal(await page.evaluate(() => document.querySelectorAll('#mirror img').length), 0);
  });

  test('left no fault behind', async () => assert.deepEqual(await page.faults(), []));
});

describe('wheel and finger', { timeout: 600_000 }, () => {
  /** Where the last heading stands: it is inside what scrolls. */
  const top = async (page) => (await page.find('heading').last().box()).y;

  test('scroll by as much as they move, and Control leaves the wheel to the browser', async () => {
    await page.go('/inicio');
    await page.move(700, 300);
    await page.resize(1280, 500);
    await settled(page);
    const before = await top(page);
    await page.wheel(0, 120);
    await settled(page);
    assert.ok(Math.abs(before - (await top(page)) - 120) <= 1.5, 'the wheel scrolls 120 px');
    const scrolled = await top(page);
    await page.down('Control');
    await page.wheel(0, 120);
    await page.up('Control');
    await settled(page);
    assert.equal(await top(page), scrolled);
    await page.resize(1280, 800);
  });

  const skip = only(['chromium'], 'the drivers of the others have no touch screen');
  test('a finger taps, and a drag scrolls without pressing', { skip }, async () => {
    const phone = await world.person({
      viewport: { width: 390, height: 700 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
    });
    const small = await phone.open();
    const finger = async (type, x, y) => {
      const touchPoints = type === 'touchEnd' ? [] : [{ x, y }];
      await small.devtools('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await settled(small);
    const before = await top(small);
    await finger('touchStart', 200, 500);
    for (let y = 490; y >= 300; y -= 10) await finger('touchMove', 200, y);
    await finger('touchEnd');
    await settled(small, 300);
    assert.ok(before - (await top(small)) >= 150, 'the drag scrolls');
    assert.equal(await small.hash(), '');

    for (let i = 0; i < 4; ++i) {
      await finger('touchStart', 200, 300);
      for (let y = 310; y <= 600; y += 30) await finger('touchMove', 200, y);
      await finger('touchEnd');
      await settled(small, 300);
    }
    const [x, y] = await small.find('button', words.es.begin).centre();
    await finger('touchStart', x, y);
    await finger('touchEnd');
    await settled(small);
    assert.match(await small.hash(), /^#\/evaluacion\//);
    assert.deepEqual(await small.faults(), []);
    await phone.close();
  });
});
