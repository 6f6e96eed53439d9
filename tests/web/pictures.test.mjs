// A few pictures of whole screens, for what no text says: that nothing is missing, out of its place or
// of another colour. The program draws all its letters itself, so one picture holds for all engines.
//
// Where a screen is meant to look otherwise, RENEW_PICTURES=1 takes its picture anew; look at it before
// you keep it. What was seen where a test failed lies in build/pictures.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { begin, words } from './support/assessment.mjs';
import { saved, settled, start } from './support/browser.mjs';
import { engine } from './support/engine.mjs';
import { difference, halfPicture, inPage } from './support/picture.mjs';
import { bringSample } from './support/screens.mjs';

let world;
before(async () => (world = await start()));
after(() => world?.close());

const desk = { width: 1280, height: 800 };
const phone = { width: 480, height: 844 }; // as narrow as GTK makes a window

const light = () => localStorage.setItem('cuentas-clave.theme', 'light');
const dark = () => localStorage.setItem('cuentas-clave.theme', 'dark');

/** The hour of a save is shown, and is to be the same in every picture. */
function halfPastTen() {
  Date.prototype.getHours = () => 10;
  Date.prototype.getMinutes = () => 30;
}

/** A screen as it is just opened, with no pointer on it. */
async function opened(theme, viewport, route, prepare = () => {}) {
  const at = route === '/galeria' ? world.gallery : undefined;
  const person = await world.person({ at, init: theme, viewport });
  await person.before(halfPastTen);
  const page = await person.open();
  await prepare(page);
  await saved(page);
  await page.go(route);
  await page.reload();
  await page.ready();
  await settled(page);
  return { page, close: person.close };
}

async function assertAsKept(page, name) {
  const file = new URL(`./pictures/${name}.png`, import.meta.url);
  const seen = await halfPicture(page);
  if (process.env.RENEW_PICTURES) writeFileSync(file, seen);
  const fault = await difference(page, seen, readFileSync(file));
  if (fault === '') return;
  const folder = new URL('../../build/pictures/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.${engine}.png`, folder), seen);
  assert.fail(`${fault}; see build/pictures/${name}.${engine}.png`);
}

const question = '/evaluacion/change.case';
const screens = [
  ['question', light, desk, question, (page) => begin(page, 'Aceros del Valle S.A.')],
  ['results_phone', dark, phone, '/resultados', bringSample],
  ['gallery', dark, desk, '/galeria'],
];

describe('the screen', { timeout: 600_000 }, () => {
  for (const [name, ...how] of screens) {
    test(`looks as it is meant to: ${name}`, async () => {
      const { page, close } = await opened(...how);
      await assertAsKept(page, name);
      await close();
    });
  }
});

describe('the comparison', { timeout: 600_000 }, () => {
  let shown;
  let whole;
  before(async () => {
    shown = await opened(light, desk, question, (page) => begin(page, 'Aceros del Valle S.A.'));
    whole = await halfPicture(shown.page);
  });
  after(() => shown?.close());

  /** The difference that `change` makes, given the picture and a box in it. */
  async function differenceBy(change, { x, y, width, height }) {
    const [left, top, wide, high] = [x, y, width, height].map((length) => Math.round(length / 2));
    await inPage(shown.page, { pngs: [whole], left, top, wide, high }, change);
    const made = await shown.page.evaluate(() => window.pictures[0].toDataURL().split(',')[1]);
    return difference(shown.page, Buffer.from(made, 'base64'), whole);
  }

  const moved = ([picture], { left, top, wide, high }) => {
    const context = picture.getContext('2d');
    context.drawImage(picture, left, top, wide, high, left + 2, top + 2, wide, high);
  };
  const missing = ([picture], { left, top, wide, high }) => {
    const context = picture.getContext('2d');
    const [red, green, blue] = context.getImageData(left - 2, top + 2, 1, 1).data;
    context.fillStyle = `rgb(${red}, ${green}, ${blue})`;
    context.fillRect(left, top, wide, high);
  };
  const recoloured = ([picture], { left, top, wide, high }) => {
    const context = picture.getContext('2d');
    context.globalCompositeOperation = 'hue';
    context.fillStyle = '#a33f09';
    context.fillRect(left, top, wide, high);
  };
  const darkened = ([picture], { left, top, wide, high }) => {
    const context = picture.getContext('2d');
    context.globalAlpha = 0.04;
    context.fillRect(left, top, wide, high);
  };
  const smudged = ([picture]) => {
    const context = picture.getContext('2d');
    context.globalAlpha = 0.25;
    for (const way of [-0.5, 0.5]) context.drawImage(picture, way, way);
  };
  const next = (page) => page.find('button', words.es.next).box();
  const icon = async (page) => ({ ...(await page.find('link', 'Inicio').box()), width: 40 });
  const level = (page) => page.find('radio').nth(1).box();
  const everything = () => ({ x: 0, y: 0, ...desk });

  for (const [what, change, place] of [
    ['a button that moved by four pixels', moved, next],
    ['a card that moved by four pixels', moved, level],
    ['an icon that is missing', missing, icon],
    ['a card that is missing', missing, level],
    ['a button of another colour', recoloured, next],
    ['a ground that is a little darker', darkened, everything],
  ]) {
    test(`notices ${what}`, async () => {
      assert.match(await differenceBy(change, await place(shown.page)), /cells differ/);
    });
  }

  test('does not mind edges that are drawn otherwise', async () => {
    assert.equal(await differenceBy(smudged, everything()), '');
  });

  test('notices a picture of another size', async () => {
    await shown.page.resize(1280, 700);
    assert.match(await difference(shown.page, await halfPicture(shown.page), whole), /640 x 350/);
  });
});
