import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {aws} from '../../src/content/aws/default.js';
import {moreNames} from '../../src/content/aws/more-names.js';
import {moreServices} from '../../src/content/aws/more-services.js';
import {Scope} from '../../src/context/scope.js';
import type {MatrixHost} from '../../src/elements/srm-matrix/host.js';
import {matrixStyles} from '../../src/elements/srm-matrix/matrix.styles.js';
import {Search} from '../../src/elements/srm-matrix/search/index.js';
import {expand} from '../../src/model/expand.js';
import {outlineOf} from '../../src/model/outline.js';
import {readOutline} from '../../src/model/read-outline.js';
import type {CellRef, Provider, Service} from '../../src/model/types.js';
import {base} from '../../src/styles/base.js';
import {tokens} from '../../src/styles/tokens.js';

const whole = expand(aws);
const wider = expand({...aws, services: {...aws.services, ...moreServices}});
const outline = readOutline(outlineOf(aws));

/** A card with nothing in it but the search; notes what it is asked for. */
class SearchHost extends LitElement implements MatrixHost {
  readonly key = 'aws';
  static override properties: PropertyDeclarations = {model: {state: true}, ids: {state: true}, offered: {state: true}};
  static override styles = [tokens, base, matrixStyles];

  declare model: Provider;
  declare ids: readonly string[];
  declare offered: Readonly<Record<string, string>>;
  readonly scope = new Scope();
  readonly language = 'en';
  readonly bands = [];
  /** Cells that were asked for, as "service/area". */
  readonly revealed: string[] = [];
  /** What screen readers were told. */
  readonly said: string[] = [];
  textsWanted = false;
  canReveal = true;
  /** How often the whole table would have been drawn. */
  drawn = 0;
  #search?: Search;

  constructor() {
    super();
    this.model = whole;
    this.ids = ['on-premises', 'ec2', 'rds', 'lambda', 's3'];
    this.offered = {};
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }
  get columns(): readonly Service[] {
    return this.ids.flatMap((id) => this.model.services.get(id) ?? []);
  }
  get services(): readonly string[] {
    return this.ids;
  }
  set services(ids: readonly string[]) {
    this.ids = ids;
    this.model = wider;
  }
  wantTexts(): void {
    this.textsWanted = true;
  }
  offer(): Promise<void> {
    const names = [...this.model.services.values()].map(({id, short}): [string, string] => [id, short]);
    this.offered = {...Object.fromEntries(names), ...moreNames};
    return Promise.resolve();
  }
  reveal({service, area}: CellRef): boolean {
    this.revealed.push(`${service}/${area}`);
    return this.canReveal;
  }
  say(text: string): void {
    this.said.push(text);
  }
  anchor(): null {
    return null;
  }
  open(): void {
    // shows nothing
  }
  closed(): void {
    // shows nothing
  }

  protected override render(): TemplateResult {
    this.drawn++;
    this.#search ??= new Search(this);
    return html`
      <section class="card">${this.#search.render()}</section>
    `;
  }
}
customElements.define('search-host', SearchHost);

const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = (el: SearchHost, css: string) => [...el.root.querySelectorAll<HTMLElement>(css)];
const field = (el: SearchHost) => el.root.querySelector('input')!;
const answers = (el: SearchHost) => all(el, 'li button').map((button) => button.getAttribute('aria-label'));
const best = (el: SearchHost) => text(all(el, 'li p')[0]);
const waitFor = async (test: () => unknown) => {
  for (let i = 0; i < 150 && !test(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(test(), test.toString()).to.be.ok;
};
const host = async (change: (el: SearchHost) => void = () => undefined): Promise<SearchHost> => {
  const el = await fixture<SearchHost>(html`
    <search-host></search-host>
  `);
  change(el);
  await el.updateComplete;
  return el;
};
const ask = async (el: SearchHost, query: string): Promise<void> => {
  field(el).focus();
  // what was found before goes with the question
  for (const value of ['', query]) {
    field(el).value = value;
    field(el).dispatchEvent(new Event('input', {bubbles: true}));
  }
  await waitFor(() => all(el, 'li button, .instead button').length);
};
const focused = (el: SearchHost) => el.root.activeElement?.getAttribute('aria-label');

describe('the search of <srm-matrix>', () => {
  before(() => setViewport({width: 1000, height: 900}));

  it('is a field with a name, and asks for the texts when the reader comes', async () => {
    const el = await host();
    expect(field(el).type).to.equal('search');
    expect(field(el).getAttribute('aria-label')).to.equal('Search: a task, a service, a question');
    expect(el.textsWanted).to.be.false;
    field(el).focus();
    expect(el.textsWanted).to.be.true;
  });

  it('answers in words, owner, task and service first', async () => {
    const el = await host();
    await ask(el, 'patch os rds');
    expect(answers(el)[0]).to.equal('Guest OS patching, RDS: AWS');
    expect(text(all(el, 'li button')[0])).to.equal('Guest OS patching RDS AWS');
    expect(best(el)).to.equal(
      'On RDS, AWS patches the operating system of the database server. You pick the window or start an update sooner.',
    );
    expect(all(el, 'li p')).to.have.length(1);
  });

  it('finds while somebody types, without drawing the table', async () => {
    const el = await host();
    field(el).focus();
    await el.updateComplete;
    await new Promise((done) => setTimeout(done, 50));
    const {drawn} = el;
    await sendKeys({type: 'who rotates keys'});
    await waitFor(() => answers(el)[0]?.startsWith('Rotation and deletion of keys'));
    expect(best(el)).to.equal('You On-premises Shared EC2, RDS, Lambda, and S3');
    expect(el.drawn).to.equal(drawn);
  });

  it('shows the first answers, and all on demand', async () => {
    const el = await host();
    await ask(el, 'what is mine on ec2');
    expect(answers(el)).to.have.length(6);
    const more = all(el, '.instead button')[0]!;
    const [, count] = /^Show all (\d+)$/.exec(text(more))!;
    more.click();
    expect(answers(el)).to.have.length(Number(count));
    expect(focused(el)).to.equal(answers(el)[6]);
    expect(answers(el).every((answer) => answer?.endsWith(', EC2: You'))).to.be.true;
  });

  it('leads to the cell, and makes room for it', async () => {
    const el = await host();
    await ask(el, 'patch os rds');
    all(el, 'li button')[0]!.click();
    expect(el.revealed).to.deep.equal(['rds/guest-os-patching']);
    expect(all(el, 'li')).to.deep.equal([]);
    expect(field(el).value).to.equal('patch os rds');
  });

  it('leads an answer about all services to the column that is looked at, else to one in the cloud', async () => {
    const el = await host();
    await ask(el, 'who rotates keys');
    all(el, 'li button')[0]!.click();
    el.scope.update({service: 'lambda'});
    await ask(el, 'who rotates the keys');
    all(el, 'li button')[0]!.click();
    expect(el.revealed).to.deep.equal(['ec2/key-lifecycle', 'lambda/key-lifecycle']);
  });

  it('keeps the answers where the cell cannot be shown', async () => {
    const el = await host((el) => (el.canReveal = false));
    await ask(el, 'patch os rds');
    all(el, 'li button')[0]!.click();
    expect(answers(el)).to.not.deep.equal([]);
    expect(el.root.activeElement).to.equal(field(el));
  });

  it('goes by keyboard: Enter takes the best, arrows go through the answers, Escape clears', async () => {
    const el = await host();
    field(el).focus();
    await sendKeys({type: 'encryption s3'});
    await sendKeys({press: 'Enter'});
    await waitFor(() => el.revealed.length);
    expect(el.revealed[0]).to.match(/^s3\/encryption/);
    await ask(el, 'guest os s3');
    const labels = answers(el);
    await sendKeys({press: 'ArrowDown'});
    expect(focused(el)).to.equal(labels[0]);
    await sendKeys({press: 'ArrowDown'});
    expect(focused(el)).to.equal(labels[1]);
    await sendKeys({press: 'End'});
    expect(focused(el)).to.equal(labels.at(-1));
    await sendKeys({press: 'ArrowDown'});
    expect(focused(el)).to.equal(labels.at(-1));
    await sendKeys({press: 'Home'});
    expect(focused(el)).to.equal(labels[0]);
    await sendKeys({press: 'ArrowUp'});
    expect(el.root.activeElement).to.equal(field(el));
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Escape'});
    expect(el.root.activeElement).to.equal(field(el));
    expect(field(el).value).to.equal('');
    expect(all(el, 'li')).to.deep.equal([]);
  });

  it('leaves Escape to the page once there is nothing to clear', async () => {
    const el = await host();
    let escaped = 0;
    el.addEventListener('keydown', () => escaped++);
    await ask(el, 'mfa');
    await sendKeys({press: 'Escape'});
    expect(escaped).to.equal(0);
    await sendKeys({press: 'Escape'});
    expect(escaped).to.equal(1);
  });

  it('has a button that clears, and comes back to what was asked', async () => {
    const el = await host();
    await ask(el, 'mfa');
    const clear = all(el, 'button[aria-label="Clear the search"]')[0]!;
    clear.click();
    expect(field(el).value).to.equal('');
    expect(el.root.activeElement).to.equal(field(el));
    expect(all(el, 'button')).to.deep.equal([]);
    await ask(el, 'mfa');
    all(el, 'li button')[0]!.click();
    field(el).blur();
    field(el).focus();
    await waitFor(() => answers(el).length);
  });

  it('is said once when typing pauses', async () => {
    const el = await host();
    field(el).focus();
    await sendKeys({type: 'patch os r'});
    await sendKeys({type: 'ds'});
    await waitFor(() => el.said.length);
    await new Promise((done) => setTimeout(done, 300));
    expect(el.said).to.have.length(1);
    expect(el.said[0]).to.equal(`${answers(el).length} answers. Guest OS patching, RDS: AWS.`);
  });

  it('says so when nothing is found, and offers questions that have an answer', async () => {
    const el = await host();
    await ask(el, 'xyzzy');
    expect(text(all(el, '.instead p')[0])).to.equal('Nothing found for “xyzzy”. These have an answer:');
    await waitFor(() => el.said.length);
    expect(el.said).to.deep.equal(['Nothing found for “xyzzy”.']);
    const examples = all(el, '.instead button').map(text);
    expect(examples).to.have.length(3);
    all(el, '.instead button')[0]!.click();
    await waitFor(() => answers(el).length);
    expect(field(el).value).to.equal(examples[0]);
    expect(el.root.activeElement).to.equal(field(el));
  });

  it('answers by owner before the texts are there, and in full when they come', async () => {
    const el = await host((el) => (el.model = outline));
    await ask(el, 'guest os patching rds');
    expect(best(el)).to.equal('On RDS, AWS does all of it: Guest OS patching.');
    el.model = whole;
    await waitFor(() => best(el).includes('You pick the window'));
    expect(answers(el)[0]).to.equal('Guest OS patching, RDS: AWS');
  });

  it('knows the names of services that are not loaded, and adds one', async () => {
    const el = await host();
    await ask(el, 'patch os workspaces');
    await waitFor(() => all(el, '.instead button').length);
    expect(text(all(el, '.instead')[0])).to.equal('WorkSpaces is not in the table yet. Add WorkSpaces');
    all(el, '.instead button')[0]!.click();
    await waitFor(() => answers(el)[0]?.includes('WorkSpaces'));
    expect(el.services).to.deep.equal(['on-premises', 'ec2', 'rds', 'lambda', 's3', 'workspaces']);
    expect(answers(el)[0]).to.match(/^Guest OS patching, WorkSpaces: /);
    expect(all(el, '.instead')).to.deep.equal([]);
  });

  it('waits while a word is composed', async () => {
    const el = await host();
    await ask(el, 'mfa');
    field(el).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', isComposing: true, bubbles: true}));
    await new Promise((done) => setTimeout(done, 50));
    expect(el.revealed).to.deep.equal([]);
  });

  it('has room for a finger, also at 280 px, and nothing sticks out', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      const el = await host((el) => (el.style.inlineSize = '280px'));
      await ask(el, 'patch management, encryption at rest and backup on rds, ec2, lambda');
      const card = all(el, '.card')[0]!;
      const {left, right} = card.getBoundingClientRect();
      for (const target of all(el, 'button, input')) {
        const rect = target.getBoundingClientRect();
        expect(rect.height, target.className).to.be.at.least(43.9);
        expect(rect.left).to.be.at.least(left);
        expect(rect.right).to.be.at.most(right);
      }
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    }
    document.documentElement.dir = '';
  });

  it('is accessible with answers and without', async () => {
    const el = await host();
    await ask(el, 'encryption s3');
    await expect(el).to.be.accessible();
    await ask(el, 'key rotation');
    await expect(el).to.be.accessible();
    await ask(el, 'xyzzy');
    await expect(el).to.be.accessible();
  });
});
