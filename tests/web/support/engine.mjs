// Which browser the tests run in. Each engine is one file, with the same few functions: a browser
// gives profiles, a profile gives tabs, and a tab does what a person's hands and eyes do.
const named = process.env.ENGINE || 'chromium';
if (!['chromium', 'firefox', 'webkit'].includes(named)) throw new Error(`no engine '${named}'`);

export const engine = named;
export const { launch } = await import(`./${named}.mjs`);

/** For a test's `skip`: the reason why an engine that is not among these leaves it out. */
export const only = (engines, reason) =>
  engines.includes(engine) ? false : `${engines.join(' and ')} only: ${reason}`;
