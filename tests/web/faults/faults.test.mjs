// Whatever happens to the browser: every edit that was called saved is there afterwards, and a
// person is told where something failed. `./dev test faults` runs this and prints what it came to.
// FAULTS=n repeats each scenario n times as often as written here, 1 by default; SEED=n takes other
// chances.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { words } from '../support/assessment.mjs';
import { settled, start } from '../support/browser.mjs';
import * as faults from '../support/faults.mjs';
import { answer, atWork, beginWork, confirm, turn } from './editing.mjs';
import { chance, Ledger, printTable } from './ledger.mjs';
import { Mortal } from './mortal.mjs';

const seed = Number(process.env.SEED ?? 2026);
const often = Number(process.env.FAULTS ?? 1);
const times = (count) => Math.max(1, Math.round(count * often));
const { failed, readOnly, writeHere } = words.es;
let world;

before(async () => (world = await start()));
after(async () => {
  await world?.close();
  printTable();
});

const says = (page, sentence) => page.text(sentence).shows({ timeout: 30_000 });
const fault = (page, on) => page.evaluate((value) => void (window.fault = value), on);

/** A person in the middle of the first question, with some edits made and called saved. */
async function work(ledger, random, options) {
  const person = await world.person(options);
  const page = await person.open();
  await beginWork(page);
  for (let edits = 0; edits < 3; ++edits) await answer(page, ledger);
  await confirm(page, ledger);
  return { person, page };
}

test('the browser is killed at random moments', { timeout: 7_200_000 }, async () => {
  const random = chance(seed);
  const ledger = new Ledger('browser killed (SIGKILL)');
  const site = await world.person();
  const mortal = await Mortal.born();
  const address = `${site.address}?lang=es#${atWork}`;
  const sessions = times(200);
  for (let session = 0; session < sessions; ++session) {
    const page = await mortal.open(address);
    if (session > 0) await ledger.look(page);
    else await beginWork(page);
    await settled(page, 20);
    let alive = true;
    const death = wait(random() * 1500).then(async () => {
      alive = false;
      await mortal.kill();
    });
    try {
      for (let edits = 0; alive && edits < 30; ++edits) {
        await answer(page, ledger);
        if (random() < 0.5) await confirm(page, ledger);
        if (random() < 0.3) await turn(page, random);
      }
    } catch (error) {
      if (alive) throw error; // otherwise it was killed in the middle of it
    }
    await death;
  }
  const page = await mortal.open(address);
  await ledger.look(page);
  await mortal.kill();
  await mortal.bury();
  await site.close();
  ledger.check();
});

test('a tab is closed right after an edit', { timeout: 1_800_000 }, async () => {
  const random = chance(seed + 1);
  const ledger = new Ledger('tab closed right after an edit');
  const { person, page: first } = await work(ledger, random);
  let page = first;
  for (let round = 0; round < times(50); ++round) {
    await answer(page, ledger);
    // What has been drawn has been handed over, and must survive its tab.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    ledger.acknowledge();
    await page.close();
    page = await person.open(atWork);
    await ledger.look(page);
  }
  await person.close();
  ledger.check();
});

for (const count of [2, 5]) {
  test(`${count} tabs edit and take over at random`, { timeout: 3_600_000 }, async () => {
    const random = chance(seed + count);
    const ledger = new Ledger(`${count} tabs edit and take over`);
    const { person, page } = await work(ledger, random);
    const tabs = [page];
    while (tabs.length < count) tabs.push(await person.open(atWork));
    let writer = 0;
    for (let round = 0; round < times(count === 2 ? 30 : 20); ++round) {
      await tabs[writer].front();
      for (let edits = Math.floor(random() * 4); edits >= 0; --edits) {
        await answer(tabs[writer], ledger);
        if (random() < 0.5) await confirm(tabs[writer], ledger);
      }
      if (random() < 0.2) {
        // A writer that is closed frees the way.
        await tabs[writer].evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
        ledger.acknowledge();
        await tabs[writer].close();
        tabs[writer] = await person.open(atWork);
        writer = await whoWrites(tabs);
      } else {
        await settled(tabs[writer], 20);
        ledger.acknowledge(); // handing over saves all of it
        const next = (writer + 1 + Math.floor(random() * (count - 1))) % count;
        await tabs[next].front();
        await tabs[next].find('button', writeHere).press();
        await tabs[writer].front(); // only what is in front draws
        await says(tabs[writer], readOnly);
        await tabs[next].front();
        await tabs[next].text(readOnly).goes();
        writer = next;
      }
      await ledger.look(tabs[writer]);
    }
    await person.close();
    ledger.check();
  });
}

/** The place of the only tab that writes. */
async function whoWrites(tabs) {
  for (;;) {
    const writing = [];
    for (const [place, tab] of tabs.entries()) {
      await tab.front();
      await settled(tab, 40);
      if ((await tab.text(readOnly).count()) === 0) writing.push(place);
    }
    if (writing.length === 1) return writing[0];
    assert.ok(writing.length < 2, 'two tabs write');
    await wait(100);
  }
}

describe('saving fails', () => {
  for (const [kind, title] of [
    ['failingPut', 'quota exceeded in the middle'],
    ['abortedTransaction', 'IndexedDB transaction aborted'],
    ['silentLoss', 'put that keeps nothing'],
    ['failingReadBack', 'reading back fails'],
  ]) {
    test(title, { timeout: 1_800_000 }, async () => {
      const random = chance(seed + title.length);
      const ledger = new Ledger(title);
      for (let round = 0; round < times(8); ++round) {
        const { person, page } = await work(ledger, random, { init: faults[kind] });
        await fault(page, true);
        for (let edits = 0; edits < 3; ++edits) await answer(page, ledger);
        await says(page, failed);
        if (round % 2) {
          await fault(page, false);
          await answer(page, ledger);
          await confirm(page, ledger);
        }
        await page.close();
        const again = await person.open(atWork);
        await ledger.look(again);
        await person.close();
        ledger.forget();
      }
      ledger.check();
    });
  }

  test('connection closed under the page', { timeout: 1_800_000 }, async () => {
    const random = chance(seed + 40);
    const ledger = new Ledger('connection closed under the page');
    const { person, page } = await work(ledger, random, { init: faults.closableConnections });
    for (let round = 0; round < times(20); ++round) {
      if (random() < 0.7) await page.evaluate(() => window.closeConnections());
      await answer(page, ledger);
      if (random() < 0.3) await page.evaluate(() => window.closeConnections());
      await confirm(page, ledger);
    }
    const again = await person.open(atWork);
    await ledger.look(again);
    await person.close();
    ledger.check();
  });

  test('store deleted by the browser while open', { timeout: 1_800_000 }, async () => {
    const random = chance(seed + 41);
    const ledger = new Ledger('store deleted while open');
    for (let round = 0; round < times(8); ++round) {
      const { person, page } = await work(ledger, random);
      await page.evaluate(faults.deleteStore);
      await answer(page, ledger);
      await confirm(page, ledger);
      await page.close();
      await ledger.look(await person.open(atWork));
      await person.close();
      ledger.forget();
    }
    ledger.check();
  });
});

describe('what is stored is broken', () => {
  for (const [how, title] of [
    ['cut', 'truncated'],
    ['flipped', 'bit-flipped'],
    ['emptied', 'emptied'],
  ]) {
    for (const kind of ['snapshot', 'changes']) {
      test(`newest ${kind} ${title}`, { timeout: 1_800_000 }, async () => {
        const random = chance(seed + title.length * 7 + kind.length);
        const ledger = new Ledger(`newest ${kind} ${title}`);
        for (let round = 0; round < times(4); ++round) {
          const { person, page } = await work(ledger, random);
          for (let edits = Math.floor(random() * 20); edits >= 0; --edits)
            await answer(page, ledger);
          await confirm(page, ledger);
          await page.goto(`${person.address}none`); // no program runs there
          await page.evaluate(faults.breakNewest, { kind, how, at: random() });
          await page.close();
          const again = await person.open(atWork);
          await says(again, /archivos? guardados? est/);
          await ledger.look(again);
          await person.close();
          ledger.forget();
        }
        ledger.check();
      });
    }
  }

  test('loading fails half-way: nothing is written after it', { timeout: 1_800_000 }, async () => {
    const random = chance(seed + 50);
    const ledger = new Ledger('loading fails half-way');
    for (let round = 0; round < times(4); ++round) {
      const { person, page } = await work(ledger, random);
      const stored = await page.evaluate(faults.storedFiles);
      await page.close();
      await person.before(faults.failingLoad);
      const broken = await person.open(atWork);
      await says(broken, 'No se pudieron leer los datos');
      await broken.press('3');
      await settled(broken);
      await wait(1000);
      assert.deepEqual(await broken.evaluate(faults.storedFiles), stored);
      await broken.evaluate(faults.healLoad);
      await broken.close();
      await person.before(faults.healLoad);
      await ledger.look(await person.open(atWork));
      await person.close();
      ledger.forget();
    }
    ledger.check();
  });
});

test('the clock goes backwards', { timeout: 1_800_000 }, async () => {
  const random = chance(seed + 60);
  const ledger = new Ledger('clock going backwards');
  const { person, page: first } = await work(ledger, random);
  let page = first;
  for (let round = 0; round < times(6); ++round) {
    await page.evaluate(faults.setClock, (random() - 0.7) * 400 * 86_400_000);
    for (let edits = 0; edits < 4; ++edits) {
      await answer(page, ledger);
      await confirm(page, ledger);
      await page.evaluate(faults.setClock, (random() - 0.7) * 400 * 86_400_000);
    }
    await page.close();
    page = await person.open(atWork);
    await ledger.look(page);
  }
  await person.close();
  ledger.check();
});

test('the previous build wrote the workspace', { timeout: 600_000 }, async () => {
  const stored = JSON.parse(
    readFileSync(new URL('../../data/v1/stored.json', import.meta.url), 'utf8'),
  );
  const random = chance(seed + 70);
  const ledger = new Ledger('workspace of the previous build');
  const person = await world.person();
  const empty = await person.openEmpty();
  await empty.evaluate(faults.restore, stored.files);
  await empty.close();
  for (const [item, level] of Object.entries(stored.levels)) ledger.edit(item, level);
  ledger.acknowledge();
  const page = await person.open(atWork);
  await ledger.look(page);
  await answer(page, ledger);
  await confirm(page, ledger);
  await page.close();
  await ledger.look(await person.open(atWork));
  await person.close();
  ledger.check();
});
