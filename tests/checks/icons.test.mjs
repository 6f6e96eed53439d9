// Icons: assets/icons.txt says what the font holds, app/ui/icons.hpp what the code may draw.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './tree.mjs';

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** `U+EAC1 home` -> home: 0xEAC1 */
function listed(text) {
  return Object.fromEntries(
    text
      .split('\n')
      .filter(Boolean)
      .map((row) => row.match(/^U\+([0-9A-F]{4,5}) ([a-z0-9-]+)$/))
      .map(([, code, name]) => [camel(name), parseInt(code, 16)]),
  );
}

/** `constexpr const char* home = "\xee\xab\x81";` -> home: 0xEAC1 */
function declared(text) {
  const rows = text.matchAll(/const char\*?\s+(\w+)(?:\[\])?\s*=\s*"((?:\\x[0-9a-f]{2})+)"/g);
  return Object.fromEntries(
    [...rows].map(([, name, bytes]) => [
      name,
      Buffer.from(bytes.replaceAll('\\x', ''), 'hex').toString('utf8').codePointAt(0),
    ]),
  );
}

test('icons.hpp declares exactly the icons of icons.txt', () => {
  const list = listed(read('assets/icons.txt'));
  assert.ok(Object.keys(list).length > 30);
  assert.deepEqual(declared(read('app/ui/icons.hpp')), list);
});

test('is caught: a wrong byte, a missing icon', () => {
  const list = listed('U+EAC1 home\nU+F704 circle-check-filled\n');
  const header =
    'const char* home = "\\xee\\xab\\x81";\nconst char* circleCheckFilled = "\\xef\\x9c\\x84";';
  assert.deepEqual(declared(header), list);
  assert.notDeepEqual(declared(header.replace('81', '82')), list);
  assert.notDeepEqual(declared(header.split('\n')[0]), list);
});
