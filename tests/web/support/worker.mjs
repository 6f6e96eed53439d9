// What the tests ask a page of its service worker. Each function runs in the page.

/** Whether the program is kept for use without a network. */
export const isKept = async () =>
  (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated';

/** Looks for a newer version, as the browser does by itself now and then; gives what became of it. */
export async function lookForUpdate() {
  const registration = await navigator.serviceWorker.getRegistration();
  const found = new Promise((resolve) =>
    registration.addEventListener('updatefound', () => resolve(registration.installing)),
  );
  await registration.update();
  const worker = registration.installing ?? registration.waiting ?? (await found);
  while (worker.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 20));
  return worker.state;
}

/** The file by which one version is told from another. */
export const runningVersion = () => document.querySelector('script[type="module"]').src;

/** Names of all caches of the origin. */
export const cacheNames = () => caches.keys();
