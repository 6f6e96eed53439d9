// What the first part is about: answer, come back, see the verdict, take it elsewhere.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  answerByKeys,
  answerByPointer,
  assertSameWorkspace,
  begin,
  levelsOf,
  someLevels,
} from './support/assessment.mjs';
import { exported, saved, settled, start } from './support/browser.mjs';

const verdicts = /Preparar primero|Listos para (un piloto|el despliegue|optimizar)/;
let world;

before(async () => (world = await start()));
after(() => world?.close());

/** What `kam readiness` makes of an export. */
function readiness(workspace) {
  const file = join(mkdtempSync(join(tmpdir(), 'kam-')), 'export.json');
  writeFileSync(file, JSON.stringify(workspace));
  return JSON.parse(execFileSync(process.env.KAM, ['readiness', file], { encoding: 'utf8' }));
}

describe('a quick assessment', { timeout: 600_000 }, () => {
  test('fourteen answers by mouse are there after closing and opening again', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    const given = await answerByPointer(page, someLevels);
    assert.equal(Object.keys(given).length, 14);
    assert.match(await page.hash(), /^#\/resultados/);
    const verdict = await page.find('heading', verdicts).name();
    await saved(page);
    const before = await exported(page);
    await page.close();

    const again = await person.open('/resultados');
    assert.equal(await again.find('heading', verdicts).name(), verdict);
    assert.deepEqual(levelsOf(await exported(again)), given);
    assertSameWorkspace(await exported(again), before);
    assert.deepEqual([...(await page.faults()), ...(await again.faults())], []);
    await person.close();
  });

  test('the same by keyboard alone, in English', async () => {
    const person = await world.person({ lang: 'en' });
    const page = await person.open();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    // Tab to the name, type it, Tab to the button, Enter: no mouse at any time.
    await page.press('Tab');
    for (let i = 0; i < 30 && (await page.focused()).id !== 'agent'; ++i) await page.press('Tab');
    await page.type('Valley Steel');
    await page.press('Tab');
    await page.press('Enter');
    await settled(page);
    assert.match(await page.hash(), /^#\/evaluacion\//);
    const given = await answerByKeys(page, someLevels);
    assert.match(await page.hash(), /^#\/resultados/);
    await saved(page);
    assert.deepEqual(levelsOf(await exported(page)), given);
    assert.equal((await exported(page)).name, 'Valley Steel');
    assert.deepEqual(await page.faults(), []);
    await person.close();
  });

  test('an export imported in another browser is the same workspace', async () => {
    const ana = await world.person();
    const page = await ana.open();
    await begin(page, 'Compañía Ñandú');
    await answerByKeys(page, someLevels);
    await saved(page);
    const given = await page.evaluate(() => window.cuentasClave.exportJson());

    const luis = await world.person({ lang: 'en' });
    const other = await luis.open();
    assert.equal(await other.evaluate((json) => window.cuentasClave.importJson(json), given), '');
    await saved(other);
    assertSameWorkspace(await exported(other), JSON.parse(given));
    await other.reload();
    await other.ready();
    assertSameWorkspace(await exported(other), JSON.parse(given));
    await ana.close();
    await luis.close();
  });

  const skip = !process.env.KAM && 'KAM does not name the command line';
  test('screen, export and command line say the same figures', { skip }, async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await answerByKeys(page, someLevels);
    await saved(page);
    const told = readiness(await exported(page));
    await settled(page);
    const shown = await page.find('main').textContent();
    const screen = shown.replaceAll('\u00a0', ' ');
    assert.equal(told.coverage, 1);
    const overall = Math.round(told.overall);
    assert.ok(screen.includes(String(overall)), `overall ${overall} is on the screen`);
    for (const step of told.steps) {
      const level = (step.score / 25).toFixed(2).replace('.', ','); // shown as a level, 0-4
      assert.ok(screen.includes(level), `${step.id} ${level} is on the screen`);
    }
    await person.close();
  });

  test('a broken import says where it is broken and changes nothing', async () => {
    const person = await world.person();
    const page = await person.open();
    await begin(page, 'Aceros del Valle S.A.');
    await page.press('3');
    await saved(page);
    const before = await exported(page);
    const broken = structuredClone(before);
    broken.rounds[0].responses[0].answers['change.case'].level = 'dos';
    for (const [given, path] of [
      ['no es JSON', ''],
      [JSON.stringify({ ...before, version: 99 }), ''],
      [JSON.stringify(broken), 'rounds[0].responses[0].answers'],
      ['['.repeat(100_000), ''],
    ]) {
      const faults = await page.evaluate((json) => window.cuentasClave.importJson(json), given);
      assert.notEqual(faults, '', given.slice(0, 40));
      assert.ok(faults.includes(path), faults);
      assertSameWorkspace(await exported(page), before);
    }
    await person.close();
  });
});
