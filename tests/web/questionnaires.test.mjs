// A company's own questionnaire, from the first change to a comparison of what was asked alike.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from '../checks/schemas.mjs';
import { answerByKeys } from './support/assessment.mjs';
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

test('is made, asked, kept by its round and compared', async () => {
  const person = await world.person();
  const page = await person.open('/cuestionarios');
  await bringSample(page);
  await use(page, 'button', 'Hacer uno propio');
  await page.type('Acería');
  await use(page, 'button', 'Guardar');
  await use(page, 'button', 'Opciones de 1.1 Caso de negocio escrito');
  await use(page, 'menuitem', 'Ocultar pregunta');
  await use(page, 'button', 'Opciones de 1.2 Horizonte de varios años');
  await use(page, 'menuitem', 'Editar pregunta');
  await press(page, 'textbox', 'Pregunta');
  await page.press('Control+a');
  await page.type('¿Qué plazo da la acería?');
  await use(page, 'button', 'Guardar');
  await saved(page);

  await use(page, 'button', 'Evaluar con este');
  await use(page, 'button', 'Crear y responder');
  assert.ok(await page.text('¿Qué plazo da la acería?').count());
  await answerByKeys(page, Array(13).fill(3));
  await saved(page);
  await page.reload();
  await page.ready();

  const file = await exported(page);
  assert.deepEqual(violations(file), []);
  const [own] = file.questionnaires;
  assert.equal(own.name, 'Acería');
  assert.deepEqual(own.items, [
    { id: 'change.case', hidden: true },
    { id: 'change.horizon', question: { es: '¿Qué plazo da la acería?' } },
  ]);
  const round = file.rounds.find((each) => each.questionnaire === own.id);
  assert.equal(Object.keys(round.responses[0].answers).length, 13);

  await page.go('/resultados');
  assert.ok(await page.text(/^Se comparan 12 preguntas de 14/).count());

  await page.go(`/cuestionarios/${own.id}`);
  await use(page, 'button', 'Hacer la edición 2');
  await use(page, 'button', 'Opciones de 1.1 Caso de negocio escrito');
  await use(page, 'menuitem', 'Volver a preguntar');
  await saved(page);
  const after = await exported(page);
  assert.equal(after.questionnaires.length, 2);
  const next = after.questionnaires.find((each) => each.of === own.id);
  assert.equal(next.items.length, 1);
  assert.deepEqual(
    after.questionnaires.find((each) => each.id === own.id),
    own,
  );
  assert.deepEqual(await page.faults(), []);
  await person.close();
});
