// A Chromium with a profile on disk that can be killed without a word, as a crash or a power button
// does, and started again on the same profile.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { flags } from '../support/chromium.mjs';
import { Page } from '../support/browser.mjs';

const executable =
  process.env.CHROMIUM ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export class Mortal {
  #folder;
  #process;
  #browser;

  static async born() {
    const mortal = new Mortal();
    mortal.#folder = await mkdtemp(join(tmpdir(), 'cuentas-clave-'));
    return mortal;
  }

  /** Starts it and opens an address. */
  async open(address) {
    this.#process = spawn(
      executable,
      [
        ...flags,
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${this.#folder}`,
        '--no-first-run',
        '--window-size=1280,800',
        'about:blank',
      ],
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let endpoint = '';
    const lines = createInterface({ input: this.#process.stderr });
    for await (const line of lines) {
      endpoint = line.match(/^DevTools listening on (\S+)/)?.[1] ?? '';
      if (endpoint) break;
    }
    if (!endpoint) throw new Error('the browser did not start');
    this.#process.stderr.resume();
    this.#browser = await chromium.connectOverCDP(endpoint);
    const [context] = this.#browser.contexts();
    const [tab] = context.pages();
    const page = new Page({
      goto: (to) => tab.goto(to),
      run: (script, given) => tab.evaluate(script, given),
      press: (keys) => tab.keyboard.press(keys),
      type: (text) => tab.keyboard.type(text),
      click: (x, y) => tab.mouse.click(x, y),
      front: () => tab.bringToFront(),
    });
    await page.goto(address);
    await page.ready();
    return page;
  }

  /** Kills every process of it at once. */
  async kill() {
    const gone = once(this.#process, 'exit');
    process.kill(-this.#process.pid, 'SIGKILL');
    await gone;
    await this.#browser.close().catch(() => {});
  }

  async bury() {
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
