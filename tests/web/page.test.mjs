// The page around the program: what it loads, where it leads, and that it rests when nothing happens.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answersOf, begin, words } from './support/assessment.mjs';
import { downloaded, exported, press, saved, settled, start } from './support/browser.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

describe('the page', { timeout: 600_000 }, () => {
  test('asks for its own files and, once loaded, for nothing', async () => {
    const person = await world.person();
    const page = await person.open();
    const atLoad = page.requests.length;
    assert.deepEqual(
      page.requests.filter((address) => !address.startsWith(world.address)),
      [],
    );
    await begin(page, 'Aceros del Valle S.A.');
    await page.keyboard.press('3');
    await saved(page);
    assert.equal(page.requests.length, atLoad);
    assert.deepEqual(page.faults, []);
    await person.close();
  });

  test('forbids every connection elsewhere and breaks no rule itself', async () => {
    const person = await world.person();
    const page = await person.open();
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
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
    await begin(page, 'Aceros del Valle S.A.');
    await saved(page);
    for (const route of ['/inicio', '/evaluacion/change.case', '/resultados', '/datos']) {
      await page.evaluate((to) => (location.hash = `#${to}`), route);
      await page.mouse.move(700, 400);
      await settled(page, 700);
      await page.waitForTimeout(1000); // tooltips and toasts
      await settled(page, 700);
      const before = await page.evaluate(() => [window.cuentasClave.frames(), window.timers]);
      await page.waitForTimeout(3000);
      const after = await page.evaluate(() => [window.cuentasClave.frames(), window.timers]);
      assert.deepEqual(after, before, route);
    }
    // Nor with a caret in a field.
    await page.evaluate(() => (location.hash = '#/evaluacion/change.case'));
    await settled(page, 700);
    await press(page, 'textbox', words.es.evidence);
    const before = await settled(page, 700);
    await page.waitForTimeout(3000);
    assert.equal(await page.evaluate(() => window.cuentasClave.frames()), before);
    await person.close();
  });

  test('goes back and forward through the screens', async () => {
    const person = await world.person();
    const page = await person.open();
    await press(page, 'link', 'Datos');
    assert.equal(await page.evaluate(() => location.hash), '#/datos');
    await page
      .getByRole('heading', { name: 'Sus datos', exact: true })
      .waitFor({ state: 'attached' });
    assert.equal(await page.title(), 'Datos · Cuentas Clave');
    await page.goBack();
    await page.getByRole('heading', { name: 'Bienvenido' }).waitFor({ state: 'attached' });
    await page.goForward();
    await page
      .getByRole('heading', { name: 'Sus datos', exact: true })
      .waitFor({ state: 'attached' });
    await person.close();
  });

  test('speaks the language of ?lang=, and then the one chosen', async () => {
    const person = await world.person({ lang: 'en' });
    const page = await person.open();
    await page.getByRole('link', { name: 'Home', exact: true }).waitFor({ state: 'attached' });
    await press(page, 'button', /español/i);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'es');
    await page.goto(world.address);
    await page.evaluate(() => window.cuentasClave.ready);
    await page.getByRole('link', { name: 'Inicio', exact: true }).waitFor({ state: 'attached' });
    await person.close();
  });

  test('hands out the workspace as a file, and takes it back through a preview', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await page.keyboard.press('4');
    await saved(page);
    await page.evaluate(() => (location.hash = '#/datos'));
    await settled(page);
    const file = await downloaded(page, 'Exportar JSON');
    assert.equal(file.format, 'kam/workspace');
    assert.equal(answersOf(file)['change.case'].level, 3);

    const luis = await world.person();
    const other = await luis.open('/datos');
    const [chooser] = await Promise.all([
      other.waitForEvent('filechooser'),
      other.getByRole('button', { name: 'Importar un archivo' }).first().click({ force: true }),
    ]);
    await chooser.setFiles({
      name: 'aceros.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    const dialog = other.getByRole('dialog');
    await dialog.waitFor({ state: 'attached' });
    await settled(other);
    await dialog.getByRole('button').last().click({ force: true });
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
      [200 * 1024 * 1024, /ocupa más de/],
      [1000, /JSON/],
    ]) {
      await drop(size);
      const dialog = page.getByRole('dialog');
      await dialog.getByText(words).first().waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    assert.deepEqual({ ...(await exported(page)), savedAt: '' }, { ...before, savedAt: '' });
    assert.deepEqual(page.faults, []);
    await person.close();
  });
});
