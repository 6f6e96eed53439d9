// The readiness assessment as a person does it.
import assert from 'node:assert/strict';
import { press, settled } from './browser.mjs';

export const words = {
  es: {
    begin: 'Empezar la evaluación',
    company: 'Nombre de la empresa',
    next: 'Siguiente',
    finish: 'Ver resultados',
    evidence: 'Evidencia',
    failed: 'No se pudo guardar',
    exportButton: 'Exportar',
    readOnly: 'Solo lectura',
    writeHere: 'Escribir aquí',
    results: '/resultados',
  },
  en: {
    begin: 'Start the assessment',
    company: 'Company name',
    next: 'Next',
    finish: 'See results',
    evidence: 'Evidence',
    results: '/resultados',
  },
};

/** Fourteen answers of one level each, 0-4, in the order asked. */
export const someLevels = [2, 3, 1, 4, 0, 2, 3, 3, 1, 2, 4, 1, 2, 3];

/** Names the company and opens the first question. */
export async function begin(page, company, lang = 'es') {
  await press(page, 'textbox', words[lang].company);
  await page.type(company);
  await press(page, 'button', words[lang].begin);
}

/** The item whose question is on the screen. */
export const questionShown = async (page) => (await page.hash()).split('/').at(-1);

/** Answers by mouse: the level's card, then the button that goes on. Gives the answers by item. */
export async function answerByPointer(page, levels, lang = 'es') {
  const given = {};
  for (const [index, level] of levels.entries()) {
    given[await questionShown(page)] = level;
    await page.find('radio').nth(level).press();
    await settled(page, 40);
    const last = index === levels.length - 1;
    await press(page, 'button', last ? words[lang].finish : words[lang].next);
  }
  return given;
}

/** Answers by keyboard alone: a figure for the level, an arrow to go on. */
export async function answerByKeys(page, levels) {
  const given = {};
  for (const level of levels) {
    given[await questionShown(page)] = level;
    await page.press(String(level + 1));
    await settled(page, 40);
    await page.press('ArrowRight');
    await settled(page, 40);
  }
  return given;
}

export const answersOf = (workspace) => workspace.rounds[0].responses[0].answers;

/** The levels of the first response, by item. */
export function levelsOf(workspace) {
  return Object.fromEntries(
    Object.entries(answersOf(workspace)).map(([item, { level }]) => [item, level]),
  );
}

/** Whether two exports are the same workspace; only the moment of saving may differ. */
export function assertSameWorkspace(one, other) {
  assert.deepEqual({ ...one, savedAt: '' }, { ...other, savedAt: '' });
}
