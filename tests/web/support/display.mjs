// A screen that nobody sees, for the browsers that draw with WebGL only into a window.
import { spawn } from 'node:child_process';

/** Starts an X server on a number of its own choice. */
export function openDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
    server.stdio[3].once('data', (number) =>
      resolve({ name: `:${String(number).trim()}`, close: () => ended(server) }),
    );
  });
}

/** Ends a process that we started, and waits for that. */
export function ended(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill();
  });
}
