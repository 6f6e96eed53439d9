// The one text field of the page. It lies invisibly over the field that the canvas shows, letter
// over letter, and is its editor: dead keys, input methods, soft keyboards, clipboard, undo and the
// habits of each system are the browser's; the program paints what it reports.
//
// The mouse goes through it, as the program selects by mouse. Fingers and pens do not: the
// browser's taps, handles and bubble are those that people know. Nor does the right button: the
// menu that opens is the browser's, with "Paste".
import type { TextEdit } from './bridge.ts';
import { elementId, type MirrorNode } from './mirror_node.ts';
import { roles } from './mirror_roles.ts';
import type { Program } from './module.ts';
import { bytesBefore, unitsBefore } from './utf8.ts';

/** What the program and the field agreed on last. */
interface Agreed {
  text: string;
  anchor: number;
  caret: number;
  composedFrom: number;
  composedTo: number;
}

/** CSS px of its text before it is scaled: below 16 iOS zooms in when a field gets the keyboard. */
const textSize = 16;

const nothing: Agreed = { text: '', anchor: 0, caret: 0, composedFrom: 0, composedTo: 0 };

/** What the field's own element says of it, and the text field in its place. */
const said = [
  'role',
  'aria-label',
  'aria-description',
  'aria-invalid',
  'aria-multiline',
  'aria-expanded',
  'aria-controls',
  'aria-valuenow',
  'aria-valuemin',
  'aria-valuemax',
  'aria-valuetext',
];

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');

/** Left, top, right and bottom of x, y, width, height. */
function edges([x = 0, y = 0, width = 0, height = 0]: number[]): [number, number, number, number] {
  return [x, y, x + width, y + height];
}

export class TextAgent {
  private edit: TextEdit | null = null;
  private agreed: Agreed = nothing;
  private composing: { start: number; length: number } | null = null;
  private placed = '';
  private dressed = false;

  constructor(
    readonly element: HTMLTextAreaElement,
    private readonly program: Program,
    signal: AbortSignal,
  ) {
    element.addEventListener('beforeinput', (event) => this.beforeInput(event));
    element.addEventListener('input', () => this.report());
    const onSelection = () => {
      if (document.activeElement === element && !this.composing) this.report();
    };
    document.addEventListener('selectionchange', onSelection, { signal });
    element.addEventListener('compositionstart', ({ data }) => {
      const { selectionStart: from, selectionEnd: to } = element;
      // What is selected is replaced; without, a word before the caret may be taken up again.
      this.composing = { start: from === to ? Math.max(0, from - data.length) : from, length: 0 };
    });
    element.addEventListener('compositionupdate', (event) => {
      if (this.composing) this.composing.length = event.data.length;
    });
    element.addEventListener('compositionend', () => {
      this.composing = null;
      this.report();
    });
    document.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        element.classList.toggle('touched', pointerType !== 'mouse');
        element.classList.remove('menu', 'opened');
      },
      { capture: true, signal },
    );
    element.addEventListener('contextmenu', () => element.classList.add('opened'));
    // The menu has closed again.
    element.addEventListener('pointermove', () => {
      if (element.classList.contains('opened')) element.classList.remove('menu', 'opened');
    });
  }

  /** The right button went down on the field: the menu that follows is to be that of text. */
  takeMenu(): void {
    this.element.classList.add('menu');
  }

  get hasSelection(): boolean {
    return this.element.selectionStart !== this.element.selectionEnd;
  }

  /** The node being edited, 0 for none. */
  get id(): number {
    return this.edit?.id ?? 0;
  }

  /** What the program says after a frame, and the field's node in the mirror. Returns whether another
   * field began or editing ended. */
  follow(edit: TextEdit | null, field?: MirrorNode): boolean {
    const changed = (edit?.id ?? 0) !== this.id;
    this.edit = edit;
    if (!edit) {
      if (changed) this.rest();
      return changed;
    }
    if (changed) this.begin(edit, field);
    const { text, anchor, caret } = this.agreed;
    const set = edit.text !== text || edit.anchor !== anchor || edit.caret !== caret;
    if (changed || (set && !this.composing)) this.write(edit);
    this.speakFor(field);
    this.place(edit);
    return changed;
  }

  private begin(edit: TextEdit, field?: MirrorNode): void {
    const { element } = this;
    this.composing = null;
    this.dress();
    element.inputMode = field?.node.role === roles.spinButton ? 'decimal' : 'text';
    element.enterKeyHint = edit.multiline ? 'enter' : 'done';
    element.removeAttribute('aria-hidden');
  }

  private speakFor(field?: MirrorNode): void {
    if (!field) return;
    for (const name of said) this.say(name, field.element.getAttribute(name));
    // The options of a list are walked while the keyboard stays in the field.
    const { active } = field.node;
    this.say('aria-activedescendant', active ? elementId(active) : null);
  }

  private say(name: string, value: string | null): void {
    if (this.element.getAttribute(name) === value) return;
    if (value === null) this.element.removeAttribute(name);
    else this.element.setAttribute(name, value);
  }

  private rest(): void {
    this.composing = null;
    this.agreed = nothing;
    this.element.value = '';
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** Sets what the program wants the field to hold. */
  private write(edit: TextEdit): void {
    const { element } = this;
    // Even writing the same text would end the browser's undo.
    if (element.value !== edit.text) element.value = edit.text;
    const anchor = unitsBefore(edit.text, edit.anchor);
    const caret = unitsBefore(edit.text, edit.caret);
    element.setSelectionRange(
      Math.min(anchor, caret),
      Math.max(anchor, caret),
      anchor > caret ? 'backward' : 'forward',
    );
    const { text } = edit;
    this.agreed = { ...nothing, text, anchor: edit.anchor, caret: edit.caret };
  }

  /** Its text is set in the program's own font. */
  private dress(): void {
    if (this.dressed) return;
    this.dressed = true;
    document.fonts.add(new FontFace('field', this.program.font()));
  }

  /** Lays it over the field, and its text over the text there. */
  private place({ field, seen, inside, em, line, scroll, multiline }: TextEdit): void {
    const { element } = this;
    const scale = em / textSize;
    const indent = multiline ? 0 : Math.max(0, -scroll); // of figures, which stand at the right
    const now = [field, seen, inside, em, line, multiline, indent].join();
    if (now !== this.placed) {
      this.placed = now;
      const [left, top, , bottom] = edges(field);
      const [, , right] = edges(inside); // behind its text no browser scrolls a line
      const insets = (inner: number[]) => {
        const [innerLeft, innerTop, innerRight, innerBottom] = edges(inner);
        return [innerTop - top, right - innerRight, bottom - innerBottom, innerLeft - left]
          .map((inset) => `${Math.max(0, inset) / scale}px`)
          .join(' ');
      };
      Object.assign(element.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${(right - left) / scale}px`,
        height: `${(bottom - top) / scale}px`,
        transform: `scale(${scale})`,
        lineHeight: `${line / scale}px`,
        padding: insets(inside),
        textIndent: `${indent / scale}px`,
        whiteSpace: multiline ? 'pre-wrap' : 'pre',
        clipPath: `inset(${insets(seen)})`, // what is out of view is not touched either
      });
    }
    if (multiline) element.scrollTop = scroll / scale;
    else element.scrollLeft = scroll / scale;
  }

  private beforeInput(event: InputEvent): void {
    const { data } = event;
    if (this.edit?.multiline === false && data && /[\r\n]/.test(data)) {
      // Put in as one line by the browser itself, which can undo that.
      event.preventDefault();
      this.endTyping();
      document.execCommand('insertText', false, oneLine(data));
      return;
    }
    const newLine = event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph';
    if (!newLine || this.edit?.multiline !== false) return;
    // Some soft keyboards send no key for this.
    event.preventDefault();
    this.program.call('kamKey', 'Enter', true, false, 0);
    this.program.call('kamKey', 'Enter', false, false, 0);
  }

  /** What was typed so far and what comes now are undone one after the other: WebKit takes text for
   * typed on as long as the caret stays where typing left it. */
  private endTyping(): void {
    const { selectionStart: from, selectionEnd: to, selectionDirection: way } = this.element;
    this.element.setSelectionRange(0, 0);
    this.element.setSelectionRange(from, to, way);
  }

  private report(): void {
    const { element, edit } = this;
    if (!edit) return;
    if (!this.composing) this.tidy(edit);
    const text = element.value;
    const backward = element.selectionDirection === 'backward';
    const first = bytesBefore(text, element.selectionStart);
    const last = bytesBefore(text, element.selectionEnd);
    const { start, length } = this.composing ?? { start: 0, length: 0 };
    const now: Agreed = {
      text,
      anchor: backward ? last : first,
      caret: backward ? first : last,
      composedFrom: length ? bytesBefore(text, start) : 0,
      composedTo: length ? bytesBefore(text, start + length) : 0,
    };
    const before = this.agreed;
    if ((Object.keys(now) as (keyof Agreed)[]).every((key) => now[key] === before[key])) return;
    this.agreed = now;
    const { anchor, caret, composedFrom, composedTo } = now;
    this.program.call('kamTextEdited', edit.id, text, anchor, caret, composedFrom, composedTo);
  }

  /** Takes out what the field cannot hold: line ends pasted into one line, and too much. */
  private tidy({ multiline, maxCharacters }: TextEdit): void {
    const { element } = this;
    let text = element.value;
    if (!multiline) text = oneLine(text);
    const characters = [...text];
    if (maxCharacters > 0 && characters.length > maxCharacters) {
      // What was there stays; what came in at the caret gives way.
      const excess = characters.length - maxCharacters;
      const upTo = [...text.slice(0, element.selectionEnd)].length;
      characters.splice(Math.max(upTo - excess, 0), excess);
      const caret = characters.slice(0, Math.max(upTo - excess, 0)).join('').length;
      element.value = characters.join('');
      element.setSelectionRange(caret, caret);
    } else if (text !== element.value) {
      const caret = element.selectionEnd;
      element.value = text;
      element.setSelectionRange(caret, caret);
    }
  }
}
