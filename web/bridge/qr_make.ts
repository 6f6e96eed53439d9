// Makes QR codes. Loaded when the first one is shown (qr.ts).
import qrcode from 'qrcode-generator';

/** What QR codes write in 5.5 bits a character rather than 8, at the end of a text. */
const compact = /[0-9A-Z $%*+\-./:]{6,}$/;

/** The squares a side, and each of them row by row: 1 for a dark one. */
export function make(text: string): Uint8Array {
  // A screen is not torn: rather larger squares than more of them to spare.
  const code = qrcode(0, 'L');
  const end = text.search(compact);
  const from = end < 0 ? text.length : end;
  if (from > 0) code.addData(text.slice(0, from), 'Byte');
  if (from < text.length) code.addData(text.slice(from), 'Alphanumeric');
  code.make();
  const size = code.getModuleCount();
  const squares = new Uint8Array(1 + size * size);
  squares[0] = size;
  for (let row = 0; row < size; ++row)
    for (let column = 0; column < size; ++column)
      squares[1 + row * size + column] = code.isDark(row, column) ? 1 : 0;
  return squares;
}
