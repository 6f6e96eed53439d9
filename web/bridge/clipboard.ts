// Text to the clipboard when a button asks for it. Copying inside a text field is the browser's.

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
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', answer, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', answer);
}
