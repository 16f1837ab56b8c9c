import {request} from 'node:http';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve} from '../../.config/server.mjs';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({root: process.cwd(), home: '/stories/demo/', host: '127.0.0.1'});
});
afterAll(() => server.close());

/** Asks for a path as it is written; `fetch` would tidy it up. */
const get = (path: string, method = 'GET') =>
  new Promise<{status?: number; type?: string; location?: string}>((resolve, reject) => {
    const {port} = new URL(server.url);
    request({host: '127.0.0.1', port, path, method}, (response) => {
      response.resume();
      const {'content-type': type, location} = response.headers;
      resolve({status: response.statusCode, type, location});
    })
      .on('error', reject)
      .end();
  });

describe('the server of the demo', () => {
  it('leads to the demo', async () => {
    expect(await get('/')).toMatchObject({status: 302, location: '/stories/demo/'});
  });

  it.each([
    ['/stories/demo/', 'text/html; charset=utf-8'],
    ['/rollup.config.mjs', 'text/javascript; charset=utf-8'],
    ['/package.json?x#y', 'application/json; charset=utf-8'],
  ])('serves %s', async (path, type) => expect(await get(path)).toMatchObject({status: 200, type}));

  it.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cetc%5cpasswd',
    '/.git/config',
    '/src/%2e%2e/.gitignore',
    '/node_modules/lit/package.json',
    '/%00',
    '/%zz',
    '/dist/nothing.js',
  ])('gives nothing away for %s', async (path) => expect(await get(path)).toMatchObject({status: 404}));

  it('only reads', async () => expect(await get('/package.json', 'PUT')).toMatchObject({status: 405}));
});
