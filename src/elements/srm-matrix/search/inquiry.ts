import {search as english} from '../../../i18n/en/search.js';
import {wordsFor} from '../../../i18n/languages.js';
import {searchExamples, namedButMissing, search, type Hit} from '../../../model/search.js';
import type {Provider} from '../../../model/types.js';
import type {MatrixHost} from '../host.js';
import {nextTask, ready} from './ready.js';

/** Milliseconds after the last key until the search. */
const SEARCH_AFTER = 80;
/** One letter is no question yet. */
const FEWEST_LETTERS = 2;
/** How many answers at most. */
const MOST = 60;

/** What came of a question. */
export interface Found {
  readonly query: string;
  readonly provider: Provider;
  /** Short names of the services that could be had at that time. */
  readonly offered: Readonly<Record<string, string>>;
  readonly hits: readonly Hit[];
  /** Ids of services that the question names and that would have to be loaded. */
  readonly missing: readonly string[];
  /** Other questions, where there is no answer to this one. */
  readonly instead: readonly string[];
}

/** The question that stands in the field, and what was found last. */
export class Inquiry {
  readonly #host: MatrixHost;
  readonly #onFound: (found: Found) => void;
  #timer?: ReturnType<typeof setTimeout>;
  query = '';
  /** Kept while the next search is on its way, so that nothing flickers. */
  found?: Found;

  constructor(host: MatrixHost, onFound: (found: Found) => void) {
    this.#host = host;
    this.#onFound = onFound;
  }

  get isQuestion(): boolean {
    return this.query.trim().length >= FEWEST_LETTERS;
  }

  /** Takes a question, and looks for answers when typing pauses. */
  ask(query: string): void {
    clearTimeout(this.#timer);
    this.query = query;
    if (this.isQuestion) this.#timer = setTimeout(() => void this.find(), SEARCH_AFTER);
    else this.found = undefined;
  }

  /** Looks for answers now. @returns what was found, unless something else was asked in the meantime */
  async find(): Promise<Found | undefined> {
    clearTimeout(this.#timer);
    const {query} = this;
    const {model, offered, columns, language} = this.#host;
    if (!model || !this.isQuestion) return undefined;
    await ready(model);
    if (query !== this.query) return undefined;
    const was = this.found;
    if (query === was?.query && model === was.provider && offered === was.offered) return was;
    // in between, keys that were pressed meanwhile are seen to
    const hits = search(model, query, MOST);
    await nextTask();
    const missing = namedButMissing(model, query, offered);
    await nextTask();
    const words = wordsFor('search', english, language);
    const ids = columns.map(({id}) => id);
    const instead = hits.length ? [] : searchExamples(model, ids, words);
    if (query !== this.query) return undefined;
    // the texts came meanwhile
    if (model !== this.#host.model) return this.find();
    const found = {query, provider: model, offered, hits, missing, instead};
    this.found = found;
    this.#onFound(found);
    return found;
  }
}
