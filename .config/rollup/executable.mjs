import {chmodSync} from 'node:fs';

const SHEBANG = '#!/usr/bin/env node\n';

/** Makes a Node script that can be started by its name. */
export const executable = () => ({
  name: 'executable',
  // taken off before minifying, which would put the licence in front of it
  transform: (code) => (code.startsWith('#!') ? {code: code.replace(/^.*/, ''), map: null} : null),
  generateBundle: (_options, files) => Object.values(files).forEach((file) => (file.code = SHEBANG + file.code)),
  writeBundle: ({file}) => chmodSync(file, 0o755),
});
