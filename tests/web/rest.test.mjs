// The first screens do not wait for the rest of the program, and it may come late.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start } from './support/browser.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

const rest = /rest\.\w+\.wasm/;

describe('the rest of the program', { timeout: 120_000 }, () => {
  test('is fetched once, after the first screen', async () => {
    const person = await world.person();
    const page = await person.open();
    const fetched = (await page.requests()).filter((address) => rest.test(address));
    assert.equal(new Set(fetched).size, 1);
    assert.deepEqual(await page.faults(), []);
    await person.close();
  });

  test('is tried again when somebody wants it', async () => {
    const person = await world.person();
    const unblock = await person.block(rest);
    const page = await person.open('/inicio', { ready: false });
    await page.find('button', 'Empezar la evaluación').shows();
    await page.go('/resultados');
    await page.find('button', 'Intentar de nuevo').shows();
    await unblock();
    await page.find('button', 'Intentar de nuevo').activate();
    await page.text('Aún no hay resultados').shows();
    await page.ready();
    await person.close();
  });

  test('does what was pressed before it was there', async () => {
    const person = await world.person();
    const unblock = await person.block(rest);
    const page = await person.open('/inicio', { ready: false });
    const begin = page.find('button', 'Empezar la evaluación');
    await begin.activate();
    await unblock();
    await begin.activate(); // asks for it again
    await page.find('heading', /^¿.*\?$/).shows();
    await page.ready();
    await page.press('3');
    await page.evaluate(() => window.cuentasClave.saved());
    await person.close();
  });
});
