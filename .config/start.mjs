/**
 * `npm start`: builds what is missing or stale, then serves the demo. PORT (default 8000) and HOST
 * (default: every address of this machine) are honoured.
 */
import {fileURLToPath} from 'node:url';
import './build-if-stale.mjs';
import {serve} from './server.mjs';

const {HOST: host, PORT = '8000'} = process.env;
try {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const {url} = await serve({root, home: '/stories/demo/', port: Number(PORT), host});
  console.log(`\nThe demo is at ${url}/  (Ctrl+C stops it)`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${PORT} is taken. Choose another one: PORT=8080 npm start`);
  process.exitCode = 1;
}
