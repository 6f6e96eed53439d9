// Pictures of few colours as PNG files, small enough to be made anew with every package.
import { deflateSync } from 'node:zlib';

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; ++bit) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
  return byte;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length, 0);
  made.write(type, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, -4)), data.length + 8);
  return made;
}

/** A square of `size` pixels, an even number. `palette`: at most 16 colours, each [red, green, blue,
 * opacity] of 0-255; `colorAt(x, y)`: which of them a pixel has. */
export function png(size, palette, colorAt) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([4, 3], 8); // bits a pixel, by palette
  const row = 1 + size / 2; // how the row is filtered (not at all), then two pixels a byte
  const rows = Buffer.alloc(row * size);
  for (let y = 0; y < size; ++y)
    for (let x = 0; x < size; ++x) rows[y * row + 1 + (x >> 1)] |= colorAt(x, y) << (x % 2 ? 0 : 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      palette.flatMap((color) => color.slice(0, 3)),
    ),
    chunk(
      'tRNS',
      palette.map((color) => color[3]),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', []),
  ]);
}
