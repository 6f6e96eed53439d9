// The service worker (web/worker) as the page sees it: the program without a network, and the next
// version, which waits there until a person asks for it or all pages are closed.

/** Empty in the single file, which needs none. */
declare const __WORKER_URL__: string;

/** How long the next version may take to begin, ms. */
const beginning = 5_000;
/** How long a page that comes back to the front trusts its last look for a new version, ms. */
const freshness = 3_600_000;

/** Not there in some private windows and without https. */
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;

/** Makes the program work without a network and tells when a newer version waits; after the first
 * screen, as it fetches what the page has fetched. */
export async function keepOffline(ready: () => void): Promise<void> {
  if (!__WORKER_URL__ || !container) return;
  try {
    // Whatever a host says of caching, a new version is found.
    const given = await container.register(__WORKER_URL__, { updateViaCache: 'none' });
    watch(given, ready);
  } catch (error) {
    console.info('Not kept for use without a network:', error);
  }
}

function watch(registration: ServiceWorkerRegistration, ready: () => void): void {
  const look = () => {
    // The first version of all waits for nobody.
    if (registration.active && registration.waiting) ready();
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
  let looked = Date.now(); // the browser looks whenever a page is opened
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < freshness) return;
    looked = Date.now();
    registration.update().catch(() => {}); // without a network; the next look will tell
  });
}

/** Begins the newest version that is here and loads the page with it. Other pages go on with what
 * they run until they are loaded anew. */
export async function loadNewest(): Promise<void> {
  const registration = await container?.getRegistration().catch(() => undefined);
  if (registration?.waiting) await begin(registration.waiting);
  location.reload();
}

function begin(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, beginning);
    worker.addEventListener('statechange', () => resolve());
    worker.postMessage('activate');
  });
}
