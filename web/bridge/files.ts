// Files that go to the person and come from them.
import { OutOfMemory, type Program } from './module.ts';
import { isWorkbook, readWorkbook, type Workbook } from './xlsx.ts';

/** How much is read in at once, in bytes: of one file the limit of core/json/limits.hpp, which all
 * that come together have to share. */
const largest = 64 * 1024 * 1024;

export function download(name: string, mimeType: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file's bytes; none where it cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    console.warn(`${file.name} cannot be read:`, error);
    return new Uint8Array();
  }
}

/** Hands over a file; its bytes are null where it is too large. */
function handOne(program: Program, name: string, bytes: Uint8Array | null): void {
  program.call('kamFileRead', name, bytes ?? new Uint8Array(), bytes === null);
}

/** Hands over a workbook as what stands in its sheets. */
function handWorkbook(program: Program, name: string, workbook: Workbook): void {
  handOne(program, name, new Uint8Array());
  program.call('kamWorkbookRead', workbook.outcome);
  for (const sheet of workbook.sheets) program.call('kamSheetRead', sheet.name, sheet.text);
}

/** Reads files, one after the other, and hands them to the program, all in one go. One that with
 * those before it is too large, or does not fit into memory, goes without its bytes. */
export async function hand(program: Program, files: File[], done: () => void): Promise<void> {
  let room = largest;
  const read: (Uint8Array | Workbook | null)[] = [];
  for (const file of files) {
    const fits = file.size <= room;
    if (fits) room -= file.size;
    const bytes = fits ? await bytesOf(file) : null;
    read.push(bytes && isWorkbook(bytes) ? await readWorkbook(bytes) : bytes);
  }
  files.forEach(({ name }, index) => {
    const content = read[index] ?? null;
    try {
      if (content && 'sheets' in content) handWorkbook(program, name, content);
      else handOne(program, name, content);
    } catch (error) {
      if (!(error instanceof OutOfMemory)) throw error;
      handOne(program, name, null);
    }
  });
  done();
}

/** Lets the person choose a file, or several. */
export function chooseFiles(
  accept: string,
  multiple: boolean,
  chosen: (files: File[]) => void,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  input.addEventListener('change', () => {
    if (input.files?.length) chosen([...input.files]);
  });
  input.click();
}

export function chooseFilesFor(program: Program, accept: string, request: number): void {
  chooseFiles(
    accept,
    true,
    (files) => void hand(program, files, () => program.call('kamFilesChosen', request)),
  );
}

/** Files that somebody brings without being asked: dropped, or pasted. Whether there are any. */
export function bring(program: Program, files: FileList | undefined): boolean {
  if (!files?.length) return false;
  void hand(program, [...files], () => program.call('kamFilesDropped'));
  return true;
}

export function acceptDrops(target: HTMLElement, program: Program): void {
  target.addEventListener('dragover', (event) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    bring(program, event.dataTransfer?.files);
  });
}
