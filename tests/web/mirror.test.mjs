// The canvas as real elements: for screen readers, the keyboard and these tests. One focus.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, levelsOf, words } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';

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

const focused = () =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return { id: element.id, role: element.getAttribute('role') ?? element.tagName, name };
  });

const open = async (route) => {
  await page.evaluate((to) => (location.hash = `#${to}`), route);
  await settled(page);
};

describe('the mirror', { timeout: 600_000 }, () => {
  test('has landmarks, headings, and the level cards as radios with states', async () => {
    await open('/evaluacion/change.case');
    assert.equal(await page.getByRole('main').count(), 1);
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    const group = page.getByRole('radiogroup');
    assert.equal(await group.getByRole('radio').count(), 5);
    await page.keyboard.press('4');
    await settled(page);
    assert.equal(await group.getByRole('radio', { checked: true }).count(), 1);
    assert.equal(await group.getByRole('radio').nth(3).getAttribute('aria-checked'), 'true');
  });

  test('stands where the canvas shows the same', async () => {
    await open('/evaluacion/change.case');
    const box = await page.getByRole('radio').nth(1).boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 1 });
  });

  test('presses through it what a screen reader presses, once', async () => {
    await open('/evaluacion/change.case');
    await page.getByRole('radio').nth(2).dispatchEvent('click');
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 2 });
    const box = page.getByRole('checkbox', { name: /No aplica/ });
    for (const checked of ['true', 'false']) {
      await box.dispatchEvent('click');
      await settled(page);
      assert.equal(await box.getAttribute('aria-checked'), checked);
    }
  });

  test('presses with Enter and Space what has the focus, once', async () => {
    await open('/evaluacion/change.case');
    const box = page.getByRole('checkbox', { name: /No aplica/ });
    await box.focus();
    for (const [key, checked] of [
      [' ', 'true'],
      ['Enter', 'false'],
    ]) {
      await page.keyboard.press(key);
      await settled(page);
      assert.equal(await box.getAttribute('aria-checked'), checked, `after ${key}`);
    }
    await page.getByRole('radio').nth(0).focus();
    await page.keyboard.press(' ');
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 0 });
    await page.getByRole('button', { name: words.es.next }).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    assert.equal(await page.evaluate(() => location.hash), '#/evaluacion/change.horizon');
  });

  test('gives Tab the order of reading, through a text field and back', async () => {
    await open('/evaluacion/change.case');
    await page.getByRole('radio').nth(4).focus();
    await page.keyboard.press('Tab');
    await settled(page);
    assert.equal((await focused()).id, 'agent');
    assert.equal((await focused()).name, words.es.evidence);
    await page.keyboard.press('Tab');
    await settled(page);
    assert.equal((await focused()).role, 'checkbox');
    await page.keyboard.press('Shift+Tab');
    await settled(page);
    assert.equal((await focused()).id, 'agent');
    await page.keyboard.press('Shift+Tab');
    await settled(page);
    assert.equal((await focused()).role, 'radio');
  });

  test('lets Tab go on from where the mouse pressed', async () => {
    await open('/evaluacion/change.case');
    await page.getByRole('radio').nth(2).click({ force: true });
    await settled(page);
    await page.keyboard.press('Tab');
    await settled(page);
    // The levels are one stop; behind them comes the note.
    assert.equal((await focused()).name, 'Evidencia');
    await page.keyboard.press('Shift+Tab');
    await settled(page);
    assert.equal((await focused()).name, await page.getByRole('radio').nth(2).textContent());
  });

  test('follows the program when it moves the focus', async () => {
    await open('/evaluacion/change.case');
    await page.keyboard.press('e');
    await settled(page);
    assert.equal((await focused()).id, 'agent');
    await page.keyboard.type('acta');
    await page.mouse.click(1200, 600);
    await settled(page);
    assert.notEqual((await focused()).id, 'agent');
  });

  test('keeps the keyboard when what had the focus is gone', async () => {
    await open('/evaluacion/change.case');
    await page.getByRole('radio').nth(1).focus();
    await open('/datos');
    const { role } = await focused();
    assert.notEqual(role, 'BODY');
    await page.keyboard.press('Tab');
    assert.notEqual((await focused()).role, 'BODY');
  });

  test('is not touched by a frame that changes nothing', async () => {
    await open('/evaluacion/change.case');
    await page.mouse.move(1200, 600);
    await settled(page);
    await page.evaluate(() => {
      window.touched = 0;
      new MutationObserver((changes) => (window.touched += changes.length)).observe(
        document.getElementById('mirror'),
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
    });
    const before = await page.evaluate(() => window.cuentasClave.frames());
    await page.mouse.move(1210, 610);
    await page.mouse.move(1220, 620);
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
    await open('/inicio');
    await page.getByText(html).first().waitFor({ state: 'attached' });
    assert.equal(await page.evaluate(() => window.hit), undefined);
    assert.equal(await page.locator('#mirror img').count(), 0);
  });

  test('left no fault behind', () => assert.deepEqual(page.faults, []));
});

describe('wheel and finger', { timeout: 600_000 }, () => {
  /** Where the last heading stands: it is inside what scrolls. */
  const top = async (page) => (await page.getByRole('heading').last().boundingBox()).y;

  test('scroll by as much as they move, and Control leaves the wheel to the browser', async () => {
    await open('/inicio');
    await page.mouse.move(700, 300);
    await page.setViewportSize({ width: 1280, height: 500 });
    await settled(page);
    const before = await top(page);
    await page.mouse.wheel(0, 120);
    await settled(page);
    assert.ok(Math.abs(before - (await top(page)) - 120) <= 1.5, 'the wheel scrolls 120 px');
    const scrolled = await top(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 120);
    await page.keyboard.up('Control');
    await settled(page);
    assert.equal(await top(page), scrolled);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  test('a finger taps, and a drag scrolls without pressing', async () => {
    const phone = await world.person({
      viewport: { width: 390, height: 700 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
    });
    const small = await phone.open();
    const touch = await phone.context.newCDPSession(small);
    const finger = async (type, x, y) => {
      const touchPoints = type === 'touchEnd' ? [] : [{ x, y }];
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await settled(small);
    const before = await top(small);
    await finger('touchStart', 200, 500);
    for (let y = 490; y >= 300; y -= 10) await finger('touchMove', 200, y);
    await finger('touchEnd');
    await settled(small, 300);
    assert.ok(before - (await top(small)) >= 150, 'the drag scrolls');
    assert.equal(await small.evaluate(() => location.hash), '');

    for (let i = 0; i < 4; ++i) {
      await finger('touchStart', 200, 300);
      for (let y = 310; y <= 600; y += 30) await finger('touchMove', 200, y);
      await finger('touchEnd');
      await settled(small, 300);
    }
    const button = await small.getByRole('button', { name: words.es.begin }).boundingBox();
    const [x, y] = [button.x + button.width / 2, button.y + button.height / 2];
    await finger('touchStart', x, y);
    await finger('touchEnd');
    await settled(small);
    assert.match(await small.evaluate(() => location.hash), /^#\/evaluacion\//);
    assert.deepEqual(small.faults, []);
    await phone.close();
  });
});
