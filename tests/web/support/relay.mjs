// The site at an address of its own, with scripts that run before it: for a driver that can neither
// give a person a profile nor run something before the page.
import { createServer, get } from 'node:http';

/** `scripts`: functions; `blocked`: what does not arrive. Both may change while it serves. */
export function relay(site, { scripts, blocked }) {
  const server = createServer((request, response) => {
    if (request.url === '/before.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
      return response.end(scripts.map((script) => `(${script})();\n`).join(''));
    }
    if (blocked.some((pattern) => pattern.test(request.url))) return response.destroy();
    get(new URL(request.url, site), (answer) => {
      const page = /text\/html/.test(answer.headers['content-type']);
      const headers = { ...answer.headers, 'cache-control': 'no-store' };
      if (page) delete headers['content-length'];
      response.writeHead(answer.statusCode, headers);
      if (!page) return answer.pipe(response);
      let html = '';
      answer.setEncoding('utf8').on('data', (piece) => (html += piece));
      answer.on('end', () =>
        response.end(html.replace('<title>', '<script src="before.js"></script><title>')),
      );
    });
  });
  server.unref(); // a test that failed does not close it
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
          }),
      }),
    ),
  );
}
