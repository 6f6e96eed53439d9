// Files come in as people bring them: chosen, dropped or pasted, one or several. Each is shown
// first, and taken in as one change.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { exported, press, saved, settled, start } from './support/browser.mjs';
import { copiedElsewhere } from './support/clipboard.mjs';

let world;
let person;
let page;

before(async () => (world = await start()));
after(() => world?.close());

const company = {
  format: 'kam/workspace',
  version: 1,
  id: 'w-1',
  name: 'Aceros del Valle S.A.',
  createdOn: '2026-11-23',
  rounds: [{ id: 'r-1', title: 'Taller', date: '2026-11-23' }],
};
const answers = (id, name, level) =>
  JSON.stringify({
    ...{ format: 'kam/response', version: 1, round: 'r-1', id, name },
    answers: { 'change.case': { level } },
  });
const ana = { name: 'ana.json', text: answers('p-1', 'Ana', 2) };
const oscar = { name: 'oscar.json', text: answers('p-2', 'Óscar', 3) };
const broken = { name: 'rota.json', text: '{"format": "kam/response"' };

beforeEach(async () => {
  person = await world.person();
  page = await person.open('/datos');
  await page.evaluate((json) => window.cuentasClave.importJson(json), JSON.stringify(company));
  await saved(page);
  await settled(page);
});
afterEach(async () => {
  assert.deepEqual(await page.faults(), []);
  await person.close();
});

const people = async (shown) =>
  (await exported(shown)).rounds[0].responses.map(({ name }) => name).sort();

function drop(files) {
  return page.evaluate((given) => {
    const dropped = new DataTransfer();
    for (const { name, text, padding = 0 } of given)
      dropped.items.add(new File([text, ' '.repeat(padding)], name));
    document
      .getElementById('canvas')
      .dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
  }, files);
}

/** Confirms what the dialog says, and gives the people there are when the page is opened anew. */
async function confirmed(button) {
  await page.find('dialog').shows();
  await settled(page);
  await press(page, 'button', button);
  await saved(page);
  await page.reload();
  await page.ready();
  return people(page);
}

describe('files that are brought', { timeout: 300_000 }, () => {
  test('can be several, chosen at once', async () => {
    const choose = () => page.find('button', 'Importar un archivo').press();
    await page.choose(choose, [ana, oscar]);
    assert.deepEqual(await confirmed('Agregar'), ['Ana', 'Óscar']);
  });

  test('can be no more together than one alone, and what is too much is named', async () => {
    const padded = (file) => ({ ...file, padding: 33 * 1024 * 1024 });
    await drop([padded(ana), padded(oscar)]);
    await page
      .find('listitem', 'oscar.json')
      .text(/no cabe en los 67/)
      .shows();
    assert.deepEqual(await confirmed('Importar 1 cambio'), ['Ana']);
  });

  test('can be several, dropped anywhere, and the broken one is named', async () => {
    await drop([ana, broken, oscar]);
    await page.find('listitem', /rota\.json/).shows();
    assert.deepEqual(await confirmed('Importar 2 cambios'), ['Ana', 'Óscar']);
  });

  test('can be text that is pasted', async () => {
    await page.find('button', 'Importar un archivo').focus();
    await copiedElsewhere(page, { 'text/plain': ana.text });
    await page.press('Control+v');
    assert.deepEqual(await confirmed('Agregar'), ['Ana']);
  });

  test('can be text that is pasted while nothing has the focus', async () => {
    await page.evaluate(() => document.activeElement.blur());
    await copiedElsewhere(page, { 'text/plain': ana.text });
    await page.press('Control+v');
    assert.deepEqual(await confirmed('Agregar'), ['Ana']);
  });

  test('can be files that are pasted', async () => {
    await page.evaluate(({ name, text }) => {
      const pasted = new DataTransfer();
      pasted.items.add(new File([text], name));
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox makes such an event without what it carries.
      Object.defineProperty(event, 'clipboardData', { value: pasted });
      document.body.dispatchEvent(event);
    }, oscar);
    assert.deepEqual(await confirmed('Agregar'), ['Óscar']);
  });

  test('change nothing the second time, and what differs is decided by the person', async () => {
    await drop([ana]);
    await confirmed('Agregar');
    await drop([ana]);
    await page.text(/No hay nada que cambiar/).shows();
    await settled(page);
    await press(page, 'button', 'Cerrar');

    await drop([{ name: 'otra.json', text: answers('p-1', 'Ana', 4) }]);
    await page.text('Caso de negocio escrito: 2\u00a0→\u00a04').shows();
    await settled(page);
    await press(page, 'radio', 'Del archivo');
    assert.deepEqual(await confirmed('Importar 1 cambio'), ['Ana']);
    const [response] = (await exported(page)).rounds[0].responses;
    assert.equal(response.answers['change.case'].level, 4);
  });
});
