// A browser and the packaged site, for the tests in this folder: the same in every engine. A page
// is used as a person uses it - by role and name, pointer and keys - and notes every fault.
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../../web/serve.mjs';
import { launch } from './engine.mjs';
import { inMirror, watchViolations, whatHasFocus, withoutWorkers } from './in_page.mjs';

const site = resolve(process.env.SITE ?? 'dist/site');
/** The same with the gallery of widgets, which people do not get. */
const siteWithGallery = resolve(process.env.GALLERY ?? 'build/gallery');
/** How long a page may take for what a person waits for, ms. */
const patience = 15_000;

/** Starts the server and the browser; `close` ends both. */
export async function start(options) {
  const server = await serve(site, 0);
  const gallery = await serve(siteWithGallery, 0);
  const browser = await launch(options);
  return {
    /** A person with a browser profile of their own; `at`: on another host than the server. */
    person: ({ at = server.address, ...wishes } = {}) => person(browser, at, wishes),
    /** Where the gallery is, for a person to be at. */
    gallery: gallery.address,
    close: async () => {
      await browser.close();
      await server.close();
      await gallery.close();
    },
  };
}

/** `worker`: with the service worker, so that the site is to arrive just as it is served. */
async function person(browser, site, { lang = 'es', init, worker = false, ...options }) {
  const profile = await browser.profile(site, {
    viewport: { width: 1280, height: 800 },
    asServed: worker,
    ...options,
  });
  await profile.before(watchViolations);
  if (!worker) await profile.before(withoutWorkers);
  if (init) await profile.before(init);
  const { address } = profile;
  return {
    address,
    /** Runs a function in each page from now on, before anything else. */
    before: profile.before,
    /** Lets no file arrive whose address matches, in pages opened from now on; gives what ends that. */
    block: profile.block,
    /** Opens the program at a route, or any page `at` an address, and waits until it can be used. */
    open: async (route = '', { ready = true, at } = {}) => {
      const page = new Page(await profile.tab());
      await page.goto(at ?? `${address}?lang=${lang}${route ? `#${route}` : ''}`);
      if (ready) await page.ready();
      return page;
    },
    /** Opens a page of the site where no program runs. */
    openEmpty: async () => {
      const page = new Page(await profile.tab());
      await page.goto(`${address}none`);
      return page;
    },
    close: profile.close,
  };
}

export class Page {
  constructor(tab) {
    this.tab = tab;
    for (const name of [
      ...['goto', 'reload', 'back', 'forward', 'front', 'close', 'resize', 'screenshot'],
      ...['move', 'click', 'drag', 'wheel', 'press', 'type', 'undo', 'redo', 'down', 'up'],
      ...['faults', 'requests', 'download', 'choose', 'devtools'],
    ]) {
      this[name] = tab[name];
    }
  }

  evaluate(script, given) {
    return this.tab.run(script, given);
  }

  /** Waits until the program can be used; a driver may give a page back before its scripts ran. */
  async ready() {
    await this.until(() => window.cuentasClave !== undefined);
    return this.evaluate(() => window.cuentasClave.ready);
  }

  /** Waits until a function says true in the page. */
  async until(script, given, { timeout = patience } = {}) {
    const end = Date.now() + timeout;
    let cause; // a page that is just being left cannot be asked
    while (!(await this.evaluate(script, given).catch((error) => void (cause = error)))) {
      if (Date.now() > end) throw new Error(`never true: ${script}`, { cause });
      await wait(50);
    }
  }

  /** The things of a role, by name: all of it, or a pattern. */
  find(role, name, more = {}) {
    return new Found(this, []).find(role, name, more);
  }

  /** The texts that match. */
  text(words) {
    return new Found(this, []).text(words);
  }

  focused() {
    return this.evaluate(whatHasFocus);
  }

  hash() {
    return this.evaluate(() => location.hash);
  }

  /** Goes to a screen by its address. */
  async go(route) {
    await this.evaluate((to) => void (location.hash = `#${to}`), route);
    await settled(this);
  }
}

const wanted = (name) =>
  name instanceof RegExp ? { pattern: name.source, flags: name.flags } : { text: name };

/** Things in the mirror, found anew at each use. */
class Found {
  constructor(page, query) {
    this.page = page;
    this.query = query;
  }

  find(role, name, more = {}) {
    const step = { role, ...more, ...(name === undefined ? {} : { name: wanted(name) }) };
    return new Found(this.page, [...this.query, step]);
  }

  text(words) {
    return new Found(this.page, [...this.query, { text: wanted(words) }]);
  }

  nth(place) {
    const last = { ...this.query.at(-1), nth: place };
    return new Found(this.page, [...this.query.slice(0, -1), last]);
  }

  last() {
    return this.nth(-1);
  }

  count() {
    return this.does('count');
  }

  /** Waits until it is there. */
  async shows({ timeout = patience } = {}) {
    const end = Date.now() + timeout;
    while ((await this.count()) === 0) {
      if (Date.now() > end) throw new Error(`not there: ${this}`);
      await wait(50);
    }
    return this;
  }

  /** Waits until it is no longer there. */
  async goes() {
    const end = Date.now() + patience;
    while ((await this.count()) > 0) {
      if (Date.now() > end) throw new Error(`still there: ${this}`);
      await wait(50);
    }
  }

  /** What each of them says. */
  texts() {
    return this.does('texts');
  }

  box() {
    return this.does('box');
  }

  name() {
    return this.does('name');
  }

  textContent() {
    return this.does('text');
  }

  value() {
    return this.does('value');
  }

  async attribute(name) {
    return (await this.does('attribute', name)).value;
  }

  focus() {
    return this.does('focus');
  }

  /** Presses it as a screen reader does: through its element. */
  activate() {
    return this.does('click');
  }

  async centre() {
    const { x, y, width, height } = await this.box();
    return [x + width / 2, y + height / 2];
  }

  /** Presses it as a mouse does: on the canvas below its element. */
  async press() {
    await this.page.click(...(await this.centre()));
  }

  async does(act, given) {
    const answer = () => this.page.evaluate(inMirror, { query: this.query, act, given });
    if (act === 'count') return answer();
    await this.shows();
    return answer();
  }

  toString() {
    return JSON.stringify(this.query);
  }
}

/** Waits until no frame has been drawn for a while; gives how many have been drawn. */
export async function settled(page, quiet = 100) {
  for (;;) {
    const frames = await page.evaluate(async (milliseconds) => {
      const before = window.cuentasClave.frames();
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      // A frame that is owed is drawn before these are called, however busy the machine.
      for (let i = 0; i < 2; ++i) await new Promise(requestAnimationFrame);
      const after = window.cuentasClave.frames();
      return before === after ? after : null;
    }, quiet);
    if (typeof frames === 'number') return frames;
  }
}

export const saved = (page) => page.evaluate(() => window.cuentasClave.saved());

export const exported = async (page) =>
  JSON.parse(await page.evaluate(() => window.cuentasClave.exportJson()));

/** Presses a control as a mouse does, and waits for what comes of it. */
export async function press(page, role, name) {
  await page.find(role, name).press();
  await settled(page, 40);
}

/** What a button of the page downloads. */
export const downloaded = async (page, button) =>
  JSON.parse(await page.download(() => page.find('button', button).press()));
