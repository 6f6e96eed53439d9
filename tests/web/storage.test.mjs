// No edit that was acknowledged is lost, and the person is told what was not kept.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { answersOf, assertSameWorkspace, begin, levelsOf, words } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';
import * as faults from './support/faults.mjs';

const { failed, readOnly, writeHere } = words.es;
let world;

before(async () => (world = await start()));
after(() => world?.close());

/** A person in the middle of the first question. */
async function personWhoBegan(init) {
  const person = await world.person({ init });
  const page = await person.open();
  await begin(page, 'Aceros del Valle S.A.');
  await saved(page);
  return { person, page };
}

const fault = (page, on) => page.evaluate((value) => (window.fault = value), on);
const says = (page, words) => page.text(words).shows();

/** Opens the program anew and gives the levels it shows. */
async function levelsAfterReopening(person, page) {
  await page.close();
  const again = await person.open();
  const levels = levelsOf(await exported(again));
  await again.close();
  return levels;
}

/** The name that comes after one. */
const following = (path) => path.replace(/(\d+)(?=[.]json$)/, (part) => Number(part) + 1);

describe('a save that fails', { timeout: 600_000 }, () => {
  for (const kind of ['failingPut', 'abortedTransaction', 'silentLoss']) {
    test(`is told, keeps the export, and is made good (${kind})`, async () => {
      const { person, page } = await personWhoBegan(faults[kind]);
      await fault(page, true);
      await page.press('4');
      await says(page, failed);
      assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 3 });

      await fault(page, false);
      await page.press('2');
      await saved(page);
      await settled(page);
      assert.equal(await page.text(failed).count(), 0);
      assert.deepEqual(await levelsAfterReopening(person, page), { 'change.case': 1 });
      await person.close();
    });
  }

  test('after it was written leaves no file that hides what is saved later', async () => {
    const { person, page } = await personWhoBegan(faults.failingReadBack);
    const names = async () => (await page.evaluate(faults.storedFiles)).map(([path]) => path);
    const before = await names();
    await fault(page, true);
    await page.press('4');
    await says(page, failed);
    // While nothing succeeds: what a later attempt keeps is to stay.
    const reported = (await names()).filter((path) => !before.includes(path));
    assert.ok(reported.length > 0, 'the browser kept what it reported as failed');
    await fault(page, false);

    await page.press('2');
    await saved(page);
    const kept = await names();
    assert.deepEqual(
      reported.filter((path) => kept.includes(path)),
      [],
    );
    assert.deepEqual(await levelsAfterReopening(person, page), { 'change.case': 1 });
    await person.close();
  });

  test('for a name that another page took leaves that page its file', async () => {
    const { person, page } = await personWhoBegan();
    await page.press('2');
    await saved(page);
    const paths = (await page.evaluate(faults.storedFiles)).map(([path]) => path);
    const next = paths
      .filter((path) => /changes-/.test(path) && !paths.includes(following(path)))
      .map((path) => [following(path), 'theirs']);
    assert.ok(next.length > 0);
    await page.evaluate(faults.putFiles, next);
    await page.press('4');
    await says(page, failed);
    await page.press('3');
    await saved(page);
    const kept = new Map(await page.evaluate(faults.storedFiles));
    for (const [path, text] of next) assert.equal(kept.get(path), text);
    assert.deepEqual(await levelsAfterReopening(person, page), { 'change.case': 2 });
    await person.close();
  });

  test('because the browser never answers is told too', async () => {
    const { person, page } = await personWhoBegan(faults.noAnswer);
    await fault(page, true);
    await page.press('4');
    await page.text(failed).shows({ timeout: 25_000 });
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 3 });
    await person.close();
  });

  test('because the connection was closed is tried again on a new one', async () => {
    const { person, page } = await personWhoBegan(faults.closableConnections);
    await page.evaluate(() => window.closeConnections());
    await page.press('4');
    await saved(page);
    assert.deepEqual(await page.faults(), []);
    assert.deepEqual(await levelsAfterReopening(person, page), { 'change.case': 3 });
    await person.close();
  });

  test('is made good after the browser deleted everything under the page', async () => {
    const { person, page } = await personWhoBegan();
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('cuentas-clave');
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    await page.press('4');
    await saved(page);
    assert.deepEqual(await levelsAfterReopening(person, page), { 'change.case': 3 });
    await person.close();
  });
});

describe('a load that fails', { timeout: 600_000 }, () => {
  for (const kind of ['failingLoad', 'endlessLoad']) {
    test(`writes nothing over what is stored (${kind})`, async () => {
      const { person, page } = await personWhoBegan();
      await page.press('5');
      await saved(page);
      const stored = await page.evaluate(faults.storedFiles);
      await page.close();

      await person.before(faults[kind]);
      const broken = await person.open('', { ready: false });
      // One way is to close it before the load has ended, the other to go on and edit.
      if (kind === 'endlessLoad') {
        await wait(1500);
      } else {
        await broken.ready();
        await says(broken, 'No se pudieron leer los datos');
        await broken.press('3');
        await settled(broken);
      }
      await broken.close();

      const whole = await person.openEmpty();
      assert.deepEqual(await whole.evaluate(faults.storedFiles), stored);
      await person.close();
    });
  }

  for (const { broken, level, loss } of [
    { broken: 1, level: 4, loss: 'nothing, as each file has a twin' },
    { broken: 2, level: 1, loss: 'only the last edit' },
  ]) {
    test(`of the newest ${broken} files loses ${loss}, and is told`, async () => {
      const { person, page } = await personWhoBegan();
      await page.press('2');
      await saved(page);
      await page.press('5');
      await saved(page);
      const files = (await page.evaluate(faults.storedFiles)).map(([path]) => path);
      await page.goto(`${person.address}none`); // no program runs there
      const number = (path) => Number(path.match(/(\d+)[.]json$/)[1]);
      const changes = files
        .filter((path) => /changes/.test(path))
        .sort((a, b) => number(a) - number(b));
      for (const path of changes.slice(-broken)) await page.evaluate(faults.cutFile, path);
      await page.close();

      const again = await person.open();
      await says(again, /archivos? guardados? est/);
      assert.deepEqual(levelsOf(await exported(again)), { 'change.case': level });
      await person.close();
    });
  }

  test('hands out what was not saved yet, which lies elsewhere', async () => {
    const { person, page } = await personWhoBegan();
    await page.goto(`${person.address}none`); // no program runs there
    await page.evaluate(() => localStorage.setItem('cuentas-clave.tail', 'not saved yet'));
    await page.close();
    await person.before(faults.failingLoad);
    const broken = await person.open('/datos');
    const stored = broken.find('button', 'Descargar lo guardado tal cual');
    const file = await broken.download(() => stored.press());
    assert.equal(JSON.parse(file).unsaved, 'not saved yet');
    await person.close();
  });

  test('for want of a database leaves a program that works in memory and says so', async () => {
    const person = await world.person({ init: faults.noDatabase });
    const page = await person.open();
    await says(page, 'Este navegador no guarda');
    await begin(page, 'Sin disco');
    await page.press('3');
    await settled(page);
    assert.deepEqual(levelsOf(await exported(page)), { 'change.case': 2 });
    await person.close();
  });
});

describe('a tab closed right after an edit', { timeout: 600_000 }, () => {
  test('has not lost it, ten times out of ten', async () => {
    const { person, page } = await personWhoBegan();
    let open = page;
    for (let round = 0; round < 10; ++round) {
      const level = round % 5;
      await open.press(String(level + 1));
      await open.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      await open.close();
      open = await person.open('/evaluacion/change.case');
      assert.deepEqual(levelsOf(await exported(open)), { 'change.case': level }, `round ${round}`);
    }
    await person.close();
  });
});

describe('a second tab', { timeout: 600_000 }, () => {
  test('reads along, cannot write, and takes over when asked', async () => {
    const { person, page: first } = await personWhoBegan();
    const second = await person.open('/evaluacion/change.case');
    await says(second, readOnly);
    await second.press('1');
    await settled(second);
    assert.deepEqual(levelsOf(await exported(second)), {});
    const refused = await second.evaluate(() =>
      window.cuentasClave.importJson(window.cuentasClave.exportJson()),
    );
    assert.match(refused, /Otra pestaña/);

    await first.front();
    await first.press('4');
    await saved(first);
    await second.front();
    await second.until(() => window.cuentasClave.exportJson().includes('"level"'));
    assertSameWorkspace(await exported(second), await exported(first));

    await press(second, 'button', writeHere);
    await first.front(); // only what is in front draws
    await says(first, readOnly);
    await second.front();
    await second.text(readOnly).goes();
    await second.press('2');
    await saved(second);
    await first.until(() => /"level":\s*1/.test(window.cuentasClave.exportJson()));
    await first.front();
    await first.press('5');
    await settled(first);
    assert.deepEqual(levelsOf(await exported(first)), { 'change.case': 1 });
    await first.close();
    assert.deepEqual(await levelsAfterReopening(person, second), { 'change.case': 1 });
    await person.close();
  });

  test('writes by itself once the first one is gone', async () => {
    const { person, page: first } = await personWhoBegan();
    const second = await person.open('/evaluacion/change.case');
    await says(second, readOnly);
    await first.front();
    await first.press('4');
    await saved(first);
    await first.close();
    await second.front();
    await second.text(readOnly).goes();
    assert.deepEqual(levelsOf(await exported(second)), { 'change.case': 3 });
    await second.press('1');
    await saved(second);
    assert.deepEqual(await levelsAfterReopening(person, second), { 'change.case': 0 });
    await person.close();
  });

  test('loses no note to who goes on typing in the tab that cannot write any more', async () => {
    const { person, page: first } = await personWhoBegan();
    const note = (page) => page.find('textbox', words.es.evidence);
    const noted = async (page) => answersOf(await exported(page))['change.case']?.note;
    await press(first, 'textbox', words.es.evidence);
    await first.type('uno');
    await wait(500); // typing rests before it is kept
    await saved(first);
    const second = await person.open('/evaluacion/change.case');
    await press(second, 'button', writeHere);
    await first.front(); // only what is in front draws
    await says(first, readOnly);
    await first.type('x');
    await settled(first);
    assert.equal(await note(first).textContent(), 'uno');

    await second.front();
    await second.text(readOnly).goes();
    await press(second, 'textbox', words.es.evidence);
    await second.press('End');
    await second.type(' dos');
    await wait(500);
    await saved(second);
    await first.front();
    await press(first, 'button', writeHere);
    await second.front();
    await says(second, readOnly);
    await first.front();
    await first.text(readOnly).goes();
    assert.equal(await noted(first), 'uno dos');
    await person.close();
  });

  test('in five turns loses nothing', async () => {
    const { person, page } = await personWhoBegan();
    const tabs = [page, await person.open('/evaluacion/change.case')];
    for (let turn = 0; turn < 5; ++turn) {
      const [writer, reader] = turn % 2 ? [tabs[1], tabs[0]] : tabs;
      await writer.front();
      await writer.press(String((turn % 5) + 1));
      await reader.front();
      await press(reader, 'button', writeHere);
      await writer.front(); // only what is in front draws
      await says(writer, readOnly);
      await reader.front();
      await reader.text(readOnly).goes();
      assert.deepEqual(levelsOf(await exported(reader)), { 'change.case': turn % 5 });
    }
    await person.close();
  });
});
