// Ways in which a browser's storage fails, through the browser's own interfaces. Each function runs
// in the page before anything else; the test then switches `window.fault` on and off.

/** Every put fails as on a full disk. */
export function failingPut() {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    if (window.fault) throw new DOMException('no room left', 'QuotaExceededError');
    return put.apply(this, given);
  };
}

/** Every transaction that writes is taken back by the browser after its first put. */
export function abortedTransaction() {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    const request = put.apply(this, given);
    if (window.fault) request.addEventListener('success', () => this.transaction.abort());
    return request;
  };
}

/** The browser takes what it is given, says so, and keeps nothing. */
export function silentLoss() {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    return window.fault ? this.getAllKeys() : put.apply(this, given);
  };
}

/** What was written is on disk, but reading it back fails, so that the save counts as failed. */
export function failingReadBack() {
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (...given) {
    if (window.fault) throw new DOMException('cannot be read', 'UnknownError');
    return get.apply(this, given);
  };
}

/** The browser never answers a transaction that writes. */
export function noAnswer() {
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (names, mode, ...rest) {
    const real = transaction.call(this, names, mode, ...rest);
    if (!window.fault || mode !== 'readwrite') return real;
    const keepBusy = () => (real.objectStore(names).count().onsuccess = keepBusy);
    keepBusy();
    Object.defineProperty(real, 'oncomplete', { set() {} });
    return real;
  };
}

/** `window.closeConnections()` closes the database under the page, as iOS does. */
export function closableConnections() {
  const handles = [];
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    request.addEventListener('success', () => handles.push(request.result));
    return request;
  };
  window.closeConnections = () => handles.forEach((handle) => handle.close());
}

/** Reading what is stored fails. */
export function failingLoad() {
  window.getAllBefore ??= IDBObjectStore.prototype.getAll;
  IDBObjectStore.prototype.getAll = function () {
    throw new DOMException('cannot be read', 'UnknownError');
  };
}

/** Reading what is stored does not end. */
export function endlessLoad() {
  IDBObjectStore.prototype.getAll = function () {
    return {};
  };
}

/** A browser that offers no database. */
export function noDatabase() {
  Object.defineProperty(window, 'indexedDB', { value: undefined });
}

/** All that is stored: a list of [path, text]. Runs in a page. */
export function storedFiles() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('cuentas-clave');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const files = [];
      const decoder = new TextDecoder();
      const store = request.result.transaction('FILE_DATA').objectStore('FILE_DATA');
      store.openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (cursor) {
          const { contents } = cursor.value; // none: a folder
          if (contents) files.push([cursor.key, decoder.decode(contents)]);
          cursor.continue();
        } else {
          request.result.close();
          resolve(files);
        }
      };
    };
  });
}

/** Reading works again. */
export function healLoad() {
  if (window.getAllBefore) IDBObjectStore.prototype.getAll = window.getAllBefore;
}

/** The browser deletes everything that is stored. Runs in a page. */
export function deleteStore() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('cuentas-clave');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** The clock goes wrong by so many ms. Runs in a page. */
export function setClock(wrong) {
  window.rightClock ??= Date.now;
  const right = window.rightClock;
  Date.now = () => right() + wrong;
}

/** Puts back what `storedFiles` gave. Runs in a page where no program runs. */
export function restore(files) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('cuentas-clave', 21);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () =>
      request.result.createObjectStore('FILE_DATA').createIndex('timestamp', 'timestamp');
    request.onsuccess = () => {
      const transaction = request.result.transaction('FILE_DATA', 'readwrite');
      const store = transaction.objectStore('FILE_DATA');
      const encoder = new TextEncoder();
      store.put({ timestamp: new Date(), mode: 16877 }, '/cuentas-clave/workspace');
      for (const [path, text] of files)
        store.put({ timestamp: new Date(), mode: 33206, contents: encoder.encode(text) }, path);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

/** Breaks the newest file of a kind, "snapshot" or "changes": cut, flipped (one bit) or emptied, at
 * a place 0-1. Runs in a page where no program runs. */
export function breakNewest({ kind, how, at }) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('cuentas-clave');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('FILE_DATA', 'readwrite');
      const store = transaction.objectStore('FILE_DATA');
      const numbers = (path) =>
        path
          .match(/\d+/g)
          .map((part) => part.padStart(12, '0'))
          .join();
      store.getAllKeys().onsuccess = ({ target: { result } }) => {
        const [path] = result
          .filter((key) => key.includes(`/${kind}-`))
          .sort((a, b) => (numbers(a) < numbers(b) ? 1 : -1));
        store.get(path).onsuccess = ({ target: { result: entry } }) => {
          const place = Math.floor(at * entry.contents.length);
          let contents = entry.contents.slice();
          if (how === 'cut') contents = contents.slice(0, place);
          if (how === 'emptied') contents = new Uint8Array();
          if (how === 'flipped') contents[place] ^= 1 << Math.floor(at * 8);
          store.put({ ...entry, contents }, path);
        };
      };
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

/** Another page puts files where there are none: a list of [path, text]. Runs in a page. */
export function putFiles(files) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('cuentas-clave');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('FILE_DATA', 'readwrite');
      const encoder = new TextEncoder();
      for (const [path, text] of files)
        transaction
          .objectStore('FILE_DATA')
          .put({ timestamp: new Date(), mode: 33206, contents: encoder.encode(text) }, path);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

/** Cuts a stored file in the middle. Runs in a page. */
export function cutFile(path) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('cuentas-clave');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('FILE_DATA', 'readwrite');
      const store = transaction.objectStore('FILE_DATA');
      store.get(path).onsuccess = ({ target: { result } }) =>
        store.put(
          { ...result, contents: result.contents.slice(0, result.contents.length / 2) },
          path,
        );
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

/** The graphics context is lost and comes back. Runs in a page. */
export async function contextLostForAWhile() {
  const gl = document.getElementById('canvas').getContext('webgl2');
  const lose = gl.getExtension('WEBGL_lose_context');
  lose.loseContext();
  await new Promise((resolve) => setTimeout(resolve, 300));
  lose.restoreContext();
  await new Promise((resolve) => setTimeout(resolve, 300));
}
