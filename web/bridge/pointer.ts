// Mouse, pen, finger and wheel on the canvas. The program tells a tap from a drag and scrolls;
// two fingers are the browser's zoom (touch-action in page.css).
import type { Program } from './module.ts';

/** As in web/input.hpp. */
const kinds: Record<string, number> = { mouse: 0, touch: 1, pen: 2 };

/** CSS px of a line, where a wheel counts lines. */
const line = 20;
/** CSS px that a finger may wander within a tap. */
const wander = 8;

export function attachPointer(
  canvas: HTMLCanvasElement,
  program: Program,
  pressed: (x: number, y: number) => void,
): void {
  let held = 0; // buttons that are down, as bits
  let finger = { x: 0, y: 0 }; // where it came down

  const move = (event: PointerEvent) =>
    program.call('kamPointerMoved', event.offsetX, event.offsetY, kinds[event.pointerType] ?? 0);

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

  const onPointer = (event: PointerEvent) => {
    const touch = event.pointerType === 'touch';
    if (touch && !event.isPrimary) return;
    const { offsetX: x, offsetY: y } = event;
    if (event.type === 'pointerdown') {
      canvas.setPointerCapture(event.pointerId);
      finger = { x, y };
    }
    move(event);
    const changed = setHeld(event.buttons);
    if (!touch && changed & held & 1) pressed(x, y);
    if (touch && event.type === 'pointerup') {
      if (Math.hypot(x - finger.x, y - finger.y) <= wander) pressed(x, y);
      program.call('kamPointerLeft');
    }
  };
  const onLeave = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && held === 0) program.call('kamPointerLeft');
  };
  const onCancel = (event: PointerEvent) => {
    if (!event.isPrimary) return;
    // Away first, so that letting go presses nothing.
    program.call('kamPointerLeft');
    setHeld(0);
  };
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey) return; // the browser's zoom
    const unit = [1, line, canvas.clientHeight][event.deltaMode] ?? 1;
    program.call('kamPointerMoved', event.offsetX, event.offsetY, 0);
    program.call('kamScrolled', -event.deltaX * unit, -event.deltaY * unit);
  };

  for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) {
    canvas.addEventListener(type, onPointer);
  }
  canvas.addEventListener('pointerleave', onLeave);
  canvas.addEventListener('pointercancel', onCancel);
  canvas.addEventListener('wheel', onWheel, { passive: true });
  // Where the focus goes on a press is decided in focus.ts.
  canvas.addEventListener('mousedown', (event) => event.preventDefault());
  canvas.addEventListener('contextmenu', (event) => event.preventDefault());
}
