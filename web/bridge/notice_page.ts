// The page that stands in for the program where it cannot run: no WebGL2, a crash, a download that
// failed. It lets the person have the data.
import { text, type TextKey } from './texts.ts';

export interface NoticeButton {
  label: TextKey;
  primary?: boolean;
  /** What to say afterwards, if anything. */
  press(): Promise<string | void> | string | void;
}

export function showNotice(
  kind: 'webgl' | 'crash' | 'load',
  buttons: NoticeButton[],
  detail?: unknown,
): void {
  const page = document.getElementById('notice')!;
  const heading = element('h1', text(`${kind}.title`));
  const answer = element('p', '');
  answer.setAttribute('role', 'status');
  const row = element('div', '');
  row.className = 'buttons';
  for (const { label, primary, press } of buttons) {
    const button = element('button', text(label));
    if (primary) button.className = 'primary';
    button.addEventListener('click', async () => {
      try {
        answer.textContent = (await press()) ?? '';
      } catch (error) {
        answer.textContent = String(error);
      }
    });
    row.append(button);
  }
  const card = element('main', '');
  card.append(heading, element('p', text(`${kind}.body`)), row, answer);
  if (detail !== undefined) {
    const details = element('details', '');
    details.append(element('summary', text('details')), element('pre', String(detail)));
    card.append(details);
  }
  page.replaceChildren(card);
  page.hidden = false;
  document.getElementById('skeleton')?.remove();
  document.getElementById('stage')?.remove();
  row.querySelector('button')?.focus();
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  words: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (words) made.textContent = words;
  return made;
}
