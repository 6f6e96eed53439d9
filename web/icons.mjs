// The program's icons for where it is installed: its logo, a key, as in web/page/index.html, on a
// field of 32 by 32.
import { png } from './png.mjs';

const corner = 8;
const ring = { x: 11, y: 16, radius: 4.2 };
const lines = [
  [15.2, 16, 26, 16],
  [26, 16, 26, 19.4],
  [21.4, 16, 21.4, 18.6],
];
const stroke = 2.6;

/** Steps of a border's blend: more of them are seen by nobody and make the files larger. */
const edge = 4; // from nothing to the field
const inner = 5; // from the field to the key

const between = (low, value, high) => Math.min(Math.max(value, low), high);

/** Distances from a point to the shapes' borders; negative inside. */
function toField(x, y) {
  const [dx, dy] = [x, y].map((at) => Math.abs(at - 16) - 16 + corner);
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

function toLine(x, y, [x1, y1, x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = between(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy), 1);
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

function toKey(x, y) {
  const toRing = Math.abs(Math.hypot(x - ring.x, y - ring.y) - ring.radius);
  return Math.min(toRing, ...lines.map((line) => toLine(x, y, line))) - stroke / 2;
}

/** `bleeds`: the field reaches the corners, for systems that cut icons into a shape of their own. */
function draw(size, [red, green, blue], bleeds) {
  const blend = (value, part) => Math.round(value + (255 - value) * part);
  const palette = [];
  for (let i = 0; i <= edge; ++i) palette.push([red, green, blue, Math.round((255 * i) / edge)]);
  for (let i = 1; i <= inner; ++i)
    palette.push([...[red, green, blue].map((value) => blend(value, i / inner)), 255]);
  const pixel = 32 / size;
  const cover = (distance) => between(0, 0.5 - distance / pixel, 1);
  return png(size, palette, (column, row) => {
    const [x, y] = [column, row].map((at) => (at + 0.5) * pixel);
    const field = bleeds ? 1 : cover(toField(x, y));
    return field < 1 ? Math.round(field * edge) : edge + Math.round(cover(toKey(x, y)) * inner);
  });
}

/** `color`: of the field, "#0b5f6b". */
export function icons(color) {
  const rgb = color.match(/[0-9a-f]{2}/gi).map((byte) => parseInt(byte, 16));
  return [
    { name: 'icon192.png', size: 192, purpose: 'any' },
    { name: 'icon512.png', size: 512, purpose: 'any' },
    { name: 'mask192.png', size: 192, purpose: 'maskable' },
  ].map((icon) => ({ ...icon, bytes: draw(icon.size, rgb, icon.purpose === 'maskable') }));
}
