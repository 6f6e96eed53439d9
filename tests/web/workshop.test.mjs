// A workshop without a server: a facilitator and participants who share nothing but what they hand
// each other. Once everybody has opened the site the host goes away.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answerByKeys, someLevels } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';
import { copiedElsewhere, pastedElsewhere } from './support/clipboard.mjs';
import { openHost } from './support/host.mjs';
import { isKept } from './support/worker.mjs';

let world;
let host;
before(async () => {
  world = await start();
  host = await openHost();
});
after(async () => {
  await world?.close();
  await host?.close();
});

/** Somebody with a device of their own, on which the site is kept. */
async function somebody(route, options) {
  const person = await world.person({ at: host.address, worker: true });
  const page = await person.open(route, options);
  await page.until(isKept);
  await settled(page);
  return { person, page };
}

async function invite(page) {
  await press(page, 'button', 'Preparar un taller');
  await press(page, 'textbox', 'Nombre de la empresa');
  await page.type('Aceros del Valle');
  await press(page, 'button', 'Crear la invitación');
  await press(page, 'button', 'Copiar el enlace');
  return pastedElsewhere(page);
}

/** Answers everything as a person of this name, and goes to where it is handed in. */
async function answer(page, name, levels) {
  await press(page, 'textbox', 'Nombre');
  await page.type(name);
  await press(page, 'button', 'Empezar a responder');
  await answerByKeys(page, levels);
  await use(page, 'Entregar mis respuestas');
  await saved(page);
}

/** Uses a button that may have to be scrolled to. */
async function use(page, name) {
  await page.find('button', name).activate();
  await settled(page, 40);
}

const dropOn = (page, name, text) =>
  page.evaluate(
    ([called, words]) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([words], called));
      document
        .getElementById('canvas')
        .dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
    },
    [name, text],
  );

async function add(page) {
  await page.find('dialog').shows();
  await settled(page);
  await press(page, 'button', 'Agregar');
  await saved(page);
}

const levelsBy = (workspace) =>
  Object.fromEntries(
    workspace.rounds[0].responses.map(({ name, answers }) => [
      name,
      Object.values(answers).reduce((sum, { level }) => sum + level, 0),
    ]),
  );

describe('a workshop without a network', () => {
  test('brings answers together by file, by code and by link, and late changes too', async (t) => {
    const facilitator = await somebody('/taller');
    const link = await invite(facilitator.page);
    assert.match(link, /#\/invitacion\/KAI1-[0-9A-Z-]+$/);
    const people = {};
    for (const name of ['Ana', 'Luis', 'Eva']) people[name] = await somebody('', { at: link });
    t.after(() =>
      Promise.all([facilitator, ...Object.values(people)].map(({ person }) => person.close())),
    );
    await host.stop();

    const { page } = facilitator;
    const sum = (levels) => levels.reduce((a, b) => a + b, 0);
    const backwards = [...someLevels].reverse();

    const ana = people.Ana.page;
    await answer(ana, 'Ana', someLevels);
    const file = await ana.download(() => ana.find('button', 'Guardar el archivo').activate());
    await dropOn(page, 'ana.json', file);
    await add(page);

    const luis = people.Luis.page;
    await answer(luis, 'Luis', backwards);
    await luis.find('img', 'Código QR').shows();
    await use(luis, 'Copiar el código');
    const code = await pastedElsewhere(luis);
    assert.match(code, /^KAM1-/);
    await page.evaluate(() => document.activeElement.blur());
    await copiedElsewhere(page, { 'text/plain': `Aquí van: ${code}\nLuis` });
    await page.press('Control+v');
    await add(page);

    const eva = people.Eva.page;
    await answer(eva, 'Eva', someLevels.slice(0, 3).concat(Array(11).fill(4)));
    await use(eva, 'Copiar el enlace');
    const answers = await pastedElsewhere(eva);
    await page.go(answers.slice(answers.indexOf('#') + 1));
    await add(page);
    assert.equal(await page.hash(), '#/taller');

    await ana.go('/evaluacion/change.case');
    await ana.press('5');
    await saved(ana);
    await ana.go('/entregar');
    await use(ana, 'Entregar mis respuestas');
    const later = await ana.download(() => ana.find('button', 'Guardar el archivo').activate());
    await dropOn(page, 'ana (1).json', later);
    await add(page);

    assert.deepEqual(levelsBy(await exported(page)), {
      Ana: sum(someLevels) - someLevels[0] + 4,
      Luis: sum(backwards),
      Eva: sum(someLevels.slice(0, 3)) + 44,
    });
    for (const each of [facilitator, ...Object.values(people)])
      assert.deepEqual(
        (await each.page.faults()).filter((fault) => !/ERR_CONNECTION_REFUSED/.test(fault)),
        [],
      );
    await host.resume();
  });
});
