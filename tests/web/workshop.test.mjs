// A workshop without a server: a facilitator and participants who share nothing but what they hand
// each other. Once everybody has opened the site the host goes away.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answerByKeys, someLevels } from './support/assessment.mjs';
import { exported, press, saved, settled, start } from './support/browser.mjs';
import { copiedElsewhere, pastedElsewhere } from './support/clipboard.mjs';
import { only } from './support/engine.mjs';
import { storedFiles } from './support/faults.mjs';
import { openHost } from './support/host.mjs';
import { catchPrinting } from './support/printing.mjs';
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
async function somebody(route, { init, ...options } = {}) {
  const person = await world.person({ at: host.address, worker: true, init });
  const page = await person.open(route, options);
  await page.until(isKept);
  await settled(page);
  return { person, page };
}

async function invite(page, { anonymous = false } = {}) {
  await press(page, 'button', 'Preparar un taller');
  await press(page, 'textbox', 'Nombre de la empresa');
  await page.type('Aceros del Valle');
  if (anonymous) await press(page, 'checkbox', /anónim/i);
  await press(page, 'button', 'Crear la invitación');
  await press(page, 'button', 'Copiar el enlace');
  return pastedElsewhere(page);
}

/** Answers everything as a person of this name, and goes to where it is handed in. */
async function answer(page, name, levels, finish = 'Entregar mis respuestas') {
  await page.front(); // some browsers draw nothing elsewhere
  if (name) {
    await press(page, 'textbox', 'Nombre');
    await page.type(name);
  }
  await press(page, 'button', 'Empezar a responder');
  await answerByKeys(page, levels);
  await use(page, finish);
  await saved(page);
}

/** Uses a button that may have to be scrolled to. */
async function use(page, name) {
  await page.find('button', name).activate();
  await settled(page, 40);
}

/** The same by key: browsers copy only for a person who has just done something. */
async function useByKey(page, name) {
  await page.find('button', name).focus();
  await page.press('Enter');
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

async function bringFile(facilitator, page, name) {
  await page.front();
  const file = await page.download(() => page.find('button', 'Guardar el archivo').activate());
  await facilitator.front();
  await dropOn(facilitator, `${name}.json`, file);
  await add(facilitator);
}

async function bringCode(facilitator, page) {
  await page.front();
  await useByKey(page, 'Copiar el código');
  const code = await pastedElsewhere(page);
  assert.match(code, /^KAM1-/);
  await facilitator.front();
  await facilitator.evaluate(() => document.activeElement.blur());
  await copiedElsewhere(facilitator, { 'text/plain': `Aquí van: ${code}` });
  await facilitator.press('Control+v');
  await add(facilitator);
}

async function bringLink(facilitator, page) {
  await page.front();
  await useByKey(page, 'Copiar el enlace');
  const answers = await pastedElsewhere(page);
  await facilitator.front();
  await facilitator.go(answers.slice(answers.indexOf('#') + 1));
  await add(facilitator);
}

/** Somebody answers on the facilitator's own device, behind the screen between persons. */
async function takeTurn(page, name, levels) {
  await use(page, 'Responder aquí por turnos');
  await use(page, 'Soy la siguiente persona');
  await answer(page, name, levels, 'Terminé: pasar el equipo');
  await use(page, 'Terminar los turnos');
  await page.find('dialog').shows();
  await page.find('dialog').find('button', 'Terminar los turnos').activate();
  await settled(page);
}

/** Only what a host that is gone leaves in the console. */
const faultsOf = async (page) =>
  (await page.faults()).filter(
    (fault) => !/ERR_CONNECTION_REFUSED|NetworkError|Load failed/.test(fault),
  );

const allPrivate = (names, text) => {
  for (const name of names) assert.ok(!text.includes(name), `${name} is in what left the room`);
};

/** Several people need storage apart. */
const skip = only(['chromium', 'firefox'], 'the windows of this WebKit share what they store');

describe('a workshop of six without a network', { timeout: 600_000, skip }, () => {
  test('goes from private answers to a printed verdict with three actions', async (t) => {
    const facilitator = await somebody('/taller', { init: catchPrinting });
    const link = await invite(facilitator.page);
    const names = ['Ana', 'Beto', 'Luis', 'Carla', 'Eva'];
    const people = {};
    for (const name of names) people[name] = await somebody('', { at: link });
    t.after(async () => {
      await Promise.all(
        [facilitator, ...Object.values(people)].map(({ person }) => person.close()),
      );
      await host.resume();
    });
    await host.stop();
    const { page } = facilitator;

    // Each says something else, so that they differ most on the last question.
    const levelsOf = (at) => someLevels.map((level, item) => (item === 13 ? (at % 2) * 4 : level));
    for (const [at, name] of names.entries())
      await answer(people[name].page, name, levelsOf(at), 'Entregar mis respuestas');
    await bringFile(page, people.Ana.page, 'ana');
    await bringFile(page, people.Beto.page, 'beto');
    await bringCode(page, people.Luis.page);
    await bringCode(page, people.Carla.page);
    await bringLink(page, people.Eva.page);
    await takeTurn(page, 'Dora', levelsOf(5));
    const gathered = await exported(page);
    assert.deepEqual(
      gathered.rounds[0].responses.map(({ name }) => name).sort(),
      [...names, 'Dora'].sort(),
    );
    assert.equal(gathered.rounds[0].gathering, true);

    await page.go('/resultados');
    await page.find('button', 'Abrir la sala').shows(); // and no result
    assert.equal(await page.find('table').count(), 0);
    await use(page, 'Abrir la sala');
    await use(page, 'Mostrar los resultados');
    const first = 'benchmarking.outside';
    await page.go(`/sala/${first}`);
    await page.find('radio', '2').activate();
    await settled(page);
    await saved(page);
    const agreed = await exported(page);
    assert.deepEqual(agreed.rounds[0].consensus, { [first]: { level: 2 } });
    assert.equal(agreed.rounds[0].gathering, undefined);

    await page.go('/acciones');
    for (let i = 0; i < 3; ++i) {
      await page
        .find('link', /^Añadir como acción/)
        .nth(0)
        .activate();
      await settled(page);
    }
    await saved(page);
    assert.equal((await exported(page)).actions.length, 3);

    await page.go('/resultados');
    await use(page, 'Informe');
    await page.find('menuitem', /^Imprimir/).activate();
    await page.until(() => window.printed !== undefined);
    const printed = await page.evaluate(() => window.printed.text);
    for (const { title } of (await exported(page)).actions)
      assert.ok(printed.includes(title), `the report has the action «${title}»`);
    for (const each of [facilitator, ...Object.values(people)])
      assert.deepEqual(await faultsOf(each.page), []);
  });

  test('keeps nobody of an anonymous round', async (t) => {
    const facilitator = await somebody('/taller');
    const link = await invite(facilitator.page, { anonymous: true });
    const people = [];
    for (let i = 0; i < 3; i += 1) people.push(await somebody('', { at: link }));
    t.after(async () => {
      await Promise.all([facilitator, ...people].map(({ person }) => person.close()));
      await host.resume();
    });
    await host.stop();
    const ids = [];
    for (const { page } of people) {
      await answer(page, '', someLevels, 'Entregar mis respuestas');
      ids.push((await exported(page)).rounds[0].responses[0].id);
      await bringCode(facilitator.page, page);
    }
    const left = await exported(facilitator.page);
    assert.equal(left.rounds[0].responses.length, 3);
    allPrivate(ids, JSON.stringify(left));
    for (const response of left.rounds[0].responses) {
      assert.equal(response.name ?? '', '');
      assert.equal(response.submittedAt, undefined);
    }

    const { page } = facilitator;
    const kinds = async () =>
      (await page.evaluate(storedFiles)).map(([path]) => path.split('/').at(-1).split('-')[0]);
    await saved(page);
    assert.ok((await kinds()).includes('changes'), 'how they came in is on disk');
    await page.go('/sala');
    await use(page, 'Mostrar los resultados');
    await use(page, 'Borrar el historial y mostrar');
    await saved(page);
    assert.deepEqual(
      [...new Set(await kinds())],
      ['snapshot'],
      'the workspace as it is, and no more',
    );
    assert.equal((await exported(page)).rounds[0].responses.length, 3);
  });
});

describe('a workshop without a network', { timeout: 600_000, skip }, () => {
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
    await bringFile(page, ana, 'ana');

    const luis = people.Luis.page;
    await answer(luis, 'Luis', backwards);
    await luis.find('img', 'Código QR').shows();
    await bringCode(page, luis);

    const eva = people.Eva.page;
    await answer(eva, 'Eva', someLevels.slice(0, 3).concat(Array(11).fill(4)));
    await bringLink(page, eva);
    assert.equal(await page.hash(), '#/taller');

    await ana.front();
    await ana.go('/evaluacion/change.case');
    await ana.press('5');
    await saved(ana);
    await ana.go('/entregar');
    await use(ana, 'Entregar mis respuestas');
    await bringFile(page, ana, 'ana (1)');

    assert.deepEqual(levelsBy(await exported(page)), {
      Ana: sum(someLevels) - someLevels[0] + 4,
      Luis: sum(backwards),
      Eva: sum(someLevels.slice(0, 3)) + 44,
    });
    for (const each of [facilitator, ...Object.values(people)])
      assert.deepEqual(await faultsOf(each.page), []);
    await host.resume();
  });
});
