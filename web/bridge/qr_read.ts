// Reads QR codes where the browser cannot. Loaded when a camera is first used (camera.ts).
import { decodeQR } from 'qr/decode.js';

/** The text of the QR code in a picture; null where there is none. */
export function read(picture: ImageData): string | null {
  try {
    return decodeQR(picture);
  } catch {
    return null;
  }
}
