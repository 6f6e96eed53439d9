// Writing with an input method: shown where it is written, and the page's own text field stands
// letter over letter where the canvas shows its text, so that candidates open beside the caret.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { words } from '../support/assessment.mjs';
import { begin, press, settled, start } from './playwright.mjs';

let world;
let person;
let page;
let keyboard;

before(async () => {
  world = await start();
  person = await world.person({ permissions: ['clipboard-read', 'clipboard-write'] });
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

/** The field with the keyboard, as the canvas shows it, with a caret at its very end. */
async function field() {
  await page.mouse.move(5, 790);
  await settled(page);
  const { x, y, width, height } = await page.locator('#agent').boundingBox();
  return page.screenshot({ clip: { x, y, width: width + 6, height } });
}

/** Where the caret is painted in a picture of a field, CSS px from its left edge: the column in
 * the middle that has the accent's colour. */
const paintedCaret = (picture) =>
  page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, image.height / 2, image.width, 1);
    for (let x = 8; x < image.width; ++x) {
      const [red, green, blue] = data.slice(4 * x, 4 * x + 3);
      if (Math.hypot(red - 0x0b, green - 0x5f, blue - 0x6b) < 60) return x;
    }
    return null;
  }, picture.toString('base64'));

/** Where the page's own text field has its caret: how wide its text is, set as it sets it. */
const ownCaret = () =>
  page.evaluate(() => {
    const element = document.getElementById('agent');
    const style = getComputedStyle(element);
    const probe = document.createElement('span');
    Object.assign(probe.style, { position: 'fixed', whiteSpace: 'pre', font: style.font });
    probe.textContent = element.value.slice(0, element.selectionEnd);
    document.body.append(probe);
    const scale = element.getBoundingClientRect().width / element.offsetWidth;
    const before = probe.getBoundingClientRect().width + parseFloat(style.paddingLeft);
    probe.remove();
    return (before - element.scrollLeft) * scale;
  });

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

  test('has its caret where the canvas paints it', async () => {
    for (const text of ['Señalización año 2026', 'Ω日本', 'Aceros del Valle S.A. '.repeat(12)]) {
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
      const painted = await paintedCaret(await field());
      const own = await ownCaret();
      assert.notEqual(painted, null);
      assert.ok(Math.abs(painted - own) < 3, `${text}: painted at ${painted}, edited at ${own}`);
    }
  });

  test('leaves one line of several that are pasted, and undo takes that back', async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('antes ');
    await page.evaluate(() => navigator.clipboard.writeText('uno\r\ndos\ntres'));
    await page.keyboard.press('Control+v');
    await settled(page);
    assert.equal((await agent()).value, 'antes uno dos tres');
    await page.keyboard.press('Control+z');
    await settled(page);
    assert.equal((await agent()).value, 'antes ');
    await page.keyboard.press('Control+Shift+z');
    await settled(page);
    assert.equal((await agent()).value, 'antes uno dos tres');
  });

  test('stands over a note of several lines as the canvas breaks them', async () => {
    await begin(page, 'Aceros');
    await press(page, 'textbox', words.es.evidence);
    await page.keyboard.insertText('El comité aprobó el plan de cuentas clave en mayo. '.repeat(4));
    await settled(page);
    const { lines, scale, line } = await page.evaluate(() => {
      const element = document.getElementById('agent');
      const style = getComputedStyle(element);
      const inside =
        element.scrollHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
      const scale = element.getBoundingClientRect().width / element.offsetWidth;
      return {
        lines: inside / parseFloat(style.lineHeight),
        scale,
        line: parseFloat(style.lineHeight) * scale,
      };
    });
    assert.ok(Math.abs(scale - 13 / 16) < 0.01, 'its letters are as large as those painted');
    assert.ok(Math.abs(line - 18) < 0.1);
    // The field on the canvas is as high as its lines.
    const { height } = await page.locator('#agent').boundingBox();
    assert.equal(Math.round(lines), Math.round((height - 18) / 18));
  });

  test('left no fault behind', () => assert.deepEqual(page.faults, []));
});
