// Lighthouse, on this machine: accessibility and good practice without a point missing.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import lighthouse from 'lighthouse';
import { start } from './playwright.mjs';

let world;
let port;
before(async () => {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  ({ port } = server.address());
  await new Promise((closed) => server.close(closed));
  world = await start({ args: [`--remote-debugging-port=${port}`] });
});
after(() => world?.close());

test(
  'Lighthouse gives 100 for accessibility and best practices',
  { timeout: 300_000 },
  async () => {
    const { lhr } = await lighthouse(`${world.address}?lang=es`, {
      port,
      logLevel: 'error',
      onlyCategories: ['accessibility', 'best-practices'],
    });
    assert.equal(lhr.runtimeError, undefined);
    const missed = Object.values(lhr.audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score < 1)
      .map(({ id, details }) => `${id}: ${JSON.stringify(details?.items ?? [])}`);
    const scores = Object.values(lhr.categories).map(({ id, score }) => [id, score]);
    assert.deepEqual(
      scores,
      [
        ['accessibility', 1],
        ['best-practices', 1],
      ],
      missed.join('\n'),
    );
  },
);
