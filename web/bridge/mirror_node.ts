// One node of the accessible mirror: an element and what was last written to it. Nothing is
// written twice, and text never as HTML.
import { roleForms, roles } from './mirror_roles.ts';

/** A node of the semantic tree as C++ hands it over; the bits are those of web/mirror.cpp. */
export interface SemanticNode {
  id: number;
  role: number;
  flags: number;
  name: string;
  value: string;
  description: string;
  shortcut: string;
  hasChildren: boolean;
  hasTabs: boolean;
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
};

const levelOf = (flags: number) => Math.min(Math.max((flags >> 8) & 7, 1), 6);

/** What makes an element another one rather than a changed one. */
export function kindOf(node: SemanticNode): string {
  return node.role === roles.heading ? `h${levelOf(node.flags)}` : String(node.role);
}

export class MirrorNode {
  readonly element: HTMLElement;
  readonly kind: string;
  box: Box = { x: 0, y: 0, width: 0, height: 0 };
  node: SemanticNode;
  private readonly written = new Map<string, string | null>();
  private readonly placed = new Map<string, number>();
  private words: Text | null = null;

  constructor(node: SemanticNode) {
    this.node = node;
    this.kind = kindOf(node);
    const form = roleForms[node.role]!;
    this.element = document.createElement(form.tag === 'h' ? this.kind : form.tag);
    if (this.element instanceof HTMLButtonElement) this.element.type = 'button';
    this.write(node);
  }

  get interactive(): boolean {
    return (this.node.flags & bits.interactive) !== 0;
  }

  get isTextField(): boolean {
    return this.node.role === roles.textField;
  }

  get multiline(): boolean {
    return (this.node.flags & bits.multiline) !== 0;
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
    this.text(role === roles.textField ? value : inText ? name : '');
    this.attribute('aria-label', inText ? null : name || null);
    this.attribute('role', this.roleOf(node));
    this.attribute('aria-description', node.description || null);
    this.attribute('aria-keyshortcuts', node.shortcut || null);
    this.attribute('aria-expanded', yesNo(bits.hasExpanded, bits.expanded));
    this.attribute('aria-disabled', has(bits.disabled) ? 'true' : null);
    this.attribute('aria-invalid', has(bits.invalid) ? 'true' : null);
    this.writeChecked(role, yesNo(bits.hasChecked, bits.checked));
    if (role === roles.textField) {
      this.attribute('aria-multiline', has(bits.multiline) ? 'true' : 'false');
      this.attribute('tabindex', '0');
    }
    if (role === roles.main) this.attribute('tabindex', '-1');
    if (role === roles.dialog) this.attribute('aria-modal', 'true');
    if (role === roles.progress) {
      const share = Number.parseFloat(value);
      this.attribute('aria-valuenow', Number.isFinite(share) ? String(share) : null);
      this.attribute('aria-valuetext', value || null);
    }
  }

  /** Where it is: `box` on the canvas, inside an element at `parent`. */
  place(box: Box, parent: Box): void {
    this.box = box;
    this.style('left', box.x - parent.x);
    this.style('top', box.y - parent.y);
    this.style('width', box.width);
    this.style('height', box.height);
  }

  private roleOf(node: SemanticNode): string | null {
    if (node.hasTabs) return 'tablist';
    // A picture would hide the table that says the same in words.
    if (node.role === roles.image && node.hasChildren) return 'figure';
    return roleForms[node.role]!.role ?? null;
  }

  private writeChecked(role: number, checked: string | null): void {
    if (role === roles.link) {
      this.attribute('aria-current', checked === 'true' ? 'page' : null);
    } else if (role === roles.tab) {
      this.attribute('aria-selected', checked ?? 'false');
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

  private style(name: 'left' | 'top' | 'width' | 'height', pixels: number): void {
    const rounded = Math.round(pixels * 10) / 10;
    if (this.placed.get(name) === rounded) return;
    this.placed.set(name, rounded);
    this.element.style[name] = `${rounded}px`;
  }
}
