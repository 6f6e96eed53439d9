// The page around the program: what it loads, where it leads, and that it rests when nothing happens.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answersOf, begin, words } from './support/assessment.mjs';
import { downloaded, exported, press, saved, settled, start } from './support/browser.mjs';
import { bringSample, screens } from './support/screens.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

describe('the page', { timeout: 600_000 }, () => {
  test('asks for its own files and, once loaded, for nothing', async () => {
    const person = await world.person();
    const page = await person.open();
    const asked = async () =>
      (await page.requests()).filter((address) => !address.startsWith('data:'));
    const atLoad = await asked();
    assert.deepEqual(
      atLoad.filter((address) => !address.startsWith(person.address)),
      [],
    );
    await begin(page, 'Aceros del Valle S.A.');
    await page.press('3');
    await saved(page);
    assert.equal((await asked()).length, atLoad.length);
    assert.deepEqual(await page.faults(), []);
    await person.close();
  });

  test('forbids every connection elsewhere and breaks no rule itself', async () => {
    const person = await world.person();
    const page = await person.open();
    const policy = await page.evaluate(
      () => document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
    );
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /connect-src 'self'/);
    await begin(page, 'Aceros del Valle S.A.');
    await saved(page);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    const reached = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    );
    assert.equal(reached, false);
    assert.equal((await page.evaluate(() => window.violations)).length, 1);
    await person.close();
  });

  test('draws no frame and sets no timer in three idle seconds, on any screen', async () => {
    const person = await world.person({
      init: () => {
        window.timers = 0;
        window.uncounted = window.setTimeout;
        for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
          const real = window[name];
          window[name] = (...given) => {
            window.timers++;
            return real.apply(window, given);
          };
        }
      },
    });
    const page = await person.open();
    /** Frames and timers of three seconds, after tooltips and toasts have gone. */
    const busy = async () => {
      await page.move(700, 400);
      await settled(page, 1500);
      return page.evaluate(async () => {
        const now = () => [window.cuentasClave.frames(), window.timers];
        const [frames, timers] = now();
        await new Promise((resolve) => window.uncounted.call(window, resolve, 3000));
        const [moreFrames, moreTimers] = now();
        return [moreFrames - frames, moreTimers - timers];
      });
    };
    assert.deepEqual(await busy(), [0, 0], 'welcome');
    await begin(page, 'Aceros del Valle S.A.');
    await saved(page);
    assert.deepEqual(await busy(), [0, 0], 'a question');
    await press(page, 'textbox', words.es.evidence);
    assert.deepEqual(await busy(), [0, 0], 'with a caret in a field');
    assert.equal((await page.focused()).id, 'agent');
    await bringSample(page);
    for (const route of screens) {
      await page.go(route);
      assert.deepEqual(await busy(), [0, 0], route);
    }
    await page.go('/datos');
    await page.find('button', /empezar de nuevo/).activate(); // below what is in sight
    await page.find('dialog').shows();
    assert.deepEqual(await busy(), [0, 0], 'with a dialog open');
    await person.close();
  });

  test('goes back and forward through the screens', async () => {
    const person = await world.person();
    const page = await person.open();
    await press(page, 'link', 'Datos');
    assert.equal(await page.hash(), '#/datos');
    await page.find('heading', 'Sus datos').shows();
    assert.equal(await page.evaluate(() => document.title), 'Datos · Cuentas Clave');
    await page.back();
    await page.find('heading', /Bienvenido/).shows();
    await page.forward();
    await page.find('heading', 'Sus datos').shows();
    await person.close();
  });

  test('speaks the language of ?lang=, and then the one chosen', async () => {
    const person = await world.person({ lang: 'en' });
    const page = await person.open();
    await page.find('link', 'Home').shows();
    await press(page, 'button', /español/i);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'es');
    await page.goto(person.address);
    await page.ready();
    await page.find('link', 'Inicio').shows();
    await person.close();
  });

  test('hands out the workspace as a file, and takes it back through a preview', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await page.press('4');
    await saved(page);
    await page.go('/datos');
    const file = await downloaded(page, 'Exportar JSON');
    assert.equal(file.format, 'kam/workspace');
    assert.equal(answersOf(file)['change.case'].level, 3);

    const luis = await world.person();
    const other = await luis.open('/datos');
    const choose = () => other.find('button', /Importar un archivo/).press();
    await other.choose(choose, [{ name: 'aceros.json', text: JSON.stringify(file) }]);
    const dialog = await other.find('dialog').shows();
    await settled(other);
    await dialog.find('button').last().press();
    await saved(other);
    assert.equal((await exported(other)).name, 'Aceros del Valle S.A.');
    await luis.close();
    await person.close();
  });

  test('takes a file dropped on it, and tells one that is too large from any other', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await saved(page);
    const before = await exported(page);
    const drop = (size) =>
      page.evaluate((bytes) => {
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(bytes)], 'grande.json'));
        document
          .getElementById('canvas')
          .dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }));
      }, size);
    for (const [size, words] of [
      [200 * 1024 * 1024, /no cabe en los/],
      [1000, /JSON/],
    ]) {
      await drop(size);
      const dialog = page.find('dialog');
      await dialog.text(words).shows();
      await page.press('Escape');
      await dialog.goes();
    }
    assert.deepEqual({ ...(await exported(page)), savedAt: '' }, { ...before, savedAt: '' });
    assert.deepEqual(await page.faults(), []);
    await person.close();
  });
});
