// What leaves the program as a document: on paper, as a file, as a picture. The command line makes
// the same of the same data.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { press, saved, settled, start } from './support/browser.mjs';
import { temporaryFolder } from './support/host.mjs';
import { catchPrinting } from './support/printing.mjs';

const words = {
  es: {
    report: 'Informe',
    print: 'Imprimir o guardar como PDF',
    page: 'Descargar el informe (HTML)',
  },
  en: {
    report: 'Report',
    print: 'Print or save as PDF',
    page: 'Download the report (HTML)',
  },
};
let world;
let folder;
let person;
let page;

before(async () => {
  world = await start();
  folder = temporaryFolder('documents');
});
after(async () => {
  await world?.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  assert.deepEqual(await page.faults(), []);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  await person.close();
});

async function open(lang) {
  person = await world.person({ lang, init: catchPrinting });
  page = await person.open('/resultados');
  const sample = readFileSync(`assets/samples/aceros-del-valle.${lang}.json`, 'utf8');
  await page.evaluate((json) => window.cuentasClave.importJson(json), sample);
  await saved(page);
  await settled(page);
}

/** What `kam` makes of what the page holds, today. */
async function byCommand(...call) {
  const file = join(folder, 'export.json');
  const json = await page.evaluate(() => window.cuentasClave.exportJson());
  writeFileSync(file, json);
  execFileSync(process.env.KAM, [call[0], file, ...call.slice(1)]);
}

/** The person's own day, as the page sees it. */
const today = () =>
  page.evaluate(() => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });

async function take(lang, option) {
  await press(page, 'button', words[lang].report);
  return page.find('menuitem', option).press();
}

const skip = !process.env.KAM && 'KAM does not name the command line';

describe('documents', { timeout: 300_000 }, () => {
  for (const lang of ['es', 'en']) {
    test(`are the command line's, byte by byte: the report in ${lang}`, { skip }, async () => {
      await open(lang);
      const html = await page.download(() => take(lang, words[lang].page));
      const out = join(folder, 'report.html');
      await byCommand('report', '--lang', lang, '--today', await today(), '-o', out);
      assert.ok(html === readFileSync(out, 'utf8'), 'the report differs');
    });
  }

  test("are the command line's, byte by byte: the answers", { skip }, async () => {
    await open('es');
    const csv = await page.download(() => take('es', 'Descargar las respuestas (CSV)'));
    await byCommand('export', '--csv', folder);
    const made = readFileSync(join(folder, 'answers.csv'), 'utf8');
    assert.equal(csv.replace(/^\uFEFF/, ''), made.replace(/^\uFEFF/, ''));
  });

  test('print with their style, which the policy of the page does not let in otherwise', async () => {
    await open('es');
    await take('es', words.es.print);
    await page.until(() => window.printed !== undefined);
    const printed = await page.evaluate(() => window.printed);
    assert.match(printed.title, /Aceros del Valle S\.A\.$/);
    assert.equal(printed.company, 'Aceros del Valle S.A.');
    assert.equal(printed.size, '30px');
    assert.match(printed.rules, /^@page/);
    assert.equal(await page.evaluate(() => document.querySelectorAll('iframe').length), 0);
  });

  test('show a chart as a picture', async () => {
    await open('es');
    const chart = page.find('img', 'Nivel y meta de cada paso, de 0 a 4');
    const bytes = await page.download(async () => {
      await page.click(...(await chart.centre()), 'right');
      await settled(page);
      await press(page, 'menuitem', 'Guardar como PNG');
    });
    assert.match(bytes.slice(0, 20), /PNG/);
    assert.ok(bytes.length > 5000, `${bytes.length} letters`);
  });
});
