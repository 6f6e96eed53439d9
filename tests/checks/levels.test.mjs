// Levels: core <- app <- web. Who may include and call what.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpp, files, lineOf, read, withoutComments } from './tree.mjs';

/** What the shell may ask of ImGui itself: to live and to draw a frame; widgets come from app/ui. */
const frameCalls = new Set(
  (
    'CreateContext DestroyContext GetCurrentContext SetCurrentContext NewFrame EndFrame Render ' +
    'GetDrawData GetIO GetPlatformIO GetStyle GetMainViewport'
  ).split(' '),
);

const rules = [
  {
    where: /^core\//,
    forbidden: /#include\s*[<"](?!core\/)(?:app|web|tests)\//g,
    because: 'core includes nothing above it',
  },
  {
    where: /^app\//,
    forbidden: /#include\s*[<"](?:web|tests)\//g,
    because: 'app knows no browser',
  },
  {
    where: /^core\//,
    forbidden: /imgui|\bImGui::|\bIm(?:Vec[24]|DrawList|U32|Font)\b/g,
    because: 'core draws nothing',
  },
  {
    where: /^core\//,
    forbidden:
      /#include\s*<(?:fstream|filesystem|thread|mutex|future|unistd\.h)>|\b(?:fopen|printf|puts|getenv|exit|std::time|gettimeofday)\s*\(|_clock::now/g,
    because: 'core reads no file, no clock, no environment, and prints nothing',
  },
  {
    where: /^(core|app)\//,
    forbidden: /emscripten|__wasm|\bEM_(?:JS|ASM)/gi,
    because: 'Emscripten stays in web/',
  },
  {
    where: /^(core|app)\//,
    forbidden:
      /#include\s*<(?:iostream|sstream|ostream|istream|iomanip|format|ranges|expected|source_location|regex)>/g,
    because: 'not in libc++ 13, or it costs 100 kB of wasm',
  },
  {
    where: /^app\/(?!ui\/)/,
    forbidden: /#include\s*[<"]imgui|\bIm(?:Vec[24]|DrawList|U32|Font|Gui[A-Z]\w*)\b/g,
    unless: /^app\/shell\//,
    because: 'only app/ui draws with ImGui',
  },
  {
    where: /^app\/(screens|cli)\//,
    forbidden: /\bImGui::\w+/g,
    because: 'screens use the widgets of app/ui',
  },
  {
    where: /^app\/shell\//,
    forbidden: /\bImGui::(\w+)/g,
    allowed: (match) => frameCalls.has(match[1]),
    because: 'the shell runs the frame; widgets come from app/ui',
  },
  {
    where: /^app\/(?!cli\/)/,
    forbidden: /nlohmann/g,
    because: 'JSON is read and written by core/document',
  },
  {
    where: /^web\//,
    forbidden: /#include\s*[<"]tests\//g,
    because: 'nothing includes tests',
  },
];

/** What each folder may include besides itself; the list that README draws. */
const core = [
  'base',
  'json',
  'workspace',
  'catalogue',
  'readiness',
  'selection',
  'offer',
  'figure',
  'document',
  'exchange',
  'merge',
  'workshop',
  'report',
];
const coreUpTo = (name) => core.slice(0, core.indexOf(name)).map((folder) => `core/${folder}`);
const all = core.map((folder) => `core/${folder}`);
const mayInclude = {
  'core/base': [],
  'core/json': ['core/base'],
  'core/workspace': ['core/base'],
  'core/catalogue': coreUpTo('catalogue'),
  'core/readiness': ['core/base', 'core/workspace', 'core/catalogue'],
  'core/selection': ['core/base', 'core/workspace', 'core/catalogue'],
  'core/offer': ['core/base', 'core/workspace', 'core/catalogue', 'core/selection'],
  'core/figure': coreUpTo('figure').filter((folder) => folder !== 'core/json'),
  'core/document': coreUpTo('figure'),
  'core/workshop': coreUpTo('workshop'),
  'core/exchange': ['core/base', 'core/json', 'core/workspace'],
  'core/merge': ['core/base', 'core/json', 'core/workspace', 'core/document'],
  'core/report': coreUpTo('document'),
  app: ['app/ui', ...all], // the seam hands down what widgets mean
  'app/ui': ['app', 'core/base', 'core/catalogue', 'core/figure'],
  'app/screens': ['app', 'app/ui', ...all],
  'app/screens/gallery': ['app', 'app/ui', 'app/screens', ...all],
  'app/shell': ['app', 'app/ui', 'app/screens', ...all],
  'app/cli': all,
  web: ['app', 'app/ui', 'app/shell', ...all],
  'web/gallery': ['app/screens/gallery', 'web'],
};

const folderOf = (path) => path.slice(0, path.lastIndexOf('/'));

/** Includes of folders that the file's own folder may not know. */
function shortcuts(path, code) {
  const folder = folderOf(path);
  const allowed = mayInclude[folder];
  if (!allowed) return [`${path}: ${folder} has no place among the levels yet; give it one here`];
  return [...code.matchAll(/#include\s*"((?:core|app|web)\/[^"]+)"/g)]
    .filter(([, file]) => folderOf(file) !== folder && !allowed.includes(folderOf(file)))
    .map((match) => `${path}:${lineOf(code, match.index)}: ${folder} may not include ${match[1]}`);
}

/** Every breach of the levels in one file, as `path:line: what: why`. */
function breaches(path, text) {
  const code = withoutComments(text);
  const found = shortcuts(path, code);
  for (const rule of rules) {
    if (!rule.where.test(path) || rule.unless?.test(path)) continue;
    for (const match of code.matchAll(rule.forbidden)) {
      if (rule.allowed?.(match)) continue;
      found.push(`${path}:${lineOf(code, match.index)}: ${match[0]}: ${rule.because}`);
    }
  }
  return found;
}

test('the levels hold: core <- app <- web', () => {
  const sources = files(['core', 'app', 'web'], cpp);
  assert.ok(sources.length > 20, 'found our sources');
  assert.deepEqual(
    sources.flatMap((path) => breaches(path, read(path))),
    [],
  );
});

const bad = [
  ['core/base/date.hpp', '#include "core/workspace/round.hpp"'],
  ['core/readiness/assessment.cpp', '#include "core/document/sealed.hpp"'],
  ['core/novelty/new.cpp', ''],
  ['app/ui/widgets.cpp', '#include "app/screens/home.hpp"'],
  ['app/cli/main.cpp', '#include "app/ui/ui.hpp"'],
  ['core/base/date.hpp', '#include "app/platform.hpp"'],
  ['core/base/date.hpp', '#include <imgui.h>'],
  ['core/base/date.hpp', 'auto now = std::chrono::system_clock::now();'],
  ['core/document/json.cpp', '#include <fstream>'],
  ['core/document/json.cpp', '#include <sstream>'],
  ['app/ui/widgets.cpp', '#include <emscripten.h>'],
  ['app/ui/widgets.cpp', '#ifdef __EMSCRIPTEN__'],
  ['app/ui/widgets.cpp', '#include "web/canvas.hpp"'],
  ['app/screens/home.cpp', 'ImGui::Button("x");'],
  ['app/screens/home.cpp', '#include <imgui.h>'],
  ['app/screens/home.cpp', 'ImDrawList* list = nullptr;'],
  ['app/shell/frame.cpp', 'ImGui::Begin("x");'],
  ['app/shell/store.cpp', '#include <nlohmann/json.hpp>'],
];
for (const [path, code] of bad) {
  test(`is caught in ${path}: ${code}`, () => assert.equal(breaches(path, code).length > 0, true));
}

test('what is allowed passes', () => {
  const good = [
    ['core/base/date.hpp', '// ImGui is not known here\n#include "core/base/id.hpp"'],
    ['app/ui/widgets.cpp', '#include <imgui.h>\nvoid f() { ImGui::Dummy({}); }'],
    ['app/shell/frame.cpp', 'ImGui::NewFrame();'],
    ['web/canvas.cpp', '#include <emscripten/html5.h>\n#include "app/platform.hpp"'],
  ];
  for (const [path, code] of good) assert.deepEqual(breaches(path, code), [], path);
});
