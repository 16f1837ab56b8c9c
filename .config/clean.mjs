/** Empties `dist/`, so that nothing stays behind that the sources no longer make. */
import {rmSync} from 'node:fs';

rmSync(new URL('../dist', import.meta.url), {recursive: true, force: true});
