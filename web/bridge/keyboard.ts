// Keys: which go to the program, which stay with the browser.
import type { TextEdit } from './bridge.ts';
import { roles } from './mirror_roles.ts';
import type { Program } from './module.ts';

/** As in web/input.hpp. */
const modifierBits = { control: 1, shift: 2, alt: 4, super: 8 };

/** With Control or Command these are the program's; all others are the browser's. */
const withControl = new Set(['z', 'y', 'k', 'enter']);

/** And these where a grid has the keyboard. */
const inGridWithControl = new Set(['a', 'home', 'end', ' ']);

const movesThePage = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

/** The key by its place on a US keyboard; letters and the question mark by what the person's own
 * layout has there, a key of the number pad that types nothing by what it does. */
function codeOf(event: KeyboardEvent): string {
  if (event.key === '?') return 'Slash';
  if (event.code.startsWith('Numpad') && event.key.length > 1) return event.key;
  return /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code;
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

/** The field that has the keyboard: of one or several lines, with a list or not, empty or not. */
type Edited = Pick<TextEdit, 'multiline' | 'role' | 'expanded' | 'text'>;

/** WebKit on Linux knows Shift+Tab by its place only. */
const isTab = (event: KeyboardEvent) => event.key === 'Tab' || event.code === 'Tab';

/** Whether the text field leaves this key to the program; all else is the browser's editing. */
function leavesField(event: KeyboardEvent, { multiline, role, expanded, text }: Edited): boolean {
  const control = event.ctrlKey || event.metaKey;
  const plain = !control && !event.altKey;
  switch (isTab(event) ? 'Tab' : event.key) {
    case 'Escape':
    case 'Tab': // in a grid's cell; elsewhere it never gets here
    case 'PageUp':
    case 'PageDown':
      return true;
    case 'Enter':
      return !multiline || control;
    case 'k':
    case 'K':
      return control;
    case 'ArrowUp':
    case 'ArrowDown':
      // Of a number and of a list they are no way through the text.
      return plain && (multiline || role === roles.spinButton || role === roles.comboBox);
    case 'Home':
    case 'End':
      return plain && (multiline || expanded === true);
    case 'Backspace':
      return plain && text === '';
    default:
      return false;
  }
}

const isCell = (control: Element | null) =>
  ['gridcell', 'rowheader'].includes(control?.getAttribute('role') ?? '');

const isInGrid = (control: Element | null) => control?.closest('[role="grid"]') != null;

/** Whether the key begins a text: a character, or a dead key. */
function types(event: KeyboardEvent): boolean {
  if (modifiersOf(event) & ~modifierBits.shift) return false;
  return (event.key.length === 1 && event.key !== ' ') || event.key === 'Dead';
}

/** Whether the browser turns this key into a click, which reaches the program by itself. Enter on
 * a radio is not that but the screen's way on; a grid's cell opens and chooses by itself. */
function pressesControl(event: KeyboardEvent, control: Element): boolean {
  if (isCell(control)) return false;
  if (event.key === ' ') return true;
  return event.key === 'Enter' && control.getAttribute('role') !== 'radio';
}

export interface KeyboardSurroundings {
  /** Whether a text field has the keyboard, and of which kind. */
  editing(): Edited | null;
  /** Tab was pressed in the text field: the focus is to stand where the field stands. */
  leaveField(): void;
  /** Whether the text field is a grid's cell: Tab goes on to the next one. */
  leavesCell(): boolean;
  /** A character was typed on a grid's cell. Whether a text field has opened for it. */
  beginTyping(cell: Element): boolean;
  /** The control of the page that has the focus, if any. */
  control(target: EventTarget | null): Element | null;
  /** Whether keys at this place are meant for the program. */
  concerns(target: EventTarget | null): boolean;
}

export function attachKeyboard(program: Program, around: KeyboardSurroundings): void {
  const send = (event: KeyboardEvent, down: boolean) =>
    program.call('kamKey', codeOf(event), down, event.repeat, modifiersOf(event));

  /** Whether the program gets the key; then the browser does nothing with it. */
  const takes = (event: KeyboardEvent): boolean => {
    const editing = around.editing();
    if (editing) return leavesField(event, editing);
    const control = around.control(event.target);
    if (event.key === 'Enter' && event.target instanceof HTMLAnchorElement && !control)
      return false;
    if (control && pressesControl(event, control)) {
      if (event.repeat) event.preventDefault();
      return false;
    }
    const inGrid = isInGrid(control);
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase();
      return withControl.has(key) || (inGrid && inGridWithControl.has(key));
    }
    if (event.altKey) return false;
    if (inGrid && event.key === 'F2') return true;
    if (event.key.length === 1) return true;
    return (
      movesThePage.has(event.key) || ['Escape', 'Enter', 'Delete', 'Backspace'].includes(event.key)
    );
  };

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return; // an input method has it
    if (!around.concerns(event.target)) return;
    if (isTab(event) && !around.leavesCell()) {
      if (around.editing()) around.leaveField();
      return;
    }
    const control = around.control(event.target);
    if (control && isCell(control) && types(event) && around.beginTyping(control)) return;
    const inGrid = around.leavesCell() || isInGrid(control);
    if (!takes(event)) return;
    send(event, true);
    event.preventDefault();
    // However soon the next key comes, it is meant for the cell that this one leads to.
    if (inGrid) program.call('kamDrawNow');
  });

  document.addEventListener('keyup', (event) => {
    send(event, false);
    // Some browsers press a button with Space only now.
    if (event.key === ' ' && isCell(around.control(event.target))) event.preventDefault();
    // While Command is held, no keyup comes for other keys.
    if (event.key === 'Meta') {
      program.call('kamWindowFocused', false);
      program.call('kamWindowFocused', true);
    }
  });

  window.addEventListener('blur', () => program.call('kamWindowFocused', false));
  window.addEventListener('focus', () => program.call('kamWindowFocused', true));
}
