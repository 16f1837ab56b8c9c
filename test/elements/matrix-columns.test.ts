import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import {page} from '../../src/context/page.js';
import {Columns} from '../../src/elements/srm-matrix/columns/index.js';
import {aws} from '../../src/content/aws/default.js';
import {moreNames} from '../../src/content/aws/more-names.js';
import {moreServices} from '../../src/content/aws/more-services.js';
import type {Provider} from '../../src/model/types.js';
import '../fixtures/matrix-host.js';
import type {FakeMatrix} from '../fixtures/matrix-host.js';
import {awsProvider, defaultProvider} from '../model/providers.js';
import {smallProvider} from '../fixtures/small-provider.js';

interface Options {
  readonly model?: Provider;
  readonly services?: readonly string[];
  readonly offered?: Readonly<Record<string, string>>;
  readonly open?: boolean;
}

const matrix = async ({model = awsProvider, services, offered = {}, open = true}: Options = {}) => {
  const el = await fixture<FakeMatrix>(html`
    <fake-matrix></fake-matrix>
  `);
  el.model = model;
  el.offered = offered;
  if (services) el.services = services;
  el.parts = [new Columns(el)];
  await settled(el);
  if (open) await press(el, 'Choose services');
  return el;
};
const settled = async (el: FakeMatrix) => {
  for (let i = 0; i < 3; i++) {
    await el.updateComplete;
    await nextFrame();
  }
};
const all = (el: FakeMatrix, css: string) => [...el.root.querySelectorAll<HTMLElement>(css)];
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (el: FakeMatrix, name: string) =>
  all(el, 'button').find((one) => (one.getAttribute('aria-label') ?? text(one)) === name)!;
const press = async (el: FakeMatrix, name: string) => {
  button(el, name).click();
  await settled(el);
};
const order = (el: FakeMatrix) => all(el, '.order b').map(text);
const seen = (el: FakeMatrix, css: string) => all(el, css).filter((one) => one.getBoundingClientRect().height > 0);
const choices = (el: FakeMatrix, group: string) =>
  seen(el, 'fieldset')
    .filter((one) => text(one.querySelector('legend')) === group)
    .flatMap((one) => [...one.querySelectorAll<HTMLElement>('label:not([hidden])')].map(text));
const box = (el: FakeMatrix, label: string) =>
  all(el, 'label')
    .find((one) => text(one) === label)!
    .querySelector('input')!;
const choose = async (el: FakeMatrix, label: string) => {
  box(el, label).click();
  await settled(el);
};
const focused = (el: FakeMatrix) => el.root.activeElement?.getAttribute('aria-label') ?? text(el.root.activeElement);
const waitFor = async (test: () => unknown) => {
  for (let i = 0; i < 100 && !test(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(test(), test.toString()).to.be.ok;
};

describe('the choice of services', () => {
  before(async () => {
    await setViewport({width: 1000, height: 900});
    page.library.addProvider('aws', {base: aws, pack: {names: moreNames, load: moreServices}});
  });

  it('opens under a button that says so', async () => {
    const el = await matrix({open: false});
    const opener = button(el, 'Choose services');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    opener.click();
    await settled(el);
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(el.root.getElementById(opener.getAttribute('aria-controls')!)).to.be.ok;
    await press(el, 'Done');
    expect(order(el)).to.be.empty;
    expect(focused(el)).to.equal('Choose services');
  });

  it('stands open with the focus on its button when a press has loaded it', async () => {
    const el = await matrix({open: false});
    el.parts = [new Columns(el, true)];
    el.requestUpdate();
    await settled(el);
    expect(order(el)).to.have.lengthOf(6);
    expect(focused(el)).to.equal('Choose services');
  });

  it('lists the columns in order with both of their names', async () => {
    const el = await matrix({services: ['s3', 'ec2', 'rds']});
    expect(all(el, '.order .who').map(text)).to.deep.equal(['S3 Amazon S3', 'EC2 Amazon EC2', 'RDS Amazon RDS']);
  });

  it('moves a column by its buttons, says where it is now, and keeps the focus there', async () => {
    const el = await matrix({services: ['ec2', 'rds', 's3', 'lambda']});
    button(el, 'Move S3 earlier').focus();
    await sendKeys({press: 'Enter'});
    await settled(el);
    expect(el.getAttribute('services')).to.equal('ec2,s3,rds,lambda');
    expect(el.said.at(-1)).to.equal('S3, column 2 of 4');
    expect(focused(el)).to.equal('Move S3 earlier');
    await sendKeys({press: 'Enter'});
    await settled(el);
    await sendKeys({press: 'Enter'});
    await settled(el);
    expect(order(el)).to.deep.equal(['S3', 'EC2', 'RDS', 'Lambda']);
    expect(button(el, 'Move S3 earlier').getAttribute('aria-disabled')).to.equal('true');
    expect(focused(el)).to.equal('Move S3 earlier');
    await press(el, 'Move EC2 later');
    expect(order(el)).to.deep.equal(['S3', 'RDS', 'EC2', 'Lambda']);
    expect(el.said.at(-1)).to.equal('EC2, column 3 of 4');
  });

  it('removes a column and goes on with the next one; the last one stays', async () => {
    const el = await matrix({services: ['ec2', 'rds', 's3']});
    await press(el, 'Remove RDS');
    expect(el.getAttribute('services')).to.equal('ec2,s3');
    expect(el.said.at(-1)).to.equal('RDS removed, 2 columns');
    expect(focused(el)).to.equal('Remove S3');
    await press(el, 'Remove S3');
    expect(focused(el)).to.equal('Remove EC2');
    await press(el, 'Remove EC2');
    expect(el.services).to.deep.equal(['ec2']);
    await choose(el, 'EC2');
    expect(box(el, 'EC2').checked).to.equal(true);
    expect(el.said.at(-1)).to.equal('At least one service has to stay');
  });

  it('moves a column by dragging its handle', async () => {
    const el = await matrix({services: ['ec2', 'rds', 's3', 'lambda']});
    const middle = (one: Element): [number, number] => {
      const {left, top, width, height} = one.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const [first, , third] = all(el, '.grip').map(middle);
    await sendMouse({type: 'move', position: first!});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [third![0], third![1] + 4]});
    await sendMouse({type: 'up'});
    await settled(el);
    expect(order(el)).to.deep.equal(['RDS', 'S3', 'EC2', 'Lambda']);
    expect(el.said.at(-1)).to.equal('EC2, column 3 of 4');
    for (const item of all(el, '.order li')) expect(item.style.transform).to.equal('');

    await sendMouse({type: 'move', position: first!});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: third!});
    await sendKeys({press: 'Escape'});
    await sendMouse({type: 'up'});
    await settled(el);
    expect(order(el)).to.deep.equal(['RDS', 'S3', 'EC2', 'Lambda']);
  });

  it('does not let a finger on a handle scroll the page', async () => {
    const el = await matrix();
    expect(getComputedStyle(all(el, '.grip')[0]!).touchAction).to.equal('none');
  });

  it('adds a service at the end and takes it away again, by its kind', async () => {
    const el = await matrix({services: ['ec2', 'rds']});
    expect(choices(el, 'Containers')).to.deep.equal(['ECS on EC2', 'EKS', 'EKS Auto Mode']);
    await choose(el, 'EKS');
    expect(el.getAttribute('services')).to.equal('ec2,rds,eks');
    expect(el.said.at(-1)).to.equal('EKS added, column 3 of 3');
    expect(box(el, 'EKS').checked).to.equal(true);
    await choose(el, 'EC2');
    expect(order(el)).to.deep.equal(['RDS', 'EKS']);
  });

  it('stays under the finger while the list over it grows', async () => {
    const el = await matrix({services: ['ec2', 'rds']});
    el.style.inlineSize = '320px';
    box(el, 'Aurora').scrollIntoView({block: 'center'});
    const {top} = box(el, 'Aurora').getBoundingClientRect();
    await choose(el, 'Aurora');
    expect(box(el, 'Aurora').getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('gets the kinds and full names of services that are not loaded', async () => {
    const el = await matrix({model: defaultProvider, offered: moreNames, open: false});
    await press(el, 'Choose services');
    await waitFor(() => choices(el, 'Containers').length === 3);
    expect(choices(el, 'More services')).to.be.empty;
    await choose(el, 'Fargate');
    expect(el.getAttribute('services')).to.match(/,fargate$/);
    expect(text(all(el, '.order .who').at(-1))).to.equal('Fargate AWS Fargate');
  });

  it('offers services by name when nothing else can be had', async () => {
    page.library.addProvider('lost', {
      base: {...aws, id: 'lost'},
      pack: {names: {}, load: () => Promise.reject(new Error('gone'))},
    });
    const el = await matrix({model: {...defaultProvider, id: 'lost'}, offered: {fargate: 'Fargate', sqs: 'SQS'}});
    await settled(el);
    expect(choices(el, 'More services')).to.deep.equal(['Fargate', 'SQS']);
    await choose(el, 'SQS');
    expect(el.services).to.include('sqs');
  });

  it('finds a service by any of its names, and only where there are many', async () => {
    const el = await matrix();
    const field = all(el, 'input[type=search]')[0] as HTMLInputElement;
    expect(text(all(el, `label[for=${field.id}]`)[0])).to.equal('Find a service');
    field.focus();
    await sendKeys({type: 'oracle'});
    expect(seen(el, '.add .pick').map(text)).to.deep.equal(['RDS Custom']);
    expect(seen(el, '.add legend').map(text)).to.deep.equal(['Managed']);
    expect(text(all(el, '.seek [role=status]')[0])).to.equal('1 service');
    await choose(el, 'RDS Custom');
    expect(seen(el, '.add .pick').map(text)).to.deep.equal(['RDS Custom']);
    field.value = 'mainframe';
    field.dispatchEvent(new Event('input'));
    expect(seen(el, '.add .pick')).to.be.empty;
    expect(text(all(el, '.seek [role=status]')[0])).to.equal('No service has such a name.');
    field.value = '';
    field.dispatchEvent(new Event('input'));
    expect(seen(el, '.add .pick')).to.have.lengthOf(awsProvider.services.size);
    expect(all(await matrix({model: smallProvider}), 'input[type=search]')).to.be.empty;
  });

  it('takes a ladder, the usual columns, or all, at one press', async () => {
    const el = await matrix({services: ['ec2']});
    await press(el, 'Databases');
    const rungs = awsProvider.ladders.find(({label}) => label === 'Databases')!.rungs;
    expect(el.services).to.deep.equal(rungs);
    expect(el.said.at(-1)).to.equal('6 columns: On-premises, EC2, RDS Custom, RDS, Aurora, and DynamoDB');
    expect(button(el, 'Databases').getAttribute('aria-pressed')).to.equal('true');
    await press(el, 'All 29');
    expect(el.services).to.have.lengthOf(29);
    expect(el.services![0]).to.equal('on-premises');
    await press(el, 'Usual');
    expect(el.services).to.deep.equal(awsProvider.columns);
  });

  it('compares two services by what differs', async () => {
    const el = await matrix();
    expect(all(el, '.pair label')).to.be.empty;
    const [first, second] = all(el, 'select') as HTMLSelectElement[];
    const pick = async (select: HTMLSelectElement, id: string) => {
      select.value = id;
      select.dispatchEvent(new Event('change'));
      await settled(el);
    };
    await pick(first!, 'rds');
    await pick(second!, 's3');
    await press(el, 'Compare');
    expect(el.getAttribute('services')).to.equal('rds,s3');
    expect(el.hasAttribute('differences')).to.equal(true);
    expect(all(el, 'ul li').map((row) => text(row.querySelector('button')))).to.include('Application code');
    await choose(el, 'Only what differs');
    expect(el.hasAttribute('differences')).to.equal(false);
    // a service is not compared with itself: the two change places
    await pick(first!, 's3');
    expect([first!.value, second!.value]).to.deep.equal(['s3', 'rds']);
  });

  it('stays usable with 29 columns on a phone: no sideways scrolling, room for a finger, a list that scrolls', async () => {
    const el = await matrix({services: [...awsProvider.services.keys()]});
    el.style.inlineSize = '320px';
    await expect(el).to.be.accessible();
    const panel = all(el, '#columns')[0]!;
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
    const list = all(el, '.order')[0]!;
    expect(list.getBoundingClientRect().height).to.be.at.most(460);
    for (const tool of all(el, '.tool')) {
      const {width, height} = tool.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    const last = all(el, '.order li').at(-1)!;
    await press(el, `Move ${text(last.querySelector('b'))} earlier`);
    const moved = all(el, '.order li').at(-2)!.getBoundingClientRect();
    expect(moved.bottom).to.be.at.most(list.getBoundingClientRect().bottom + 1);
  });
});
