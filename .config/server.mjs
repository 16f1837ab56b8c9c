/** A small static file server for the demo, the size check and the benchmarks. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** @returns the path inside of `root`, or undefined for one that leads out of it or to a hidden file */
function resolvePath(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const hidden = path.split(/[\\/]/).some((part) => part.startsWith('.') || part === 'node_modules');
  const full = normalize(join(root, path));
  return hidden || path.includes('\0') || !`${full}${sep}`.startsWith(normalize(join(root, sep))) ? undefined : full;
}

/**
 * @param root folder that is served; hidden files and node_modules are not
 * @param home path that `/` leads to, for instance "/stories/demo/"
 * @param port 0 takes a free one
 * @param host undefined listens on every address of the machine
 * @returns the server's address, and a function that stops it
 */
export async function serve({root, home, port = 0, host}) {
  const answer = async (request, response) => {
    const send = (status, headers = {}, body = '') => response.writeHead(status, headers).end(body);
    const {pathname} = new URL(request.url, 'http://localhost');
    if (home && pathname === '/') return send(302, {location: home});
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, {allow: 'GET, HEAD'});

    let path = resolvePath(root, request.url);
    let found = path && (await stat(path).catch(() => undefined));
    if (found?.isDirectory()) {
      if (!pathname.endsWith('/')) return send(302, {location: `${pathname}/`});
      path = join(path, 'index.html');
      found = await stat(path).catch(() => undefined);
    }
    if (!found?.isFile()) return send(404, {'content-type': 'text/plain'}, 'Not found\n');
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
