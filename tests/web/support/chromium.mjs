// Chromium, by Playwright.
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export async function launch({ args = [] } = {}) {
  const browser = await chromium.launch({ executablePath, args: [...flags, ...args] });
  return {
    profile: (address, options) => profile(browser, address, options),
    close: () => browser.close(),
  };
}

async function profile(browser, address, { asServed, ...options }) {
  const context = await browser.newContext({
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    reducedMotion: 'reduce', // fades are frames, and these machines paint without a graphics card
    ...options,
  });
  return {
    address,
    before: (script) => context.addInitScript(script),
    block: async (pattern) => {
      await context.route(pattern, (route) => route.abort());
      return () => context.unroute(pattern);
    },
    tab: async () => tab(context, await context.newPage()),
    close: () => context.close(),
  };
}

function tab(context, page) {
  const faults = [];
  const requests = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  let devtools = null;
  const made = {
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    front: () => page.bringToFront(),
    close: () => page.close(),
    run: (script, given) => page.evaluate(script, given),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: () => page.screenshot(),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y, button = 'left') => page.mouse.click(x, y, { button }),
    drag: async (from, to) => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    wheel: (dx, dy) => page.mouse.wheel(dx, dy),
    press: (keys) => page.keyboard.press(keys),
    type: async (text) => {
      for (const letter of text) {
        if (isForeign(letter)) await pressForeign(made, letter);
        else await page.keyboard.type(letter);
      }
    },
    undo: () => page.keyboard.press('Control+z'),
    redo: () => page.keyboard.press('Control+Shift+z'),
    down: (key) => page.keyboard.down(key),
    up: (key) => page.keyboard.up(key),
    faults: async () => faults,
    requests: async () => requests,
    /** What `act` makes the page download. */
    download: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return readFileSync(await download.path(), 'utf8');
    },
    /** Gives files, each a name and a text, to the chooser that `act` opens. */
    choose: async (act, files) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles(
        files.map(({ name, text }) => ({
          name,
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        })),
      );
    },
    /** What only the developer tools can do here. */
    devtools: async (method, values) =>
      (devtools ??= await context.newCDPSession(page)).send(method, values),
  };
  return made;
}

/** Whether a letter has no key on the keyboard that Playwright has, a US one. It would insert such
 * a letter without a key; a Spanish keyboard has one for ñ. */
const isForeign = (letter) => /\p{L}/u.test(letter) && !/[a-z]/i.test(letter);

async function pressForeign(tab, letter) {
  const key = { key: letter, text: letter };
  await tab.devtools('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await tab.devtools('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
