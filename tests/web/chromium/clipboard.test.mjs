// The clipboard outside text fields: a grid copies to a spreadsheet and takes its blocks.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { press, settled, start } from './playwright.mjs';

let world;
let person;
let page;

before(async () => {
  world = await start();
  person = await world.person({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await person.open('/galeria');
});
after(() => world?.close());

const grid = () => page.getByRole('grid', { name: 'Cuentas' });
const row = (index) => grid().locator(`[role=row][aria-rowindex="${index}"]`);
/** What a row shows, without the class and the check box. */
const cells = async (index) =>
  (await row(index).getByRole('gridcell').allTextContents()).slice(0, 4);

/** Gives a cell the keyboard. */
async function stand(index, column) {
  await row(index).getByRole('gridcell').nth(column).focus();
  await settled(page);
}
const write = (text) => page.evaluate((words) => navigator.clipboard.writeText(words), text);
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
async function keys(combination) {
  await page.keyboard.press(combination);
  await settled(page);
}

describe('a grid', { timeout: 120_000 }, () => {
  test('says how large it is, and has only what is in sight', async () => {
    assert.equal(await grid().getAttribute('aria-rowcount'), '10001');
    assert.equal(await grid().getAttribute('aria-colcount'), '8');
    assert.ok((await grid().getByRole('row').count()) < 40);
  });

  test('takes a block that a spreadsheet copied', async () => {
    await stand(3, 2);
    await write('Cali\t1.234,5\r\n"Santa ""Marta"""\t7\r\n');
    await keys('Control+v');
    assert.deepEqual((await cells(3)).slice(2), ['Cali', '1.234,5']);
    assert.deepEqual((await cells(4)).slice(2), ['Santa "Marta"', '7,0']);
  });

  test('takes only the text of what is copied richly', async () => {
    await stand(5, 2);
    await page.evaluate(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob(['Ibagué'], { type: 'text/plain' }),
          'text/html': new Blob(['<b>Cali</b>'], { type: 'text/html' }),
        }),
      ]),
    );
    await keys('Control+v');
    assert.equal((await cells(5))[2], 'Ibagué');
  });

  test('changes nothing where a block does not fit, and says why', async () => {
    const before = await cells(4);
    await stand(4, 3);
    await write('8\r\nmucho\r\n');
    await keys('Control+v');
    assert.deepEqual(await cells(4), before);
    const why = 'No se pegó nada. Fila 4, columna Ingresos: No es un número.';
    assert.equal(await page.locator('#mirror').getByText(why).count(), 1);
    assert.equal(await page.locator('#live').textContent(), why);
    await press(page, 'button', 'Entendido');
  });

  test('copies its cell, or the rows that are chosen', async () => {
    await stand(3, 2);
    await keys('Control+c');
    assert.equal(await clipboard(), 'Cali');
    await keys('Space');
    await keys('Shift+ArrowDown');
    await keys('Control+c');
    const lines = (await clipboard()).trimEnd().split(/\r?\n/);
    assert.equal(lines.length, 3);
    assert.ok(lines[0].startsWith('Cliente\tClase\tCiudad\tIngresos\t'));
    assert.ok(lines[1].includes('\tCali\t1234,5\t'));
  });

  test('opens a cell for what is typed, accents and all, and goes down with Enter', async () => {
    await stand(6, 2);
    const letter = { key: 'Ñ', code: 'Semicolon', text: 'Ñ' };
    const keyboard = await person.context.newCDPSession(page);
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...letter });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...letter });
    await page.keyboard.type('uñoa');
    await keys('Enter');
    assert.equal((await cells(6))[2], 'Ñuñoa');
  });

  test('takes a column typed without a pause', async () => {
    await stand(7, 2);
    await page.keyboard.type('(Cali)\nBuga\nTuluá\n');
    await settled(page);
    const column = [(await cells(7))[2], (await cells(8))[2], (await cells(9))[2]];
    assert.deepEqual(column, ['(Cali)', 'Buga', 'Tuluá']);
  });

  test('goes right with Tab, and keeps nothing with Escape', async () => {
    await stand(7, 2);
    await page.keyboard.type('Pasto');
    await keys('Tab');
    assert.equal((await cells(7))[2], 'Pasto');
    const before = (await cells(7))[3];
    await page.keyboard.type('55');
    await keys('Escape');
    assert.equal((await cells(7))[3], before);
    await page.keyboard.type('7');
    await keys('Escape');
    assert.equal((await cells(7))[3], before, 'what was given up does not come back');
  });

  test('leaves the clipboard inside a text field to the browser', async () => {
    await press(page, 'textbox', 'Buscar en la lista');
    await write('Santa "Marta"');
    await keys('Control+v');
    await settled(page);
    assert.equal(await grid().getAttribute('aria-rowcount'), '2');
  });

  test('left no fault behind', () => assert.deepEqual(page.faults, []));
});
