// A dialog with what the camera sees, until it reads a QR code. The pictures stay in this page.
import { text } from './texts.ts';

/** Of the Shape Detection API, which some browsers have. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
declare const BarcodeDetector: {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

const between = 120; // ms from one look to the next
const largest = 800; // px of the picture that our own reader gets

export const canScan = (): boolean => Boolean(navigator.mediaDevices?.getUserMedia);

type Look = (video: HTMLVideoElement) => Promise<string | null>;

async function browsersOwn(): Promise<Look | null> {
  if (!('BarcodeDetector' in window)) return null;
  if (!(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return null;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

async function ours(): Promise<Look> {
  const { read } = await import('./qr_read.ts');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (video) => {
    const scale = Math.min(1, largest / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return Promise.resolve(read(context.getImageData(0, 0, canvas.width, canvas.height)));
  };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, between));

/** What is said where there is no picture. */
const refusal = (error: unknown) =>
  text((error as DOMException).name === 'NotAllowedError' ? 'camera.refused' : 'camera.none');

export async function scan(found: (code: string) => void): Promise<void> {
  const dialog = document.createElement('dialog');
  dialog.id = 'camera';
  dialog.setAttribute('aria-label', text('camera.title'));
  const title = document.createElement('h1');
  title.textContent = text('camera.title');
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.textContent = text('camera.hint');
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  const cancel = document.createElement('button');
  cancel.textContent = text('cancel');
  cancel.addEventListener('click', () => dialog.close());
  dialog.append(title, said, video, cancel);
  document.body.append(dialog);
  dialog.showModal();
  let stream: MediaStream | null = null;
  dialog.addEventListener('close', () => {
    stream?.getTracks().forEach((track) => track.stop());
    dialog.remove();
  });
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (!dialog.open) return stream.getTracks().forEach((track) => track.stop());
    video.srcObject = stream;
    await video.play();
    const look = (await browsersOwn().catch(() => null)) ?? (await ours());
    while (dialog.open) {
      const code = video.videoWidth > 0 ? await look(video).catch(() => null) : null;
      if (code && dialog.open) {
        dialog.close();
        return found(code);
      }
      await pause();
    }
  } catch (error) {
    console.warn('No camera:', error);
    video.remove();
    said.textContent = refusal(error);
  }
}
