// Firefox, by Puppeteer over WebDriver BiDi. Without a window it has no WebGL.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch as start } from 'puppeteer-core';
import { openDisplay } from './display.mjs';
import { handFiles } from './in_page.mjs';

const executablePath =
  process.env.FIREFOX ?? ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

export async function launch() {
  const display = await openDisplay();
  const downloads = mkdtempSync(join(tmpdir(), 'kam-downloads-'));
  const browser = await start({
    browser: 'firefox',
    executablePath,
    headless: false,
    protocolTimeout: 60_000,
    env: { ...process.env, DISPLAY: display.name, MOZ_ENABLE_WAYLAND: '0' },
    extraPrefsFirefox: {
      'webgl.force-enabled': true,
      'intl.accept_languages': 'es-CO, es',
      'ui.prefersReducedMotion': 1, // fades are frames, and these machines paint in software
      'layout.css.prefers-color-scheme.content-override': 1, // light
      'mousewheel.with_control.action': 0, // its zoom would stay for the tests to come
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    },
  });
  return {
    profile: (address, options) => profile(browser, downloads, address, options),
    close: async () => {
      await browser.close();
      await display.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

async function profile(browser, downloads, address, { viewport, deviceScaleFactor = 1 }) {
  const context = await browser.createBrowserContext();
  const scripts = [];
  const blocked = [];
  const tab = async () => {
    const page = await context.newPage();
    await page.setViewport({ ...viewport, deviceScaleFactor });
    for (const script of scripts) await page.evaluateOnNewDocument(script);
    if (blocked.length > 0) await block(page, blocked);
    return tabOf(page, downloads);
  };
  return {
    address,
    before: async (script) => void scripts.push(script),
    block: async (pattern) => {
      blocked.push(pattern);
      return async () => void blocked.splice(blocked.indexOf(pattern), 1);
    },
    tab,
    close: () => context.close(),
  };
}

async function block(page, blocked) {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    blocked.some((pattern) => pattern.test(request.url())) ? request.abort() : request.continue(),
  );
}

function tabOf(page, downloads) {
  const faults = [];
  const requests = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  const { keyboard, mouse } = page;
  const made = {
    goto: (address) => page.goto(address),
    reload: () => page.reload(),
    // Going back within a page is no navigation to the driver, and it would wait for one.
    back: () => page.evaluate(() => history.back()),
    forward: () => page.evaluate(() => history.forward()),
    front: () => page.bringToFront(),
    close: () => page.close(),
    run: (script, given) => page.evaluate(script, given),
    resize: (width, height) => page.setViewport({ ...page.viewport(), width, height }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    move: (x, y) => mouse.move(x, y),
    click: (x, y, button = 'left') => mouse.click(x, y, { button }),
    drag: async (from, to) => {
      await mouse.move(...from);
      await mouse.down();
      await mouse.move(...to, { steps: 4 });
      await mouse.up();
    },
    wheel: (deltaX, deltaY) => mouse.wheel({ deltaX, deltaY }),
    press: async (keys) => {
      const held = keys.split('+');
      const last = held.pop();
      for (const key of held) await keyboard.down(key);
      await keyboard.press(last);
      for (const key of held.reverse()) await keyboard.up(key);
    },
    type: (text) => keyboard.type(text),
    undo: () => made.press('Control+z'),
    redo: () => made.press('Control+Shift+z'),
    down: (key) => keyboard.down(key),
    up: (key) => keyboard.up(key),
    faults: async () => faults,
    requests: async () => requests,
    download: async (act) => {
      for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
      await act();
      for (let i = 0; i < 300; ++i) {
        const [name] = readdirSync(downloads).filter((file) => !file.endsWith('.part'));
        const text = name ? readFileSync(join(downloads, name), 'utf8') : '';
        if (text !== '') return text;
        await wait(50);
      }
      throw new Error('nothing was downloaded');
    },
    choose: async (act, files) => {
      await page.evaluate(handFiles, files);
      await act();
    },
  };
  return made;
}
