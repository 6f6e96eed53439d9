// Fingers, pens and the right button: what people expect of a page, not of a picture.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { words } from '../support/assessment.mjs';
import { begin, press, settled, start } from './playwright.mjs';

const sample = readFileSync(
  new URL('../../../assets/samples/aceros-del-valle.es.json', import.meta.url),
  'utf8',
);

let world;
before(async () => (world = await start()));
after(() => world?.close());

/** Opens a route with the sample company in it. */
async function openSample(person, route) {
  const page = await person.open('/inicio');
  const faults = await page.evaluate((json) => window.cuentasClave.importJson(json), sample);
  assert.equal(faults, '');
  await page.evaluate((to) => (location.hash = `#${to}`), route);
  await settled(page);
  return page;
}

/** A finger on a page. */
async function fingerOn(person, page) {
  const session = await person.context.newCDPSession(page);
  const send = (type, touchPoints) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const finger = {
    down: (x, y) => send('touchStart', [{ x, y }]),
    move: (x, y) => send('touchMove', [{ x, y }]),
    up: () => send('touchEnd', []),
    tap: async (x, y) => {
      await finger.down(x, y);
      await finger.up();
      await settled(page);
    },
    /** Rests as long as a phone's long press takes. */
    press: async (x, y) => {
      await finger.down(x, y);
      await page.waitForTimeout(800);
      await finger.up();
      await settled(page);
    },
  };
  return finger;
}

const middle = async (locator) => {
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
};
const agent = (page) =>
  page.evaluate(() => {
    const element = document.getElementById('agent');
    return {
      text: element.value,
      selected: element.value.slice(element.selectionStart, element.selectionEnd),
      caret: element.selectionEnd,
      hasFocus: document.activeElement === element,
    };
  });
/** Which menus were asked for from now on: where, and whether the browser's own opens. */
const watchMenus = (page) =>
  page.evaluate(() => {
    window.menus = [];
    window.addEventListener('contextmenu', (event) =>
      window.menus.push({ on: event.target.id, browsers: !event.defaultPrevented }),
    );
  });
const menus = (page) => page.evaluate(() => window.menus.splice(0));
const items = (page) => page.getByRole('menuitem');

describe('the right button', { timeout: 600_000 }, () => {
  let person;
  let page;
  before(async () => {
    person = await world.person();
    page = await person.open();
    await begin(page, 'Prueba');
    await watchMenus(page);
  });
  const rightClick = async (x, y) => {
    await page.mouse.click(x, y, { button: 'right' });
    await settled(page);
  };

  test('leaves the menu to the browser where nothing is offered', async () => {
    await rightClick(5, 790);
    assert.deepEqual(await menus(page), [{ on: 'canvas', browsers: true }]);
    assert.equal(await items(page).count(), 0);
  });

  test('opens the browser’s menu of text on a field, and gives it the keyboard', async () => {
    await rightClick(...(await middle(page.getByRole('textbox', { name: words.es.evidence }))));
    assert.deepEqual(await menus(page), [{ on: 'agent', browsers: true }]);
    assert.equal((await agent(page)).hasFocus, true);
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText('acta de mayo');
    await page.keyboard.press('Control+a');
    await settled(page);
    await rightClick(...(await middle(page.locator('#agent'))));
    assert.deepEqual(await menus(page), [{ on: 'agent', browsers: true }]);
    assert.equal((await agent(page)).selected, 'acta de mayo', 'what is selected can be copied');
  });

  test('leaves the mouse to the canvas again', async () => {
    const box = await page.locator('#agent').boundingBox();
    await page.mouse.move(box.x + 20, box.y + 15);
    await page.mouse.move(box.x + 24, box.y + 15);
    await page.mouse.click(box.x + 16, box.y + 15);
    await settled(page);
    assert.equal((await agent(page)).selected, '', 'a click puts the caret there');
    assert.ok((await agent(page)).caret <= 1);
    assert.deepEqual(page.faults, []);
  });
});

describe('the mouse', { timeout: 600_000 }, () => {
  let person;
  let page;
  before(async () => {
    person = await world.person({ viewport: { width: 1280, height: 500 } });
    page = await person.open();
    await begin(page, 'Prueba');
  });

  test('selects on when it is dragged out of the window, and lets go there', async () => {
    await page.keyboard.press('e');
    await settled(page);
    await page.keyboard.insertText('acta de mayo');
    await settled(page);
    const { x, y, width } = await page.locator('#agent').boundingBox();
    await page.mouse.move(x + width / 2, y + 16);
    await page.mouse.down();
    await page.mouse.move(x, y - 20);
    await page.mouse.move(-80, y - 20);
    await page.mouse.up();
    await settled(page);
    assert.equal((await agent(page)).selected, 'acta de mayo');
    await page.mouse.move(x + width / 2, y + 16);
    await settled(page);
    assert.equal((await agent(page)).selected, 'acta de mayo', 'no button is held any more');
    assert.deepEqual(page.faults, []);
  });
});

describe('a finger', { timeout: 600_000 }, () => {
  let person;
  let page;
  let finger;
  before(async () => {
    person = await world.person({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
    });
    page = await person.open();
    finger = await fingerOn(person, page);
    await begin(page, 'Prueba');
    await page.getByRole('textbox', { name: words.es.evidence }).focus();
    await settled(page);
    await page.keyboard.insertText('acta de la reunión de mayo');
    await settled(page);
  });

  /** The place of a letter of the note, by how the page's own field sets it. */
  const letter = (index) =>
    page.evaluate((at) => {
      const element = document.getElementById('agent');
      const style = getComputedStyle(element);
      const probe = document.createElement('span');
      Object.assign(probe.style, { position: 'fixed', whiteSpace: 'pre', font: style.font });
      probe.textContent = element.value.slice(0, at);
      document.body.append(probe);
      const box = element.getBoundingClientRect();
      const scale = box.width / element.offsetWidth;
      const x = box.left + (parseFloat(style.paddingLeft) + probe.offsetWidth) * scale;
      probe.remove();
      return [x, box.top + (parseFloat(style.paddingTop) + 8) * scale];
    }, index);

  test('puts the caret where it taps, with the browser’s own means', async () => {
    const [x, y] = await letter(0);
    await finger.tap(x + 2, y); // from here on it is a finger that edits
    await page.waitForTimeout(400);
    const [toX, toY] = await letter(8);
    await finger.tap(toX, toY);
    assert.equal((await agent(page)).hasFocus, true);
    assert.equal(
      await page.evaluate(([px, py]) => document.elementFromPoint(px, py).id, [toX, toY]),
      'agent',
    );
    const { caret } = await agent(page);
    assert.ok(Math.abs(caret - 8) <= 1, `the caret stands at ${caret}`);
  });

  test('selects a word by two taps, and the browser offers what it offers for text', async () => {
    await watchMenus(page);
    const [x, y] = await letter(13);
    for (let i = 0; i < 2; ++i) {
      await finger.down(x, y);
      await finger.up();
    }
    await settled(page);
    assert.equal((await agent(page)).selected.trim(), 'reunión');
    assert.ok((await menus(page)).every(({ on, browsers }) => on === 'agent' && browsers));
  });

  test('scrolls from the field as from anywhere else, and edits nothing by that', async () => {
    const top = async () => (await page.getByRole('radio').nth(0).boundingBox()).y;
    const before = await agent(page);
    const [x, y] = await letter(3);
    const from = await top();
    await finger.down(x, y);
    for (let i = 1; i <= 4; ++i) await finger.move(x, y - 12 * i);
    await page.waitForTimeout(300); // it rests, so nothing runs on
    await finger.up();
    await settled(page, 300);
    const moved = from - (await top());
    assert.ok(moved > 20 && moved < 60, `the page follows the finger, by ${moved}`);
    assert.deepEqual(await agent(page), before);
  });

  test('leaves no pointer behind', async () => {
    const button = page.getByRole('button', { name: words.es.next });
    const [x, y] = await middle(button);
    await finger.down(x, y);
    await finger.move(x, y - 60);
    await finger.up();
    await settled(page);
    assert.equal(
      await page.evaluate(() => document.getElementById('canvas').style.cursor),
      'default',
    );
    assert.match(await page.evaluate(() => location.hash), /change\.case$/, 'nothing was pressed');
  });

  test('opens the menu of a thing by a long press', async () => {
    await page.close();
    const other = await openSample(person, '/resultados');
    const hand = await fingerOn(person, other);
    const image = other.getByRole('table').first();
    const [x, y] = await middle(image);
    await hand.press(x, y);
    assert.ok((await items(other).count()) >= 1);
    await hand.tap(...(await middle(items(other).first())));
    assert.equal(await items(other).count(), 0);
    assert.deepEqual([...page.faults, ...other.faults], []);
  });
});

describe('a page pinched larger', { timeout: 600_000 }, () => {
  test('keeps mirror, text field and canvas over each other', async () => {
    const person = await world.person({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await person.open();
    const session = await person.context.newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await page.waitForFunction(() => document.getElementById('stage').classList.contains('zoomed'));
    const action = await page.evaluate(
      () => getComputedStyle(document.getElementById('canvas')).touchAction,
    );
    assert.match(action, /pan-x/);
    assert.match(action, /pinch-zoom/);
    const same = await page.evaluate(() => {
      const boxes = ['canvas', 'mirror'].map((id) => {
        const { x, y, width, height } = document.getElementById(id).getBoundingClientRect();
        return [x, y, width, height];
      });
      return JSON.stringify(boxes[0]) === JSON.stringify(boxes[1]);
    });
    assert.ok(same);
    await person.close();
  });
});

/** A browser whose soft keyboard is only laid over the page, as Safari's. Runs in the page. */
function keyboardLaidOver() {
  const view = new EventTarget();
  Object.assign(view, { width: 390, height: 844, offsetTop: 0, offsetLeft: 0, scale: 1 });
  Object.defineProperty(window, 'visualViewport', { value: view });
  window.keyboard = (height) => {
    view.height = 844 - height;
    view.dispatchEvent(new Event('resize'));
  };
}

describe('a soft keyboard', { timeout: 600_000 }, () => {
  test('leaves in view what is edited, and gives the room back', async () => {
    const person = await world.person({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
      init: keyboardLaidOver,
    });
    const page = await person.open();
    await begin(page, 'Prueba');
    await page.getByRole('textbox', { name: words.es.evidence }).focus();
    await settled(page);
    await page.evaluate(() => window.keyboard(400));
    await page.waitForFunction(() => document.getElementById('canvas').clientHeight === 444);
    await settled(page);
    const { y, height } = await page.locator('#agent').boundingBox();
    assert.ok(y >= 0 && y + height <= 444, `the field stands at ${y}`);
    await page.evaluate(() => window.keyboard(0));
    await page.waitForFunction(() => document.getElementById('canvas').clientHeight === 844);
    await person.close();
  });
});
