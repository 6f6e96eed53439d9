// Keys: which go to the program, which stay with the browser. The program says which of them do
// something now; all others are the browser's.
import { onMac, type Program } from './module.ts';

/** As in web/input.hpp. */
const modifierBits = { control: 1, shift: 2, alt: 4, super: 8 };

/** WebKit on Linux knows Shift+Tab by its place only. */
const isTab = (event: KeyboardEvent) => event.key === 'Tab' || event.code === 'Tab';

/** The key by what it does, else by its place on a US keyboard; letters and the question mark by
 * what the person's own layout has there. */
function codeOf(event: KeyboardEvent): string {
  const { key, code } = event;
  if (isTab(event)) return 'Tab';
  if (key.length > 1) return key;
  if (key === '?' || key === '/') return 'Slash';
  if (code === 'Slash') return key; // of a layout that has something else there
  return /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code;
}

/** AltGr, which some systems report as Control and Alt, only reaches further characters. */
function modifiersOf(event: KeyboardEvent): number {
  const graph = event.getModifierState('AltGraph');
  return (
    (event.ctrlKey && !graph ? modifierBits.control : 0) |
    (event.shiftKey || event.key === '?' ? modifierBits.shift : 0) |
    (event.altKey && !graph ? modifierBits.alt : 0) |
    (event.metaKey ? modifierBits.super : 0)
  );
}

/** The key with what is held, in the program's words: "n", "Shift+/", "Control+z". Empty where it
 * has none for it. */
function wordsOf(event: KeyboardEvent): string {
  const held = modifiersOf(event);
  const main = onMac ? modifierBits.super : modifierBits.control;
  if (held & ~main & ~modifierBits.shift) return '';
  const code = codeOf(event);
  const [, character] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code) ?? [];
  const name = character?.toLowerCase() ?? { Space: ' ', Slash: '/' }[code] ?? code;
  return (held & main ? 'Control+' : '') + (held & modifierBits.shift ? 'Shift+' : '') + name;
}

const isCell = (control: Element | null) =>
  ['gridcell', 'rowheader'].includes(control?.getAttribute('role') ?? '');

/** Whether the key begins a text: a character, or a dead key. */
function types(event: KeyboardEvent): boolean {
  if (modifiersOf(event) & ~modifierBits.shift) return false;
  return (event.key.length === 1 && event.key !== ' ') || event.key === 'Dead';
}

/** Whether the browser turns this key into a click, which reaches the program by itself. A grid's
 * cell opens and chooses by itself. */
const pressesControl = ({ key }: KeyboardEvent, control: Element | null) =>
  control !== null && !isCell(control) && (key === ' ' || key === 'Enter');

export interface KeyboardSurroundings {
  /** Whether the program does something with a key now. */
  wants(key: string): boolean;
  /** Whether a text field has the keyboard. */
  editing(): boolean;
  /** Tab was pressed in the text field: the focus is to stand where the field stands. */
  leaveField(): void;
  /** Tab was pressed in a dialog. Whether that led from one of its ends to the other. */
  staysInDialog(backwards: boolean): boolean;
  /** A character was typed on a grid's cell. Whether a text field has opened for it. */
  beginTyping(cell: Element): boolean;
  /** The control of the page that has the focus, if any. */
  control(target: EventTarget | null): Element | null;
  /** Whether keys at this place are meant for the program. */
  concerns(target: EventTarget | null): boolean;
}

export function attachKeyboard(
  program: Program,
  around: KeyboardSurroundings,
  signal: AbortSignal,
): void {
  const held = new Map<string, string>(); // what the program knows to be down, by place
  const send = (event: KeyboardEvent, code: string, down: boolean) =>
    program.call('kamKey', code, down, event.repeat, modifiersOf(event));
  const releaseAll = () => {
    held.clear();
    program.call('kamKeysReleased');
  };

  const press = (event: KeyboardEvent) => {
    const code = codeOf(event);
    send(event, code, true);
    // While Command is held, no keyup comes for other keys.
    if (event.metaKey) send(event, code, false);
    else held.set(event.code, code);
    // However soon the next key comes, it is meant for what this one leads to.
    program.call('kamDrawNow');
  };

  const onDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return; // an input method has it
    if (!around.concerns(event.target)) return;
    const wanted = around.wants(wordsOf(event));
    if (isTab(event) && !wanted) {
      if (around.editing()) around.leaveField();
      if (around.staysInDialog(event.shiftKey)) event.preventDefault();
      return;
    }
    const control = around.control(event.target);
    if (control && isCell(control) && types(event) && around.beginTyping(control)) return;
    if (pressesControl(event, control)) {
      if (event.repeat) event.preventDefault();
    } else if (wanted) {
      event.preventDefault();
      press(event);
    }
  };

  const onUp = (event: KeyboardEvent) => {
    if (event.key === 'Meta') return releaseAll();
    const code = held.get(event.code);
    held.delete(event.code);
    if (code !== undefined) send(event, code, false);
    // Some browsers press a button with Space only now.
    if (event.key === ' ' && isCell(around.control(event.target))) event.preventDefault();
  };

  document.addEventListener('keydown', onDown, { signal });
  document.addEventListener('keyup', onUp, { signal });
  window.addEventListener('blur', releaseAll, { signal });
}
