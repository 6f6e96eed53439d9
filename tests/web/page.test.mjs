// The page around the program: what it loads, what it shows where the program cannot run, and that
// it rests when nothing happens.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { answersOf, begin, words } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

/** What a button of the page downloads. */
async function downloaded(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click({ force: true }),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

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
});

describe('where the program cannot run', { timeout: 600_000 }, () => {
  test('for want of WebGL 2 the page says so, exports and imports', async () => {
    const person = await world.person({
      init: () => {
        const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
          return window.noWebgl && /webgl/.test(kind) ? null : getContext.call(this, kind, ...rest);
        };
        window.noWebgl = sessionStorage.getItem('noWebgl') === 'yes';
      },
    });
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await saved(page);
    await page.evaluate(() => sessionStorage.setItem('noWebgl', 'yes'));
    await page.reload();
    await page.evaluate(() => window.cuentasClave.ready);
    await page.getByRole('heading', { name: /no puede dibujar/ }).waitFor();
    const file = await downloaded(page, 'Exportar mis datos');
    assert.equal(file.name, 'Aceros del Valle S.A.');

    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Importar un archivo' }).click(),
    ]);
    file.name = 'Otra empresa';
    await chooser.setFiles({
      name: 'otra.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await page.getByText('Importado y guardado.').waitFor();
    await page.reload();
    await page.evaluate(() => window.cuentasClave.ready);
    assert.equal((await exported(page)).name, 'Otra empresa');
    await person.close();
  });

  test('after a crash the page offers what was saved', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await page.keyboard.press('4');
    await saved(page);
    await page.evaluate(() =>
      window.dispatchEvent(
        new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }),
      ),
    );
    await page.getByRole('heading', { name: 'La aplicación se detuvo' }).waitFor();
    const file = await downloaded(page, 'Exportar mis datos');
    assert.equal(file.format, 'kam/workspace');
    assert.equal(answersOf(file)['change.case'].level, 3);
    await Promise.all([
      page.waitForNavigation(),
      page.getByRole('button', { name: 'Volver a cargar' }).click(),
    ]);
    await page.evaluate(() => window.cuentasClave.ready);
    await person.close();
  });

  test('when a part does not arrive the page offers the data as they are stored', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await saved(page);
    await page.close();
    await person.context.route(/\.wasm$/, (route) => route.abort());
    const cut = await person.open('', { ready: false });
    await cut.getByRole('heading', { name: 'No se pudo cargar la aplicación' }).waitFor();
    const file = await downloaded(cut, 'Exportar mis datos');
    assert.equal(file.format, 'kam/rescue');
    assert.match(JSON.stringify(file), /Aceros del Valle/);
    await person.close();
  });

  test('without JavaScript the page says what it needs', async () => {
    const person = await world.person({ javaScriptEnabled: false });
    const page = await person.context.newPage();
    await page.goto(world.address);
    await page.locator('.noscript').waitFor(); // visible
    await person.close();
  });
});

describe('the canvas', { timeout: 600_000 }, () => {
  test('is the same picture after its graphics context was lost', async () => {
    const person = await world.person();
    const page = await person.open();
    await settled(page);
    const before = await page.screenshot();
    await page.evaluate(async () => {
      const gl = document.getElementById('canvas').getContext('webgl2');
      const lose = gl.getExtension('WEBGL_lose_context');
      lose.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      lose.restoreContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await settled(page);
    assert.ok(before.equals(await page.screenshot()), 'the pictures differ');
    await person.close();
  });

  test('needs no further frame once it has settled', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await page.mouse.move(700, 300);
    await settled(page);
    const before = await page.screenshot();
    await page.evaluate(() => window.dispatchEvent(new Event('focus'))); // a frame for nothing
    await settled(page);
    assert.ok(before.equals(await page.screenshot()), 'a further frame changed the picture');
    await person.close();
  });

  for (const ratio of [1, 1.25, 2]) {
    test(`has a pixel for every pixel of the screen at ${ratio}`, async () => {
      const person = await world.person({ deviceScaleFactor: ratio });
      const page = await person.open();
      const size = (width, height) =>
        page.waitForFunction(
          (wanted) => {
            const canvas = document.getElementById('canvas');
            return canvas.width === wanted[0] && canvas.height === wanted[1];
          },
          [width, height],
        );
      await size(1280 * ratio, 800 * ratio);
      await page.setViewportSize({ width: 800, height: 600 });
      await size(800 * ratio, 600 * ratio);
      await person.close();
    });
  }

  test('draws nothing while the page is hidden', async () => {
    const person = await world.person();
    const page = await person.open();
    await settled(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const before = await page.evaluate(() => window.cuentasClave.frames());
    await page.mouse.move(500, 300);
    await page.mouse.move(600, 400);
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => window.cuentasClave.frames()), before);
    await person.close();
  });
});
