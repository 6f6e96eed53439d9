// Where the program cannot run, the person still gets the data.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answersOf, begin } from './support/assessment.mjs';
import { downloaded, exported, saved, start } from './support/browser.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

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
