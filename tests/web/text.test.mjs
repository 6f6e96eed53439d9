// Writing: what is typed is what is kept, whatever keyboard it comes from.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { answersOf, begin, questionShown, words } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';
import { only } from './support/engine.mjs';

let world;
let person;
let page;

before(async () => {
  world = await start();
  person = await world.person();
  page = await person.open();
  await begin(page, 'Prueba');
});
after(() => world?.close());

/** Goes to the next question's empty note and puts the caret into it. */
async function emptyNote() {
  await page.click(1200, 600); // out of the field
  await settled(page);
  await page.press('ArrowRight');
  await settled(page);
  await press(page, 'textbox', words.es.evidence);
}

/** The answer on the screen as an export has it. */
async function answer() {
  await settled(page);
  await wait(500); // typing rests before it is kept
  await saved(page);
  return answersOf(await exported(page))[await questionShown(page)];
}
const note = async () => (await answer())?.note;

const skip = only(['chromium'], 'the drivers of the others have no input method');

describe('a note', { timeout: 600_000 }, () => {
  test('keeps accents and ñ typed as one', async () => {
    await press(page, 'textbox', words.es.evidence);
    await page.type('Señalización año');
    assert.equal(await note(), 'Señalización año');
  });

  test('keeps the last letters before the address changes', async () => {
    await emptyNote();
    const before = await questionShown(page);
    await page.evaluate(() => {
      const field = document.getElementById('agent');
      field.value = 'acta';
      field.dispatchEvent(new InputEvent('input'));
      history.replaceState(null, '', '#/inicio');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await settled(page);
    await saved(page);
    assert.equal(answersOf(await exported(page))[before].note, 'acta');
    await page.go(`/evaluacion/${before}`);
  });

  test('keeps what a dead key composes', { skip }, async () => {
    await emptyNote();
    await page.type('Se');
    await page.devtools('Input.imeSetComposition', {
      text: '~',
      selectionStart: 1,
      selectionEnd: 1,
    });
    await page.devtools('Input.insertText', { text: 'ñ' });
    await page.type('al a');
    await page.devtools('Input.imeSetComposition', {
      text: '´',
      selectionStart: 1,
      selectionEnd: 1,
    });
    await page.devtools('Input.insertText', { text: 'ó' });
    assert.equal(await note(), 'Señal aó');
  });

  test('keeps what an input method composes step by step', { skip }, async () => {
    await emptyNote();
    for (const text of ['に', 'にほ', 'にほん']) {
      await page.devtools('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await settled(page, 40);
    }
    await page.devtools('Input.insertText', { text: '日本' });
    await page.type(' 2026');
    assert.equal(await note(), '日本 2026');
  });

  test('can be corrected in the middle, undone, cut and pasted', async () => {
    await emptyNote();
    await page.type('acta de mayo');
    for (let i = 0; i < 4; ++i) await page.press('Shift+ArrowLeft');
    await page.type('marzo');
    assert.equal(await note(), 'acta de marzo');
    await page.press('Control+a');
    await page.press('Control+x');
    await page.type('ver: ');
    await page.press('Control+v');
    assert.equal(await note(), 'ver: acta de marzo');
    await page.undo();
    assert.equal(await note(), 'ver: ');
  });

  test('takes figures and letters as text, not as shortcuts', async () => {
    await emptyNote();
    await page.type('n 3 e 5');
    assert.equal(await note(), 'n 3 e 5');
    assert.equal((await answer()).level, undefined);
  });

  test('takes several lines', async () => {
    await emptyNote();
    await page.type('uno');
    await page.press('Enter');
    await page.type('dos');
    assert.equal(await note(), 'uno\ndos');
  });

  test('is a text field with its name and value for screen readers', async () => {
    await emptyNote();
    const field = page.find('textbox', words.es.evidence);
    assert.equal(await field.count(), 1, 'while it is edited it is there once');
    await page.type('hoja 4');
    assert.equal(await field.value(), 'hoja 4');
    await page.press('Tab');
    await settled(page);
    assert.equal(await field.count(), 1);
    assert.equal(await field.textContent(), 'hoja 4');
  });

  test('left no fault behind', async () => assert.deepEqual(await page.faults(), []));
});
