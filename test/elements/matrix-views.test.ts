import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {LitElement, type PropertyDeclarations} from 'lit';
import {Scope} from '../../src/context/scope.js';
import {aws} from '../../src/content/aws/default.js';
import {awsOutline} from '../../src/content/aws/outline.js';
import {workmail} from '../../src/content/aws/services/workmail.js';
import {azure} from '../../src/content/azure/index.js';
import {SrmElement} from '../../src/elements/srm-element.js';
import type {MatrixHost, View} from '../../src/elements/srm-matrix/host.js';
import {Switcher} from '../../src/elements/srm-matrix/views/switcher.js';
import {Views} from '../../src/elements/srm-matrix/views/index.js';
import {expand} from '../../src/model/expand.js';
import {readOutline} from '../../src/model/read-outline.js';
import type {RowSet} from '../../src/model/rows.js';
import {tableOf} from '../../src/model/table.js';
import type {CellRef, Provider, Service} from '../../src/model/types.js';

/** As much of a matrix as the views see. */
class FakeMatrix extends LitElement implements MatrixHost {
  readonly key = 'aws';
  static override properties: PropertyDeclarations = {
    view: {},
    service: {},
    rows: {},
    controls: {},
    model: {attribute: false},
    shown: {attribute: false},
    offered: {attribute: false},
  };
  static override styles = SrmElement.styles;

  declare view?: View;
  declare service?: string;
  declare rows?: RowSet;
  declare controls?: string;
  declare model?: Provider;
  declare shown?: CellRef;
  readonly scope = new Scope();
  readonly language = 'en';
  readonly headingLevel = 3;
  declare offered: Readonly<Record<string, string>>;
  /** Rows that a filter leaves out. */
  without: readonly string[] = [];
  readonly said: string[] = [];
  textsWanted = 0;
  #views?: Views;
  #switcher?: Switcher;

  constructor() {
    super();
    this.offered = {};
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  get columns(): readonly Service[] {
    return this.model!.columns.map((id) => this.model!.services.get(id)!);
  }

  get bands() {
    return tableOf(this.model!, this.model!.columns, this.rows ?? 'glance').map((band) => ({
      ...band,
      rows: band.rows.filter(({area}) => !this.without.includes(area.id)),
    }));
  }

  wantTexts(): void {
    this.textsWanted++;
  }

  say(text: string): void {
    this.said.push(text);
  }

  anchor(): null {
    return null;
  }

  open(ref: CellRef): void {
    this.shown = ref;
  }

  closed(): void {}

  offer(): Promise<void> {
    if (!('workmail' in this.offered)) this.offered = {workmail: 'WorkMail'};
    return Promise.resolve();
  }

  reveal(): boolean {
    return true;
  }

  override render() {
    this.#views ??= new Views(this);
    this.#switcher ??= new Switcher(this);
    return html`
      <section class="card">${this.#switcher.render()}${this.#views.render()}</section>
    `;
  }
}
customElements.define('fake-matrix', FakeMatrix);

const provider = expand(aws);
const matrix = async (set: Partial<FakeMatrix> = {}): Promise<FakeMatrix> => {
  const el = await fixture<FakeMatrix>(html`
    <fake-matrix .model=${provider} .view=${'owners'}></fake-matrix>
  `);
  await el.offer();
  Object.assign(el, set);
  el.requestUpdate();
  await el.updateComplete;
  return el;
};
const all = (el: FakeMatrix | Element, css: string) => [...(el.shadowRoot ?? el).querySelectorAll<HTMLElement>(css)];
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const block = (el: FakeMatrix, name: string | RegExp) =>
  all(el, '.block').find((one) => text(one.querySelector('[role=heading]')).match(name))!;
const tasks = (box: Element) => all(box, 'button').map(text);
const entry = (el: FakeMatrix, label: string) =>
  all(el, 'li').find((li) => text(li.querySelector('button')) === label)!;
const select = (el: FakeMatrix) => all(el, 'select')[0] as HTMLSelectElement | undefined;
const choose = async (el: FakeMatrix, id: string) => {
  const box = select(el)!;
  box.value = id;
  box.dispatchEvent(new Event('change', {bubbles: true}));
  await el.updateComplete;
  await nextFrame();
};

describe('the view by owner', () => {
  before(() => setViewport({width: 1100, height: 900}));

  it('shows who does what on one service, the customer on top and the provider below', async () => {
    const el = await matrix({service: 'rds'});
    expect(tasks(block(el, 'You'))).to.deep.equal([
      'Customer data',
      'Identity and access management',
      'Network configuration',
      'Application code',
      'Encryption at rest: on or off',
    ]);
    expect(tasks(block(el, 'AWS'))).to.include.members(['Guest OS patching', 'Hypervisor']);
    expect(text(block(el, 'You'))).to.contain('Security in the cloud');
    expect(text(block(el, 'AWS'))).to.contain('Security of the cloud');
    const [yours, theirs] = [block(el, 'You'), block(el, 'AWS')].map((b) => b.getBoundingClientRect());
    expect(yours!.bottom).to.be.at.most(theirs!.top + 1);
    expect(getComputedStyle(block(el, 'AWS')).borderTopWidth).to.equal('3px');
    expect(getComputedStyle(block(el, 'AWS')).borderTopStyle).to.equal('solid');
  });

  it('shows both halves of what is shared, in words', async () => {
    const el = await matrix({service: 'rds'});
    const patching = text(entry(el, 'Patch management'));
    expect(patching).to.match(/You Versions and upgrades/);
    expect(patching).to.match(/AWS Hypervisor; Host OS patching/);
    el.rows = 'all';
    await el.updateComplete;
    expect(text(entry(el, 'Rotation and deletion of keys'))).to.contain('You Decide when customer managed keys');
  });

  it('sets apart what does not apply, with the reason, and prints the conditions', async () => {
    const el = await matrix({service: 'rds'});
    expect(text(block(el, 'Does not apply'))).to.contain('RDS does not run your application.');
    expect(text(entry(el, 'Backup'))).to.contain('Holds for: automated backups are on (Backup jobs)');
    el.service = 'lambda';
    await el.updateComplete;
    expect(text(entry(el, 'Runtime and web server patching'))).to.contain(
      'Holds for: managed runtime in Auto update mode',
    );
  });

  it('states nothing as one side where the service decides', async () => {
    const el = await matrix();
    expect(tasks(block(el, 'Depends on the service'))).to.include('Guest OS patching');
    expect(text(entry(el, 'Guest OS patching'))).to.match(
      /You on On-premises and EC2 .*AWS on RDS, Lambda, S3, and DynamoDB/,
    );
    expect(tasks(block(el, /^You$/))).not.to.include('Application code');
    // the line is not one line then
    expect(getComputedStyle(block(el, 'AWS')).borderTopStyle).to.equal('dotted');
  });

  it('keeps an empty side in sight', async () => {
    const el = await matrix({service: 'on-premises'});
    expect(text(block(el, 'AWS'))).to.contain('None of the tasks shown.');
    expect(text(el.shadowRoot!.firstElementChild)).not.to.contain('Security of the cloud');
  });

  it('stands in the order of the headings of the page', async () => {
    const el = await matrix({service: 'rds'});
    expect(new Set(all(el, '[role=heading]').map((h) => h.getAttribute('aria-level')))).to.deep.equal(new Set(['4']));
  });

  it('gives every task a button for its cell, and says which one is open', async () => {
    const el = await matrix({service: 'rds'});
    const button = entry(el, 'Hypervisor').querySelector('button')!;
    expect(button.dataset['key']).to.equal('rds/hypervisor');
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    el.shown = {service: 'rds', area: 'hypervisor'};
    await el.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    for (const one of all(el, 'button')) expect(one.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('opens a cell that fits where no service is chosen', async () => {
    const el = await matrix();
    const key = (label: string) => entry(el, label).querySelector('button')!.dataset['key'];
    expect(key('Hypervisor')).to.equal('ec2/hypervisor');
    expect(key('Guest OS patching')).to.equal('ec2/guest-os-patching');
    expect(key('Patch management')).to.equal('ec2/patch-management');
    const keys = all(el, '[data-key]').map((b) => b.dataset['key']);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('shows only the rows that passed the filters', async () => {
    const el = await matrix({service: 'rds', without: ['hypervisor', 'data-protection']});
    expect(all(el, 'button').map(text)).not.to.include.members(['Hypervisor']);
    expect(tasks(block(el, 'You'))).not.to.include('Customer data');
  });

  it('asks for the texts once, and does without until they come', async () => {
    const el = await matrix({model: readOutline(awsOutline), service: 'rds'});
    expect(el.textsWanted).to.equal(1);
    expect(tasks(block(el, 'AWS'))).to.include('Guest OS patching');
    expect(text(entry(el, 'Patch management'))).to.contain('You Versions and upgrades');
    el.model = provider;
    await el.updateComplete;
    expect(text(block(el, 'Does not apply'))).to.contain('RDS does not run your application.');
    expect(el.textsWanted).to.equal(1);
  });

  it('fits on a phone', async () => {
    const el = await matrix({controls: ''});
    el.style.inlineSize = '296px';
    const {left, right} = el.getBoundingClientRect();
    for (const one of all(el, '.view *:not(optgroup, option), .switch *')) {
      const box = one.getBoundingClientRect();
      expect(box.right, one.className).to.be.at.most(right);
      expect(box.left, one.className).to.be.at.least(left);
    }
  });
});

describe('the choice of a service', () => {
  it('offers any service, those that are there by model, and those on demand', async () => {
    const el = await matrix({controls: ''});
    const box = select(el)!;
    expect(box.labels[0]).to.exist;
    expect(text(box.labels[0])).to.match(/^Service/);
    expect(box.options[0]!.text).to.equal('Any service');
    const groups = [...box.querySelectorAll('optgroup')].map((g) => [
      g.label,
      ...[...g.children].map((option) => text(option)),
    ]);
    expect(groups).to.deep.include.members([
      ['Infrastructure', 'EC2'],
      ['More services', 'WorkMail'],
    ]);
    expect(box.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('changes the service and says what came of it', async () => {
    const el = await matrix({controls: ''});
    await choose(el, 'rds');
    expect(el.service).to.equal('rds');
    expect(tasks(block(el, 'AWS'))).to.include('Guest OS patching');
    expect(el.said).to.deep.equal(['RDS: 5 tasks yours, 6 AWS, 5 shared, and 1 that do not apply.']);
    await choose(el, '');
    expect(el.said[1]).to.match(/^Any service: 3 tasks yours, 4 AWS, 5 shared, and 5 depending on the service\.$/);
  });

  it('waits for a service that is loaded on demand', async () => {
    const el = await matrix({controls: ''});
    await choose(el, 'workmail');
    expect(text(all(el, '.say')[0])).to.contain('Loading WorkMail');
    expect(el.said).to.deep.equal([]);
    el.model = expand(aws, {workmail});
    await el.updateComplete;
    await nextFrame();
    expect(el.said[0]).to.match(/^WorkMail: /);
    // the note on the service is worth knowing
    expect(text(all(el, '.say')[0])).to.contain('AWS ends support on March 31, 2027.');
    expect(select(el)!.value).to.equal('workmail');
  });

  it('says so when there is no such service', async () => {
    const el = await matrix({service: 'no-such', controls: ''});
    expect(text(all(el, '.say')[0])).to.contain('There is no service "no-such".');
    expect(block(el, 'Depends on the service')).to.exist;
  });

  it('is left out where the reader gets no controls; then the name stands there', async () => {
    const el = await matrix({service: 'rds', controls: 'none'});
    expect(select(el)).to.be.undefined;
    expect(text(all(el, '.say')[0])).to.contain('Amazon RDS');
  });
});

describe('the view by category', () => {
  it('shows each kind of control with what the provider names itself set apart', async () => {
    const el = await matrix({view: 'categories'});
    expect(all(el, '.block > .name').map(text)).to.deep.equal([
      'Inherited controls',
      'Shared controls',
      'Customer-specific controls',
    ]);
    const inherited = block(el, 'Inherited');
    expect(text(inherited)).to.contain('AWS does all of the work and you take over the result.');
    const groups = all(inherited, '.sort').map((head) => [text(head), ...tasks(head.nextElementSibling!)]);
    expect(groups).to.deep.equal([
      ['Examples that AWS names', 'Physical and environmental controls'],
      ['Sorted in here by this model', 'Hardware', 'Global infrastructure'],
    ]);
  });

  it('waits for the names of the categories, which come with the texts', async () => {
    const el = await matrix({view: 'categories', model: readOutline(awsOutline)});
    expect(text(all(el, '.view')[0])).to.contain('Loading');
    expect(text(all(el, '.view')[0])).not.to.contain('no categories');
  });

  it('shows who does it on the chosen service, and what depends on none', async () => {
    const el = await matrix({view: 'categories', service: 'rds'});
    const owner = (label: string) => text(entry(el, label).querySelector('.tag'));
    const part = (label: string) =>
      text(
        all(el, '.control')
          .find((row) => text(row.querySelector('button')) === label)!
          .querySelector('.tag'),
      );
    expect(owner('Patch management')).to.equal('Shared');
    expect(part('Guest OS patching')).to.equal('AWS');
    expect(part('Runtime and web server patching')).to.equal('n/a');
    el.service = '';
    await el.updateComplete;
    expect(part('Guest OS patching')).to.equal('Depends');
    expect(part('Hypervisor')).to.equal('AWS');
  });

  it('lists each task once, under its control', async () => {
    const el = await matrix({view: 'categories', rows: 'all'});
    const keys = all(el, '[data-key]').map((b) => b.dataset['key']!.split('/')[1]);
    expect(new Set(keys).size).to.equal(keys.length);
    expect(keys).to.include.members([...provider.areas.keys()]);
    expect(tasks(entry(el, 'Awareness and training')).length).to.equal(3);
  });

  it('says so where the provider has no categories, and lists the tasks all the same', async () => {
    const el = await matrix({view: 'categories', model: expand(azure)});
    expect(text(all(el, '.view')[0])).to.contain('Microsoft sorts its controls into no categories.');
    expect(tasks(block(el, ''))).to.include('Operating system');
  });
});

describe('the choice of a view', () => {
  const radios = (el: FakeMatrix) => all(el, '[role=radiogroup] input') as HTMLInputElement[];

  it('is one group of three radio buttons that say what is shown', async () => {
    const el = await matrix();
    expect(all(el, '[role=radiogroup]')[0]!.getAttribute('aria-label')).to.equal('View');
    expect(radios(el).map((r) => text(r.labels![0]))).to.deep.equal(['By service', 'By owner', 'By category']);
    expect(radios(el).map((r) => r.checked)).to.deep.equal([false, true, false]);
    for (const one of all(el, '.switch')) expect(one.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('changes the view by pointer and by arrow keys', async () => {
    const el = await matrix();
    radios(el)[2]!.click();
    await el.updateComplete;
    expect(el.view).to.equal('categories');
    expect(text(all(el, '.name')[0])).to.equal('Inherited controls');
    radios(el)[2]!.focus();
    await sendKeys({press: 'ArrowLeft'});
    await nextFrame();
    expect(el.view).to.equal('owners');
    expect(el.shadowRoot!.activeElement).to.equal(radios(el)[1]);
    el.view = undefined;
    await el.updateComplete;
    expect(radios(el)[0]!.checked).to.be.true;
  });
});
