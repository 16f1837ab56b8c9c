import {html, nothing, type TemplateResult} from 'lit';
import {takeAway as english} from '../../../i18n/en/take-away.js';
import {wordsFor} from '../../../i18n/languages.js';
import {adopt} from '../../adopt.js';
import type {MatrixHost, MatrixPart} from '../host.js';
import {copy} from './copy.js';
import {isDark} from './is-dark.js';
import {PICTURE_FORMATS, TEXT_FORMATS, type PictureFormat, type Shown, type TextFormat} from './kinds.js';
import {Menu} from './menu.js';
import {outcomeView, type Outcome} from './outcome.js';
import {fileName, save} from './save.js';
import {takeAwayStyles} from './take-away.styles.js';
import {whenTexts} from './when-texts.js';

/** More columns than this do not stand well on an upright page. */
const UPRIGHT = 8;

/** A button with all ways to take the matrix along: copies as text, pictures, print. */
export class TakeAway implements MatrixPart {
  readonly #host: MatrixHost;
  readonly #menu: Menu;
  #outcome?: Outcome;
  /** Whether pictures are dark; as the matrix is, until the reader chooses. */
  #dark = false;
  #loading?: Promise<typeof import('./formats.js')>;

  constructor(host: MatrixHost) {
    this.#host = host;
    this.#menu = new Menu(host, (isOpen) => {
      if (isOpen) {
        // whom the facts are from is known with the texts
        host.wantTexts();
        // what fails now is tried again, and reported, when the reader chooses something
        this.#formats().catch(() => undefined);
        this.#outcome = undefined;
        this.#dark = isDark(host);
      }
      host.requestUpdate();
    });
    adopt(host.root, takeAwayStyles);
  }

  /** What makes the texts and pictures; loaded when the panel opens, so that a choice finds it there. */
  #formats(): Promise<typeof import('./formats.js')> {
    this.#loading ??= import('./formats.js').catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  get #words(): typeof english {
    return wordsFor('takeAway', english, this.#host.language);
  }

  render(): TemplateResult | typeof nothing {
    const host = this.#host;
    if (!host.model) return nothing;
    const words = this.#words;
    const shown = host as Shown;
    return this.#menu.render(
      words.open,
      html`
        ${
          // copies and pictures would tell what the learner is to recall
          host.mode === 'recall' ? nothing : this.#ways(shown)
        }
        <div role="group" aria-labelledby="away-paper">
          <span id="away-paper">${words.onPaper}</span>
          <button class="btn ghost" @click=${() => void this.#print()}>${words.print}</button>
          ${
            host.columns.length > UPRIGHT
              ? html`
                  <p class="aside">${words.landscape(host.columns.length)}</p>
                `
              : nothing
          }
        </div>
        ${this.#outcome ? outcomeView(this.#outcome, words, (alt) => void this.#copyAlt(alt)) : nothing}
      `,
    );
  }

  #ways(host: Shown): TemplateResult {
    const words = this.#words;
    return html`
      <div role="group" aria-labelledby="away-copy">
        <span id="away-copy">${words.copyAs}</span>
        ${TEXT_FORMATS.map(
          (format) => html`
            <button class="btn ghost" @click=${() => void this.#try(format, this.#copy(host, format))}>
              ${words.formats[format]}
            </button>
          `,
        )}
      </div>
      <div role="group" aria-labelledby="away-picture">
        <span id="away-picture">${words.download}</span>
        ${PICTURE_FORMATS.map(
          (format) => html`
            <button class="btn ghost" @click=${() => void this.#try(format, this.#save(host, format))}>
              ${words.formats[format]}
            </button>
          `,
        )}
        <label>
          <input
            type="checkbox"
            .checked=${this.#dark}
            @change=${(event: Event) => (this.#dark = (event.target as HTMLInputElement).checked)}
          />
          ${words.dark}
        </label>
      </div>
    `;
  }

  async #copy(host: Shown, format: TextFormat): Promise<void> {
    const words = this.#words;
    const {textOf} = await this.#formats();
    const text = textOf(host, format);
    const isCopied = await copy(text, format === 'html' ? text : undefined);
    await this.#tell(isCopied ? {message: words.copied(words.formats[format])} : {message: words.denied, text});
  }

  async #save(host: Shown, format: PictureFormat): Promise<void> {
    const {altOf, pictureOf} = await this.#formats();
    const ids = host.columns.map(({id}) => id);
    const name = fileName(ids, format);
    const file = await pictureOf(host, format, this.#dark);
    if (!file) throw new Error(name);
    save(file, name);
    await this.#tell({message: this.#words.saved(name), text: altOf(host), isAlt: true});
  }

  /** Does what was chosen, and says so when it cannot be done. */
  async #try(format: TextFormat | PictureFormat, way: Promise<void>): Promise<void> {
    try {
      await way;
    } catch {
      const words = this.#words;
      await this.#tell({message: words.failed(words.formats[format])});
    }
  }

  async #copyAlt(text: string): Promise<void> {
    const message = (await copy(text)) ? this.#words.altCopied : this.#words.denied;
    await this.#tell({message, text, isAlt: true});
  }

  /** Shows what came of a choice, and says it once. */
  async #tell(outcome: Outcome): Promise<void> {
    this.#outcome = outcome;
    this.#host.say(outcome.message);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#menu.place();
    if (outcome.message !== this.#words.denied) return;
    const text = this.#host.root.querySelector<HTMLTextAreaElement>('.outcome textarea');
    text?.focus();
    text?.select();
    text?.scrollTo(0, 0);
  }

  async #print(): Promise<void> {
    this.#menu.hide();
    this.#host.say(this.#words.printing);
    await whenTexts(this.#host);
    await this.#host.updateComplete;
    print();
  }
}
