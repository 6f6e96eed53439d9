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
