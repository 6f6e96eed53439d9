// Fields for numbers, dates and choices as a browser gives them the keyboard, in the gallery.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { press, settled, start } from './support/browser.mjs';
import { engine } from './support/engine.mjs';

let world;
let page;

before(async () => {
  world = await start();
  const person = await world.person({ at: world.gallery, viewport: { width: 1280, height: 2000 } });
  page = await person.open('/galeria');
});
after(() => world?.close());

const key = async (name) => {
  await page.press(name);
  await settled(page, 40);
};
/** What the element that has the keyboard says of itself. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const said = (name) => element.getAttribute(name);
    const byId = (name) => document.getElementById(said(name) ?? '');
    return {
      role: said('role'),
      name: said('aria-label') ?? element.textContent,
      value: element.value,
      expanded: said('aria-expanded'),
      controls: byId('aria-controls')?.getAttribute('role'),
      active: byId('aria-activedescendant')?.textContent,
      description: said('aria-description'),
      invalid: said('aria-invalid'),
      most: said('aria-valuemax'),
    };
  });

describe('a field', { timeout: 600_000 }, () => {
  test('for a number is stepped by the arrow keys and formatted when it is left', async () => {
    await press(page, 'spinbutton', 'Ingresos');
    await page.press('Control+a');
    await page.type('1234,5');
    await settled(page);
    assert.equal((await focused()).value, '1234,5');
    await key('ArrowUp');
    assert.equal((await focused()).value, '1.235,00');
    await key('Tab');
    assert.equal(await page.find('spinbutton', 'Ingresos').textContent(), '1.235,00');
  });

  test('says what is wrong with it when it is left, and while it is edited again', async () => {
    await press(page, 'spinbutton', 'Margen');
    await page.press('Control+a');
    await page.type('140');
    await key('Tab');
    const said = () => page.evaluate(() => document.getElementById('live').textContent.trim());
    assert.equal(await said(), 'Margen: Entre 0 y 100.');
    await press(page, 'spinbutton', 'Margen');
    const { value, description, invalid, most } = await focused();
    assert.deepEqual(
      [value, description, invalid, most],
      ['140', 'Entre 0 y 100. %', 'true', '100'],
    );
    await page.press('Control+a');
    await page.type('50');
    await settled(page);
    const mended = await focused();
    assert.deepEqual([mended.description, mended.invalid], ['%', null]);
  });

  test('with a list is walked while the keyboard stays in it', async () => {
    await press(page, 'combobox', 'Cuenta');
    await page.press('Control+a');
    await page.type('senali');
    await settled(page);
    const open = await focused();
    assert.equal(open.role, 'combobox');
    assert.equal(open.expanded, 'true');
    assert.equal(open.controls, 'listbox');
    assert.equal(open.active, 'Señalización Andina');
    await key('Enter');
    const chosen = await focused();
    assert.equal(chosen.value, 'Señalización Andina');
    assert.equal(chosen.expanded, 'false');
    await key('ArrowDown');
    await key('Home');
    assert.equal((await focused()).active, 'Aceros del Valle');
    await key('Escape');
    await key('Tab');
    assert.equal((await focused()).name, 'Sector');
  });

  test('with a list is pressed without losing the keyboard', async () => {
    await press(page, 'combobox', 'Sector');
    await press(page, 'option', 'Minería');
    const now = await focused();
    assert.equal(now.role, 'combobox');
    assert.equal(now.value, 'Minería');
  });

  test('for tags gives its last one to Backspace when it is empty', async () => {
    const tag = page.find('button', 'Quitar: sur');
    await press(page, 'textbox', 'Etiquetas');
    await page.type('sur,x');
    await settled(page);
    assert.equal(await tag.count(), 1);
    await key('Backspace');
    assert.equal((await focused()).value, '');
    assert.equal(await tag.count(), 1);
    await key('Backspace');
    assert.equal(await tag.count(), 0);
  });
});

describe('the calendar', { timeout: 600_000 }, () => {
  test('is opened, walked and chosen from by keys alone', async () => {
    await press(page, 'textbox', 'Próxima visita');
    await key('Tab');
    assert.equal((await focused()).name, 'Elegir en el calendario: Próxima visita');
    await key('Enter');
    assert.equal((await focused()).name, 'viernes 27 de noviembre de 2026');
    await key('ArrowDown');
    await key('PageDown');
    assert.equal((await focused()).name, 'lunes 4 de enero de 2027');
    await key('Enter');
    const field = await focused();
    assert.equal(field.name, 'Próxima visita');
    assert.equal(field.value, '04/01/2027');
  });
});

describe('a slider', { timeout: 600_000 }, () => {
  // The drivers of the others keep the mouse within the page.
  const away = engine === 'chromium' ? [-40, -40] : [1, 1];

  test('is moved by keys, and by a drag that ends far from it', async () => {
    const slider = page.find('slider', 'Peso del criterio');
    await slider.focus();
    await key('ArrowRight');
    assert.equal(await slider.attribute('aria-valuetext'), '36\u00a0%');
    await page.drag(await slider.centre(), away);
    await settled(page);
    assert.equal(await slider.attribute('aria-valuenow'), '0');
  });
});
