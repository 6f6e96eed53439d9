// What leaves on paper or as a picture.
import { download } from './files.ts';

/** Dots of a picture for each CSS px of its figure. */
const sharpness = 3;

let sheet: HTMLIFrameElement | null = null;

/** Opens the print dialog on a document of ours. The page's policy lets no style in with a document,
 * so its style is taken out and comes as a sheet that is handed over. */
export function print(html: string): void {
  let rules = '';
  const bare = html.replace(/<style>([^<]*)<\/style>/, (_, css: string) => ((rules = css), ''));
  sheet?.remove(); // what an earlier dialog left, where its end was not told
  const frame = document.createElement('iframe');
  sheet = frame;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  frame.srcdoc = bare;
  frame.addEventListener('load', () => {
    const page = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!page) return;
    const dressed = new page.CSSStyleSheet();
    dressed.replaceSync(rules);
    page.document.adoptedStyleSheets = [dressed];
    page.addEventListener('afterprint', () => frame.remove());
    page.focus();
    page.print();
  });
  document.body.append(frame);
}

/** Draws a picture given as SVG, and hands it to the person. */
export async function downloadPng(name: string, svg: string): Promise<void> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * sharpness);
  canvas.height = Math.round(image.naturalHeight * sharpness);
  const paint = canvas.getContext('2d');
  if (!paint) return;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((picture) => picture && download(name, 'image/png', picture), 'image/png');
}
