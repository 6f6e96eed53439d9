// Nobody is shut out: axe finds nothing on any screen, and an assessment can be done from beginning
// to end through the accessible tree alone, without a pointer and without a key.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import axe from 'axe-core';
import { begin, levelsOf, questionShown, someLevels, words } from './support/assessment.mjs';
import { exported, saved, settled, start } from './support/browser.mjs';
import { bringSample, screens } from './support/screens.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

const installAxe = new Function(axe.source);

/** What axe finds wrong, a line each. */
async function violations(page) {
  await settled(page);
  return page.evaluate(async () => {
    const rules = {
      // The letters of the mirror are transparent, so there is no colour to measure; the colours on
      // the canvas are measured from the tokens (tests/app/ui/theme_test.cpp).
      'color-contrast': { enabled: false },
    };
    const { violations } = await window.axe.run(document, { rules });
    // The one text field of the page is no part of the tree: it lies over the field that it edits and
    // takes that field's role, so these two cannot see where it stands and that a textarea, which
    // all kinds of fields share, may be a combo box.
    const agent = ({ id, target: [path] }) =>
      path === '#agent' && ['aria-allowed-role', 'region'].includes(id);
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target }) => !agent({ id, target }))
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  });
}

describe('axe', { timeout: 600_000 }, () => {
  for (const lang of ['es', 'en']) {
    for (const theme of ['light', 'dark']) {
      const init =
        theme === 'dark'
          ? () => localStorage.setItem('cuentas-clave.theme', 'dark')
          : () => localStorage.setItem('cuentas-clave.theme', 'light');

      test(`finds nothing in the gallery (${lang}, ${theme})`, async () => {
        const person = await world.person({ at: world.gallery, lang, init });
        const page = await person.open('/galeria');
        await page.evaluate(installAxe);
        assert.deepEqual(await violations(page), []);
        await person.close();
      });

      test(`finds nothing on any screen (${lang}, ${theme})`, async () => {
        const person = await world.person({ lang, init });
        const page = await person.open();
        await page.evaluate(installAxe);
        const found = { welcome: await violations(page) };
        await begin(page, 'Aceros', lang);
        found.question = await violations(page);
        await bringSample(page, lang);
        for (const route of screens) {
          await page.go(route);
          found[route] = await violations(page);
        }
        await page.go('/inicio');
        for (const [dialog, keys] of [
          ['keys', 'Shift+?'],
          ['search', 'Control+k'],
        ]) {
          await page.press(keys);
          await page.find('dialog').shows();
          found[dialog] = await violations(page);
          await page.press('Escape');
          await page.find('dialog').goes();
        }
        const told = Object.entries(found).flatMap(([screen, faults]) =>
          faults.map((fault) => `${screen}: ${fault}`),
        );
        assert.equal(told.join('\n'), '');
        await person.close();
      });
    }
  }
});

describe('the accessible tree', { timeout: 600_000 }, () => {
  test('is enough for a whole assessment', async () => {
    const person = await world.person();
    const page = await person.open();
    await page.find('textbox', words.es.company).focus();
    await settled(page);
    // As dictation writes.
    await page.evaluate(() => void document.execCommand('insertText', false, 'Señales S.A.'));
    await settled(page);
    await page.find('button', words.es.begin).activate();
    await settled(page);
    const given = {};
    for (const [index, level] of someLevels.entries()) {
      given[await questionShown(page)] = level;
      await page.find('radio').nth(level).activate();
      await settled(page, 40);
      const last = index === someLevels.length - 1;
      await page.find('button', last ? words.es.finish : words.es.next).activate();
      await settled(page, 40);
    }
    assert.match(await page.hash(), /^#\/resultados/);
    await saved(page);
    assert.equal((await exported(page)).name, 'Señales S.A.');
    assert.deepEqual(levelsOf(await exported(page)), given);
    assert.deepEqual(await page.faults(), []);
    await person.close();
  });
});
