// Every screen of the program, with something to show on it.
import { readFileSync } from 'node:fs';
import { saved, settled } from './browser.mjs';

/** The company that the program carries as its example. */
export const sample = (lang) =>
  readFileSync(
    new URL(`../../../assets/samples/aceros-del-valle.${lang}.json`, import.meta.url),
    'utf8',
  );

/** The screens of that company, by address: all but the welcome and a question of one's own. */
export const screens = [
  '/inicio',
  '/evaluacion',
  '/resultados',
  '/acciones',
  '/sala',
  '/taller',
  '/datos',
  '/historial',
  '/empresas',
  '/cuestionarios',
  '/cuestionarios/readiness',
  '/clientes',
  '/cartera',
  '/cartera/a-10',
  '/criterios',
  '/calificar',
  '/oferta',
  '/oferta/a-10',
  '/atencion',
  '/atencion/clientes',
  '/ajustes',
  '/acerca',
];

/** Fills the program with the sample company. */
export async function bringSample(page, lang = 'es') {
  const faults = await page.evaluate((json) => window.cuentasClave.importJson(json), sample(lang));
  if (faults !== '') throw new Error(faults);
  await saved(page);
  await settled(page);
}
