// What customers get and who looks after them: said, changed, and still there after a reload.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from '../checks/schemas.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';
import { bringSample } from './support/screens.mjs';

let world;
before(async () => {
  world = await start();
});
after(() => world?.close());

/** Uses something that may have to be scrolled to. */
async function use(page, role, name) {
  await page.find(role, name).activate();
  await settled(page, 30);
}

/** Chooses from a list by keyboard, as a person does who types. */
async function choose(page, field, words) {
  await page.find('combobox', field).activate();
  await settled(page, 30);
  await page.type(words);
  await page.press('Enter');
  await settled(page, 30);
}

test('a service, what one key account gets of it and who looks after a class are kept', async () => {
  const person = await world.person();
  const page = await person.open('/oferta');
  await bringSample(page);
  await page.go('/oferta');
  await use(page, 'button', 'Agregar servicio');
  assert.equal((await page.focused()).name, 'Nombre del servicio');
  await page.type('Devoluciones');
  await press(page, 'textbox', 'Nivel 1');
  await page.type('Con autorización');
  await press(page, 'textbox', 'Nivel 2');
  await page.type('Sin preguntas');
  await press(page, 'spinbutton', 'Costo anual del nivel 2');
  await page.type('3200000');
  await choose(page, 'Clase: Clave', 'sin preg');
  await use(page, 'button', 'Listo');

  await page.go('/oferta/a-02');
  await choose(page, 'Hoy: Devoluciones', 'con aut');
  await press(page, 'textbox', 'Nota: Devoluciones');
  await page.type('desde junio');
  await page.go('/atencion');
  await use(page, 'button', 'Quién atiende hoy a la clase Optimizar');
  await use(page, 'menuitem', 'Canal directo');
  await saved(page);
  await page.reload();
  await page.ready();

  const kept = await exported(page);
  assert.deepEqual(violations(kept), []);
  const service = kept.services.find(({ name }) => name === 'Devoluciones');
  assert.deepEqual(service.levels, [
    { words: 'Con autorización' },
    { words: 'Sin preguntas', cost: { amount: '3200000.00', currency: 'COP' } },
  ]);
  assert.deepEqual(service.tiers, { key: 1 });
  const account = (id) => kept.accounts.find((each) => each.id === id);
  assert.deepEqual(account('a-02').offer[service.id], { today: 0, note: 'desde junio' });
  assert.equal(account('a-13').servedBy, 'direct');
  assert.equal(account('a-12').servedBy, 'fieldSeller');
  await page.go('/oferta/a-02');
  assert.ok(await page.text('Falta 1 nivel').count());
  assert.deepEqual(await page.faults(), []);
  await person.close();
});
