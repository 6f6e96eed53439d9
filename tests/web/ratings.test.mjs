// Weights by comparison and ratings of several people, by keyboard and by finger, in a browser.
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

/** The sample with criteria that are open, and three of them on strength. */
async function bringOpenSample(page) {
  await bringSample(page);
  const open = await exported(page);
  open.selection.frozenOn = null;
  const kept = new Set(['c-range', 'c-service', 'c-price']);
  open.criteria = open.criteria.filter(({ id, axis }) => axis !== 'strength' || kept.has(id));
  const known = new Set(open.criteria.map(({ id }) => id));
  for (const account of open.accounts) {
    account.ratings = Object.fromEntries(
      Object.entries(account.ratings).filter(([id]) => known.has(id)),
    );
    account.scores = account.scores?.filter(({ criterion }) => known.has(criterion));
  }
  const json = JSON.stringify(open);
  assert.equal(await page.evaluate((text) => window.cuentasClave.importJson(text), json), '');
  await settled(page);
}

test('somebody compares criteria by arrow keys, and weights follow', async () => {
  const person = await world.person();
  const page = await person.open('/criterios');
  await bringOpenSample(page);
  await page.go('/criterios');
  await page.find('radio', 'Por comparación').nth(1).activate();
  await settled(page);
  assert.equal(await page.hash(), '#/criterios/strength');
  await use(page, 'button', 'Agregar persona');
  await press(page, 'textbox', 'Nombre');
  await page.type('Ana');
  await page.press('Enter');
  await settled(page);
  assert.ok(await page.text(/0 de 3 pares/).count());

  const pair = page.find('slider', 'Lo que ofrecemos o Precio según el cliente');
  await pair.focus();
  await settled(page, 30);
  await page.press('ArrowLeft');
  await page.press('ArrowLeft');
  await settled(page);
  assert.ok(
    await page.text(/^Lo que ofrecemos pesa 3 veces lo que Precio según el cliente$/).count(),
  );
  await use(page, 'link', 'Pesan igual: Lo que ofrecemos o Servicio');
  await use(page, 'link', 'Siguiente par');
  await page.press('ArrowRight');
  await page.press('ArrowRight');
  await saved(page);
  const kept = await exported(page);
  assert.deepEqual(violations(kept), []);
  assert.equal(kept.pairwise.length, 1);
  assert.equal(kept.pairwise[0].judgements.length, 3);
  await page.go('/criterios');
  assert.ok(await page.text(/Por comparación de 1 persona, consistencia 0,00/).count());
  await page.reload();
  await page.ready();
  await page.text(/42,9\s%/).shows();
  await person.close();
});

test('two people rate apart, with a note by Shift and F2', async () => {
  const person = await world.person();
  const page = await person.open('/calificar');
  await bringSample(page);
  await page.go('/calificar');
  await use(page, 'button', 'Agregar persona');
  await press(page, 'textbox', 'Nombre');
  await page.type('Lucía Mora');
  await page.press('Enter');
  await settled(page);
  assert.ok(await page.text(/Faltan 180 calificaciones de 180/).count());
  const grid = page.find('grid', 'Calificar clientes');
  await grid.find('row', undefined, { row: 2 }).find('gridcell', 'vacío').nth(0).press();
  await settled(page);
  await page.type('8,5');
  await page.press('Enter');
  await settled(page);
  await page.press('ArrowUp');
  await settled(page, 30);
  await page.press('Shift+F2');
  await settled(page);
  await press(page, 'textbox', /^Nota sobre /);
  await page.type('Nueva planta en Yumbo');
  await use(page, 'button', 'Listo');
  await saved(page);
  const kept = await exported(page);
  assert.deepEqual(violations(kept), []);
  const [score] = kept.accounts
    .flatMap(({ scores }) => scores ?? [])
    .filter(({ scorer }) => scorer === 'Lucía Mora');
  assert.equal(score.rating, 8.5);
  assert.equal(score.note, 'Nueva planta en Yumbo');
  assert.deepEqual(await page.faults(), []);
  await person.close();
});

test('on a phone an account is rated in a dialog', async () => {
  const person = await world.person({
    viewport: { width: 480, height: 844 }, // as narrow as GTK makes a window
  });
  const page = await person.open('/calificar');
  await bringSample(page);
  await page.go('/calificar');
  await press(page, 'textbox', 'Buscar en la lista');
  await page.type('química');
  await use(page, 'button', /^Química del Pacífico, 8 de 12/);
  await use(page, 'radio', /^10: .*encuesta/);
  await use(page, 'button', 'Listo');
  await saved(page);
  const { accounts } = await exported(page);
  assert.equal(accounts.find(({ id }) => id === 'a-15').ratings['c-service'], 10);
  await person.close();
});
