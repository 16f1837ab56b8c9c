import type {ReactiveControllerHost} from 'lit';
import type {RowSet} from '../../model/rows.js';
import type {TableBand, TableCell, TableRow} from '../../model/table.js';
import type {CellRef, Owner, Provider, Service} from '../../model/types.js';
import type {Scope} from '../../context/scope.js';

export const VIEWS = ['services', 'owners', 'categories'] as const;
/** What the rows and columns are: areas by services, tasks by owner, or controls by category. */
export type View = (typeof VIEWS)[number];

/** What the parts of a matrix that are loaded later see of it. They ask for changes; the matrix makes them. */
export interface MatrixHost extends HTMLElement, ReactiveControllerHost {
  services?: readonly string[];
  rows?: RowSet;
  view?: View;
  /** Id of the service that the view by owner shows; empty for any. */
  service?: string;
  mode?: 'recall';
  highlight?: 'moves';
  /** Only rows whose owner differs between the columns. */
  differences?: boolean;
  /** Only rows of these layers of the stack. */
  groups?: readonly string[];
  /** Only rows in which one of these owners stands. */
  owners?: readonly string[];
  /** Only columns of these service models. */
  models?: readonly string[];
  /** Only rows of these control categories. */
  categories?: readonly string[];
  /** What recall leaves blank: a service's id, or how many cells; all when empty. */
  blanks?: string;
  /** Equal seeds leave the same cells blank. */
  seed?: string;
  controls?: string;
  heading?: string;
  headingLevel?: number;

  readonly root: ShadowRoot;
  /** The model shown; its texts may still be on their way (`texts` is false). */
  readonly model?: Provider;
  /** Under which name the library has the model. */
  readonly key: string;
  readonly scope: Scope;
  /** The language that the words are in, for `wordsFor`. */
  readonly language: string;
  /** The columns shown, in order. */
  readonly columns: readonly Service[];
  /** Short names by id of every service that can be had, also those that would be loaded. */
  readonly offered: Readonly<Record<string, string>>;
  /** The rows shown, with owners and the line, after all filters. */
  readonly bands: readonly TableBand[];
  /** Ids of composites whose tasks are listed. */
  opened?: ReadonlySet<string>;
  /** A cell that was asked for and is not in view yet. */
  awaited?: CellRef;
  /** The cell whose detail is open. */
  readonly shown?: CellRef;
  /** The button of a cell, wherever the view shows it. */
  anchor(ref: CellRef): HTMLElement | null;
  /** Opens the detail of a cell that is in view. */
  open(ref: CellRef): void;
  /** The detail was closed. */
  closed(): void;
  /** Learns the names of the services that can be had on demand. */
  offer(): Promise<void>;
  /** Asks for the texts of the cells. */
  wantTexts(): void;
  /** Brings a cell into view and opens it, whatever view, rows and columns stand there now. @returns false when there is no such cell */
  reveal(ref: CellRef): boolean;
  /** Says a sentence to screen readers, politely. Saying nothing new stays silent. */
  say(text: string): void;
}

/** How a cell looks and reads. */
export interface Look {
  /** The owner shown; undefined leaves the cell blank. */
  readonly owner: Owner | undefined;
  /** Word in the cell. */
  readonly word: string;
  /** Classes on top of the owner's. */
  readonly mark?: string;
  /** Word that no longer holds; shown struck through. */
  readonly was?: string;
  /** Words for screen readers that follow the word. */
  readonly aside?: string;
}

/** Another way to fill the cells of the table, for instance recall. */
export interface CellMode {
  look(row: TableRow, cell: TableCell): Look;
  /** A cell was pressed, by pointer or by Enter. */
  press(ref: CellRef): void;
  /** A key was typed on a cell. @returns true when it meant something */
  key(event: KeyboardEvent, ref: CellRef): boolean;
}

/** A part that is loaded when it is wanted: `new Part(host)`. It adopts its own styles. */
export interface MatrixPart {
  render(): unknown;
}
