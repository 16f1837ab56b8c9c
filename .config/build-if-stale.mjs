/** Builds `dist/` when it is missing or older than what it is made from. */
import {spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When the newest of these files, and of those in these folders, was written. */
const newest = (...paths) =>
  Math.max(
    ...paths.map((path) => {
      const info = statSync(join(root, path));
      if (!info.isDirectory()) return info.mtimeMs;
      return newest(...readdirSync(join(root, path)).map((name) => join(path, name)));
    }),
  );

// integrity.json is written last, when all the rest has been built
const built = statSync(join(root, 'dist/integrity.json'), {throwIfNoEntry: false})?.mtimeMs ?? 0;
if (built < newest('src', 'rollup.config.mjs', '.config/rollup', 'package-lock.json')) {
  console.log('Building dist/ ...');
  const {status} = spawnSync('npm run --silent build', {cwd: root, stdio: 'inherit', shell: true});
  if (status !== 0) process.exit(status ?? 1);
}
