// Where this program keeps its things in the browser.

/** Whether the page is one file that was opened without a server. */
export const openedAsFile = location.protocol === 'file:';

/** Goes into every name. All local files share one storage, so the file's own place is part of it. */
export const place = openedAsFile ? `cuentas-clave:${location.pathname}` : 'cuentas-clave';
