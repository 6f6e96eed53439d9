// What was done to a workspace, what of it the program called saved, and what a later page shows.
import assert from 'node:assert/strict';
import { levelsOf } from '../support/assessment.mjs';
import { exported } from '../support/browser.mjs';

/** Numbers by chance that are the same for a seed (mulberry32, Ettinger 2017). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const same = (a, b) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** The rows of the table that the run ends with. */
export const rows = [];

/** Keeps account of one scenario. */
export class Ledger {
  made = 0;
  acknowledged = 0;
  lost = 0;
  unreadable = 0;
  #states = [{}]; // the levels by item after each edit since the last look
  #sure = 0; // how many of these edits were called saved

  constructor(name) {
    this.name = name;
    rows.push(this);
  }

  get now() {
    return this.#states.at(-1);
  }

  /** An edit was made: an item has a level. */
  edit(item, level) {
    this.#states.push({ ...this.now, [item]: level });
    ++this.made;
  }

  /** Everything up to the last edit was called saved. */
  acknowledge(upTo = this.#states.length - 1) {
    if (upTo <= this.#sure) return;
    this.acknowledged += upTo - this.#sure;
    this.#sure = upTo;
  }

  /** How many edits there are since the last look. */
  get edits() {
    return this.#states.length - 1;
  }

  /** Takes a look at what a page shows now: one of the states there were, none before what was
   * called saved. From then on that state is what there is. */
  async look(page) {
    const workspace = await exported(page).catch(() => null);
    const levels = workspace?.rounds.length ? levelsOf(workspace) : {};
    const known = Object.fromEntries(
      Object.entries(levels).filter(([, level]) => level !== undefined),
    );
    const found = this.#states.findLastIndex((state) => same(state, known));
    if (!workspace || found < 0) ++this.unreadable;
    else this.lost += Math.max(0, this.#sure - found);
    this.#states = [known];
    this.#sure = 0;
  }

  /** Another person begins, with nothing. */
  forget() {
    this.#states = [{}];
    this.#sure = 0;
  }

  /** The figures, as the table shows them. */
  get figures() {
    const { name, made, acknowledged, lost, unreadable } = this;
    return { scenario: name, made, acknowledged, lost, unreadable };
  }

  check() {
    assert.equal(this.lost, 0, `${this.name}: acknowledged edits were lost`);
    assert.equal(this.unreadable, 0, `${this.name}: a page showed what never was`);
    assert.ok(this.acknowledged > 0, `${this.name}: nothing was ever called saved`);
  }
}

export function printTable() {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name, ...numbers) =>
    console.log(name.padEnd(width), ...numbers.map((number) => String(number).padStart(13)));
  line('', 'edits made', 'acknowledged', 'lost', 'unreadable');
  for (const { figures } of rows)
    line(figures.scenario, figures.made, figures.acknowledged, figures.lost, figures.unreadable);
}
