// The program without a network, and its next version: a person goes on working whatever the host
// does, and never loses an edit to an update.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { begin, levelsOf, words } from './support/assessment.mjs';
import { exported, saved, settled, start } from './support/browser.mjs';
import { engine } from './support/engine.mjs';
import { failingPut } from './support/faults.mjs';
import { openHost, packSecondVersion, temporaryFolder } from './support/host.mjs';
import { cacheNames, isKept, lookForUpdate, runningVersion } from './support/worker.mjs';

const newer = 'Hay una versión nueva.';
const reload = 'Recargar';

/** Whether the browser has a cache as people's browsers have; WebKit under its driver has none. */
const cached = engine !== 'webkit';

let world;
let folder;
let second;
before(async () => {
  folder = temporaryFolder('second');
  second = packSecondVersion(folder);
  world = await start();
});
after(async () => {
  await world?.close();
  rmSync(folder, { recursive: true });
});

/** A person on a host of their own, after the first visit. */
async function visit(t, options) {
  const host = await openHost(options);
  const person = await world.person({ at: host.address, worker: true, ...options });
  t.after(async () => {
    await person.close();
    await host.close();
  });
  const page = await person.open();
  await page.until(isKept);
  return { host, person, page, first: await page.evaluate(runningVersion) };
}

const runs = (page) => page.evaluate(runningVersion);

const aMoment = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));

/** Waits until the page is there again after it was loaded anew, with another version. */
async function swapped(page, from) {
  await page.until((old) => {
    const script = document.querySelector('script[type="module"]');
    return script && script.src !== old;
  }, from);
  await page.ready();
  await settled(page);
}

/** The second version is on the host and waits in the browser. */
async function publish(host, page) {
  host.publish(second);
  assert.equal(await page.evaluate(lookForUpdate), 'installed');
  await page.text(newer).shows();
}

async function answered(page, level) {
  await page.press(String(level + 1));
  await saved(page);
}

const levels = async (page) => levelsOf(await exported(page));

describe('without a network', { timeout: 600_000 }, () => {
  for (const [kind, bare] of [
    ['a host with the headers of ./dev serve', false],
    ['a host that sends no headers', true],
  ]) {
    test(`the program opens, takes answers and keeps them: ${kind}`, async (t) => {
      const { host, person, page, first } = await visit(t, { bare });
      await begin(page, 'Aceros del Valle S.A.');
      await answered(page, 1);
      await host.stop();
      await page.reload();
      await page.ready();
      assert.deepEqual(await levels(page), { 'change.case': 1 });
      await answered(page, 4);
      await page.close();
      for (const asked of ['', 'index.html', '?w=otra&lang=es', '?lang=en#/datos', '#/acerca']) {
        const again = await person.open('', { at: person.address + asked });
        assert.equal(await runs(again), first, asked);
        const { name } = await exported(again);
        assert.equal(name, 'Aceros del Valle S.A.', asked);
        assert.deepEqual(await levels(again), { 'change.case': 4 }, asked);
        assert.deepEqual(await again.faults(), [], asked);
        await again.close();
      }
    });
  }

  const skip = cached ? false : 'this WebKit has no cache beside the service worker';
  test('the first visit fetches nothing twice or that it does not need', { skip }, async (t) => {
    const { host } = await visit(t);
    const whole = host.sent.filter(([status]) => status === 200).map(([, path]) => path);
    const names = whole.map((path) => path.slice('/equipo/cuentas/'.length));
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
    assert.deepEqual(
      names.filter((name) => /png$|svg$/.test(name)),
      [],
    );
  });

  test('a second visit transfers nothing', async (t) => {
    const { host, person, page } = await visit(t);
    await page.close();
    host.sent.length = 0;
    const again = await person.open('/acerca');
    await again.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    const transferred = await again.evaluate(() =>
      ['navigation', 'resource'].flatMap((kind) =>
        performance.getEntriesByType(kind).map(({ transferSize }) => transferSize),
      ),
    );
    assert.ok(transferred.length >= 5, 'the page and its files');
    assert.ok(
      transferred.every((size) => size === 0),
      String(transferred),
    );
    // The browser asks whether the worker is still the same; the host says: unchanged.
    assert.deepEqual(
      host.sent.filter(([status, path]) => status !== (cached ? 304 : 200) || !/worker/.test(path)),
      [],
    );
  });
});

describe('other programs on the origin', { timeout: 600_000 }, () => {
  test('keep their pages, their files and their caches', async (t) => {
    const { host, person, page } = await visit(t);
    const others = ['otro', 'cuentas-clave /equipo/cuentas/otro/ 0123456789', 'cuentas-clave / 1'];
    const own = await page.evaluate(cacheNames);
    assert.equal(own.length, 1);
    const old = own[0].replace(/ \w+$/, ' 0000000000');
    await page.evaluate(
      (names) => Promise.all(names.map((name) => caches.open(name))),
      [...others, old],
    );
    host.put('equipo/cuentas/otro/datos.0123456789.json', '{"version":1}');
    host.put('vecino.txt', 'uno');
    const read = (path) =>
      page.evaluate(
        (address) => fetch(address, { cache: 'no-store' }).then((answer) => answer.text()),
        path,
      );
    assert.equal(await read('otro/datos.0123456789.json'), '{"version":1}');
    assert.equal(await read('../../vecino.txt'), 'uno');
    host.put('equipo/cuentas/otro/datos.0123456789.json', '{"version":2}');
    host.put('vecino.txt', 'dos');
    assert.equal(await read('otro/datos.0123456789.json'), '{"version":2}');
    assert.equal(await read('../../vecino.txt'), 'dos');
    await page.goto(`${host.address}otro/`);
    assert.equal(await page.evaluate(() => document.title), 'otro');
    await page.goto(`${host.address}?lang=es`);
    await page.ready();

    await publish(host, page);
    await page.close();
    // With no page of the program open the second version begins, and tidies.
    const elsewhere = await person.open('', { at: `${host.origin}vecino.txt`, ready: false });
    const kept = async () => (await elsewhere.evaluate(cacheNames)).sort();
    for (let i = 0; i < 100 && (await kept()).includes(old); ++i) await aMoment(elsewhere);
    const names = await kept();
    assert.deepEqual(
      names.filter((name) => others.includes(name)),
      [...others].sort(),
    );
    assert.equal(names.length, others.length + 1, names.join());
    assert.ok(!names.includes(own[0]), 'the first version is gone');
  });
});

describe('a newer version', { timeout: 600_000 }, () => {
  test('is told of, and begins when asked, with what was typed just before', async (t) => {
    const { host, page, first } = await visit(t);
    await begin(page, 'Aceros del Valle S.A.');
    await answered(page, 1);
    await publish(host, page);
    assert.equal(await runs(page), first);
    await page.press('4');
    await page.find('button', reload).press();
    await swapped(page, first);
    assert.deepEqual(await levels(page), { 'change.case': 3 });
    assert.equal(await page.text(newer).count(), 0);
    await answered(page, 0);
    await host.stop();
    await page.reload();
    await page.ready();
    assert.notEqual(await runs(page), first);
    assert.deepEqual(await levels(page), { 'change.case': 0 });
    assert.deepEqual(await page.faults(), []);
  });

  test('is looked for when a page comes back to the front after an hour', async (t) => {
    const { host, page } = await visit(t);
    host.publish(second);
    const comeBack = (hours) =>
      page.evaluate((later) => {
        const { now } = Date;
        Date.now = () => now() + later * 3_600_000;
        document.dispatchEvent(new Event('visibilitychange'));
        Date.now = now;
      }, hours);
    host.sent.length = 0;
    await comeBack(0.9);
    await aMoment(page);
    assert.deepEqual(host.sent, []);
    await comeBack(1.1);
    await page.text(newer).shows();
  });

  test('begins by itself once all pages are closed, and is offered in Acerca de', async (t) => {
    const { host, person, page, first } = await visit(t);
    await begin(page, 'Aceros del Valle S.A.');
    await answered(page, 2);
    await publish(host, page);
    await page.reload();
    await page.ready();
    assert.equal(await runs(page), first, 'a page loaded anew is not a page closed');
    await page.go('/acerca');
    await page.find('main').find('button', reload).shows();
    await page.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const again = await person.open();
    assert.notEqual(await runs(again), first);
    assert.deepEqual(await levels(again), { 'change.case': 2 });
    assert.equal(await again.text(newer).count(), 0);
  });

  test('takes the place of no page that has unsaved work', async (t) => {
    const { host, person, page, first } = await visit(t);
    await page.evaluate(failingPut);
    await begin(page, 'Aceros del Valle S.A.');
    await answered(page, 1);
    const other = await person.open();
    await publish(host, other);
    await page.front();
    await page.text(newer).shows();
    await page.evaluate(() => (window.fault = true));
    await page.press('5');
    await page.text(words.es.failed).shows();
    await page.find('button', reload).press();
    await page.text(/No se recargó/).shows();
    assert.equal(await runs(page), first);

    await other.front();
    await other.find('button', reload).press();
    await swapped(other, first);
    await page.front();
    assert.equal(await runs(page), first);
    assert.deepEqual(await levels(page), { 'change.case': 4 });

    await page.evaluate(() => (window.fault = false));
    await page.go('/acerca');
    await page.find('main').find('button', reload).press();
    await swapped(page, first);
    assert.deepEqual(await levels(page), { 'change.case': 4 });
  });

  for (const how of ['missing', 'corrupt']) {
    test(`of which a file is ${how} leaves the old one in place`, async (t) => {
      const { host, page, first } = await visit(t);
      await begin(page, 'Aceros del Valle S.A.');
      await answered(page, 3);
      const before = await page.evaluate(cacheNames);
      host.publish(second);
      host.spoilt = { pattern: /\.wasm$/, how };
      assert.equal(await page.evaluate(lookForUpdate), 'redundant');
      assert.deepEqual(await page.evaluate(cacheNames), before);
      await page.reload();
      await page.ready();
      assert.equal(await page.text(newer).count(), 0);
      assert.equal(await runs(page), first);
      assert.deepEqual(await levels(page), { 'change.case': 3 });
      host.spoilt = null;
      assert.equal(await page.evaluate(lookForUpdate), 'installed');
      await page.find('button', reload).press();
      await swapped(page, first);
      assert.deepEqual(await levels(page), { 'change.case': 3 });
    });
  }

  test('is a way out of a version that crashes', async (t) => {
    const { host, page, first } = await visit(t);
    await begin(page, 'Aceros del Valle S.A.');
    await answered(page, 3);
    await publish(host, page);
    await page.evaluate(() =>
      window.dispatchEvent(
        new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }),
      ),
    );
    await page.find('button', 'Volver a cargar').press();
    await swapped(page, first);
    assert.deepEqual(await levels(page), { 'change.case': 3 });
  });
});
