// Files that go to the person and come from them.
import { OutOfMemory, type Program } from './module.ts';

/** The largest file that is read in, in bytes: the limit of core/json/limits.hpp. */
const largest = 64 * 1024 * 1024;

export function download(name: string, mimeType: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Reads a file and hands it to the program; one that cannot be read, or does not fit into memory,
 * goes without its bytes. */
async function hand(
  file: File,
  give: (bytes: Uint8Array, tooLarge: boolean) => void,
): Promise<void> {
  const none = new Uint8Array();
  if (file.size > largest) return give(none, true);
  let bytes = none;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    console.warn(`${file.name} cannot be read:`, error);
  }
  try {
    give(bytes, false);
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error;
    give(none, true);
  }
}

/** Lets the person choose a file. */
export function chooseFile(accept: string, chosen: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) chosen(file);
  });
  input.click();
}

export function chooseFileFor(program: Program, accept: string, request: number): void {
  chooseFile(accept, (file) =>
    hand(file, (bytes, tooLarge) =>
      program.call('kamFileChosen', request, file.name, bytes, tooLarge),
    ),
  );
}

/** Hands a file over as if it had been dropped on the page. */
export function handDropped(program: Program, file: File): Promise<void> {
  return hand(file, (bytes, tooLarge) =>
    program.call('kamFileDropped', file.name, bytes, tooLarge),
  );
}

export function acceptDrops(target: HTMLElement, program: Program): void {
  target.addEventListener('dragover', (event) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    void handDropped(program, file);
  });
}
