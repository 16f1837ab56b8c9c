/** What the shell is told. */
export const EXIT = {
  fine: 0,
  /** The files were read, and something in them is to be mended. */
  problems: 1,
  /** The command line asks for something that there is not. */
  usage: 2,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A word after `srm`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `srm <command> --help` prints. */
  readonly help: string;
  /**
   * @param args what stands on the command line after the command's name
   * @returns the exit code
   * @throws TypeError of `parseArgs` when the arguments are wrong
   */
  readonly run: (args: string[]) => Exit;
}
