// web/bridge/module.ts, how texts come out of C++, with a module that only says what it was asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';

globalThis.navigator ??= { platform: 'Linux' };

async function bridge(file) {
  const { outputFiles } = await build({
    entryPoints: [`web/bridge/${file}`],
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const { OutOfMemory, Program } = await bridge('module.ts');

const moduleThatGives = (pointer) => ({
  _kamStart: () => 1,
  _kamExportJson: () => pointer(),
  _free() {},
  UTF8ToString: () => 'text',
});

test('a text that does not fit into memory is no empty text', () => {
  const crashes = [];
  const full = new Program(
    moduleThatGives(() => 0),
    0,
    (error) => crashes.push(error),
  );
  assert.throws(() => full.text('kamExportJson'), OutOfMemory);
  assert.deepEqual(crashes, [], 'the program goes on');
  const fits = new Program(
    moduleThatGives(() => 8),
    0,
    assert.fail,
  );
  assert.equal(fits.text('kamExportJson'), 'text');
});

test('after a crash there is nothing to be had', () => {
  let crashed = false;
  const broken = () => {
    throw new Error('unreachable');
  };
  const program = new Program(moduleThatGives(broken), 0, () => (crashed = true));
  assert.equal(program.text('kamExportJson'), '');
  assert.ok(crashed);
});
