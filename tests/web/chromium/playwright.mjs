// The tests in this folder speak to Playwright and to Chromium's developer tools: they need touch
// screens, input methods, emulated displays, the browser's own menus or a mouse outside the window,
// which the drivers of the other engines do not offer. What all engines can do is tested in the
// folder above.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../../web/serve.mjs';
import { words } from '../support/assessment.mjs';
import { settled } from '../support/browser.mjs';
import { withoutWorkers } from '../support/in_page.mjs';

export { exported, saved, settled } from '../support/browser.mjs';

const site = resolve(process.env.SITE ?? 'dist/site');
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

/** Starts the server and the browser; `close` ends both. */
export async function start({ args = [] } = {}) {
  const server = await serve(site, 0);
  const browser = await chromium.launch({ executablePath, args: [...flags, ...args] });
  return {
    address: server.address,
    browser,
    /** A person with a browser profile of their own. */
    person: (options = {}) => person(browser, server.address, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function person(browser, address, { lang = 'es', init, ...options }) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
    reducedMotion: 'reduce', // fades are frames, and these machines paint without a graphics card
    ...options,
  });
  await context.addInitScript(withoutWorkers);
  if (init) await context.addInitScript(init);
  return {
    context,
    /** Opens the program at a route and waits until it can be used. */
    open: (route = '', { ready = true } = {}) => open(context, address, lang, route, ready),
    close: () => context.close(),
  };
}

async function open(context, address, lang, route, ready) {
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.setDefaultTimeout(10_000);
  await page.goto(`${address}?lang=${lang}${route ? `#${route}` : ''}`);
  if (ready) await page.evaluate(() => window.cuentasClave.ready);
  return Object.assign(page, { faults });
}

/** Presses a control as a mouse does: on the canvas below its element. */
export async function press(page, role, name) {
  await page.getByRole(role, { name }).click({ force: true });
  await settled(page, 40);
}

/** Names the company and opens the first question. */
export async function begin(page, company, lang = 'es') {
  await press(page, 'textbox', words[lang].company);
  await page.keyboard.type(company);
  await press(page, 'button', words[lang].begin);
}
