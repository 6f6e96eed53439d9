// Writing with an input method: shown where it is written, and told from what is final.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { words } from '../support/assessment.mjs';
import { press, settled, start } from './playwright.mjs';

let world;
let person;
let page;
let keyboard;

before(async () => {
  world = await start();
  person = await world.person();
  page = await person.open();
  keyboard = await person.context.newCDPSession(page);
});
after(() => world?.close());

const compose = async (text, from = text.length, to = from) => {
  await keyboard.send('Input.imeSetComposition', { text, selectionStart: from, selectionEnd: to });
  await settled(page);
};
const agent = () =>
  page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.getElementById('agent');
    return { value, selectionStart, selectionEnd };
  });

/** The field with the keyboard, as the canvas shows it. */
async function field() {
  await page.mouse.move(5, 790);
  await settled(page);
  const { x, y, width, height } = await page.locator('#agent').boundingBox();
  return page.screenshot({ clip: { x, y, width, height } });
}

describe('an input method', { timeout: 600_000 }, () => {
  test('shows what it composes, underlined until it is final', async () => {
    await press(page, 'textbox', words.es.company);
    await page.keyboard.type('Aceros ');
    await compose('にほん');
    assert.equal((await agent()).value, 'Aceros にほん');
    assert.equal(
      await page.getByRole('textbox', { name: words.es.company }).inputValue(),
      'Aceros にほん',
    );
    const composing = await field();
    await keyboard.send('Input.insertText', { text: 'にほん' });
    const final = await field();
    assert.ok(!composing.equals(final), 'nothing tells what is not final yet');
    assert.equal((await agent()).value, 'Aceros にほん');
  });

  test('replaces what was selected', async () => {
    await page.keyboard.press('Control+a');
    await compose('に');
    await compose('にほ');
    assert.equal((await agent()).value, 'にほ');
    await keyboard.send('Input.insertText', { text: '日本' });
    await settled(page);
    assert.equal((await agent()).value, '日本');
  });

  test('left no fault behind', () => assert.deepEqual(page.faults, []));
});
