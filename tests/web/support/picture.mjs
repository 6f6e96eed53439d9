// What the page looks like: a part of it pixel by pixel, or all of it held against another picture.
// Pictures are PNG, which a page can read and write; so what works on pixels runs in one.

/** Pixels on a side of a cell, and how far its colour may be from the other's, of 255. Some letters
 * stand a pixel further in one engine than in another, which makes a difference of 2. */
const cell = 8;
const tolerance = 4;

/** A part of the page, pixel by pixel, as a text to compare. */
export async function pixels(page, { x, y, width, height }) {
  const [left, top, wide, high] = [x, y, width, height].map(Math.round);
  const png = await page.screenshot();
  return inPage(page, { pngs: [png], left, top, wide, high }, ([whole], given) => {
    const part = window.picture(given.wide, given.high);
    part.getContext('2d').drawImage(whole, -given.left, -given.top);
    return part.toDataURL();
  });
}

/** The page at half its size. */
export async function halfPicture(page) {
  const given = { pngs: [await page.screenshot()] };
  const base64 = await inPage(page, given, ([whole]) => {
    const half = window.picture(Math.floor(whole.width / 2), Math.floor(whole.height / 2));
    const { data: from } = whole.getContext('2d').getImageData(0, 0, whole.width, whole.height);
    const context = half.getContext('2d');
    const image = context.createImageData(half.width, half.height);
    const mean = (at) => {
      const below = at + 4 * whole.width;
      return (from[at] + from[at + 4] + from[below] + from[below + 4]) / 4;
    };
    for (let to = 0; to < image.data.length; ++to) {
      const pixel = to >> 2;
      const y = Math.floor(pixel / half.width);
      const x = pixel % half.width;
      image.data[to] = mean(4 * (2 * y * whole.width + 2 * x) + (to & 3));
    }
    context.putImageData(image, 0, 0);
    return half.toDataURL().split(',')[1];
  });
  return Buffer.from(base64, 'base64');
}

/**
 * Where a picture is not as another: a sentence, empty where nothing differs. Cells of pixels are
 * compared by their mean colour, so that the edges of letters may be drawn otherwise.
 */
export async function difference(page, actual, expected) {
  const { sizes, apart } = await inPage(page, { pngs: [actual, expected], cell }, cellsApart);
  if (sizes[0] !== sizes[1]) return `it is ${sizes[0]}, not ${sizes[1]}`;
  const wrong = apart.filter(({ by }) => by > tolerance);
  if (wrong.length === 0) return '';
  const worst = wrong.reduce((one, other) => (other.by > one.by ? other : one));
  const at = ({ x, y }) => `${x * cell}, ${y * cell}`;
  const where = wrong.length === 1 ? '' : `from ${at(wrong[0])} on, most `;
  return `${wrong.length} cells differ, ${where}at ${at(worst)} by ${worst.by}`;
}

/** Cells of two pictures that differ, and by how much. Runs in a page. */
function cellsApart([one, other], { cell }) {
  const sizes = [one, other].map(({ width, height }) => `${width} x ${height}`);
  if (sizes[0] !== sizes[1]) return { sizes, apart: [] };
  const { width, height } = one;
  const [a, b] = [one, other].map(
    (picture) => picture.getContext('2d').getImageData(0, 0, width, height).data,
  );
  const across = Math.ceil(width / cell);
  const counts = new Uint32Array(across * Math.ceil(height / cell));
  const sums = new Float64Array(3 * counts.length);
  for (let at = 0; at < a.length; at += 4) {
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    const index = Math.floor(y / cell) * across + Math.floor(x / cell);
    ++counts[index];
    for (let c = 0; c < 3; ++c) sums[3 * index + c] += a[at + c] - b[at + c];
  }
  const apart = [...counts].map((count, index) => {
    const by = Math.max(...[0, 1, 2].map((c) => Math.abs(sums[3 * index + c]) / count));
    return {
      x: index % across,
      y: Math.floor(index / across),
      by: Math.round(10 * by) / 10,
    };
  });
  return { sizes, apart };
}

/** Runs `work` in a page with pictures as canvases; there `window.picture` makes another. */
export async function inPage(page, { pngs, ...given }, work) {
  await page.evaluate(
    async (all) => {
      window.picture = (width, height) => {
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        canvas.getContext('2d', { willReadFrequently: true });
        return canvas;
      };
      window.pictures = [];
      for (const png of all) {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const read = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = window.picture(read.width, read.height);
        canvas.getContext('2d').drawImage(read, 0, 0);
        window.pictures.push(canvas);
      }
    },
    pngs.map((png) => png.toString('base64')),
  );
  const body = new Function('given', `return (${work})(window.pictures, given);`);
  return page.evaluate(body, given);
}
