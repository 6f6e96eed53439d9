// Chromium, by Playwright.
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const executablePath =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const flags = [
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

async function profile(browser, address, { clipboard, ...options }) {
  const context = await browser.newContext({
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    reducedMotion: 'reduce', // fades are frames, and these machines paint without a graphics card
    permissions: clipboard ? ['clipboard-read', 'clipboard-write'] : [],
    ...options,
  });
  return {
    address,
    before: (script) => context.addInitScript(script),
    block: (pattern) => context.route(pattern, (route) => route.abort()),
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
  return {
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
    click: (x, y) => page.mouse.click(x, y),
    wheel: (dx, dy) => page.mouse.wheel(dx, dy),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    undo: () => page.keyboard.press('Control+z'),
    down: (key) => page.keyboard.down(key),
    up: (key) => page.keyboard.up(key),
    faults: async () => faults,
    requests: async () => requests,
    /** What `act` makes the page download. */
    download: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return readFileSync(await download.path(), 'utf8');
    },
    /** Gives a file to the chooser that `act` opens. */
    choose: async (act, name, text) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    },
    /** What only the developer tools can do here. */
    devtools: async (method, values) =>
      (devtools ??= await context.newCDPSession(page)).send(method, values),
  };
}
