// The size of the canvas in real pixels, at any zoom and on any screen, and above a soft keyboard.
import type { Program } from './module.ts';

export function watchSize(canvas: HTMLCanvasElement, program: Program): void {
  const apply = (width: number, height: number, pixelsWide: number, pixelsHigh: number) => {
    if (width === 0 || height === 0) return;
    canvas.width = pixelsWide;
    canvas.height = pixelsHigh;
    program.call('kamResized', width, height, pixelsWide / width);
  };
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = canvas;
    const ratio = window.devicePixelRatio;
    apply(width, height, Math.round(width * ratio), Math.round(height * ratio));
  };

  const observer = new ResizeObserver(([entry]) => {
    const box = entry?.devicePixelContentBoxSize?.[0];
    if (!entry || !box) return measure();
    const { width, height } = entry.contentRect;
    // A browser that only pretends to have such a screen (a device emulator) counts its real pixels.
    if (Math.abs(box.inlineSize - width * window.devicePixelRatio) > 1) return measure();
    apply(width, height, box.inlineSize, box.blockSize);
  });
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(canvas); // Safari does not know that box
  }
  watchRatio(measure);
}

/** Where the ratio changes without the size, as between two screens, not every browser says so. */
function watchRatio(changed: () => void): void {
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const next = () => {
    changed();
    watchRatio(changed);
  };
  query.addEventListener('change', next, { once: true });
}

/** CSS px; what covers less of the page is a bar of the browser, not a keyboard. */
const leastKeyboard = 80;

/** Keeps the stage above a soft keyboard where the browser only lays that over the page (Safari),
 * and says on it whether the page was pinched larger. */
export function watchViewport(stage: HTMLElement): void {
  const view = window.visualViewport;
  if (!view) return;
  const fit = () => {
    const zoomed = Math.abs(view.scale - 1) > 0.01;
    const covered = document.documentElement.clientHeight - view.height;
    const keyboard = !zoomed && covered > leastKeyboard;
    stage.classList.toggle('zoomed', zoomed);
    stage.style.height = keyboard ? `${view.height}px` : '';
    stage.style.top = keyboard ? `${view.offsetTop}px` : '';
  };
  view.addEventListener('resize', fit);
  view.addEventListener('scroll', fit);
}

/** ms of a page in sight after which a lost graphics context is not waited for any more. */
const patience = 5000;

/** Says when the graphics context was lost and does not come back. A page out of sight has time:
 * phones take the context from those and give it back with the page. */
export function watchContext(
  canvas: HTMLCanvasElement,
  gone: () => void,
  signal: AbortSignal,
): void {
  let lost = false;
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    if (lost && document.visibilityState === 'visible') timer = window.setTimeout(gone, patience);
  };
  const turn = ({ type }: Event) => {
    lost = type === 'webglcontextlost';
    wait();
  };
  canvas.addEventListener('webglcontextlost', turn, { signal });
  canvas.addEventListener('webglcontextrestored', turn, { signal });
  document.addEventListener('visibilitychange', wait, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
