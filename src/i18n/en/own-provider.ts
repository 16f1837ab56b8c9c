/** English of what can be wrong with an author's own provider. */
export const ownProvider = {
  notFound: (address: string, status: number) => ({
    message: `${address} is not there (the server answers ${status}).`,
    mend: 'Correct "src"; a relative address counts from that of the page.',
  }),
  notFetched: (address: string, reason: string) => ({
    message: `${address} could not be fetched (${reason}).`,
    mend: 'Open the page from a web server; a file on another site must allow it (CORS).',
  }),
  webPage: (address: string) => ({
    message: `${address} is a web page, not JSON.`,
    mend: 'Many servers send a page where there is no file: correct "src".',
  }),
  syntax: (file: string, line: number, column: number, what: string, mend: string) => ({
    message: `${file}, line ${line}, column ${column}: ${what}`,
    mend,
  }),
  /** Stands for the path of the provider itself. */
  whole: 'The provider',
  inFile: (path: string, line: number, file: string) => `${path} (line ${line} of ${file})`,
  inProperty: (path: string) => `${path} (in the property "provider")`,
  problem: (where: string, what: string, mend: string, more: number) => ({
    message: `${where}: ${what}${more ? ` And ${more} more, listed in the console.` : ''}`,
    mend,
  }),
};
