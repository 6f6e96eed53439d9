// The file that gets a copy after every save. No test can press the system's own file dialog, so
// the page is given a real file of the browser's private file system instead; all else is as it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { begin } from '../support/assessment.mjs';
import { press, saved, settled, start } from '../support/browser.mjs';

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
