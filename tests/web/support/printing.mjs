// What a page gives to the printer, without the browser's dialog.

/** Before anything else in a page: what is printed is kept in `window.printed`. */
export function catchPrinting() {
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const inner = get.call(this);
      if (inner)
        inner.print = () => {
          const title = inner.document.querySelector('h1');
          window.printed = {
            title: inner.document.title,
            company: title.textContent,
            text: inner.document.body.textContent,
            size: inner.getComputedStyle(title).fontSize,
            rules: inner.document.adoptedStyleSheets[0].cssRules[0].cssText,
          };
          inner.dispatchEvent(new Event('afterprint'));
        };
      return inner;
    },
  });
}
