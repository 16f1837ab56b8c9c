import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {aws} from '../../src/content/aws/default.js';
import {moreServices} from '../../src/content/aws/more-services.js';
import {Scope} from '../../src/context/scope.js';
import type {MatrixHost, MatrixPart} from '../../src/elements/srm-matrix/host.js';
import {matrixStyles} from '../../src/elements/srm-matrix/matrix.styles.js';
import {Grid} from '../../src/elements/srm-matrix/table/grid.js';
import {legend} from '../../src/elements/parts/legend.js';
import {common} from '../../src/i18n/en/common.js';
import {matrix} from '../../src/i18n/en/matrix.js';
import {services as serviceWords} from '../../src/i18n/en/services.js';
import {expand} from '../../src/model/expand.js';
import {outlineOf} from '../../src/model/outline.js';
import {readOutline} from '../../src/model/read-outline.js';
import type {RowSet} from '../../src/model/rows.js';
import {tableOf, type TableBand} from '../../src/model/table.js';
import type {Provider, Service} from '../../src/model/types.js';
import {base} from '../../src/styles/base.js';
import {legendStyles} from '../../src/styles/legend.js';
import {tokens} from '../../src/styles/tokens.js';

const source = {...aws, services: {...aws.services, ...moreServices}};
const whole = expand(source);
const outline = readOutline(outlineOf(source));

/** As little of a matrix as its parts need: a table, what is shown, and what was said. */
export class MatrixStandIn extends LitElement implements MatrixHost {
  readonly key = 'aws';
  static override properties: PropertyDeclarations = {theme: {reflect: true}, model: {state: true}, mode: {}};
  static override styles = [tokens, base, legendStyles, matrixStyles];

  declare theme?: string;
  declare model: Provider;
  declare mode?: 'recall';
  ids: readonly string[] = ['ec2', 'rds', 'lambda'];
  rows: RowSet = 'glance';
  opened: ReadonlySet<string> = new Set();
  heading?: string;
  controls = '';
  language = 'en';
  offered = {};
  parts: readonly MatrixPart[] = [];
  readonly scope = new Scope();
  /** What screen readers were told, in order. */
  readonly said: string[] = [];
  readonly #grid = new Grid();

  constructor() {
    super();
    this.model = outline;
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }
  get columns(): readonly Service[] {
    return this.ids.map((id) => this.model.services.get(id)!);
  }
  get bands(): readonly TableBand[] {
    return tableOf(this.model, this.ids, this.rows, this.opened);
  }
  wantTexts(): void {
    setTimeout(() => (this.model = whole), 20);
  }
  say(text: string): void {
    this.said.push(text);
  }
  anchor(): null {
    return null;
  }
  open(): void {}
  closed(): void {}
  async offer(): Promise<void> {}
  reveal(): boolean {
    return false;
  }

  protected override render(): TemplateResult {
    const words = {...common, ...serviceWords, ...matrix};
    this.#grid.update({
      provider: this.model,
      services: this.columns,
      bands: this.bands,
      open: this.opened,
      shown: '',
      focus: '',
      look: (_, {owner}) => ({owner, word: words.owner(owner, this.model.short)}),
      lined: true,
      moves: () => false,
      words,
    });
    const [tools, ...others] = this.parts.map((part) => part.render());
    return html`
      <section class="card">
        <div class="head">
          <div class="title">${matrix.title}</div>
          ${legend(words, this.model.short)}
        </div>
        <div class="bar">${tools}</div>
        <div class="scroll ${this.#grid.isLong ? 'long' : ''}">${this.#grid.element}</div>
        ${others}
      </section>
    `;
  }
}

customElements.define('matrix-stand-in', MatrixStandIn);
