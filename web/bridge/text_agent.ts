// The one text field of the page. It lies invisibly over the field that the canvas shows and is
// its editor: dead keys, input methods, soft keyboards, clipboard, undo and the habits of each
// system are the browser's; the program paints what it reports.
import type { TextEdit } from './bridge.ts';
import { elementId } from './mirror_node.ts';
import { roleForms, roles } from './mirror_roles.ts';
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

const nothing: Agreed = { text: '', anchor: 0, caret: 0, composedFrom: 0, composedTo: 0 };

export class TextAgent {
  private edit: TextEdit | null = null;
  private agreed: Agreed = nothing;
  private composing: { start: number; length: number } | null = null;

  constructor(
    readonly element: HTMLTextAreaElement,
    private readonly program: Program,
  ) {
    element.addEventListener('beforeinput', (event) => this.beforeInput(event));
    element.addEventListener('input', () => this.report());
    document.addEventListener('selectionchange', () => {
      if (document.activeElement === element && !this.composing) this.report();
    });
    element.addEventListener('compositionstart', () => {
      this.composing = { start: element.selectionStart, length: 0 };
    });
    element.addEventListener('compositionupdate', (event) => {
      if (this.composing) this.composing.length = event.data.length;
    });
    element.addEventListener('compositionend', () => {
      this.composing = null;
      this.report();
    });
  }

  /** The node being edited, 0 for none. */
  get id(): number {
    return this.edit?.id ?? 0;
  }

  get editing(): TextEdit | null {
    return this.edit;
  }

  /** What the program says after a frame. Returns whether another field began or editing ended. */
  follow(edit: TextEdit | null): boolean {
    const changed = (edit?.id ?? 0) !== this.id;
    this.edit = edit;
    if (!edit) {
      if (changed) this.rest();
      return changed;
    }
    if (changed) this.begin(edit);
    const { text, anchor, caret } = this.agreed;
    const set = edit.text !== text || edit.anchor !== anchor || edit.caret !== caret;
    if (changed || (set && !this.composing)) this.write(edit);
    this.tellList(edit);
    this.place(edit.field);
    return changed;
  }

  private begin(edit: TextEdit): void {
    const { element } = this;
    this.composing = null;
    element.setAttribute('role', roleForms[edit.role]!.role!);
    element.setAttribute('aria-label', edit.label);
    if (edit.multiline) element.setAttribute('aria-multiline', 'true');
    else element.removeAttribute('aria-multiline');
    element.inputMode = edit.role === roles.spinButton ? 'decimal' : 'text';
    element.enterKeyHint = edit.multiline ? 'enter' : 'done';
    element.removeAttribute('aria-hidden');
  }

  /** A combo box's list, whose options are walked while the keyboard stays in the field. */
  private tellList({ expanded, controls, active }: TextEdit): void {
    const tell = (name: string, value: string | null) => {
      if (value === null) this.element.removeAttribute(name);
      else this.element.setAttribute(name, value);
    };
    tell('aria-expanded', expanded === null ? null : String(expanded));
    tell('aria-controls', expanded && controls ? elementId(controls) : null);
    tell('aria-activedescendant', expanded && active ? elementId(active) : null);
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

  private place([x, y, width, height]: number[]): void {
    const { style } = this.element;
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }

  private beforeInput(event: InputEvent): void {
    const newLine = event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph';
    if (!newLine || this.edit?.multiline !== false) return;
    // Some soft keyboards send no key for this.
    event.preventDefault();
    this.program.call('kamKey', 'Enter', true, false, 0);
    this.program.call('kamKey', 'Enter', false, false, 0);
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
    if (!multiline) text = text.replace(/\n+/g, ' ');
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
