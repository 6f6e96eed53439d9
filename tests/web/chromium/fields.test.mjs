// Fields for numbers, dates and choices as a browser gives them the keyboard, in the gallery.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { press, settled, start } from './playwright.mjs';

let world;
let page;

before(async () => {
  world = await start();
});
after(() => world?.close());
beforeEach(async () => {
  const person = await world.person({ viewport: { width: 1280, height: 2000 } });
  page = await person.open('/galeria');
});

const key = async (name) => {
  await page.keyboard.press(name);
  await settled(page, 40);
};
/** What the element that has the keyboard says of itself. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    const said = (name) => element.getAttribute(name);
    const active = document.getElementById(said('aria-activedescendant') ?? '');
    return {
      role: said('role'),
      name: said('aria-label') ?? element.textContent,
      value: element.value,
      expanded: said('aria-expanded'),
      controls: said('aria-controls') && document.getElementById(said('aria-controls'))?.role,
      active: active && active.textContent,
    };
  });
const valueOf = (role, name) => page.getByRole(role, { name, exact: true }).textContent();

describe('a field', { timeout: 600_000 }, () => {
  test('for a number is stepped by the arrow keys and formatted when it is left', async () => {
    await press(page, 'spinbutton', 'Ingresos', { exact: true });
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1234,5');
    await settled(page);
    assert.equal((await focused()).value, '1234,5');
    await key('ArrowUp');
    assert.equal((await focused()).value, '1.235,00');
    await key('Tab');
    assert.equal(await valueOf('spinbutton', 'Ingresos'), '1.235,00');
  });

  test('with a list is walked while the keyboard stays in it', async () => {
    await press(page, 'combobox', 'Cuenta', { exact: true });
    await page.keyboard.press('Control+a');
    await page.keyboard.type('senali');
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
    await press(page, 'combobox', 'Sector', { exact: true });
    await press(page, 'option', 'Minería');
    const now = await focused();
    assert.equal(now.role, 'combobox');
    assert.equal(now.value, 'Minería');
  });

  test('for tags gives its last one to Backspace when it is empty', async () => {
    await press(page, 'textbox', 'Etiquetas');
    await page.keyboard.type('sur,x');
    await settled(page);
    assert.equal(await page.getByRole('button', { name: 'Quitar: sur' }).count(), 1);
    await key('Backspace');
    assert.equal((await focused()).value, '');
    assert.equal(await page.getByRole('button', { name: 'Quitar: sur' }).count(), 1);
    await key('Backspace');
    assert.equal(await page.getByRole('button', { name: 'Quitar: sur' }).count(), 0);
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
  test('is moved by keys and by a drag that leaves the canvas', async () => {
    const slider = page.getByRole('slider', { name: 'Peso del criterio' });
    await slider.focus();
    await key('ArrowRight');
    assert.equal(await slider.getAttribute('aria-valuetext'), '36\u00a0%');
    const box = await slider.boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(-40, -40, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    assert.equal(await slider.getAttribute('aria-valuenow'), '0');
  });
});
