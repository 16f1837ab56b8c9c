import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/bundles/srm-context.js';
import '../../src/bundles/srm-matrix.js';
import type {SrmAnswerDetail} from '../../src/events/answer.js';
import type {SrmCompleteDetail} from '../../src/events/complete.js';
import type {SrmMatrix} from '../../src/elements/srm-matrix/matrix-element.js';

const waitFor = async (test: () => unknown) => {
  for (let i = 0; i < 200 && !test(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(test(), test.toString()).to.be.ok;
};
const all = (el: Element, css: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(css)];
const one = (el: Element, css: string) => all(el, css)[0];
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const recall = async (template = recallOf('ec2,rds')): Promise<SrmMatrix> => {
  const box = await fixture(template);
  const element = (box.localName === 'srm-matrix' ? box : box.querySelector('srm-matrix')) as SrmMatrix;
  await waitFor(() => one(element, '[part=recall]'));
  await element.updateComplete;
  return element;
};
const recallOf = (services: string, blanks = '', seed = '7') => html`
  <srm-matrix mode="recall" services=${services} blanks=${blanks} seed=${seed}></srm-matrix>
`;

/** What a learner sees, or hears. */
const cell = (el: SrmMatrix, key: string) => all(el, `[data-key="${key}"]`)[0]!;
const shown = (el: SrmMatrix, key: string) => text(cell(el, key)).replace(/^, /, '');
const blank = (el: SrmMatrix) => all(el, 'td [data-key]').filter((button) => text(button).startsWith(', blank'));
const keyOf = (button: HTMLElement) => button.dataset['key']!;
const counter = (el: SrmMatrix) => /\d+ of \d+ filled/.exec(text(el.shadowRoot!.querySelector('section')))?.[0];
const said = (el: SrmMatrix) => text(one(el, '[role=status]'));
const button = (el: SrmMatrix, name: string) =>
  all(el, 'button').find((b) => b.checkVisibility() && text(b).startsWith(name));
/** The keys under the table, and what they are about. */
const keys = (el: SrmMatrix) => one(el, '[role=group]');
const question = (el: SrmMatrix) => keys(el)?.getAttribute('aria-label');
const isLined = (el: SrmMatrix) => all(el, '.b-line, .s-line').length > 0;
const focused = (el: SrmMatrix) => el.shadowRoot!.activeElement as HTMLElement | null;
const choice = (el: SrmMatrix) => one(el, 'select') as HTMLSelectElement;

const press = async (el: SrmMatrix, name: string) => {
  button(el, name)!.click();
  await el.updateComplete;
};
/** By the keys under the table. */
const answer = async (el: SrmMatrix, owner: string) => {
  [...keys(el)!.querySelectorAll('button')].find((b) => text(b).startsWith(owner))!.click();
  await el.updateComplete;
};
const tap = async (el: SrmMatrix, key: string, times = 1) => {
  for (let i = 0; i < times; i++) cell(el, key).click();
  await el.updateComplete;
};
const type = async (el: SrmMatrix, key: string, letter: string) => {
  cell(el, key).focus();
  await sendKeys({press: letter});
  await el.updateComplete;
};
const choose = async (el: SrmMatrix, value: string) => {
  choice(el).value = value;
  choice(el).dispatchEvent(new Event('change'));
  await el.updateComplete;
};
const check = async (el: SrmMatrix) => {
  await press(el, 'Check');
  if (button(el, 'Check anyway')) await press(el, 'Check anyway');
};
/** What was missed, with the rest of a long list. */
const mistakes = async (el: SrmMatrix) => {
  const summary = one(el, '[part=result] summary');
  if (summary) {
    const seen = all(el, '[part=result] li').length;
    summary.click();
    await waitFor(() => all(el, '[part=result] li').length > seen);
  }
  return all(el, '[part=result] li');
};
const listen = (el: SrmMatrix) => {
  const answers: SrmAnswerDetail[] = [];
  const results: SrmCompleteDetail[] = [];
  el.addEventListener('srm-answer', (event) => answers.push(event.detail));
  el.addEventListener('srm-complete', (event) => results.push(event.detail));
  return {answers, results};
};
const GUEST = 'ec2/guest-os-patching';

describe('<srm-matrix mode="recall">', () => {
  before(() => setViewport({width: 1000, height: 900}));

  it('leaves the cells blank and hides the line, which would give the answers away', async () => {
    const el = await recall();
    expect(shown(el, GUEST)).to.equal('blank');
    expect(blank(el).length).to.be.greaterThan(20);
    expect(isLined(el)).to.equal(false);
    expect(counter(el)).to.equal(`0 of ${blank(el).length} filled`);
  });

  it('gives what cannot be asked: tasks that do not exist, and contested ones', async () => {
    const el = await recall(recallOf('rds,dynamodb'));
    expect(shown(el, 'rds/runtime-patching')).to.equal('n/a');
    expect(shown(el, 'dynamodb/app-code')).to.equal('You');
  });

  it('goes through the owners when a cell is pressed, and back to blank', async () => {
    const el = await recall();
    const of = blank(el).length;
    for (const owner of ['AWS', 'You', 'Shared', 'blank']) {
      await tap(el, GUEST);
      expect(shown(el, GUEST)).to.equal(owner);
      expect(said(el)).to.equal(`Guest OS patching, EC2: ${owner}. ${owner === 'blank' ? 0 : 1} of ${of}.`);
    }
  });

  it('takes the letters of the owners, and of their words; the focus stays', async () => {
    const el = await recall();
    const letters = {p: 'AWS', C: 'You', s: 'Shared', a: 'AWS', y: 'You'};
    for (const [letter, owner] of Object.entries(letters)) {
      await type(el, GUEST, letter);
      expect(shown(el, GUEST), letter).to.equal(owner);
      expect(focused(el) === cell(el, GUEST), letter).to.equal(true);
    }
    for (const key of ['Backspace', 'Delete', '0']) {
      await type(el, GUEST, 'p');
      await type(el, GUEST, key);
      expect(shown(el, GUEST), key).to.equal('blank');
    }
    await type(el, GUEST, 'x');
    expect(shown(el, GUEST)).to.equal('blank');
  });

  it('goes on with Enter and Space, and moves with the arrow keys', async () => {
    const el = await recall();
    await type(el, GUEST, 'Enter');
    await type(el, GUEST, ' ');
    expect(shown(el, GUEST)).to.equal('You');
    await type(el, GUEST, 'ArrowRight');
    expect(keyOf(focused(el)!)).to.equal('rds/guest-os-patching');
    expect(question(el)).to.equal('Who does it: Guest OS patching, RDS');
  });

  it('leaves a letter alone that means two owners', async () => {
    const el = await recall(html`
      <srm-matrix mode="recall" provider="gcp"></srm-matrix>
    `);
    const [first] = blank(el);
    await type(el, keyOf(first!), 'g');
    expect(shown(el, keyOf(first!))).to.equal('Google Cloud');
  });

  it('opens a cell that is given', async () => {
    const el = await recall(recallOf('ec2,rds', 'rds'));
    await tap(el, GUEST);
    await waitFor(() => text(one(el, '[role=dialog]')).includes('Guest OS patching'));
    expect(shown(el, GUEST)).to.equal('You');
  });

  it('fills one cell after the other by the keys under the table', async () => {
    const el = await recall();
    const [first, second] = blank(el).map(keyOf);
    const of = blank(el).length;
    expect(question(el)).to.equal('Who does it: Customer data, EC2');
    await answer(el, 'You');
    expect(shown(el, first!)).to.equal('You');
    expect(said(el)).to.equal(`Customer data, EC2: You. 1 of ${of}. Next: Customer data, RDS.`);
    expect(question(el)).to.equal('Who does it: Customer data, RDS');
    keys(el)!.querySelector('button')!.focus();
    await sendKeys({press: 's'});
    expect(shown(el, second!)).to.equal('Shared');
    expect(counter(el)).to.equal(`2 of ${of} filled`);
  });

  it('asks about the cell that was pressed last, then about the next blank one', async () => {
    const el = await recall(recallOf('ec2,rds', 'rds'));
    await tap(el, 'rds/guest-os-patching');
    await answer(el, 'Shared');
    expect(shown(el, 'rds/guest-os-patching')).to.equal('Shared');
    expect(question(el)).to.equal('Who does it: Hypervisor, RDS');
  });

  it('leads to the check when everything is filled', async () => {
    const el = await recall(recallOf('ec2,rds', '3'));
    for (let i = 0; i < 3; i++) await answer(el, 'You');
    expect(!!keys(el)).to.equal(false);
    expect(text(one(el, 'section'))).to.contain('Every cell is filled.');
    await waitFor(() => text(focused(el)) === 'Check');
    await press(el, 'Check');
    expect(text(one(el, '[part=result]'))).to.contain('of 3');
  });

  it('tells under which condition a cell is meant', async () => {
    const el = await recall(recallOf('lambda', 'lambda'));
    expect(shown(el, 'lambda/runtime-patching')).to.contain('blank, managed runtime');
    await tap(el, 'lambda/runtime-patching');
    expect(text(el.shadowRoot!.querySelector('section'))).to.contain('Lambda (managed runtime');
  });

  it('asks once when some are still blank, then goes on', async () => {
    const el = await recall(recallOf('ec2,rds', '10'));
    await answer(el, 'You');
    await press(el, 'Check');
    expect(said(el)).to.equal('9 cells are still blank. Fill in, or check as it is.');
    expect(!!one(el, '[part=result]')).to.equal(false);
    await press(el, 'Check anyway');
    expect(text(one(el, '[part=result]'))).to.contain('of 10');
  });

  it('shows after the check what was right, what was wrong and why, and the line', async () => {
    const el = await recall(recallOf('ec2,rds', 'rds'));
    const max = blank(el).length;
    await type(el, 'rds/guest-os-patching', 'p');
    await type(el, 'rds/db-engine-patching', 'y');
    await check(el);
    expect(shown(el, 'rds/guest-os-patching')).to.equal('AWS, right');
    expect(shown(el, 'rds/db-engine-patching')).to.match(/AWS, wrong, you said You$/);
    expect(shown(el, 'rds/hypervisor')).to.equal('AWS, you left it blank');
    expect(isLined(el)).to.equal(true);
    const result = one(el, '[part=result]')!;
    expect(text(result)).to.match(new RegExp(`^1 of ${max} `));
    await waitFor(() => focused(el) && result.contains(focused(el)));
    const entries = await mistakes(el);
    const entry = entries.find((li) => text(li).startsWith('Database and cache engine'))!;
    expect(text(entry)).to.match(/, RDS You said You It is AWS RDS: AWS .*patches the engine.* You /);
    const blankOne = entries.find((li) => text(li).startsWith('Hypervisor'))!;
    expect(text(blankOne)).to.contain('You left it blank. It is AWS');
  });

  it('explains a composite by the tasks of each side', async () => {
    const el = await recall(recallOf('ec2', 'ec2'));
    await type(el, 'ec2/encryption-in-transit', 'p');
    await check(el);
    const entry = (await mistakes(el)).find((li) => text(li).startsWith('Encryption in transit'))!;
    expect(text(entry)).to.match(/You said AWS It is Shared AWS: .+\. You: .+\.$/);
  });

  it('opens a cell after the check, from the table and from the list', async () => {
    const el = await recall(recallOf('ec2,rds', '3'));
    await check(el);
    const [link] = all(el, '[part=result] li button');
    link!.click();
    await waitFor(() => text(one(el, '[role=dialog]')).includes(text(link).split(',')[0]!));
  });

  it('repeats only what was missed; what was right stays', async () => {
    const el = await recall(recallOf('ec2,rds', '4'));
    const asked = blank(el).map(keyOf);
    await answer(el, 'You');
    await check(el);
    const missed = asked.filter((key) => !shown(el, key).endsWith('right'));
    await press(el, 'Repeat');
    expect(blank(el).map(keyOf)).to.deep.equal(missed);
    expect(isLined(el)).to.equal(false);
    await waitFor(() => focused(el) === cell(el, missed[0]!));
    expect(said(el)).to.equal(`${missed.length} cells to fill.`);
    const locked = asked.filter((key) => !missed.includes(key));
    for (const key of locked) {
      await type(el, key, 's');
      expect(shown(el, key)).to.equal('You, right');
    }
  });

  it('starts again with everything blank', async () => {
    const el = await recall(recallOf('ec2', 'ec2'));
    const before = blank(el).length;
    await answer(el, 'You');
    await check(el);
    await press(el, 'Start again');
    expect(blank(el).length).to.equal(before);
  });

  it('tells page and scope of every answer, and of the result, round by round', async () => {
    const el = await recall(html`
      <srm-context>${recallOf('ec2,rds', '4')}</srm-context>
    `);
    const {answers, results} = listen(el);
    const asked = blank(el).map(keyOf);
    await answer(el, 'You');
    await answer(el, 'AWS');
    await check(el);
    expect(answers.map((a) => a.item)).to.deep.equal(asked.map((key) => `recall:${key}`));
    const [first] = answers;
    expect(first).to.deep.equal({
      deck: 'recall',
      item: `recall:${asked[0]}`,
      kind: 'fill-matrix',
      area: asked[0]!.split('/')[1],
      response: ['customer'],
      correct: shown(el, asked[0]!).endsWith('right'),
      score: Number(shown(el, asked[0]!).endsWith('right')),
      max: 1,
      index: 0,
    });
    expect(answers[3]).to.deep.include({response: [], correct: false, score: 0, index: 3});
    const right = answers.filter((a) => a.correct).length;
    expect(results).to.have.length(1);
    expect(results[0]).to.deep.include({deck: 'recall', seed: '7', attempt: 1, score: right, max: 4});
    for (const [i, key] of asked.entries())
      expect(el.scope.state.mastery[key]?.slice(0, 2), key).to.deep.equal([Number(answers[i]!.correct), 1]);

    await press(el, 'Repeat');
    await check(el);
    expect(answers).to.have.length(4 + 4 - right);
    expect(results[1]).to.deep.include({attempt: 2, score: 0, max: 4 - right});
  });

  it('leaves the same cells blank for the same seed', async () => {
    const [one, two, other] = [
      await recall(recallOf('ec2,rds,lambda', '8')),
      await recall(recallOf('ec2,rds,lambda', '8')),
      await recall(recallOf('ec2,rds,lambda', '8', 'other')),
    ].map((el) => blank(el).map(keyOf));
    expect(one).to.have.length(8);
    expect(two).to.deep.equal(one);
    expect(other).not.to.deep.equal(one);
  });

  it('lets the learner choose the cells; what is filled stays', async () => {
    const el = await recall();
    expect([...choice(el).options].map(text)).to.deep.equal(['All', '10 at random', 'Only EC2', 'Only RDS']);
    await type(el, 'rds/guest-os-patching', 'p');
    await choose(el, 'rds');
    expect(el.getAttribute('blanks')).to.equal('rds');
    expect(blank(el).every((b) => keyOf(b).startsWith('rds/'))).to.equal(true);
    expect(counter(el)).to.equal(`1 of ${blank(el).length + 1} filled`);
    await choose(el, '10');
    expect(counter(el)).to.equal('1 of 10 filled');
  });

  it('loses nothing when the columns and rows change', async () => {
    const el = await recall();
    await type(el, 'rds/guest-os-patching', 'p');
    el.services = ['rds', 's3'];
    el.rows = 'all';
    await el.updateComplete;
    expect(shown(el, 'rds/guest-os-patching')).to.equal('AWS');
    expect(counter(el)).to.match(/^1 of /);
    expect(blank(el).some((b) => keyOf(b).startsWith('s3/'))).to.equal(true);
  });

  it('says so when nothing is blank', async () => {
    const el = await recall(recallOf('ec2', 'kms'));
    expect(text(one(el, '[part=recall]'))).to.contain('No cell is blank here.');
    expect(isLined(el)).to.equal(true);
    await choose(el, 'ec2');
    expect(blank(el).length).to.be.greaterThan(5);
  });

  it('can be turned on and off', async () => {
    const el = await recall();
    await type(el, GUEST, 'p');
    el.mode = undefined;
    await el.updateComplete;
    expect(shown(el, GUEST)).to.match(/^You/);
    expect(!!one(el, '[part=recall]')).to.equal(false);
    el.mode = 'recall';
    await el.updateComplete;
    expect(shown(el, GUEST)).to.equal('AWS');
  });

  it('is accessible while it is filled', async () => {
    const el = await recall(recallOf('ec2,rds', '10'));
    await answer(el, 'You');
    await expect(el).to.be.accessible();
  });

  it('is accessible after the check', async () => {
    const el = await recall(recallOf('ec2', '10'));
    await check(el);
    await expect(el).to.be.accessible();
  });

  it('keeps the keys in sight on a phone', async () => {
    await setViewport({width: 500, height: 640});
    const el = await recall();
    el.style.inlineSize = '320px';
    const of = blank(el).length;
    for (let i = 0; i < of - 1; i++) {
      const box = keys(el)!.querySelector('button')!.getBoundingClientRect();
      expect(box.height).to.be.at.least(44);
      await answer(el, 'You');
    }
    el.scrollIntoView();
    const {bottom, top} = keys(el)!.querySelector('button')!.getBoundingClientRect();
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.at.most(640);
    await setViewport({width: 1000, height: 900});
  });
});
