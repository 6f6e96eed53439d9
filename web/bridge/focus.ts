// One focus: the browser's. Tab walks through the mirror; the program hears of it and draws its
// ring; where the program moves the focus, the browser's follows. While a text field is edited the
// text agent has the focus in place of the field's element.
import type { TextEdit } from './bridge.ts';
import { Mirror } from './mirror.ts';
import type { MirrorNode } from './mirror_node.ts';
import type { Program } from './module.ts';
import { TextAgent } from './text_agent.ts';

/** As in kam::ui::SemanticAction. */
const actions = { activate: 0, focus: 1, type: 2 };

export class Focus {
  readonly mirror: Mirror;
  private focused = 0; // what has the focus for the program
  private wanted = false; // the program moved it there
  private edit: TextEdit | null = null;
  private standsFor: MirrorNode | undefined; // the field whose place the text agent takes
  private silent = false;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    root: HTMLElement,
    private readonly agent: TextAgent,
    private readonly program: Program,
  ) {
    this.mirror = new Mirror(root, {
      activated: (id) => this.act(actions.activate, id),
      focusLost: (element) => this.quietly(element ?? this.nowhere),
    });
    root.addEventListener('focusin', (event) => {
      const node = this.mirror.nodeOf(event.target);
      if (node && !this.silent) this.act(actions.focus, node.usable ? node.node.id : 0);
    });
  }

  /** A link past what every screen begins with. */
  attachSkipLink(link: HTMLElement): void {
    link.addEventListener('focus', () => this.act(actions.focus, 0));
    link.addEventListener('click', (event) => {
      event.preventDefault(); // the address is the program's
      this.quietly(this.nowhere);
    });
  }

  /** The program moved the focus, in the frame being drawn. */
  want(id: number): void {
    this.focused = id;
    this.wanted = true;
  }

  /** The program edits a text field, or none, in the frame being drawn. */
  wantEdit(edit: TextEdit | null): void {
    this.edit = edit;
  }

  /** After a frame: brings the browser's focus where the program's is. */
  settle(): void {
    const field = this.edit ? this.mirror.node(this.edit.id) : undefined;
    const changed = this.agent.follow(this.edit, field);
    const { wanted, focused } = this;
    this.wanted = false;
    // A field that can only be read from now on keeps the keyboard.
    const stays = wanted ? undefined : this.standsFor?.element;
    this.standIn(field);
    if (this.edit) {
      if (changed || (wanted && focused === this.edit.id)) {
        this.quietly(this.agent.element);
        // Where a script or a screen reader gave the field the focus, that call ends only after
        // this and takes it back.
        setTimeout(() => this.edit && this.quietly(this.agent.element));
      }
    } else if (wanted && focused) {
      const node = this.mirror.node(focused);
      if (node) this.quietly(node.element);
    } else if (document.activeElement === this.agent.element) {
      this.quietly(stays?.isConnected ? stays : this.nowhere);
    }
  }

  /** After a press on the canvas: Tab goes on from what the program found there. */
  pressed(): void {
    if (this.edit) this.quietly(this.agent.element);
    else this.quietly(this.mirror.node(this.focused)?.element ?? this.nowhere);
  }

  /** A press with the right button on a text field: the caret goes there, unless words are selected
   * that the menu is for, and the menu is the browser's own. */
  askedForText(press: () => void): void {
    if (!this.edit || !this.agent.hasSelection) press();
    if (this.edit) this.agent.takeMenu();
  }

  /** Lets the field's own element have the focus, so that Tab goes on from it. */
  leaveField(): void {
    if (!this.standsFor) return;
    this.standsFor.hidden = false;
    this.quietly(this.standsFor.element);
  }

  private returnToField(): void {
    if (!this.edit || !this.standsFor) return;
    this.standsFor.hidden = true;
    this.quietly(this.agent.element);
  }

  /** In a dialog Tab goes round: from its last control to its first and back. Whether it did. */
  goRound(backwards: boolean): boolean {
    const stops = this.mirror.stopsOfDialog;
    const [from, to] = backwards ? [0, stops.length - 1] : [stops.length - 1, 0];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (stops.length === 0 || (at >= 0 && at !== from)) return false;
    if (stops[to] !== document.activeElement) stops[to]!.focus({ preventScroll: true });
    else this.returnToField(); // it is all there is
    return true;
  }

  /** Whether a text field has the keyboard. */
  get edits(): boolean {
    return this.edit !== null;
  }

  /** A key was pressed on a cell that types something. True: a field has opened and has the
   * keyboard, so that the browser types into it. */
  beginTyping(cell: Element): boolean {
    const node = this.mirror.nodeOf(cell);
    if (node) this.act(actions.type, node.node.id);
    return this.edits;
  }

  /** Where the focus is when nothing has it: screen readers know no canvas. */
  private get nowhere(): HTMLElement {
    return this.mirror.main ?? this.canvas;
  }

  private standIn(field: MirrorNode | undefined): void {
    if (this.standsFor !== field && this.standsFor) this.standsFor.hidden = false;
    this.standsFor = field;
    if (field) field.hidden = true;
  }

  private act(kind: number, id: number): void {
    this.program.call('kamAct', kind, id);
    // A soft keyboard or a file dialog opens only inside the handler of the press.
    this.program.call('kamDrawNow');
  }

  private quietly(element: HTMLElement): void {
    if (document.activeElement === element) return;
    this.silent = true;
    element.focus({ preventScroll: true });
    this.silent = false;
  }
}
