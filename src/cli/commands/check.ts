import {parseArgs} from 'node:util';
import {check, type Authored} from '../../model/check/index.js';
import {EXIT, type Command, type Exit} from '../command.js';
import type {Finding} from '../finding.js';
import {counted, findingText, green, red, safe} from '../print.js';
import {readJson} from '../read-json.js';
import {readText, Unreadable} from '../read-text.js';

const HELP = `Usage: srm check <file.json>...

Checks providers that you wrote yourself: the JSON, the form, what its parts point to, and what
must be true of every provider. Each problem is printed with its place and how to mend it:

  my-provider.json:12:7  services.rds.model  what is wrong
      mend: what to do

Exit code: 0 when all is fine, 1 when there are problems, 2 when a file cannot be read.
`;

const sizeOf = ({areas, services}: Authored): string => {
  const [rows, columns] = [Object.keys(areas).length, Object.keys(services).length];
  return `${counted(columns, 'service')}, ${counted(rows, 'area')}, ${counted(rows * columns, 'cell')}`;
};

const MARK: Finding = {
  line: 1,
  column: 1,
  message: 'The file begins with a byte order mark, which some readers of JSON refuse.',
  mend: 'Save it as "UTF-8", not as "UTF-8 with BOM".',
};

const checkFile = (file: string): Exit => {
  const {text, hasMark} = readText(file);
  const {json, findings, locate} = readJson(text);
  const problems = json ? check(json.value) : [];
  const all = [
    ...(hasMark ? [MARK] : []),
    ...findings,
    ...problems.map(({path, message, mend}) => ({...locate(path), message, mend})),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
  for (const finding of all) console.log(findingText(file, finding));
  if (all.length > 0) {
    console.log(red(`${counted(all.length, 'problem')} in ${safe(file)}`));
    return EXIT.problems;
  }
  console.log(green(`${safe(file)}: fine: ${sizeOf(json?.value as Authored)}`));
  return EXIT.fine;
};

export const checkCommand: Command = {
  summary: 'check providers that you wrote yourself',
  help: HELP,
  run: (args) => {
    const {positionals: files} = parseArgs({args, allowPositionals: true});
    if (files.length === 0) {
      console.error('srm check: name at least one file: srm check my-provider.json');
      return EXIT.usage;
    }
    let worst: Exit = EXIT.fine;
    for (const file of files) {
      try {
        worst = Math.max(worst, checkFile(file)) as Exit;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        console.error(`srm check: ${safe(file)}: ${error.message}`);
        worst = EXIT.usage;
      }
    }
    return worst;
  },
};
