// The questionnaire in the hand: a whole assessment by finger on a phone, and scrolling that
// answers nothing.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { levelsOf, someLevels, words } from '../support/assessment.mjs';
import { exported, saved, settled, start } from './playwright.mjs';

let world;
let person;
let page;
let devtools;

before(async () => {
  world = await start();
  person = await world.person({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });
  page = await person.open();
  devtools = await person.context.newCDPSession(page);
});
after(() => world?.close());

const touch = (type, ...touchPoints) =>
  devtools.send('Input.dispatchTouchEvent', { type, touchPoints });

/** Draws a finger up or down the middle of the screen. */
async function drag(from, to) {
  await touch('touchStart', { x: 195, y: from });
  const step = Math.sign(to - from) * 20;
  for (let y = from + step; Math.abs(to - y) >= 20; y += step) {
    await touch('touchMove', { x: 195, y });
  }
  await touch('touchEnd');
  await settled(page, 200);
}

/** Scrolls until a control stands where a thumb reaches it, and taps it. */
async function tap(role, name) {
  const control = page.getByRole(role, name === undefined ? {} : { name });
  return tapAt(control.first());
}
async function tapAt(control) {
  for (let i = 0; i < 12; ++i) {
    const { x, y, width, height } = await control.boundingBox();
    const middle = y + height / 2;
    if (middle > 120 && middle < 720) {
      await touch('touchStart', { x: x + width / 2, y: middle });
      await touch('touchEnd');
      return settled(page, 60);
    }
    // What does not scroll stands at an edge of the screen, and is tapped there.
    const before = y;
    await (middle >= 720 ? drag(600, 420) : drag(420, 600));
    const after = (await control.boundingBox()).y;
    if (after === before) {
      await touch('touchStart', { x: x + width / 2, y: middle });
      await touch('touchEnd');
      return settled(page, 60);
    }
  }
  throw new Error('never within reach');
}

const item = () => page.evaluate(() => location.hash.split('/').at(-1));

describe('on a phone', { timeout: 600_000 }, () => {
  test('a whole assessment is done by finger, and scrolling edits nothing', async () => {
    await tap('textbox', words.es.company);
    await page.keyboard.type('Aceros del Valle S.A.');
    await settled(page);
    await tap('button', words.es.begin);
    const given = {};
    for (const [index, level] of someLevels.entries()) {
      const shown = await item();
      // Across the cards, down and up again: a finger that scrolls chooses nothing.
      await drag(600, 300);
      await drag(300, 600);
      await saved(page);
      const sofar = (await exported(page)).rounds[0].responses[0]?.answers ?? {};
      assert.equal(sofar[shown], undefined, `${shown} was answered by scrolling`);
      assert.equal(await item(), shown);

      await tapAt(page.getByRole('radio').nth(level));
      given[shown] = level;
      const last = index === someLevels.length - 1;
      await tap('button', last ? words.es.finish : words.es.next);
    }
    assert.match(await page.evaluate(() => location.hash), /^#\/resultados/);
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), given);
    assert.deepEqual(page.faults, []);
  });
});
