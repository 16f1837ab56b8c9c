#!/usr/bin/env node
/** The command line: `srm <command> ...`. Each command is a file in `commands/` and a line in the table. */
import {nearest} from '../model/check/suggest.js';
import {VERSION} from '../version.js';
import {EXIT, type Command, type Exit} from './command.js';
import {checkCommand} from './commands/check.js';

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
};

const HELP = `Usage: srm <command> ...

Commands
${Object.entries(commands)
  .map(([name, {summary}]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

Options
  --help      say this, or after a command how to use it
  --version   say which version this is
`;

const run = ([name, ...args]: string[]): Exit => {
  const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';
  if (name === undefined || isHelp(name)) {
    (name === undefined ? process.stderr : process.stdout).write(HELP);
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  if (name === '--version') {
    console.log(VERSION);
    return EXIT.fine;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const near = nearest(name, Object.keys(commands));
    const hint = near === undefined ? 'see srm --help' : `did you mean "${near}"?`;
    console.error(`srm: there is no command "${name}"; ${hint}`);
    return EXIT.usage;
  }
  const end = args.indexOf('--');
  if (args.slice(0, end < 0 ? args.length : end).some(isHelp)) {
    process.stdout.write(command.help);
    return EXIT.fine;
  }
  try {
    return command.run(args);
  } catch (error) {
    console.error(`srm ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.usage;
  }
};

// Whoever reads the output may stop early: `srm check ... | head`.
process.stdout.on('error', () => process.exit());
process.exitCode = run(process.argv.slice(2));
