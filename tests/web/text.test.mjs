// Writing: what is typed is what is kept, whatever keyboard it comes from.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answersOf, begin, questionShown, words } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';

let world;
let person;
let page;
let keyboard;

before(async () => {
  world = await start();
  person = await world.person({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await person.open();
  keyboard = await person.context.newCDPSession(page);
  await begin(page, 'Prueba');
});
after(() => world?.close());

/** Goes to the next question's empty note and puts the caret into it. */
async function emptyNote() {
  await page.mouse.click(1200, 600); // out of the field
  await settled(page);
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await press(page, 'textbox', words.es.evidence);
}

/** The answer on the screen as an export has it. */
async function answer() {
  await settled(page);
  await page.waitForTimeout(500); // typing rests before it is kept
  await saved(page);
  return answersOf(await exported(page))[await questionShown(page)];
}
const note = async () => (await answer())?.note;

describe('a note', { timeout: 600_000 }, () => {
  test('keeps accents and ñ typed as one', async () => {
    await press(page, 'textbox', words.es.evidence);
    await page.keyboard.type('Señalización año');
    assert.equal(await note(), 'Señalización año');
  });

  test('keeps what a dead key composes', async () => {
    await emptyNote();
    await page.keyboard.type('Se');
    await keyboard.send('Input.imeSetComposition', {
      text: '~',
      selectionStart: 1,
      selectionEnd: 1,
    });
    await keyboard.send('Input.insertText', { text: 'ñ' });
    await page.keyboard.type('al a');
    await keyboard.send('Input.imeSetComposition', {
      text: '´',
      selectionStart: 1,
      selectionEnd: 1,
    });
    await keyboard.send('Input.insertText', { text: 'ó' });
    assert.equal(await note(), 'Señal aó');
  });

  test('keeps what an input method composes step by step', async () => {
    await emptyNote();
    for (const text of ['に', 'にほ', 'にほん']) {
      await keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await settled(page, 40);
    }
    await keyboard.send('Input.insertText', { text: '日本' });
    await page.keyboard.type(' 2026');
    assert.equal(await note(), '日本 2026');
  });

  test('can be corrected in the middle, undone, cut and pasted', async () => {
    await emptyNote();
    await page.keyboard.type('acta de mayo');
    for (let i = 0; i < 4; ++i) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.type('marzo');
    assert.equal(await note(), 'acta de marzo');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await page.keyboard.type('ver: ');
    await page.keyboard.press('Control+v');
    assert.equal(await note(), 'ver: acta de marzo');
    await page.keyboard.press('Control+z');
    assert.equal(await note(), 'ver: ');
  });

  test('takes figures and letters as text, not as shortcuts', async () => {
    await emptyNote();
    await page.keyboard.type('n 3 e 5');
    assert.equal(await note(), 'n 3 e 5');
    assert.equal((await answer()).level, undefined);
  });

  test('takes several lines', async () => {
    await emptyNote();
    await page.keyboard.type('uno');
    await page.keyboard.press('Enter');
    await page.keyboard.type('dos');
    assert.equal(await note(), 'uno\ndos');
  });

  test('is a text field with its name and value for screen readers', async () => {
    await emptyNote();
    const field = page.getByRole('textbox', { name: words.es.evidence });
    assert.equal(await field.count(), 1, 'while it is edited it is there once');
    await page.keyboard.type('hoja 4');
    assert.equal(await field.inputValue(), 'hoja 4');
    await page.keyboard.press('Tab');
    await settled(page);
    assert.equal(await field.count(), 1);
    assert.equal(await field.textContent(), 'hoja 4');
  });

  test('left no fault behind', () => assert.deepEqual(page.faults, []));
});
