// Where the program cannot run, the person still gets the data.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answersOf, begin } from './support/assessment.mjs';
import { downloaded, exported, saved, start } from './support/browser.mjs';
import { only } from './support/engine.mjs';

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
    await page.ready();
    await page.find('heading', /no puede dibujar/).shows();
    const file = await downloaded(page, 'Exportar mis datos');
    assert.equal(file.name, 'Aceros del Valle S.A.');

    file.name = 'Otra empresa';
    const choose = () => page.find('button', 'Importar un archivo').press();
    await page.choose(choose, [{ name: 'otra.json', text: JSON.stringify(file) }]);
    await page.text('Importado y guardado.').shows();
    await page.reload();
    await page.ready();
    assert.equal((await exported(page)).name, 'Otra empresa');
    await person.close();
  });

  test('after a crash the page offers what was saved', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await page.press('4');
    await saved(page);
    await page.evaluate(() =>
      window.dispatchEvent(
        new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }),
      ),
    );
    await page.find('heading', 'La aplicación se detuvo').shows();
    for (const key of ['4', 'Escape', 'Tab', 'PageDown']) {
      const kept = await page.evaluate((given) => {
        const init = { key: given, code: given, bubbles: true, cancelable: true };
        return document.body.dispatchEvent(new KeyboardEvent('keydown', init));
      }, key);
      assert.ok(kept, `${key} is the browser's again`);
    }
    const file = await downloaded(page, 'Exportar mis datos');
    assert.equal(file.format, 'kam/workspace');
    assert.equal(answersOf(file)['change.case'].level, 3);
    await page.find('button', 'Volver a cargar').press();
    await page.until(() => document.getElementById('notice')?.hidden);
    await page.ready();
    await person.close();
  });

  test('for want of the graphics context that it lost the page says so and exports', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await page.evaluate(() => {
      const gl = document.getElementById('canvas').getContext('webgl2');
      gl.getExtension('WEBGL_lose_context').loseContext();
    });
    await page.find('heading', /no puede dibujar/).shows();
    const file = await downloaded(page, 'Exportar mis datos');
    assert.equal(file.name, 'Aceros del Valle S.A.');
    await page.find('button', 'Volver a cargar').press();
    await page.until(() => document.getElementById('notice')?.hidden);
    await page.ready();
    await person.close();
  });

  test('when a part does not arrive the page offers the data as they are stored', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await saved(page);
    await page.close();
    await person.block(/\.wasm$/);
    const cut = await person.open('', { ready: false });
    await cut.find('heading', 'No se pudo cargar la aplicación').shows();
    const file = await downloaded(cut, 'Exportar mis datos');
    assert.equal(file.format, 'kam/rescue');
    assert.match(JSON.stringify(file), /Aceros del Valle/);
    await person.close();
  });

  const skip = only(['chromium'], 'the other drivers cannot switch JavaScript off');
  test('without JavaScript the page says what it needs', { skip }, async () => {
    const person = await world.person({ javaScriptEnabled: false });
    const page = await person.open('', { ready: false });
    await page.until(() => document.querySelector('.noscript').getBoundingClientRect().height > 0);
    await person.close();
  });
});
