import type {Owner, Side} from '../../model/types.js';
import {list, plural} from './lists.js';

const sideOf = (side: Side, provider: string): string => ({customer: 'yours', shared: 'shared', provider})[side];

/** English of what a reader takes along: copies, pictures and prints of the matrix. */
export const takeAway = {
  open: 'Take away',
  copyAs: 'Copy as',
  download: 'Download as',
  formats: {markdown: 'Markdown', csv: 'CSV', html: 'HTML', svg: 'SVG', png: 'PNG'},
  dark: 'Dark picture',
  onPaper: 'On paper',
  print: 'Print',
  /** @param columns more of them than stand well on an upright page */
  landscape: (columns: number): string => `${columns} services are wide: choose landscape when you print.`,
  copied: (format: string): string => `Copied as ${format}.`,
  /** The page may not write to the clipboard. */
  denied: 'This page may not copy for you. The text is selected: copy it from here.',
  saved: (file: string): string => `Download started: ${file}.`,
  failed: (format: string): string => `${format} could not be made here.`,
  alt: 'Alternative text for the picture:',
  copyAlt: 'Copy alternative text',
  altCopied: 'Alternative text copied.',
  printing: 'Preparing the print.',

  caption: (services: readonly string[]): string => `Who is responsible for what on ${list.format(services)}`,
  /** Head of the column of bands in a sheet. */
  group: 'Group',
  whereLine: 'Where the line runs, from your data down to the buildings:',
  /** @param read ISO date on which the newest of the sources was read; empty when that is not known */
  credit: (provider: string, read: string): string =>
    `Facts about ${provider}${read && `. Sources last read on ${read}`}.`,
  summary: (rows: number, services: readonly string[], provider: string): string =>
    `Table of who is responsible for what on ${list.format(services)}, in ${plural(rows, 'row')}: you, ${provider}, or both. ` +
    `A bold line runs between what is yours and what is ${provider}'s.`,
  column: (
    stretches: readonly {readonly side: Side; readonly downTo: string}[],
    absent: readonly string[],
    provider: string,
  ): string => {
    const last = stretches.length - 1;
    const runs = stretches.map(({side, downTo}, i) =>
      i < last ? `${sideOf(side, provider)} down to ${downTo}` : sideOf(side, provider),
    );
    const said = last ? runs.join(', then ') : `all ${runs.join('')}`;
    const none = absent.length ? `${list.format(absent)} ${absent.length > 1 ? 'do' : 'does'} not apply` : '';
    return `${[...(stretches.length ? [said] : []), ...(none ? [none] : [])].join('; ')}.`;
  },
  mixed: (changes: number, count: Readonly<Record<Owner, number>>, provider: string): string =>
    `changes hands ${changes} times; ${plural(count.customer, 'task')} yours, ${count.provider} ${provider}, ` +
    `${count.shared} shared${count['not-applicable'] ? `, ${count['not-applicable']} that do not apply` : ''}.`,
  below: (shared: readonly string[]): string => `Below stand the shared controls: ${list.format(shared)}.`,

  /** Head of the printed column that names owners and services. */
  who: 'Who, and where',
  consistsOf: (tasks: readonly string[]): string => `Consists of: ${tasks.join('; ')}.`,
};
