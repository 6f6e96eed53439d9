// One node of the accessible mirror: an element and what was last written to it. Nothing is
// written twice, and text never as HTML.
import { roleForms, roles, takesText } from './mirror_roles.ts';

/** A node of the semantic tree as C++ hands it over; the bits are those of web/mirror.cpp. */
export interface SemanticNode {
  id: number;
  role: number;
  flags: number;
  name: string;
  value: string;
  description: string;
  shortcut: string;
  /** Of a row or cell, from 1; of a table: how many; of an option: its place and how many there
   * are; 0: not said. */
  rows: number;
  columns: number;
  controls: number;
  active: number;
  range: { now: number; low: number; high: number };
  hasChildren: boolean;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const bits = {
  hasChecked: 1,
  checked: 2,
  hasExpanded: 4,
  expanded: 8,
  disabled: 16,
  invalid: 32,
  multiline: 64,
  interactive: 128,
  noStop: 1 << 13,
  hasRange: 1 << 14,
  namesRow: 1 << 15,
};

const sorts = [null, 'ascending', 'descending'];

/** The id of the element that stands for a node. */
export const elementId = (node: number): string => `node-${node}`;

const levelOf = (flags: number) => Math.min(Math.max((flags >> 8) & 7, 1), 6);

const rounded = (pixels: number) => Math.round(pixels * 10) / 10;

const namesRow = ({ flags }: SemanticNode) => (flags & bits.namesRow) !== 0;

/** What makes an element another one rather than a changed one. */
export function kindOf(node: SemanticNode): string {
  if (node.role === roles.heading) return `h${levelOf(node.flags)}`;
  return namesRow(node) ? 'rowheader' : String(node.role);
}

/** Keys as they are printed, by the names that ARIA has for them. */
const ariaKeys = (cap: string) =>
  cap.replace('Ctrl ', 'Control+').replace('Cmd ', 'Meta+').replace('Shift ', 'Shift+');

export class MirrorNode {
  readonly element: HTMLElement;
  readonly kind: string;
  box: Box = { x: 0, y: 0, width: 0, height: 0 };
  node: SemanticNode;
  private readonly written = new Map<string, string | null>();
  private placed: Box = { x: NaN, y: NaN, width: NaN, height: NaN };
  private words: Text | null = null;

  constructor(node: SemanticNode) {
    this.node = node;
    this.kind = kindOf(node);
    const form = roleForms[node.role]!;
    // No button may be the header of a row.
    const tag = namesRow(node) ? 'div' : form.tag;
    this.element = document.createElement(tag === 'h' ? this.kind : tag);
    this.element.id = elementId(node.id);
    if (this.element instanceof HTMLButtonElement) this.element.type = 'button';
    this.write(node);
  }

  get interactive(): boolean {
    return (this.node.flags & bits.interactive) !== 0;
  }

  /** Whether a person can act on it now. */
  get usable(): boolean {
    return this.interactive && (this.node.flags & bits.disabled) === 0;
  }

  /** Hides it from screen readers while another element stands for it. */
  set hidden(hidden: boolean) {
    this.attribute('aria-hidden', hidden ? 'true' : null);
  }

  /** What it says and how it stands. */
  write(node: SemanticNode): void {
    this.node = node;
    const { role, flags, name, value } = node;
    const form = roleForms[role]!;
    const has = (bit: number) => (flags & bit) !== 0;
    const yesNo = (known: number, bit: number) =>
      has(known) ? (has(bit) ? 'true' : 'false') : null;

    const inText = form.name === 'text' || (form.name === 'either' && !node.hasChildren);
    this.text(takesText(role) ? value : inText ? name : '');
    this.attribute('aria-label', inText ? null : name || null);
    this.attribute('role', this.roleOf(node));
    this.attribute('aria-description', node.description || null);
    this.attribute('aria-keyshortcuts', ariaKeys(node.shortcut) || null);
    this.attribute('aria-expanded', yesNo(bits.hasExpanded, bits.expanded));
    this.attribute('aria-disabled', has(bits.disabled) ? 'true' : null);
    this.attribute('aria-invalid', has(bits.invalid) ? 'true' : null);
    this.writeChecked(role, yesNo(bits.hasChecked, bits.checked));
    this.attribute('tabindex', this.tabIndexOf(node));
    this.attribute('aria-sort', sorts[(flags >> 11) & 3] ?? null);
    if (takesText(role)) this.attribute('aria-multiline', yesNo(bits.multiline, bits.multiline));
    if (role === roles.dialog) this.attribute('aria-modal', 'true');
    this.writePlace(node);
    this.writeRange(node, has(bits.hasRange));
    this.attribute('aria-controls', node.controls ? elementId(node.controls) : null);
  }

  /** Where it is: `box` on the canvas, inside an element at `parent`. */
  place(box: Box, parent: Box): void {
    this.box = box;
    const { placed } = this;
    const left = rounded(box.x - parent.x);
    const top = rounded(box.y - parent.y);
    const width = rounded(box.width);
    const height = rounded(box.height);
    const { style } = this.element;
    if (placed.x !== left) style.left = `${left}px`;
    if (placed.y !== top) style.top = `${top}px`;
    if (placed.width !== width) style.width = `${width}px`;
    if (placed.height !== height) style.height = `${height}px`;
    this.placed = { x: left, y: top, width, height };
  }

  /** Buttons are stops by themselves; all else that can be used has to be made one. */
  private tabIndexOf({ role, flags }: SemanticNode): string | null {
    if (role === roles.main) return '-1';
    if ((flags & bits.interactive) === 0) return null;
    if ((flags & bits.noStop) !== 0) return '-1';
    return this.element instanceof HTMLButtonElement ? null : '0';
  }

  private writePlace({ role, rows, columns }: SemanticNode): void {
    if (role === roles.option) {
      this.attribute('aria-posinset', rows ? String(rows) : null);
      this.attribute('aria-setsize', columns ? String(columns) : null);
      return;
    }
    const whole = role === roles.table || role === roles.grid;
    this.attribute(whole ? 'aria-rowcount' : 'aria-rowindex', rows ? String(rows) : null);
    this.attribute(whole ? 'aria-colcount' : 'aria-colindex', columns ? String(columns) : null);
  }

  private writeRange({ value, range }: SemanticNode, known: boolean): void {
    this.attribute('aria-valuenow', known ? String(range.now) : null);
    this.attribute('aria-valuemin', known ? String(range.low) : null);
    this.attribute('aria-valuemax', known ? String(range.high) : null);
    this.attribute('aria-valuetext', known && value ? value : null);
  }

  private roleOf(node: SemanticNode): string | null {
    // A picture would hide the table that says the same in words.
    if (node.role === roles.image && node.hasChildren) return 'figure';
    if (namesRow(node)) return 'rowheader';
    return roleForms[node.role]!.role ?? null;
  }

  private writeChecked(role: number, checked: string | null): void {
    if (role === roles.link) {
      this.attribute('aria-current', checked === 'true' ? 'page' : null);
    } else if (role === roles.tab || role === roles.option) {
      this.attribute('aria-selected', checked ?? 'false');
    } else if (role === roles.row || role === roles.gridCell) {
      this.attribute('aria-selected', checked);
    } else if (role === roles.button) {
      this.attribute('aria-pressed', checked);
    } else {
      this.attribute('aria-checked', checked);
    }
  }

  private attribute(name: string, value: string | null): void {
    if ((this.written.get(name) ?? null) === value) return;
    this.written.set(name, value);
    if (value === null) this.element.removeAttribute(name);
    else this.element.setAttribute(name, value);
  }

  private text(words: string): void {
    if (!this.words) {
      if (words === '') return;
      this.words = document.createTextNode(words);
      this.element.prepend(this.words);
    } else if (this.words.data !== words) {
      this.words.data = words;
    }
  }
}
