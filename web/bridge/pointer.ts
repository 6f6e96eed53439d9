// Mouse, pen, finger and wheel on the canvas. The program tells a tap from a drag and scrolls;
// two fingers are the browser's zoom (touch-action in page.css).
import type { Program } from './module.ts';

/** As in web/input.hpp. */
const kinds: Record<string, number> = { mouse: 0, touch: 1, pen: 2 };

/** CSS px of a line, where a wheel counts lines. */
const line = 20;
/** CSS px that a pointer may wander within a tap. */
const wander = 8;

const rightButton = 2;

export interface PointerSurroundings {
  /** The program has taken a press: of a mouse that went down, of a finger or pen that tapped. */
  pressed(): void;
  /** The right button went down on a text field; `press` presses there as the left one does. */
  askedForText(press: () => void): void;
}

export function attachPointer(
  canvas: HTMLCanvasElement,
  agent: HTMLElement,
  program: Program,
  around: PointerSurroundings,
): void {
  let held = 0; // buttons that are down, as bits
  let down = { x: 0, y: 0 }; // where the pointer came down
  const isFar = (x: number, y: number) => Math.hypot(x - down.x, y - down.y) > wander;

  const place = (event: MouseEvent) => {
    if (event.target === canvas) return { x: event.offsetX, y: event.offsetY };
    const { left, top } = canvas.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const move = (event: PointerEvent) => {
    const { x, y } = place(event);
    program.call('kamPointerMoved', x, y, kinds[event.pointerType] ?? 0);
  };

  /** Tells which buttons went down or up; gives their bits. */
  const setHeld = (buttons: number) => {
    const changed = held ^ buttons;
    held = buttons;
    for (let button = 0; button < 5; ++button) {
      if (changed & (1 << button)) {
        program.call('kamPointerButton', button, (held & (1 << button)) !== 0);
      }
    }
    // Files, links and soft keyboards open only inside the handler of a press.
    if (changed) program.call('kamDrawNow');
    return changed;
  };
  /** Takes the pointer away first, so that letting go presses nothing. */
  const letGo = () => {
    program.call('kamPointerLeft');
    setHeld(0);
  };

  const onPointer = (event: PointerEvent) => {
    const touch = event.pointerType === 'touch';
    if (touch && !event.isPrimary) return;
    const { x, y } = place(event);
    const goesDown = event.type === 'pointerdown';
    if (goesDown) down = { x, y };
    if (goesDown && event.button === rightButton) {
      move(event);
      program.call('kamDrawNow'); // the shape of the pointer is that of this place
      if (canvas.style.cursor === 'text') {
        around.askedForText(() => {
          setHeld(1);
          setHeld(0);
        });
        return;
      }
    } else if (goesDown) {
      canvas.setPointerCapture(event.pointerId);
    }
    move(event);
    // What a mouse drags follows it to the very place where it is let go.
    if (event.type === 'pointerup' && event.pointerType === 'mouse' && isFar(x, y)) {
      program.call('kamDrawNow');
    }
    const changed = setHeld(event.buttons);
    if (event.pointerType === 'mouse') {
      if (changed & held & 1) around.pressed();
    } else if (event.type === 'pointerup') {
      if (!isFar(x, y)) around.pressed();
      if (touch) program.call('kamPointerLeft');
    }
  };
  // On the text field a tap means what the browser makes of it, and a drag scrolls the page.
  const onAgent = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    if (event.type === 'pointerup') return letGo();
    move(event);
    setHeld(event.buttons);
  };
  const onLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && held === 0) program.call('kamPointerLeft');
  };
  const onCancel = (event: PointerEvent) => {
    if (event.isPrimary) letGo();
  };
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || pans(canvas, event)) return; // the browser's zoom
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE;
    const pages = event.deltaMode === WheelEvent.DOM_DELTA_PAGE;
    const across = lines ? line : pages ? canvas.clientWidth : 1;
    const along = lines ? line : pages ? canvas.clientHeight : 1;
    const { x, y } = place(event);
    program.call('kamPointerMoved', x, y, 0);
    program.call('kamScrolled', -event.deltaX * across, -event.deltaY * along);
  };

  for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) {
    canvas.addEventListener(type, onPointer);
    agent.addEventListener(type, onAgent);
  }
  canvas.addEventListener('pointerleave', onLeave);
  canvas.addEventListener('pointercancel', onCancel);
  agent.addEventListener('pointercancel', onCancel);
  for (const each of [canvas, agent]) each.addEventListener('wheel', onWheel, { passive: true });
  // Where the focus goes on a press is decided in focus.ts.
  canvas.addEventListener('mousedown', (event) => event.preventDefault());
}

/** Whether the browser moves a page that was pinched larger, as long as its edge is out of view. */
function pans(canvas: HTMLCanvasElement, { deltaY }: WheelEvent): boolean {
  const view = window.visualViewport;
  if (!view || view.scale < 1.01) return false;
  if (deltaY < 0) return view.offsetTop > 1;
  return deltaY > 0 && view.offsetTop + view.height < canvas.clientHeight - 1;
}
