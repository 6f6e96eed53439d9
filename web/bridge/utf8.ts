// Offsets in texts: C++ counts bytes of UTF-8, the browser units of UTF-16.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function bytesBefore(text: string, units: number): number {
  return encoder.encode(text.slice(0, units)).length;
}

export function unitsBefore(text: string, bytes: number): number {
  return decoder.decode(encoder.encode(text).subarray(0, bytes)).length;
}
