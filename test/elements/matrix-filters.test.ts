import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {Filters, empty} from '../../src/elements/srm-matrix/filters/index.js';
import {outlineOf} from '../../src/model/outline.js';
import {readOutline} from '../../src/model/read-outline.js';
import type {Provider} from '../../src/model/types.js';
import {FakeMatrix} from '../fixtures/matrix-host.js';
import {awsProvider} from '../model/providers.js';
import {smallProvider, smallSource} from '../fixtures/small-provider.js';

const matrix = async (model: Provider = awsProvider, attributes: Readonly<Record<string, string>> = {}) => {
  const el = await fixture<FakeMatrix>(html`
    <fake-matrix></fake-matrix>
  `);
  expect(el).to.be.instanceOf(FakeMatrix);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  el.model = model;
  el.empty = empty;
  el.parts = [new Filters(el)];
  await settled(el);
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
const button = (el: FakeMatrix, name: string) => all(el, 'button').find((one) => text(one).startsWith(name));
const press = async (el: FakeMatrix, name: string) => {
  button(el, name)!.click();
  await settled(el);
};
const groups = (el: FakeMatrix) => all(el, 'fieldset').map((one) => text(one.querySelector('legend')));
const choices = (el: FakeMatrix, group: string) =>
  all(el, 'fieldset')
    .filter((one) => text(one.querySelector('legend')) === group)
    .flatMap((one) => [...one.querySelectorAll('label')].map(text));
const box = (el: FakeMatrix, label: string) =>
  all(el, 'label')
    .find((one) => text(one) === label)!
    .querySelector('input')!;
const choose = async (el: FakeMatrix, label: string) => {
  box(el, label).click();
  await settled(el);
};
const rows = (el: FakeMatrix) => all(el, 'li').map((row) => text(row.querySelector('button')));

describe('filters of the matrix', () => {
  before(() => setViewport({width: 1000, height: 900}));

  it('open under a button that says so, and ask for the texts only then', async () => {
    const el = await matrix();
    expect(button(el, 'Filter')!.getAttribute('aria-expanded')).to.equal('false');
    expect(groups(el)).to.be.empty;
    expect(el.wanted).to.equal(0);
    await press(el, 'Filter');
    expect(button(el, 'Filter')!.getAttribute('aria-expanded')).to.equal('true');
    expect(el.root.getElementById(button(el, 'Filter')!.getAttribute('aria-controls')!)).to.be.ok;
    expect(el.wanted).to.equal(1);
    expect(groups(el)).to.deep.equal([
      'Which tasks',
      'Who does it',
      'Between the services shown',
      'Kind of service',
      'Kind of control',
      'Layer of the stack',
    ]);
    await press(el, 'Done');
    expect(groups(el)).to.be.empty;
    expect(el.root.activeElement).to.equal(button(el, 'Filter'));
  });

  it('choose the tier, and say how many rows that makes', async () => {
    const el = await matrix();
    await press(el, 'Filter');
    expect(box(el, 'At a glance').checked).to.equal(true);
    await choose(el, 'Core');
    expect(el.getAttribute('rows')).to.equal('core');
    expect(el.said).to.deep.equal([`${rows(el).length} rows`]);
    expect(text(all(el, '.panel-foot p')[0])).to.equal(el.said[0]);
    await choose(el, 'All');
    expect(rows(el).length).to.be.greaterThan(48);
  });

  it('leave rows out by owner, layer and category, each in an attribute that can be copied', async () => {
    const el = await matrix(awsProvider, {rows: 'all', services: 'ec2,rds'});
    const total = rows(el).length;
    await press(el, 'Filter');
    await choose(el, 'Shared');
    expect(el.getAttribute('owners')).to.equal('shared');
    for (const row of all(el, 'li')) expect(text(row)).to.contain('shared');
    await choose(el, 'Guest OS');
    await choose(el, 'Data');
    expect(el.getAttribute('groups')).to.equal('guest-os,data');
    await choose(el, 'Shared controls');
    expect(el.getAttribute('categories')).to.equal('shared');
    expect(rows(el).length).to.be.within(1, total - 1);
    expect(text(button(el, 'Filter'))).to.equal('Filter: 4 on');
    expect(el.said.at(-1)).to.equal(`${rows(el).length} of ${total} rows`);
    await choose(el, 'Guest OS');
    expect(el.getAttribute('groups')).to.equal('data');
    await choose(el, 'Data');
    expect(el.hasAttribute('groups')).to.equal(false);
  });

  it('narrow the columns to kinds of service that are among them', async () => {
    const el = await matrix();
    await press(el, 'Filter');
    expect(choices(el, 'Kind of service')).to.deep.equal([
      'Your own servers',
      'Infrastructure',
      'Managed',
      'Serverless',
    ]);
    await choose(el, 'Serverless');
    expect(el.columns.map(({short}) => short)).to.deep.equal(['Lambda', 'S3', 'DynamoDB']);
    expect(choices(el, 'Kind of service')).to.have.lengthOf(4);
  });

  it('show only differences, and mark what moves', async () => {
    const el = await matrix(awsProvider, {services: 'ec2,lambda'});
    await press(el, 'Filter');
    await choose(el, 'Mark what changes hands');
    expect(el.getAttribute('highlight')).to.equal('moves');
    expect(el.said.at(-1)).to.equal(`${all(el, '.moves').length} rows change hands`);
    await choose(el, 'Only what differs');
    expect(el.hasAttribute('differences')).to.equal(true);
    expect(rows(el)).to.include('Guest OS patching').and.not.to.include('Customer data');
    await choose(el, 'Mark what changes hands');
    expect(el.hasAttribute('highlight')).to.equal(false);
    expect(el.said.at(-1)).to.equal('Nothing is marked');
  });

  it('offer nothing that would say nothing: one column, another view, a provider without tiers and categories', async () => {
    const el = await matrix(smallProvider, {services: 'base'});
    await press(el, 'Filter');
    expect(choices(el, 'Which tasks')).to.deep.equal(['At a glance', 'All']);
    expect(groups(el)).not.to.include('Between the services shown');
    expect(groups(el)).not.to.include('Kind of service');
    el.services = ['machine', 'base'];
    el.view = 'owners';
    await settled(el);
    expect(groups(el)).not.to.include('Between the services shown');
  });

  it('call a layer that has no name by its id', async () => {
    const el = await matrix(smallProvider);
    await press(el, 'Filter');
    expect(choices(el, 'Layer of the stack')).to.deep.equal(['Layer']);
  });

  it('wait for the texts with what is written in them', async () => {
    const el = await matrix(readOutline(outlineOf(smallSource)));
    await press(el, 'Filter');
    expect(groups(el)).not.to.include('Layer of the stack');
    el.model = smallProvider;
    await settled(el);
    expect(groups(el)).to.include('Layer of the stack').and.to.include('Kind of control');
  });

  it('are told in the bar while they are closed, and cleared there', async () => {
    const el = await matrix(awsProvider, {groups: 'data', owners: 'customer', differences: '', rows: 'all'});
    expect(text(button(el, 'Filter'))).to.equal('Filter: 3 on');
    expect(text(all(el, '.panel-foot p')[0])).to.match(/^\d+ of \d+ rows$/);
    await press(el, 'Clear filters');
    for (const name of ['groups', 'owners', 'differences']) expect(el.hasAttribute(name)).to.equal(false);
    expect(el.getAttribute('rows')).to.equal('all');
    expect(el.root.activeElement).to.equal(button(el, 'Filter'));
    expect(el.said.at(-1)).to.equal(`${rows(el).length} rows`);
    expect(button(el, 'Clear filters')).to.equal(undefined);
  });

  it('say so when nothing is left, with a way back', async () => {
    const el = await matrix(awsProvider, {groups: 'facility', owners: 'shared', services: 'ec2'});
    expect(rows(el)).to.be.empty;
    expect(text(all(el, '[part=empty]')[0])).to.contain('No task passes all of these filters.');
    expect(text(all(el, '.panel-foot p')[0])).to.match(/^0 of \d+ rows$/);
    all(el, '[part=empty] button')[0]!.click();
    await settled(el);
    expect(rows(el).length).to.be.greaterThan(10);
  });

  it('give the focus to the table when there is no other control', async () => {
    const el = await matrix(awsProvider, {groups: 'facility', owners: 'shared', services: 'ec2'});
    el.parts = [];
    el.requestUpdate();
    await settled(el);
    all(el, '[part=empty] button')[0]!.click();
    await settled(el);
    expect(el.root.activeElement).to.equal(all(el, '[data-key]')[0]);
  });

  it('work by keyboard alone', async () => {
    const el = await matrix();
    button(el, 'Filter')!.focus();
    await sendKeys({press: 'Enter'});
    await settled(el);
    await sendKeys({press: 'Tab'});
    expect(el.root.activeElement).to.equal(box(el, 'At a glance'));
    await sendKeys({press: 'ArrowDown'});
    await settled(el);
    expect(el.rows).to.equal('core');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await settled(el);
    expect(el.owners).to.deep.equal(['provider']);
    expect(el.root.activeElement).to.equal(box(el, 'AWS'));
  });

  it('fit into a phone, with room for a finger, and have nothing for axe to find', async () => {
    const el = await matrix(awsProvider, {rows: 'all', owners: 'shared'});
    el.style.inlineSize = '320px';
    await press(el, 'Filter');
    await expect(el).to.be.accessible();
    const panel = all(el, '#filters')[0]!;
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
    const least = matchMedia('(pointer: fine)').matches ? 38 : 44;
    for (const label of all(el, '#filters label')) {
      expect(label.getBoundingClientRect().height).to.be.at.least(least);
    }
  });
});
