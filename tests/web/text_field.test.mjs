// The page's own text field, in which the browser edits: it stands letter over letter where the canvas
// shows its text, so that a tap, a selection and an input method's candidates are where one looks.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, words } from './support/assessment.mjs';
import { press, settled, start } from './support/browser.mjs';
import { copiedElsewhere } from './support/clipboard.mjs';
import { only } from './support/engine.mjs';
import { inPage } from './support/picture.mjs';

let world;
let page;

before(async () => {
  world = await start();
  page = await (await world.person()).open();
});
after(() => world?.close());

/** Writes without a keyboard for each letter, in place of all that is there. */
async function write(text) {
  await page.press('Control+a');
  await page.evaluate((words) => void document.execCommand('insertText', false, words), text);
  await settled(page);
}
const value = () => page.evaluate(() => document.getElementById('agent').value);
const box = () =>
  page.evaluate(() => {
    const { x, y, width, height } = document.getElementById('agent').getBoundingClientRect();
    return { x, y, width, height };
  });

/** Where the caret is painted, CSS px from the field's left edge: the column in the middle that has
 * the accent's colour. A caret at the very end stands a little beyond the field. */
async function paintedCaret() {
  await page.move(5, 790);
  await settled(page);
  const { x, y, width, height } = await box();
  const place = { left: Math.round(x), line: Math.round(y + height / 2), wide: Math.round(width) };
  const given = { pngs: [await page.screenshot()], ...place };
  return inPage(page, given, ([picture], { left, line, wide }) => {
    const { data } = picture.getContext('2d').getImageData(left, line, wide + 6, 1);
    for (let at = 8; at < wide + 6; ++at) {
      const [red, green, blue] = data.slice(4 * at, 4 * at + 3);
      if (Math.hypot(red - 0x0b, green - 0x5f, blue - 0x6b) < 60) return at;
    }
    return null;
  });
}

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

describe('the text field', { timeout: 600_000 }, () => {
  before(() => press(page, 'textbox', words.es.company));

  const exact = only(
    ['chromium', 'firefox'],
    'WebKit as GTK has it sets letters at whole pixels, which adds up',
  );
  for (const [what, text, skip] of [
    ['a name', 'Señalización año 2026', false],
    ['letters that the fonts lack', 'Ω日本', false],
    ['more than there is room for', 'Aceros del Valle S.A. '.repeat(12), exact],
  ]) {
    test(`has its caret where the canvas paints it: ${what}`, { skip }, async () => {
      await write(text);
      const painted = await paintedCaret();
      const own = await ownCaret();
      assert.notEqual(painted, null);
      assert.ok(Math.abs(painted - own) < 3, `painted at ${painted}, edited at ${own}`);
    });
  }

  test('makes one line of several that are pasted, and undo takes that back', async () => {
    await copiedElsewhere(page, { 'text/plain': 'uno\r\ndos\ntres' });
    await press(page, 'textbox', words.es.company);
    await page.press('Control+a');
    await page.type('antes ');
    await page.press('Control+v');
    await settled(page);
    assert.equal(await value(), 'antes uno dos tres');
    await page.undo();
    await settled(page);
    assert.equal(await value(), 'antes ');
    await page.redo();
    await settled(page);
    assert.equal(await value(), 'antes uno dos tres');
  });

  test('breaks a note of several lines as the canvas does', async () => {
    await begin(page, 'Aceros');
    await press(page, 'textbox', words.es.evidence);
    await write('El comité aprobó el plan de cuentas clave en mayo. '.repeat(4));
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
    const { height } = await box();
    assert.equal(Math.round(lines), Math.round((height - 18) / 18));
  });

  test('left no fault behind', async () => assert.deepEqual(await page.faults(), []));
});
