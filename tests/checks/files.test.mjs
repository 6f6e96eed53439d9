// The files themselves: how long they are, and that none remembers the machine it was written on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpp, files, read } from './tree.mjs';

const typical = { header: 150, source: 300 };
const longest = { product: 450, test: 600 }; // tables of cases may be long

const linesOf = (text) => text.split('\n').length - 1;
const tooLong = (path, text) =>
  linesOf(text) > (path.startsWith('tests/') ? longest.test : longest.product);

// In pieces, so that this file does not catch itself.
const machine = new RegExp(
  [
    '/wo' + 'rk/',
    '/ho' + 'me/\\w',
    '/ro' + 'ot/',
    '/Us' + 'ers/',
    'registry\\.npm' + 'js',
    'deb\\.deb' + 'ian\\.org',
  ].join('|'),
  'g',
);

test('no file is so long that it holds two nouns', (t) => {
  const sources = files(['core', 'app', 'web', 'tests'], /\.(cpp|hpp|h|ts|mjs)$/);
  for (const path of sources) {
    const limit = /\.(hpp|h)$/.test(path) ? typical.header : typical.source;
    const lines = linesOf(read(path));
    if (lines > limit) t.diagnostic(`${path}: ${lines} lines, more than the usual ${limit}`);
  }
  assert.deepEqual(
    sources.filter((path) => tooLong(path, read(path))),
    [],
  );
});

test('no file names a machine or a package registry', () => {
  const texts = files(
    ['.'],
    /\.(cpp|hpp|h|ts|mjs|js|json|md|cmake|txt|py|sh|css|html|svg)$|^(dev|run)$/,
  );
  assert.ok(texts.length > 40);
  const found = texts.flatMap((path) =>
    (read(path).match(machine) ?? []).map((hit) => `${path}: ${hit}`),
  );
  assert.deepEqual(found, []);
});

test('our headers are included once', () => {
  const headers = files(['core', 'app', 'web'], /\.(hpp|h)$/);
  assert.deepEqual(
    headers.filter((path) => !read(path).includes('#pragma once')),
    [],
  );
  assert.ok(headers.every((path) => cpp.test(path)));
});

test("is caught: a long file, a path of somebody's machine", () => {
  assert.equal(tooLong('x.cpp', 'a\n'.repeat(451)), true);
  assert.equal(tooLong('x.cpp', 'a\n'.repeat(450)), false);
  assert.match('see /ho' + 'me/ana/kam', machine);
});
