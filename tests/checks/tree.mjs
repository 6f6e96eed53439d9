// Our own files, for the checks that read them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const foreign = new Set(['node_modules', '.git', '.cache', 'build', 'dist']);

/** Paths from the root of every file of ours below the folders whose name matches. */
export function files(folders, pattern) {
  const found = [];
  const visit = (folder) => {
    let entries = [];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch {
      return; // a folder of the plan that does not exist yet
    }
    for (const entry of entries) {
      if (foreign.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && pattern.test(entry.name)) found.push(relative(root, path));
    }
  };
  for (const folder of folders) visit(join(root, folder));
  return found.sort();
}

export const read = (path) => readFileSync(join(root, path), 'utf8');
export const cpp = /\.(cpp|hpp|h)$/;

/** C++ or TypeScript without its comments; line numbers stay. */
export function withoutComments(text) {
  return text.replace(
    /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (token) => (token.startsWith('/') ? token.replace(/[^\n]/g, ' ') : token),
  );
}

/** The line that an offset lies on. */
export const lineOf = (text, offset) => text.slice(0, offset).split('\n').length;
