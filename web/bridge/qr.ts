// QR codes to be shown; the code that makes them is fetched with the first one.
let maker: typeof import('./qr_make.ts') | null = null;
let fetching: Promise<void> | null = null;

const kept = new Map<string, Uint8Array>();
const mostKept = 8;

/** See qr_make.ts. Null while it is being fetched; `ready` then says so. */
export function qrCode(text: string, ready: () => void): Uint8Array | null {
  const before = kept.get(text);
  if (before) return before;
  if (!maker) {
    fetching ??= import('./qr_make.ts').then(
      (module) => {
        maker = module;
        ready();
      },
      (error: unknown) => {
        console.warn('No QR code:', error);
        fetching = null; // the next frame tries again
      },
    );
    return null;
  }
  const made = maker.make(text);
  if (kept.size === mostKept) kept.clear();
  kept.set(text, made);
  return made;
}
