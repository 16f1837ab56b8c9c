import {html, nothing, type TemplateResult} from 'lit';
import {byCategory} from '../../../model/by-category.js';
import {byOwner, type OwnerList} from '../../../model/by-owner.js';
import {ROW_SETS, type RowSet} from '../../../model/rows.js';
import {adopt} from '../../adopt.js';
import type {MatrixPart} from '../host.js';
import {categories} from './categories.js';
import {viewInput, type ViewHost, type ViewInput} from './input.js';
import {owners} from './owners.js';
import {canChoose, serviceChoice} from './service-choice.js';
import {viewsStyles} from './views.styles.js';

/** The matrix by owner (the at-a-glance list) or by control category, for one service or for any. */
export class Views implements MatrixPart {
  readonly #host: ViewHost;
  /** The reader chose a service, and has not heard yet what it changed. */
  #chosen = false;

  constructor(host: ViewHost) {
    this.#host = host;
    adopt(host.root, viewsStyles);
    host.addController(this);
    host.wantTexts();
  }

  /** @internal */
  hostUpdated(): void {
    const {model, service} = this.#host;
    if (!this.#chosen || !model || (service && !model.services.has(service))) return;
    this.#chosen = false;
    const input = viewInput(this.#host, model);
    const list = this.#list(input);
    const name = input.service?.short ?? input.words.anyService;
    const counts = Object.fromEntries(Object.entries(list).map(([place, tasks]) => [place, tasks.length]));
    const summary = input.words.summary(name, counts as Record<keyof OwnerList, number>, model.short);
    void this.#host.updateComplete.then(() => this.#host.say(summary));
  }

  render(): TemplateResult | typeof nothing {
    const {model, view} = this.#host;
    if (!model) return nothing;
    const input = viewInput(this.#host, model);
    return html`
      <div class="view" part="view">
        ${this.#about(input)}
        ${
          view === 'categories'
            ? model.texts
              ? categories(byCategory(model, this.#rows, input.keep), input)
              : html`
                  <p class="say">${input.words.loading}</p>
                `
            : owners(this.#list(input), input)
        }
      </div>
    `;
  }

  get #rows(): RowSet {
    return ROW_SETS.find((set) => set === this.#host.rows) ?? 'glance';
  }

  #list({provider, service, keep, columns}: ViewInput): OwnerList {
    return byOwner(provider, this.#rows, service?.id, {keep, columns});
  }

  /** Which service it is about, and what is worth knowing of it. */
  #about(input: ViewInput): TemplateResult {
    const host = this.#host;
    const {words, service} = input;
    const {service: id = '', offered} = host;
    const choice = canChoose(host);
    const saying = service
      ? [choice ? '' : service.name, service.note ?? '']
      : [!id ? words.onAny : offered[id] ? words.loadingService(offered[id]) : words.unknownService(id)];
    return html`
      <div class="say">
        ${
          choice
            ? serviceChoice(host, input, (chosen) => {
                this.#chosen = true;
                host.service = chosen;
              })
            : nothing
        }
        <p>${saying.filter(Boolean).join('. ')}</p>
      </div>
    `;
  }
}
