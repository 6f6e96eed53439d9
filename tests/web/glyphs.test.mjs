// Letters that the program's fonts lack are drawn by the browser's: emoji, Greek, Chinese, …
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { words } from './support/assessment.mjs';
import { press, settled, start } from './support/browser.mjs';
import { only } from './support/engine.mjs';
import * as faults from './support/faults.mjs';
import { pixels } from './support/picture.mjs';

let world;
let page;

/** Counts what is drawn for the program. Runs in the page before anything else. */
function countDrawing() {
  window.drawn = [];
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (word, ...rest) {
    window.drawn.push(`${word} ${this.font}`);
    return fillText.call(this, word, ...rest);
  };
}

before(async () => {
  world = await start();
  page = await (await world.person({ init: countDrawing })).open();
});
after(() => world?.close());

const field = () => page.find('textbox', words.es.company);

/** The company's name as the canvas shows it, written without a keyboard for its letters. */
async function picture(name) {
  await press(page, 'textbox', words.es.company);
  await page.press('Control+a');
  await page.evaluate((text) => void document.execCommand('insertText', false, text), name);
  await page.move(5, 790);
  await settled(page);
  return pixels(page, await field().box());
}
const drawn = () => page.evaluate(() => window.drawn.length);

describe('letters that the fonts lack', { timeout: 600_000 }, () => {
  test('cost nothing while there are none', async () => {
    await picture('Señalización Łódź, S.A. — año «2026» 1.234,5 €');
    assert.equal(await drawn(), 0);
  });

  test('are drawn as what they are', async () => {
    const unknown = await picture('?');
    const pictures = [unknown];
    for (const letter of ['Ω', 'Ж', 'ế', '日', '😀']) {
      const shown = await picture(letter);
      assert.ok(!pictures.includes(shown), `${letter} looks like another`);
      pictures.push(shown);
    }
  });

  test('are drawn once for a size', async () => {
    await picture('ΩΩ');
    const before = await drawn();
    await picture('Ω Ω Ω');
    assert.equal(await drawn(), before);
    const { length, distinct } = await page.evaluate(() => ({
      length: window.drawn.length,
      distinct: new Set(window.drawn).size,
    }));
    assert.equal(length, distinct);
  });

  const skip = only(['chromium', 'firefox'], 'WebKit as GTK has it takes the ratio of the desktop');
  test('are drawn at the pixels of the screen', { skip }, async () => {
    const sharp = await world.person({ init: countDrawing, deviceScaleFactor: 2 });
    const small = page;
    page = await sharp.open();
    await picture('Ω');
    const [font] = await page.evaluate(() => window.drawn);
    assert.match(font, /^Ω 30px/);
    await sharp.close();
    page = small;
  });

  test('are there again after the graphics context was lost', async () => {
    const before = await picture('Ωμέγα 日本 😀');
    await page.evaluate(faults.contextLostForAWhile);
    await settled(page);
    assert.ok(before === (await pixels(page, await field().box())), 'the pictures differ');
  });

  test('left no fault behind', async () => assert.deepEqual(await page.faults(), []));
});
