// Interface texts: every key in each language, the same placeholders, each key used, each use known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpp, files, lineOf, read, withoutComments } from './tree.mjs';

const placeholders = (text) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]))].sort();
const isEmpty = (text) => typeof text !== 'string' || text.trim() === '';
const baseOf = (key) => key.replace(/\.(one|other)$/, '');

/** Where two languages differ. */
function differences(es, en) {
  const found = [];
  for (const key of new Set([...Object.keys(es), ...Object.keys(en)])) {
    if (!(key in es)) found.push(`${key}: missing in es`);
    else if (!(key in en)) found.push(`${key}: missing in en`);
    else if (isEmpty(es[key]) || isEmpty(en[key])) found.push(`${key}: no text`);
    else if (`${placeholders(es[key])}` !== `${placeholders(en[key])}`)
      found.push(`${key}: {${placeholders(es[key])}} in es, {${placeholders(en[key])}} in en`);
    if (/\.one$/.test(key) && !(`${baseOf(key)}.other` in es)) found.push(`${key}: no .other`);
  }
  return found;
}

/** A key written twice in a file: JSON keeps the last and says nothing. */
function repeated(json) {
  const seen = new Set();
  const keys = [...json.matchAll(/^\s*("(?:[^"\\]|\\.)*")\s*:/gm)].map((m) => JSON.parse(m[1]));
  return keys.filter((key) => seen.has(key) || !seen.add(key));
}

/** The text between a call's parentheses; `open` is the offset behind the first. */
function argumentsAt(code, open) {
  let depth = 1;
  let end = open;
  for (; end < code.length && depth > 0; end += 1) {
    if (code[end] === '"') {
      while (code[(end += 1)] !== '"' && end < code.length) if (code[end] === '\\') end += 1;
    } else if ('({['.includes(code[end])) depth += 1;
    else if (')}]'.includes(code[end])) depth -= 1;
  }
  return code.slice(open, end - 1);
}

/** The first argument of a list: up to a comma that is in no bracket and no string. */
function firstOf(list) {
  let depth = 0;
  for (const token of list.matchAll(/"(?:[^"\\]|\\.)*"|[({[]|[)}\]]|,/g)) {
    if ('({['.includes(token[0])) depth += 1;
    else if (')}]'.includes(token[0])) depth -= 1;
    else if (token[0] === ',' && depth === 0) return list.slice(0, token.index);
  }
  return list;
}

const literals = (code) => [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map((m) => m[1]);
const keyLike = /^[a-z]\w*(\.\w+)*$/;

/** Every `texts("key", {{"name", …}})` and `texts.plural("key", …)` of a source. */
function calls(text) {
  const code = withoutComments(text);
  const found = [];
  for (const match of code.matchAll(/\btexts\s*(\.\s*plural\s*)?\(/g)) {
    const list = argumentsAt(code, match.index + match[0].length);
    const first = firstOf(list);
    // `texts(a == "b" ? "key" : "other")`: what is compared is no key.
    const named = literals(first.replace(/[!=]=\s*"[^"]*"/g, ''));
    const rest = list.slice(first.length);
    const joined = /"\s*\+|\+\s*"/.test(first);
    found.push({
      line: lineOf(code, match.index),
      plural: Boolean(match[1]),
      keys: joined ? [] : named.filter((key) => keyLike.test(key)),
      given: [...rest.matchAll(/\{\s*"(\w+)"\s*,/g)].map((m) => m[1]),
      // Arguments made elsewhere cannot be read here.
      readable: rest.trim() === '' || /\{\s*\{/.test(rest) || match[1] !== undefined,
    });
  }
  return found;
}

/** Uses of keys that do not exist, or that leave a placeholder unfilled. */
function misuses(path, text, words) {
  const found = [];
  for (const call of calls(text)) {
    for (const key of call.keys) {
      const where = `${path}:${call.line}: ${key}`;
      const full = call.plural ? `${key}.other` : key;
      if (!(full in words)) {
        found.push(`${where}: no such ${call.plural ? 'plural' : 'key'}`);
        continue;
      }
      const given = new Set(call.plural ? [...call.given, 'n'] : call.given);
      const unfilled = placeholders(words[full]).filter((name) => !given.has(name));
      if (call.readable && unfilled.length > 0) found.push(`${where}: {${unfilled}} is not given`);
    }
  }
  return found;
}

/** Keys that nothing names: neither whole, nor by a prefix like `"verdict." + name`. */
function unused(words, sources) {
  const named = new Set(sources.flatMap((text) => literals(withoutComments(text))));
  const prefixes = [...named].filter((name) => /^[a-z][\w.]*\.$/.test(name));
  return Object.keys(words).filter(
    (key) =>
      !named.has(key) &&
      !named.has(baseOf(key)) &&
      !prefixes.some((prefix) => key.startsWith(prefix)),
  );
}

const files_ = { es: 'assets/lang/es.json', en: 'assets/lang/en.json' };
const load = () => ({ es: JSON.parse(read(files_.es)), en: JSON.parse(read(files_.en)) });
const sources = () => files(['core', 'app', 'web'], cpp).map((path) => [path, read(path)]);

test('both languages have the same keys and placeholders', () => {
  const { es, en } = load();
  assert.deepEqual(differences(es, en), []);
  assert.deepEqual(repeated(read(files_.es)), []);
  assert.deepEqual(repeated(read(files_.en)), []);
});

test('every key used exists and gets its placeholders', () => {
  const { es } = load();
  assert.deepEqual(
    sources().flatMap(([path, text]) => misuses(path, text, es)),
    [],
  );
});

test('every key is used', () => {
  const { es } = load();
  assert.deepEqual(
    unused(
      es,
      sources().map(([, text]) => text),
    ),
    [],
  );
});

test('is caught: languages that differ', () => {
  assert.deepEqual(differences({ a: 'x' }, {}), ['a: missing in en']);
  assert.deepEqual(differences({}, { a: 'x' }), ['a: missing in es']);
  assert.deepEqual(differences({ a: '{n} x' }, { a: '{m} x' }), ['a: {n} in es, {m} in en']);
  assert.deepEqual(differences({ a: ' ' }, { a: 'x' }), ['a: no text']);
  assert.deepEqual(differences({ 'a.one': 'x' }, { 'a.one': 'x' }), ['a.one: no .other']);
  assert.deepEqual(repeated('{\n "a": "x",\n "b": "y",\n "a": "z"\n}'), ['a']);
});

test('is caught: a use that fails on screen', () => {
  const words = {
    'home.title': 'Inicio',
    'a.of': '{n} de {m}',
    'p.one': '{n} x',
    'p.other': '{n} xs',
  };
  const rows = [
    ['texts("home.titel")', 1],
    ['ui.texts("home.title")', 0],
    ['texts(x ? "home.title" : "home.none")', 1],
    ['texts(x == "y" ? "home.title" : "a.of", {{"n", b}, {"m", c}})', 0],
    ['texts("a.of", {{"n", f(x, "y")}})', 1],
    ['texts("a.of")', 1],
    ['texts("a.of", given)', 0],
    ['texts.plural("p", 3)', 0],
    ['texts.plural("home.title", 3)', 1],
    ['texts("home." + name)', 0],
    ['// texts("nothing.here")', 0],
  ];
  for (const [code, count] of rows) assert.equal(misuses('x.cpp', code, words).length, count, code);
});

test('is caught: a key that nothing uses', () => {
  const words = { 'a.b': '', 'v.pilot': '', 'p.one': '', 'p.other': '', 'dead.key': '' };
  const code = ['texts("a.b"); texts("v." + name); texts.plural("p", n);'];
  assert.deepEqual(unused(words, code), ['dead.key']);
});
