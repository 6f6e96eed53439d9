// The words of a language come when it is spoken, and stay where there is no network.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { settled, start } from './support/browser.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

/** Which languages a page fetched. */
const fetched = async (page) =>
  (await page.requests()).map((address) => /words_(..)\./.exec(address)?.[1]).filter(Boolean);

describe('the words of a language', { timeout: 120_000 }, () => {
  test('are fetched for the language of the page alone', async () => {
    for (const lang of ['es', 'en']) {
      const person = await world.person({ lang });
      const page = await person.open();
      assert.deepEqual([...new Set(await fetched(page))], [lang]);
      await person.close();
    }
  });

  test('come with the other language when it is chosen, and the questions too', async () => {
    const person = await world.person();
    const page = await person.open('/ajustes');
    await page.find('radio', 'English').activate();
    await page.find('heading', 'Settings').shows();
    await page.go('/inicio');
    await page.find('button', /^Start the assessment/).activate();
    await page.find('heading', /^What .*\?$/).shows();
    assert.deepEqual(await page.faults(), []);
    await person.close();
  });

  test('of another one do when those of the language cannot be had', async () => {
    const person = await world.person({ lang: 'en' });
    await person.block(/words_en\./);
    const page = await person.open();
    await page.find('button', 'Empezar la evaluación').shows();
    await person.close();
  });
});
