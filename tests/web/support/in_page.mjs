// What runs inside the page: finding things in the accessible mirror as a screen reader would, and
// noting what goes wrong. Each function is handed over as text, so it uses nothing from out here.

/** Finds what `query` names and does `act` with it. A query is a list of steps, each inside the one
 * before: {role, name, text, level, row, checked, nth}. */
export function inMirror({ query, act, given }) {
  const tags = {
    A: 'link',
    BUTTON: 'button',
    MAIN: 'main',
    NAV: 'navigation',
    SECTION: 'region',
    TEXTAREA: 'textbox',
  };
  const roleOf = (element) =>
    element.getAttribute('role') ??
    (/^H[1-6]$/.test(element.tagName) ? 'heading' : tags[element.tagName]);
  const clean = (text) => text.replace(/\s+/g, ' ').trim();
  const nameOf = (element) => clean(element.getAttribute('aria-label') ?? element.textContent);
  const hidden = (element) =>
    element.closest('[aria-hidden="true"], [hidden]') !== null ||
    getComputedStyle(element).visibility === 'hidden';
  const matches = (wanted, words) =>
    wanted.pattern === undefined
      ? clean(wanted.text) === words
      : new RegExp(wanted.pattern, wanted.flags).test(words);
  const isWanted = (element, { role, name, text, level, row, checked }) =>
    (!role || roleOf(element) === role) &&
    (!name || matches(name, nameOf(element))) &&
    (!text || (element.children.length === 0 && matches(text, nameOf(element)))) &&
    (!level || element.tagName === `H${level}`) &&
    (!row || element.getAttribute('aria-rowindex') === String(row)) &&
    (checked === undefined || element.getAttribute('aria-checked') === String(checked)) &&
    !hidden(element);

  let found = [document.body];
  for (const step of query) {
    const inside = found.flatMap((element) => [...element.querySelectorAll('*')]);
    found = [...new Set(inside)].filter((element) => isWanted(element, step));
    if (step.nth !== undefined) found = found.slice(step.nth).slice(0, 1);
  }
  if (act === 'count') return found.length;
  if (act === 'texts') return found.map((element) => element.textContent);
  const [element] = found;
  if (!element) return null;
  const box = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const acts = {
    box,
    name: () => nameOf(element),
    text: () => element.textContent,
    value: () => element.value ?? element.textContent,
    attribute: () => ({ value: element.getAttribute(given) }),
    focus: () => (element.focus(), true),
    click: () => (element.click(), true),
  };
  return acts[act]();
}

/** What has the focus. */
export function whatHasFocus() {
  const { activeElement: element } = document;
  const name = element.getAttribute('aria-label') ?? element.textContent;
  return { id: element.id, role: element.getAttribute('role') ?? element.tagName, name };
}

/** Notes what breaks the content policy; before anything else runs. */
export function watchViolations() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(`${event.violatedDirective}: ${event.blockedURI}`),
  );
}

/** Notes faults, where the driver does not tell of them; before anything else runs. */
export function watchFaults() {
  window.faults = [];
  const note = (...words) => window.faults.push(words.map(String).join(' '));
  for (const kind of ['error', 'warn']) {
    const real = console[kind];
    console[kind] = (...words) => {
      note(...words);
      real.apply(console, words);
    };
  }
  window.addEventListener('error', ({ message }) => note(message));
  window.addEventListener('unhandledrejection', ({ reason }) => note(reason));
}

/** Keeps what is downloaded, where the browser has no folder for it; before anything else runs. */
export function keepDownloads() {
  const blobs = new Map();
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    window.downloaded = blobs.get(this.href).text();
  };
}

/** A browser without service workers, where every page comes from the server; before anything else
 * runs. */
export function withoutWorkers() {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
}

/** Hands files to the next file chooser, where the driver cannot. */
export function handFiles(given) {
  const { click } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function () {
    if (this.type !== 'file') return click.call(this);
    HTMLInputElement.prototype.click = click;
    const files = new DataTransfer();
    for (const { name, text } of this.multiple ? given : given.slice(0, 1))
      files.items.add(new File([text], name, { type: 'application/json' }));
    this.files = files.files;
    this.dispatchEvent(new Event('change'));
  };
}
