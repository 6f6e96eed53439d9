// Letters that the program's fonts lack, drawn by the browser's own: emoji, Greek, Chinese, …
// The program keeps each in its atlas, so it is drawn here once for every size it is shown at.

export interface Glyph {
  /** In device pixels: advance; left and top of the picture from the pen on the baseline; its
   * width and height. Then 1 where it has colours of its own. */
  numbers: number[];
  /** Red, green, blue and opacity; null: nothing to see. White where it has no colours. */
  pixels: Uint8ClampedArray | null;
}

/** Pixels around what the browser says it draws. */
const margin = 1;
/** A picture larger than this is a fault of a font. */
const largest = 1024;

let context: CanvasRenderingContext2D | null = null;

export function rasterise(letter: string, em: number, strong: boolean): Glyph {
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return { numbers: [em / 2, 0, 0, 0, 0, 0], pixels: null };
  const font = `${strong ? 600 : 400} ${em}px system-ui, sans-serif`;
  context.font = font;
  const size = context.measureText(letter);
  const left = Math.floor(-size.actualBoundingBoxLeft);
  const top = Math.floor(-size.actualBoundingBoxAscent);
  const width = Math.ceil(size.actualBoundingBoxRight) - left;
  const height = Math.ceil(size.actualBoundingBoxDescent) - top;
  if (width <= 0 || height <= 0 || width > largest || height > largest) {
    return { numbers: [size.width, 0, 0, 0, 0, 0], pixels: null };
  }
  const { canvas } = context;
  canvas.width = width + 2 * margin; // which also clears it and forgets the font
  canvas.height = height + 2 * margin;
  context.font = font;
  context.fillStyle = '#fff';
  context.fillText(letter, margin - left, margin - top);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const place = [left - margin, top - margin, canvas.width, canvas.height];
  return { numbers: [size.width, ...place, hasColours(data) ? 1 : 0], pixels: data };
}

/** Whether anything plainly visible is not white. */
function hasColours(data: Uint8ClampedArray): boolean {
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! >= 64 && Math.min(data[at]!, data[at + 1]!, data[at + 2]!) < 200) return true;
  }
  return false;
}
