// WebKit as GTK has it, by Selenium. One browser for all: a person is an address of their own, and
// with it a storage of their own; what the driver cannot tell, the page notes itself.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Button, Capabilities, Origin } from 'selenium-webdriver';
import { ended, openDisplay } from './display.mjs';
import { handFiles, keepDownloads, watchFaults } from './in_page.mjs';
import { relay } from './relay.mjs';

const driverPath = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const browserPath =
  process.env.WEBKIT_BROWSER ??
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec']
    .map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);

/** Code points that stand for keys (WebDriver, "keyboard actions"). */
const keys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  F2: '\uE032',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};
const keyOf = (name) => keys[name] ?? name;

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Settings of a desktop that wants no motion: fades are frames, and these machines paint slowly. */
function settingsFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'kam-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  const settings = '[Settings]\ngtk-enable-animations=0\n';
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), settings);
  return folder;
}

async function startDriver(env) {
  const port = await freePort();
  const driver = spawn(driverPath, ['--host=127.0.0.1', `--port=${port}`], {
    env,
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 100; ++i) {
    if (await fetch(`${address}/status`).catch(() => null)) return { driver, address };
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not start');
}

export async function launch() {
  const display = await openDisplay();
  const settings = settingsFolder();
  const { driver, address } = await startDriver({
    ...process.env,
    DISPLAY: display.name,
    GDK_BACKEND: 'x11',
    XDG_CONFIG_HOME: settings,
    LANG: 'es_CO.UTF-8',
  });
  const session = await new Builder()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] },
      }),
    )
    .build();
  await session.manage().setTimeouts({ script: 60_000 });
  const windows = new Windows(session);
  return {
    profile: (site, options) => profile(windows, site, options),
    close: async () => {
      await session.quit();
      await ended(driver);
      await display.close();
      rmSync(settings, { recursive: true, force: true });
    },
  };
}

/** The driver speaks to one window at a time. */
class Windows {
  current = null;
  last = Promise.resolve();

  constructor(session) {
    this.session = session;
  }

  /** Does `work` after all that was asked before, in a window. */
  in(window, work) {
    const result = this.last.then(async () => {
      if (this.current !== window && window !== null) {
        await this.session.switchTo().window(window);
        this.current = window;
      }
      return work(this.session);
    });
    this.last = result.catch(() => {});
    return result;
  }

  /** Opens a window, beside one that stays empty: with the last one the browser would end. */
  open() {
    return this.in(this.empty ?? null, async (session) => {
      this.empty ??= await session.getWindowHandle();
      await session.switchTo().newWindow('window');
      return (this.current = await session.getWindowHandle());
    });
  }
}

async function profile(windows, site, { viewport, asServed }) {
  const scripts = [watchFaults, keepDownloads];
  const blocked = [];
  // With scripts before it the page is not the one that the service worker knows.
  const own = asServed
    ? { address: site, close: () => {} }
    : await relay(site, { scripts, blocked });
  const open = new Set();
  return {
    address: own.address,
    before: async (script) => void scripts.push(script),
    block: async (pattern) => {
      blocked.push(pattern);
      return async () => void blocked.splice(blocked.indexOf(pattern), 1);
    },
    tab: async () => {
      const made = tab(windows, await windows.open(), open);
      await made.resize(viewport.width, viewport.height);
      return made;
    },
    close: async () => {
      for (const made of [...open]) await made.close();
      await own.close();
    },
  };
}

/** Runs `script` in a window's page; what it gives may be a promise. */
async function run(session, script, given) {
  const { value, fault } = await session.executeAsyncScript(
    `const [given, done] = arguments;
     Promise.resolve().then(() => (${script})(given))
       .then((value) => done({ value }), (error) => done({ fault: String(error) }));`,
    given ?? null,
  );
  if (fault) throw new Error(fault);
  return value ?? undefined;
}

function tab(windows, window, open) {
  let closed = false;
  let here = { x: 0, y: 0 }; // where the mouse is
  const noted = []; // faults of pages that are gone
  const within = (work) => windows.in(window, work);
  const act = (build) => within((session) => build(session.actions({ async: true })).perform());
  const noteFaults = (session) =>
    run(session, () => window.faults ?? []).then(
      (faults) => noted.push(...faults),
      () => {},
    );
  /** Leaves the page by `how`; what it noted is kept. */
  const leave = (how) =>
    within(async (session) => {
      await noteFaults(session);
      return how(session);
    });
  const at = (x, y) => ({
    x: Math.round(x),
    y: Math.round(y),
    duration: 0,
    origin: Origin.VIEWPORT,
  });

  const made = {
    goto: (address) => leave((session) => session.get(address)),
    reload: () => leave((session) => session.navigate().refresh()),
    back: () => within((session) => session.navigate().back()),
    forward: () => within((session) => session.navigate().forward()),
    front: () => within(() => {}),
    close: async () => {
      await leave((session) => session.close());
      closed = true;
      windows.current = null;
      open.delete(made);
    },
    run: (script, given) => within((session) => run(session, script, given)),
    resize: (width, height) =>
      within(async (session) => {
        const frame = session.manage().window();
        const measure = () =>
          run(session, () => [
            outerWidth - innerWidth,
            outerHeight - innerHeight,
            innerWidth,
            innerHeight,
          ]);
        for (let i = 0; i < 40; ++i) {
          const [wider, higher, wide, high] = await measure();
          if (wide === width && high === height) return;
          await frame.setRect({ width: width + wider, height: height + higher });
          await wait(50);
        }
        throw new Error(`no window of ${width} by ${height}`);
      }),
    screenshot: () =>
      within(async (session) => Buffer.from(await session.takeScreenshot(), 'base64')),
    move: (x, y) => {
      here = at(x, y);
      return act((actions) => actions.move(here));
    },
    click: (x, y, button = 'left') => {
      const pressed = { left: Button.LEFT, right: Button.RIGHT }[button];
      return act((actions) => actions.move(at(x, y)).press(pressed).release(pressed));
    },
    drag: ([x, y], [toX, toY]) =>
      act((actions) => {
        actions.move(at(x, y)).press();
        for (let i = 1; i <= 4; ++i) {
          actions.move(at(x + ((toX - x) * i) / 4, y + ((toY - y) * i) / 4));
        }
        return actions.release();
      }),
    wheel: (dx, dy) => act((actions) => actions.scroll(here.x, here.y, dx, dy, Origin.VIEWPORT)),
    press: (combination) => {
      const held = combination.split('+').map(keyOf);
      return act((actions) => {
        for (const key of held) actions.keyDown(key);
        for (const key of held.reverse()) actions.keyUp(key);
        return actions;
      });
    },
    type: (text) => act((actions) => actions.sendKeys(text)),
    undo: () => made.run(() => void document.execCommand('undo')), // GTK binds no keys to these
    redo: () => made.run(() => void document.execCommand('redo')),
    down: (key) => act((actions) => actions.keyDown(keyOf(key))),
    up: (key) => act((actions) => actions.keyUp(keyOf(key))),
    faults: async () =>
      closed ? noted : [...noted, ...(await within((s) => run(s, () => window.faults ?? [])))],
    requests: () =>
      within((session) =>
        run(session, () => [
          location.href,
          ...performance.getEntriesByType('resource').map(({ name }) => name),
        ]),
      ),
    download: async (press) => {
      await made.run(() => void (window.downloaded = undefined));
      await press();
      for (let i = 0; i < 300; ++i) {
        const text = await made.run(() => window.downloaded);
        if (text) return text;
        await wait(50);
      }
      throw new Error('nothing was downloaded');
    },
    choose: async (press, files) => {
      await made.run(handFiles, files);
      await press();
    },
  };
  open.add(made);
  return made;
}
