// Files of the family `kam/…` against their JSON Schema, with a validator that is not ours.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, violations } from './schemas.mjs';
import { files, read } from './tree.mjs';

/** Files that are meant to be refused live in folders named so. */
const refused = /\/(broken|refused|invalid)\//;
const documents = files(['assets/samples', 'assets/questionnaire', 'tests/data'], /\.json$/)
  .filter((path) => !refused.test(path))
  .map((path) => [path, JSON.parse(read(path))])
  .filter(([, document]) => String(document.format).startsWith('kam/'));

test('there is a schema for each kind of file', () => {
  assert.ok(documents.length >= 3, 'found the samples and the questionnaire');
  const needed = new Set(documents.map(([, document]) => document.format));
  for (const kind of needed) assert.ok(kinds().has(kind), `no assets/schema for ${kind}`);
});

for (const [path, document] of documents) {
  test(`${path} is a valid ${document.format}`, () => assert.deepEqual(violations(document), []));
}

test('is caught: a file without what its kind needs', () => {
  for (const [path, document] of documents) {
    assert.notDeepEqual(violations({ format: document.format }), [], `${path} emptied`);
    assert.notDeepEqual(
      violations({ ...document, version: 'one' }),
      [],
      `${path} with a wrong version`,
    );
  }
});

test('is caught: a workspace with values out of range', () => {
  const [, sample] = documents.find(([path]) => path.startsWith('assets/samples/'));
  const spoil = (change) => {
    const copy = structuredClone(sample);
    change(copy);
    return violations(copy);
  };
  assert.notDeepEqual(
    spoil((w) => (w.rounds = {})),
    [],
    'rounds as an object',
  );
  assert.notDeepEqual(
    spoil((w) => (w.rounds[0].date = '23/11/2026')),
    [],
    'a date of another form',
  );
  assert.notDeepEqual(
    spoil((w) => (w.rounds[0].mode = 'slow')),
    [],
    'an unknown mode',
  );
  assert.notDeepEqual(
    spoil((w) => (w.rounds[0].responses[0].answers['change.case'] = { level: 5 })),
    [],
    'level 5',
  );
  assert.notDeepEqual(
    spoil((w) => Object.assign(w.rounds[0], { anonymous: true, invited: ['Ana'] })),
    [],
    'names of those invited to an anonymous round',
  );
});
