// A consultant's companies in one browser: each with its own data, its own writer, its own end.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, levelsOf, words } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';

const { readOnly } = words.es;
let world;

before(async () => (world = await start()));
after(() => world?.close());

const companyOf = async (page) => (await exported(page)).name;

/** Waits for the page that comes after a reload of the program's own. */
async function arrived(page, company) {
  await page.until((name) => JSON.parse(window.cuentasClave.exportJson()).name === name, company);
  await page.ready();
  await settled(page);
}

/** Presses what leads to another company: the page goes at once. */
const leave = (page, name) => page.find('button', name).press();

async function choose(page, name, option) {
  await press(page, 'button', `Opciones de ${name}`);
  await press(page, 'menuitem', option);
}

/** A person with two companies, of which Beta is open. */
async function consultant() {
  const person = await world.person();
  const page = await person.open();
  await begin(page, 'Alfa S.A.');
  await page.press('4');
  await saved(page);
  await page.go('/empresas');
  await leave(page, 'Nueva empresa');
  await arrived(page, '');
  await begin(page, 'Beta S.A.');
  await page.press('2');
  await saved(page);
  return { person, page };
}

/** As backup.ts does once a file is chosen. Runs in a page. */
function keepWayToFile(key) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('cuentas-clave:backup', 21);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('FILE_DATA').createIndex('timestamp', 'timestamp');
    request.onsuccess = () => {
      const transaction = request.result.transaction('FILE_DATA', 'readwrite');
      transaction.objectStore('FILE_DATA').put({ handle: 'a file' }, key);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

/** Of which workspaces one is kept. Runs in a page. */
function waysToFiles() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('cuentas-clave:backup');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const keys = request.result.transaction('FILE_DATA').objectStore('FILE_DATA').getAllKeys();
      keys.onsuccess = () => {
        request.result.close();
        resolve(keys.result);
      };
    };
  });
}

describe('several companies', { timeout: 600_000 }, () => {
  test('keep their data apart, over reloads and in new tabs', async () => {
    const { person, page } = await consultant();
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 1 });
    await page.reload();
    await page.ready();
    assert.equal(await companyOf(page), 'Beta S.A.', 'a tab keeps its company');

    await page.go('/empresas');
    await leave(page, /^Alfa S[.]A[.], Último cambio: hoy/);
    await arrived(page, 'Alfa S.A.');
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 3 });

    const other = await person.open();
    assert.equal(await companyOf(other), 'Alfa S.A.', 'a new tab begins with the last one');
    await person.close();
  });

  test('are written at the same time in two tabs', async () => {
    const { person, page: beta } = await consultant();
    const alfa = await person.open('/empresas');
    await leave(alfa, /^Alfa S[.]A[.], Último cambio/);
    await arrived(alfa, 'Alfa S.A.');
    assert.equal(await alfa.text(readOnly).count(), 0);
    await alfa.go('/evaluacion/change.case');
    await alfa.press('5');
    await saved(alfa);
    await beta.front();
    assert.equal(await beta.text(readOnly).count(), 0);
    await beta.go('/evaluacion/change.case');
    await beta.press('1');
    await saved(beta);
    for (const [page, level] of [
      [alfa, 4],
      [beta, 0],
    ]) {
      await page.front();
      await page.reload();
      await page.ready();
      assert.deepEqual(levelsOf(await exported(page)), { 'change.case': level });
    }
    await person.close();
  });

  test('are copied with all that is in them, and the copy goes its own way', async () => {
    const { person, page } = await consultant();
    await page.go('/empresas');
    await choose(page, 'Beta S.A.', 'Duplicar');
    await page.text('Se duplicó como Beta S.A. (copia)').shows();
    await leave(page, /^Beta S[.]A[.] [(]copia[)]/);
    await page.until(() => window.cuentasClave?.exportJson().includes('Beta'));
    await page.ready();
    await page.go('/evaluacion/change.case');
    await page.press('5');
    await saved(page);
    await page.go('/empresas');
    await leave(page, /^Beta S[.]A[.], Último cambio/);
    await page.until(() => /"level":\s*1/.test(window.cuentasClave?.exportJson() ?? ''));
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 1 });
    await person.close();
  });

  test('are erased for ever only where nobody writes, with all that was kept of them', async () => {
    const { person, page: beta } = await consultant();
    const alfa = await person.open('/empresas');
    await leave(alfa, /^Alfa S[.]A[.], Último cambio/);
    await arrived(alfa, 'Alfa S.A.');
    await alfa.go('/empresas');
    await choose(alfa, 'Beta S.A.', 'Eliminar');
    await choose(alfa, 'Beta S.A.', 'Borrar para siempre');
    await press(alfa, 'button', 'Borrar para siempre');
    await alfa.text(/quizás está abierta en otra pestaña/).shows();
    await beta.close();

    await choose(alfa, 'Beta S.A.', 'Borrar para siempre');
    await press(alfa, 'button', 'Borrar para siempre');
    await alfa.find('button', /^Beta S[.]A[.]/).goes();
    const left = await alfa.evaluate(async () => [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
    assert.deepEqual(
      left.filter((name) => /k-[0-9a-z]{13}/.test(name) && !name.endsWith('.open')),
      [],
    );
    await alfa.reload();
    await alfa.ready();
    assert.deepEqual(levelsOf(await exported(alfa)), { 'change.case': 3 });
    await person.close();
  });

  test('are erased with all that was kept of them, the first too', async () => {
    const { person, page } = await consultant();
    await page.go('/empresas');
    await leave(page, /^Alfa S[.]A[.], Último cambio/);
    await arrived(page, 'Alfa S.A.');
    await page.go('/datos');
    await page.download(() => page.find('button', 'Exportar JSON').press());
    await page.go('/empresas');
    await leave(page, /^Beta S[.]A[.], Último cambio/);
    await arrived(page, 'Beta S.A.');
    await page.evaluate(keepWayToFile, '1');
    const before = await page.evaluate(() => Object.keys(localStorage));
    assert.ok(before.some((name) => name.startsWith('cuentas-clave.exportedOn:')));

    await page.go('/empresas');
    await choose(page, 'Alfa S.A.', 'Eliminar');
    await choose(page, 'Alfa S.A.', 'Borrar para siempre');
    await press(page, 'button', 'Borrar para siempre');
    await page.find('button', /^Alfa S[.]A[.]/).goes();
    const left = await page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(
      left.filter((name) => !/k-[0-9a-z]{13}/.test(name)).sort(),
      before.filter((name) => /[.](open|persisted|language|theme|recent)$/.test(name)).sort(),
    );
    assert.deepEqual(await page.evaluate(waysToFiles), []);
    assert.equal(await companyOf(page), 'Beta S.A.');
    await person.close();
  });

  test('are not copied in part', async () => {
    const { person, page } = await consultant();
    await page.go('/empresas');
    await page.evaluate(() => {
      localStorage.setItem('cuentas-clave.tail', 'not saved yet');
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (name, value) {
        if (/k-.*[.]tail$/.test(name)) throw new DOMException('no room', 'QuotaExceededError');
        setItem.call(this, name, value);
      };
    });
    const places = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
    const before = await places();
    await choose(page, 'Alfa S.A.', 'Duplicar');
    await page.text(/No se pudo duplicar/).shows();
    assert.deepEqual(await places(), before);
    await person.close();
  });

  test('are found again where the settings were cleared', async () => {
    const { person, page } = await consultant();
    await settled(page); // the list hears of a save a frame later
    await page.evaluate(() => localStorage.clear());
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await page.ready();
    assert.equal(await companyOf(page), 'Alfa S.A.');
    await page.go('/empresas');
    await leave(page, /^Empresa sin nombre, Sin datos guardados/);
    await arrived(page, 'Beta S.A.');
    await page.go('/empresas');
    await page.find('button', /^Beta S[.]A[.], Abierta/).shows();
    await person.close();
  });
});

describe('what was done before a reload', { timeout: 600_000 }, () => {
  test('is listed, undone and had again', async () => {
    const { person, page } = await consultant();
    await page.press('5');
    await saved(page);
    await page.reload();
    await page.ready();
    await settled(page);
    await page.press('Control+z');
    await settled(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 1 });
    await page.go('/historial');
    await press(page, 'button', /1\s→\s4$/);
    await press(page, 'button', 'Volver');
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 4 });
    await person.close();
  });
});
