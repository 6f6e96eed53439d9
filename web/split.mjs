// Makes a linked program small, and two of it:
//   node web/split.mjs --module build/web/kam.mjs --objects build/web/objects.txt
//
// In:  kam.wasm as it was linked, not yet optimised and with the names of its functions; a list of the
//      object files it was linked of; and web/rest.txt, which says whose code is not needed at first.
// Out: kam.wasm with the code of the first screens, kam.rest.wasm with the rest, which takes memory,
//      table and functions from the first. Without --objects it stays whole.
//
// To the rest goes what only files of web/rest.txt define, and what nobody else calls. Fails where
// code of the first part would call such a function: it might not be here yet (app/rest.hpp).
// It is divided before Binaryen merges functions that are alike, as then a name says whose one is.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const web = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { module: { type: 'string' }, objects: { type: 'string' } },
});
const whole = options.module.replace(/\.mjs$/, '.wasm');
const rest = options.module.replace(/\.mjs$/, '.rest.wasm');

/** What runs when the rest is here, and may therefore call it: kamRestHere, Application::complete. */
const doors = ['kamRestHere', '_ZN3kam11Application8completeERKNS_4RestE'];

const run = (tool, args) =>
  execFileSync(tool, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
const folderOf = (key) => run('em-config', [key]).trim();
const binaryen = (tool) => join(folderOf('BINARYEN_ROOT'), 'bin', tool);
const features = [
  '--enable-bulk-memory',
  '--enable-sign-ext',
  '--enable-nontrapping-float-to-int',
  '--enable-mutable-globals',
];

/** Whether a source file, "app/screens/room.cpp", is one that web/rest.txt names. */
function restOfSources() {
  const lines = readFileSync(join(web, 'rest.txt'), 'utf8').split('\n');
  const patterns = lines
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean)
    .map((line) => ({
      line,
      used: false,
      regex: new RegExp(`/${line.replace(/\./g, '\\.').replace(/\*/g, '[^/]*')}\\.cpp\\.o$`),
    }));
  return {
    has: (object) => {
      const found = patterns.filter(({ regex }) => regex.test(object));
      for (const each of found) each.used = true;
      return found.length > 0;
    },
    unused: () => patterns.filter(({ used }) => !used).map(({ line }) => line),
  };
}

/** The functions that only the rest's object files define; `shared`: those of them that any file may
 * define again, as templates. */
function functionsOfRest() {
  const sources = restOfSources();
  const objects = readFileSync(options.objects, 'utf8').split('\n').filter(Boolean);
  const nm = join(folderOf('LLVM_ROOT'), 'llvm-nm');
  const all = new Set();
  const shared = new Set();
  const ofFirst = new Set();
  for (const object of objects) {
    const lines = run(nm, ['--defined-only', '--format=posix', object]).split('\n');
    for (const [name, kind] of lines.map((line) => line.split(' '))) {
      if (!sources.has(object)) ofFirst.add(name);
      else if (kind === 'W') shared.add(name);
      all.add(name);
    }
  }
  const unused = sources.unused();
  if (unused.length > 0) throw new Error(`web/rest.txt names what there is not: ${unused}`);
  for (const name of ofFirst) all.delete(name);
  return { all, shared };
}

/** Who calls whom, and who is called from outside or through a pointer. */
function readProgram(folder) {
  const text = join(folder, 'kam.wat');
  run(binaryen('wasm-dis'), [whole, '-o', text, ...features]);
  const calls = new Map();
  const exported = new Map();
  let inTable = [];
  let current = null;
  for (const line of readFileSync(text, 'utf8').split('\n')) {
    if (line.startsWith(' (func $')) {
      current = line.match(/\$([^\s)]+)/)[1];
      calls.set(current, new Set());
    } else if (line.startsWith(' (elem')) {
      inTable = [...line.matchAll(/\$([^\s)]+)/g)].map(([, name]) => name);
    } else if (line.startsWith(' (export')) {
      const found = line.match(/\(func \$([^\s)]+)\)/);
      if (found) exported.set(found[1], true);
    } else if (current !== null) {
      for (const [, callee] of line.matchAll(/\(call \$([^\s)]+)/g)) calls.get(current).add(callee);
    }
  }
  return { calls, roots: [...exported.keys(), ...inTable] };
}

/** The linker tells functions of one name from different files apart by a number. */
const plain = (name) => name.replace(/\.\d+$/, '');

function divide({ calls, roots }, { all, shared }) {
  const isOfRest = (name) => all.has(plain(name));
  const isOwn = (name) => isOfRest(name) && !shared.has(plain(name));
  const first = new Set();
  const faults = [];
  const open = roots.filter((name) => !isOfRest(name));
  while (open.length > 0) {
    const name = open.pop();
    if (first.has(name)) continue;
    first.add(name);
    for (const callee of calls.get(name) ?? []) {
      if (!isOwn(callee)) open.push(callee);
      else if (!doors.includes(name)) faults.push(`${name} calls ${callee}`);
    }
  }
  return { rest: [...calls.keys()].filter((name) => !first.has(name)), faults };
}

/** All that Binaryen knows to make code small; a hundredth more than Emscripten's own -Oz. */
const smallest = ['-Oz', '--low-memory-unused', '--converge', '--merge-similar-functions'];
const optimise = (from, to, ...passes) =>
  run(binaryen('wasm-opt'), [
    from,
    '-o',
    to,
    ...passes,
    ...smallest,
    '--strip-producers',
    ...features,
  ]);
/** For the module that has the memory. */
const ofEmscripten = ['--post-emscripten', '--zero-filled-memory'];

function split(folder) {
  const { rest: names, faults } = divide(readProgram(folder), functionsOfRest());
  if (faults.length > 0) {
    const readable = execFileSync(join(folderOf('LLVM_ROOT'), 'llvm-cxxfilt'), {
      input: faults.join('\n'),
      encoding: 'utf8',
    });
    console.error(`Code of the first screens calls the rest (web/rest.txt):\n${readable}`);
    process.exit(1);
  }
  const list = join(folder, 'list');
  writeFileSync(list, names.join('\n'));
  const [first, second] = [join(folder, 'first.wasm'), join(folder, 'second.wasm')];
  run(binaryen('wasm-split'), [
    ...[whole, `--split-funcs=@${list}`, '-o1', first, '-o2', second],
    ...['--import-namespace=primary', '--placeholder-namespace=placeholder', ...features],
  ]);
  optimise(first, whole, ...ofEmscripten);
  optimise(second, rest);
}

const folder = mkdtempSync(join(tmpdir(), 'split-'));
try {
  if (options.objects) split(folder);
  else optimise(whole, whole, ...ofEmscripten);
} finally {
  rmSync(folder, { recursive: true });
}
