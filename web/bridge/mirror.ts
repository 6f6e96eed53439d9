// The accessible mirror: what the canvas shows, as real elements above it. They are transparent
// and let the pointer through; screen readers, the keyboard and tests use them.
import { kindOf, MirrorNode, type Box, type SemanticNode } from './mirror_node.ts';
import { roles } from './mirror_roles.ts';

/** As bridge::PackedNode (web/bridge.hpp). */
const numbersPerNode = 15;
const textsPerNode = 4;
/** Where x, y, width and height stand among a node's numbers. */
const rectAt = 8;
const separator = '\x1f';
const origin: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Whether two trees differ at most in where their nodes are. */
function sameButPlaces(one: Uint32Array, other: Uint32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += numbersPerNode) {
    for (let i = 0; i < numbersPerNode; i += i === rectAt - 1 ? 5 : 1) {
      if (one[at + i] !== other[at + i]) return false;
    }
  }
  return true;
}

export interface MirrorEvents {
  /** Somebody pressed a control: Enter, Space, or a screen reader. */
  activated(id: number): void;
  /** The element with the focus was moved, which takes the focus from it, or is gone: null. */
  focusLost(element: HTMLElement | null): void;
}

export class Mirror {
  private nodes = new Map<number, MirrorNode>();
  private ordered: MirrorNode[] = [];
  private byElement = new WeakMap<Element, MirrorNode>();
  private texts: string[] = [];
  private numbers: Uint32Array = new Uint32Array();

  constructor(
    readonly root: HTMLElement,
    private readonly events: MirrorEvents,
  ) {
    root.addEventListener('click', (event) => {
      const node = this.nodeOf(event.target);
      if (node?.interactive) events.activated(node.node.id);
    });
  }

  /** Takes over a tree, whose numbers are this object's from now on. `texts`: null where no word
   * changed. */
  update(numbers: Uint32Array, rects: Float32Array, texts: string | null): void {
    const parents = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
    // Mostly things have only moved, as when the page scrolls.
    const onlyMoved = texts === null && sameButPlaces(numbers, this.numbers);
    this.numbers = numbers;
    if (!onlyMoved) {
      if (texts !== null) this.texts = texts.split(separator);
      this.rebuild(this.read(numbers, parents, rects), parents);
    }
    this.place(parents, rects);
  }

  private rebuild(read: SemanticNode[], parents: Int32Array): void {
    const hadFocus = this.root.contains(document.activeElement) ? document.activeElement : null;
    const kept = new Map<number, MirrorNode>();
    const ordered = read.map((node) => this.nodeFor(node, kept));
    for (const [id, old] of this.nodes) if (kept.get(id) !== old) old.element.remove();
    this.nodes = kept;
    this.ordered = ordered;

    const nextChild = new Map<Element, Node | null>();
    ordered.forEach((node, index) => {
      const parent = ordered[parents[index * numbersPerNode + 1]!];
      this.insert(node, parent?.element ?? this.root, nextChild);
    });
    if (hadFocus && document.activeElement !== hadFocus) {
      this.events.focusLost(hadFocus.isConnected ? (hadFocus as HTMLElement) : null);
    }
  }

  private place(parents: Int32Array, rects: Float32Array): void {
    this.ordered.forEach((node, index) => {
      const at = index * numbersPerNode;
      const [x, y] = [rects[at + rectAt]!, rects[at + rectAt + 1]!];
      const [width, height] = [rects[at + rectAt + 2]!, rects[at + rectAt + 3]!];
      node.place({ x, y, width, height }, this.ordered[parents[at + 1]!]?.box ?? origin);
    });
  }

  /** The node of an element of the mirror. */
  nodeOf(target: EventTarget | null): MirrorNode | undefined {
    return target instanceof Element ? this.byElement.get(target) : undefined;
  }

  node(id: number): MirrorNode | undefined {
    return this.nodes.get(id);
  }

  /** Where the focus goes when what had it is gone. */
  get main(): HTMLElement | undefined {
    return this.ordered.find(({ node }) => node.role === roles.main)?.element;
  }

  /** The elements at which Tab stops while a dialog is open; none without one. */
  get stopsOfDialog(): HTMLElement[] {
    if (!this.ordered.some(({ node }) => node.role === roles.dialog)) return [];
    return this.ordered.map(({ element }) => element).filter((element) => element.tabIndex >= 0);
  }

  private read(numbers: Uint32Array, parents: Int32Array, rects: Float32Array): SemanticNode[] {
    const read: SemanticNode[] = [];
    for (let at = 0; at < numbers.length; at += numbersPerNode) {
      const words = read.length * textsPerNode;
      const text = (which: number) => this.texts[words + which] ?? '';
      const rest = at + rectAt + 4;
      read.push({
        id: numbers[at]!,
        role: numbers[at + 2]!,
        flags: numbers[at + 3]!,
        name: text(0),
        value: text(1),
        description: text(2),
        shortcut: text(3),
        rows: numbers[at + 4]!,
        columns: numbers[at + 5]!,
        controls: numbers[at + 6]!,
        active: numbers[at + 7]!,
        range: { now: rects[rest]!, low: rects[rest + 1]!, high: rects[rest + 2]! },
        hasChildren: false,
      });
      const parent = read[parents[at + 1]!];
      if (parent) parent.hasChildren = true;
    }
    return read;
  }

  /** The element that already stands for a node, or a new one. */
  private nodeFor(node: SemanticNode, kept: Map<number, MirrorNode>): MirrorNode {
    const old = this.nodes.get(node.id);
    const reusable = old && old.kind === kindOf(node) && !kept.has(node.id);
    const mirrored = reusable ? old : new MirrorNode(node);
    if (reusable) old.write(node);
    else this.byElement.set(mirrored.element, mirrored);
    // Two nodes of one id are a fault of the program; both are shown.
    let id = node.id;
    while (kept.has(id)) id += 2 ** 32;
    kept.set(id, mirrored);
    return mirrored;
  }

  /** Puts a node behind its neighbours, moving it only if it is elsewhere. */
  private insert(node: MirrorNode, parent: Element, nextChild: Map<Element, Node | null>): void {
    let next = nextChild.has(parent) ? nextChild.get(parent)! : parent.firstElementChild;
    if (next === node.element) {
      next = node.element.nextElementSibling;
    } else {
      parent.insertBefore(node.element, next);
    }
    nextChild.set(parent, next);
  }
}
