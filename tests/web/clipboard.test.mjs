// The clipboard outside text fields: a grid copies to a spreadsheet and takes its blocks; and what is
// typed on its cells, which comes to the page as the clipboard's commands do.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { press, settled, start } from './support/browser.mjs';
import { copiedElsewhere, pastedElsewhere } from './support/clipboard.mjs';

let world;
let page;

before(async () => {
  world = await start();
  page = await (await world.person({ at: world.gallery })).open('/galeria');
});
after(() => world?.close());

const grid = () => page.find('grid', 'Cuentas');
const row = (index) => grid().find('row', undefined, { row: index });
/** What a row shows, without the class and the check box. */
const cells = async (index) => [
  await row(index).find('rowheader').textContent(), // what the row is about
  ...(await row(index).find('gridcell').texts()).slice(0, 3),
];

/** Gives a cell the keyboard. */
async function stand(index, column) {
  const cell =
    column === 0
      ? row(index).find('rowheader')
      : row(index)
          .find('gridcell')
          .nth(column - 1);
  await cell.focus();
  await settled(page);
}
const write = (text) => copiedElsewhere(page, { 'text/plain': text });
async function keys(combination) {
  await page.press(combination);
  await settled(page);
}

describe('a grid', { timeout: 120_000 }, () => {
  test('says how large it is, and has only what is in sight', async () => {
    assert.equal(await grid().attribute('aria-rowcount'), '10001');
    assert.equal(await grid().attribute('aria-colcount'), '8');
    assert.ok((await grid().find('row').count()) < 40);
  });

  test('takes a block that a spreadsheet copied', async () => {
    await write('Cali\t1.234,5\r\n"Santa ""Marta"""\t7\r\n');
    await stand(3, 2);
    await keys('Control+v');
    assert.deepEqual((await cells(3)).slice(2), ['Cali', '1.234,5']);
    assert.deepEqual((await cells(4)).slice(2), ['Santa "Marta"', '7,0']);
  });

  test('takes only the text of what is copied richly', async () => {
    await copiedElsewhere(page, { 'text/plain': 'Ibagué', 'text/html': '<b>Cali</b>' });
    await stand(5, 2);
    await keys('Control+v');
    assert.equal((await cells(5))[2], 'Ibagué');
  });

  test('changes nothing where a block does not fit, and says why', async () => {
    const before = await cells(4);
    await write('8\r\nmucho\r\n');
    await stand(4, 3);
    await keys('Control+v');
    assert.deepEqual(await cells(4), before);
    const why = 'No se pegó nada. Fila 4, columna Ingresos: No es un número.';
    assert.equal(await page.text(why).count(), 2, 'it is shown and it is said');
    await press(page, 'button', 'Entendido');
    assert.equal(await page.text(why).count(), 1);
  });

  test('copies its cell, or the rows that are chosen', async () => {
    await stand(3, 2);
    await keys('Control+c');
    assert.equal(await pastedElsewhere(page), 'Cali');
    await stand(3, 2);
    await keys(' ');
    await keys('Shift+ArrowDown');
    await keys('Control+c');
    const lines = (await pastedElsewhere(page)).trimEnd().split(/\r?\n/);
    assert.equal(lines.length, 3);
    assert.ok(lines[0].startsWith('Cliente\tClase\tCiudad\tIngresos\t'));
    assert.ok(lines[1].includes('\tCali\t1234,5\t'));
  });

  test('opens a cell for what is typed, accents and all, and goes down with Enter', async () => {
    await stand(6, 2);
    await page.type('Ñuñoa');
    await keys('Enter');
    assert.equal((await cells(6))[2], 'Ñuñoa');
  });

  test('takes a column typed without a pause', async () => {
    await stand(7, 2);
    for (const word of ['(Cali)', 'Buga', 'Tuluá']) {
      await page.type(word);
      await page.press('Enter');
    }
    await settled(page);
    const column = [(await cells(7))[2], (await cells(8))[2], (await cells(9))[2]];
    assert.deepEqual(column, ['(Cali)', 'Buga', 'Tuluá']);
  });

  test('goes right with Tab, and keeps nothing with Escape', async () => {
    await stand(7, 2);
    await page.type('Pasto');
    await keys('Tab');
    assert.equal((await cells(7))[2], 'Pasto');
    const before = (await cells(7))[3];
    await page.type('55');
    await keys('Escape');
    assert.equal((await cells(7))[3], before);
    await page.type('7');
    await keys('Escape');
    assert.equal((await cells(7))[3], before, 'what was given up does not come back');
  });

  test('leaves the clipboard inside a text field to the browser', async () => {
    await write('Santa "Marta"');
    await press(page, 'textbox', 'Buscar en la lista');
    await keys('Control+v');
    assert.equal(await grid().attribute('aria-rowcount'), '2');
  });

  test('left no fault behind', async () => assert.deepEqual(await page.faults(), []));
});
