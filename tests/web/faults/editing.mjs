// A person who answers the first question over and over, by the keys 1 to 5.
import { begin, questionShown } from '../support/assessment.mjs';
import { saved, settled } from '../support/browser.mjs';

/** Opens a new workspace and its first question. */
export async function beginWork(page) {
  await begin(page, 'Aceros del Valle S.A.');
  await settled(page, 40);
}

/** Gives the question on screen the level after the one it has. They go round, so that a state comes
 * back only after five edits of a question: where fewer are lost it shows. */
export async function answer(page, ledger) {
  const item = await questionShown(page);
  const level = ((ledger.now[item] ?? 4) + 1) % 5;
  ledger.edit(item, level);
  await page.press(String(level + 1));
}

/** Turns to the next question or the one before, or stays. */
export async function turn(page, random) {
  const which = Math.floor(random() * 4);
  if (which === 0) await page.press('ArrowRight');
  if (which === 1) await page.press('ArrowLeft');
  if (which < 2) await settled(page, 20);
}

/** Waits until all is called saved, and takes note of it. */
export async function confirm(page, ledger) {
  const edits = ledger.edits;
  await saved(page);
  ledger.acknowledge(edits);
}

/** Where a person who answers goes on. */
export const atWork = '/evaluacion/change.case';
