/** Serves a folder compressed with Brotli, as a web host does. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** @returns the server's address, and a function that stops it */
export async function serveCompressed(folder) {
  const bodies = new Map();
  const body = (path) => {
    if (!bodies.has(path)) bodies.set(path, brotliCompressSync(readFileSync(join(folder, path))));
    return bodies.get(path);
  };
  const server = createServer(({url}, response) => {
    try {
      const content = body(url);
      const type = `${TYPES[extname(url)]}; charset=utf-8`;
      response.writeHead(200, {'content-type': type, 'content-encoding': 'br', 'content-length': content.length});
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // Chromium takes Brotli without TLS from this name only
    url: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
