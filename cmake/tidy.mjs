// Runs clang-tidy over our sources: TIDY=clang-tidy-14 JOBS=2 node cmake/tidy.mjs BUILD_DIR
// A source that was clean stays unread until it, a header of ours it includes or the rules change.
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const buildDir = resolve(process.argv[2]);
const stamps = join(buildDir, 'tidy');
const rules = readFileSync(join(root, '.clang-tidy'));

// Tests are left out: GoogleTest's macros are most of what clang-tidy would see in them.
const ours = (path) => /^(core|app)\//.test(relative(root, resolve(buildDir, path)));

/** Source -> the files of ours it was compiled from, by ninja's record of the last build. */
function dependencies() {
  const record = execFileSync('ninja', ['-C', buildDir, '-t', 'deps'], { maxBuffer: 1 << 28 });
  const found = new Map();
  for (const block of record.toString().split('\n\n')) {
    const files = block
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
      .filter(ours);
    const source = files.find((file) => file.endsWith('.cpp'));
    if (source)
      found.set(
        resolve(buildDir, source),
        files.map((file) => resolve(buildDir, file)),
      );
  }
  return found;
}

/** Where the proof lies that this very text was clean. */
function stampOf(files) {
  const hash = createHash('sha256').update(rules);
  for (const file of files) hash.update(readFileSync(file));
  return join(stamps, hash.digest('hex').slice(0, 24));
}

async function tidy(source) {
  try {
    await promisify(execFile)(
      process.env.TIDY,
      ['-p', buildDir, '--quiet', '--extra-arg=-Wno-unknown-warning-option', source],
      { maxBuffer: 1 << 26 },
    );
    return '';
  } catch (failure) {
    return failure.stdout || failure.stderr || String(failure);
  }
}

mkdirSync(stamps, { recursive: true });
const built = dependencies();
const commands = JSON.parse(readFileSync(join(buildDir, 'compile_commands.json'), 'utf8'));
const waiting = commands
  .map(({ directory, file }) => resolve(directory, file))
  .filter((source) => ours(source))
  .map((source) => ({ source, stamp: stampOf(built.get(source) ?? [source]) }))
  .filter(({ stamp }) => !existsSync(stamp));
const total = waiting.length;
let findings = 0;

async function worker() {
  for (let job = waiting.shift(); job; job = waiting.shift()) {
    const complaint = await tidy(job.source);
    if (complaint) {
      findings += 1;
      console.log(complaint.replaceAll(`${root}/`, ''));
    } else {
      writeFileSync(job.stamp, '');
    }
  }
}

await Promise.all(Array.from({ length: Number(process.env.JOBS ?? 2) }, worker));
console.log(`clang-tidy read ${total} sources; ${findings} with findings`);
process.exit(findings === 0 ? 0 : 1);
