// The service worker: the program without a network. It installs one whole version or none, and a
// new version waits until no page runs the old one, or until a person asks for it.
import { Shelf } from './shelf.ts';

declare const __FILES__: readonly ListedFile[];

const worker = self as unknown as ServiceWorkerGlobalScope;
const folder = new URL(worker.registration.scope);
const shelf = new Shelf(folder.pathname);
const page = 'index.html';

/** A file of this version, in the page's folder. */
interface ListedFile {
  name: string;
  integrity: string;
}

const addressOf = (name: string) => new URL(name, folder).href;

/** Only bytes of this very version get through, wherever they come from. */
async function fetched({ name, integrity }: ListedFile): Promise<[string, Response]> {
  const address = addressOf(name);
  const get = async (cache: RequestCache) => {
    const response = await fetch(address, { integrity, cache });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    // A navigation must not be answered by what was redirected, as some hosts do with index.html.
    return response.redirected ? new Response(response.body, response) : response;
  };
  // The page has just loaded most of it, and names with a hash never get other content.
  const response = await (name === page
    ? get('no-cache')
    : get('force-cache').catch(() => get('reload')));
  return [address, response];
}

/** All files are there and whole before the first one is kept. */
async function install(): Promise<void> {
  await shelf.fill(await Promise.all(__FILES__.map(fetched)));
}

async function activate(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows.some(({ url }) => url.startsWith(folder.href));
  // What is being installed at this moment is younger than this version, and not to be removed.
  if (!worker.registration.installing) await shelf.tidy(open ? 2 : 0);
  // A page of the first visit counts too when the next version asks whether it may begin.
  await worker.clients.claim();
}

/** The file in the page's folder that a request is about; null where it is none of ours. */
function nameOf(request: Request): string | null {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== folder.origin) return null;
  if (!pathname.startsWith(folder.pathname)) return null;
  const name = pathname.slice(folder.pathname.length);
  // Which workspace or language is asked for in the query is the program's own affair.
  if (request.mode === 'navigate') return name === '' || name === page ? page : null;
  // Also a file of the version before, for a page that is just loading it.
  return /^\w+\.[0-9a-f]{10}\.\w+$/.test(name) ? name : null;
}

async function answer(request: Request, name: string): Promise<Response> {
  return (await shelf.find(addressOf(name))) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const name = nameOf(event.request);
  if (name !== null) event.respondWith(answer(event.request, name));
});
worker.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(worker.skipWaiting());
});
