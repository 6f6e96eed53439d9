// The file that gets a copy after every save. No test can press the system's own file dialog, so
// the page is given a real file of the browser's private file system instead; all else is as it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin, words } from '../support/assessment.mjs';
import { press, saved, settled, start } from '../support/browser.mjs';

const { readOnly } = words.es;
let world;

before(async () => (world = await start()));
after(() => world?.close());

function filesFromThePrivateSystem() {
  window.showSaveFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('copia.json', { create: true });
    return handle;
  };
  FileSystemFileHandle.prototype.queryPermission ??= async () => 'granted';
}

const content = (page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('copia.json', { create: true });
    return (await handle.getFile()).text();
  });

const write = (page, text) =>
  page.evaluate(async (words) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('copia.json', { create: true });
    const writable = await handle.createWritable();
    await writable.write(words);
    await writable.close();
  }, text);

const holds = (page, words) =>
  page.until(
    async (wanted) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('copia.json', { create: true });
      return (await (await handle.getFile()).text()).includes(wanted);
    },
    words,
    { timeout: 20_000 },
  );

async function rename(page, name) {
  await page.go('/datos');
  await page.find('textbox', 'Nombre de la empresa').press();
  await page.press('Control+a');
  await page.type(name);
  await page.press('Tab');
  await settled(page);
  await saved(page);
}

test('a chosen file gets every change, also after a reload', { timeout: 240_000 }, async () => {
  const person = await world.person({ init: filesFromThePrivateSystem });
  const page = await person.open();
  await begin(page, 'Alfa S.A.');
  await page.press('3');
  await saved(page);
  await page.go('/datos');
  await press(page, 'button', 'Elegir el archivo');
  await holds(page, 'Alfa S.A.');
  await page.text(/copia[.]json recibió la última copia hoy/).shows();

  await rename(page, 'Beta S.A.');
  await holds(page, 'Beta S.A.');
  await page.reload();
  await page.ready();
  await rename(page, 'Gamma S.A.');
  await holds(page, 'Gamma S.A.');
  await person.close();
});

test('a file that somebody else changed is not written over', { timeout: 240_000 }, async () => {
  const person = await world.person({ init: filesFromThePrivateSystem });
  const page = await person.open();
  await begin(page, 'Alfa S.A.');
  await saved(page);
  await write(page, '{"theirs": true}');
  await page.go('/datos');
  await press(page, 'button', 'Elegir el archivo');
  await page.text(/copia[.]json cambió fuera/).shows();
  await rename(page, 'Beta S.A.');
  await settled(page, 3000);
  assert.equal(await content(page), '{"theirs": true}');

  await press(page, 'button', 'Escribir encima');
  await holds(page, 'Beta S.A.');
  await write(page, '{"theirs": 2}');
  await rename(page, 'Gamma S.A.');
  await page.text(/copia[.]json cambió fuera/).shows({ timeout: 20_000 });
  assert.equal(await content(page), '{"theirs": 2}');
  await press(page, 'button', 'Dejar de copiar');
  await page.find('button', 'Elegir el archivo').shows();
  await person.close();
});

/** A page whose file has a colleague's account, which the page has not. */
async function withColleague(person) {
  const page = await person.open();
  await begin(page, 'Alfa S.A.');
  await page.press('3');
  await saved(page);
  await page.go('/datos');
  await press(page, 'button', 'Elegir el archivo');
  await holds(page, 'Alfa S.A.');
  const theirs = JSON.parse(await content(page));
  theirs.accounts = [{ id: 'a-9', name: 'Minera Andina' }];
  await write(page, JSON.stringify(theirs));
  await rename(page, 'Beta S.A.');
  await page.text(/copia[.]json cambió fuera/).shows({ timeout: 20_000 });
  return { page, theirs: JSON.stringify(theirs) };
}

const longerThanEditsRest = 3500;

test('what somebody else wrote stays until it is imported', { timeout: 240_000 }, async () => {
  const person = await world.person({ init: filesFromThePrivateSystem });
  const { page, theirs } = await withColleague(person);
  const look = async () => {
    await press(page, 'button', 'Ver qué trae');
    await page.find('dialog', 'Importar «copia.json»').shows();
    await settled(page, longerThanEditsRest);
    assert.equal(await content(page), theirs);
  };
  await look();
  await press(page, 'button', 'Cancelar');
  await settled(page, longerThanEditsRest);
  assert.equal(await content(page), theirs);
  await page.text(/copia[.]json cambió fuera/).shows();

  await look();
  await press(page, 'button', 'Importar 1 cambio');
  await holds(page, 'Beta S.A.');
  assert.match(await content(page), /Minera Andina/);
  await person.close();
});

test('a tab that takes over goes on with the copies', { timeout: 240_000 }, async () => {
  const person = await world.person({ init: filesFromThePrivateSystem });
  const first = await person.open();
  await begin(first, 'Alfa S.A.');
  await saved(first);
  const second = await person.open('/datos');
  await second.text(readOnly).shows();
  await second.find('button', 'Elegir el archivo').shows();
  await first.front();
  await first.go('/datos');
  await press(first, 'button', 'Elegir el archivo');
  await holds(first, 'Alfa S.A.');
  await second.front();
  await second.find('button', 'Dejar de copiar').shows();
  await first.close();
  await second.text(readOnly).goes();
  await rename(second, 'Beta S.A.');
  await holds(second, 'Beta S.A.');
  await person.close();
});

test(
  'stopping while a copy is on its way leaves the file as it is',
  { timeout: 240_000 },
  async () => {
    const person = await world.person({ init: filesFromThePrivateSystem });
    const page = await person.open();
    await begin(page, 'Alfa S.A.');
    await page.press('3');
    await saved(page);
    await page.go('/datos');
    await press(page, 'button', 'Elegir el archivo');
    await holds(page, 'Alfa S.A.');
    await page.evaluate(() => {
      const { write } = FileSystemWritableFileStream.prototype;
      const free = new Promise((resolve) => (window.letGo = resolve));
      FileSystemWritableFileStream.prototype.write = async function (...given) {
        await free;
        return write.apply(this, given);
      };
    });
    await rename(page, 'Beta S.A.');
    await page.text(/Escribiendo en copia[.]json/).shows({ timeout: 20_000 });
    await press(page, 'button', 'Dejar de copiar');
    await page.find('button', 'Elegir el archivo').shows();
    await page.evaluate(() => window.letGo());
    await settled(page, 1000);
    await page.find('button', 'Elegir el archivo').shows();
    assert.match(await content(page), /Alfa S[.]A[.]/);

    await write(page, '');
    await press(page, 'button', 'Elegir el archivo');
    await rename(page, 'Gamma S.A.');
    await holds(page, 'Gamma S.A.');
    await page.text(/copia[.]json recibió la última copia hoy/).shows();
    await person.close();
  },
);
