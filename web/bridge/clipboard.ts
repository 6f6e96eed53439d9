// The clipboard: text that a button copies, and the browser's own commands where no text field is
// edited. Inside a text field they are the browser's. Of what is pasted only text and files are taken.
import { bring } from './files.ts';
import type { Program } from './module.ts';

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByEvent(text);
  }
}

/** The older way, for pages that are not served securely. */
function copyByEvent(text: string): void {
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', answer, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
}

/** Lets the program answer copy, cut and paste. `concerned`: they are meant for it. */
export function answerClipboard(
  program: Program,
  concerned: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  const onCopy = (event: ClipboardEvent) => {
    if (!concerned(event.target)) return;
    const text = program.text('kamCopied', event.type === 'cut');
    if (text === '') return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!concerned(event.target)) return;
    const text = event.clipboardData?.getData('text/plain');
    if (text) program.call('kamPasted', text);
    else if (!bring(program, event.clipboardData?.files)) return;
    event.preventDefault();
  };
  for (const type of ['copy', 'cut'] as const) document.addEventListener(type, onCopy, { signal });
  document.addEventListener('paste', onPaste, { signal });
}
