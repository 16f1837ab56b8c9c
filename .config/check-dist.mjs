/** Fails when the committed files of `dist/` are not what the build has just made. */
import {execFileSync, spawnSync} from 'node:child_process';

const changed = spawnSync('git', ['diff', '--exit-code', '--stat', 'dist'], {stdio: 'inherit'}).status !== 0;
const added = execFileSync('git', ['ls-files', '--others', '--exclude-standard', 'dist'], {encoding: 'utf8'});
if (changed || added) {
  if (added) console.error(`New in dist/:\n${added}`);
  console.error('dist/ is stale: run "npm run build" and commit dist/ together with your change.');
  process.exitCode = 1;
}
