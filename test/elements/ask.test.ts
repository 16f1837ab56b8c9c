import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/bundles/srm-context.js';
import '../../src/bundles/srm-matrix.js';
import '../../src/bundles/srm-quiz.js';
import type {SrmCompleteEvent} from '../../src/events/complete.js';
import type {SrmContext} from '../../src/elements/srm-context/context-element.js';
import type {SrmQuiz} from '../../src/elements/srm-quiz/quiz-element.js';
import type {CellRef} from '../../src/model/types.js';
import {
  all,
  answers,
  button,
  choose,
  focused,
  one,
  options,
  press,
  quiz,
  radios,
  right,
  said,
  stem,
  text,
  waitFor,
} from './quiz-helpers.js';

const ENGINE: CellRef = {service: 'rds', area: 'db-engine-patching'};
const ROW = 'Database and cache engine patching, RDS';
const about = (el: SrmQuiz) => text(one(el, '[part=head] .aside'));

const three = {
  id: 'three',
  title: 'Three',
  items: ['One', 'Two', 'Three'].map((name) => ({
    prompt: `${name}?`,
    hint: 'Think twice.',
    options: [{text: 'Right', correct: true}, {text: 'Wrong'}, {text: 'Other'}],
  })),
};
const single = html`
  <ol>
    <li>
      Mine?
      <ul>
        <li data-correct>Yes</li>
        <li>No</li>
      </ul>
    </li>
  </ol>
`;

interface Place {
  el: SrmQuiz;
  ask: (ref: CellRef) => Promise<boolean>;
  scope: SrmContext['scope'];
}

/** A quiz in a context of its own, and what a matrix does there. */
const place = async (template: unknown): Promise<Place> => {
  const box = await fixture<SrmContext>(html`
    <srm-context>${template}</srm-context>
  `);
  const el = box.querySelector('srm-quiz')!;
  await waitFor(() => stem(el) || one(el, '[role=alert]'));
  const ask = async (ref: CellRef): Promise<boolean> => {
    const asked = box.scope.ask(ref);
    // what asks is loaded when it is first wanted
    if (asked) await waitFor(() => about(el).includes(', '));
    await el.updateComplete;
    return asked;
  };
  return {el, ask, scope: box.scope};
};
/** What the page hears of finished attempts. */
const completed = (el: SrmQuiz) => {
  const heard: SrmCompleteEvent['detail'][] = [];
  el.addEventListener('srm-complete', ({detail}) => heard.push(detail));
  return heard;
};
/** Checks the answer that is chosen, or the first one. */
const check = async (el: SrmQuiz) => {
  if (!radios(el).some((r) => r.checked)) radios(el)[0]!.click();
  await press(el, 'Check');
};

describe('asking about a cell', () => {
  before(() => setViewport({width: 1000, height: 800}));

  it('is offered while there is a quiz in the scope', async () => {
    const {el, scope} = await place(html`
      <srm-quiz .deck=${three}></srm-quiz>
    `);
    expect(scope.canAsk).to.equal(true);
    let told = 0;
    scope.subscribe(() => told++);
    el.remove();
    expect([scope.canAsk, told, scope.ask(ENGINE)]).to.deep.equal([false, 1, false]);
  });

  it('shows a question on that very cell, and afterwards the attempt exactly as it was', async () => {
    const {el, ask, scope} = await place(html`
      <srm-quiz .deck=${three} seed="1"></srm-quiz>
    `);
    const [heard, complete] = [answers(el), completed(el)];
    await choose(el, 'Right');
    await press(el, 'Check');
    await press(el, 'Next');
    const waiting = stem(el);
    await choose(el, 'Wrong');
    one(el, 'summary')!.click();

    // this quiz rests on no model: it has to fetch one
    expect(await ask(ENGINE)).to.equal(true);
    await waitFor(() => about(el) === ROW);
    expect(stem(el)).to.equal('You use Amazon RDS. Who is responsible for patching the database engine?');
    expect(options(el)).to.have.members(['AWS', 'You, the customer', 'Both: each side does a part of it']);
    expect(said(el)).to.equal('');
    await choose(el, 'AWS');
    await press(el, 'Check');
    expect(said(el)).to.match(/^Correct\./);
    expect(right(el)).to.equal('AWS');
    expect(text(one(el, '.row [aria-current]'))).to.equal('RDS: AWS');
    expect(heard[1]).to.deep.include({item: 'who:rds:db-engine-patching', correct: true, score: 1, index: -1});
    expect(scope.state.mastery).to.deep.equal({'rds/db-engine-patching': [1, 1, 1]});

    await press(el, 'Back to your questions');
    expect(stem(el)).to.equal(waiting);
    expect(text(focused(el))).to.equal(waiting);
    expect(about(el)).to.equal('Question 2 of 3');
    expect(options(el)[radios(el).findIndex((r) => r.checked)]).to.equal('Wrong');
    expect(one(el, 'details')!.hasAttribute('open')).to.equal(true);
    expect(complete).to.be.empty;

    await press(el, 'Check');
    await press(el, 'Next');
    await choose(el, 'Right');
    await press(el, 'Check');
    await press(el, 'See');
    await waitFor(() => one(el, '.score'));
    expect(text(one(el, '.score'))).to.contain('2 of 3');
    expect(complete).to.have.lengthOf(1);
    expect(complete[0]!.answers.map((a) => a.item)).to.have.members(['q1', 'q2', 'q3']);
    expect(heard.map((a) => a.index)).to.deep.equal([0, -1, 1, 2]);
  });

  it('can be left without an answer, and leads back to a result too', async () => {
    const {el, ask} = await place(html`
      <srm-quiz deck="aws-clf-c02" count="2" seed="1"></srm-quiz>
    `);
    for (const next of ['Next', 'See']) {
      await check(el);
      await press(el, next);
    }
    await waitFor(() => one(el, '.score'));
    const result = text(one(el, '[part=result]'));
    expect(await ask(ENGINE)).to.equal(true);
    expect(about(el)).to.equal(ROW);
    expect(one(el, '[part=result]')!.getClientRects()).to.be.empty;
    await press(el, 'Back to your result');
    expect(text(one(el, '[part=result]'))).to.equal(result);
    expect(focused(el)).to.equal(one(el, '.score'));
    expect(about(el)).to.equal('');
  });

  it('goes on with other questions on the same cell as long as there are some', async () => {
    const {el, ask, scope} = await place(html`
      <srm-quiz deck="aws-clf-c02" count="2" seed="1"></srm-quiz>
    `);
    const heard = answers(el);
    await ask(ENGINE);
    const asked = new Set<string>();
    for (;;) {
      asked.add(stem(el) + options(el).sort().join());
      expect(button(el, 'Back to your questions')).to.be.ok;
      await check(el);
      expect(text(focused(el))).to.equal('Back to your questions');
      if (!button(el, 'Another')) break;
      await press(el, 'Another question on this');
      expect(text(focused(el))).to.equal(stem(el));
    }
    expect(asked.size).to.be.greaterThan(2);
    expect(heard).to.have.lengthOf(asked.size);
    expect(scope.state.mastery['rds/db-engine-patching']![1]).to.equal(asked.size);
    await press(el, 'Back');
    expect(about(el)).to.equal('Question 1 of 2');
  });

  it('asks another one when the reader asks again', async () => {
    const {el, ask} = await place(html`
      <srm-quiz .deck=${three}></srm-quiz>
    `);
    await ask(ENGINE);
    await waitFor(() => about(el) === ROW);
    const first = stem(el);
    await check(el);
    await ask(ENGINE);
    expect(stem(el)).not.to.equal(first);
    await press(el, 'Back');
    await ask(ENGINE);
    expect(stem(el)).not.to.equal(first);
  });

  it('prefers what the deck has written about the cell and does not ask already', async () => {
    const cells = [ENGINE];
    const own = {
      provider: 'aws',
      items: ['One', 'Two'].map((name) => ({
        prompt: `${name}?`,
        cells,
        options: [{text: 'Right', correct: true}, {text: 'Wrong'}],
      })),
    };
    const {el, ask, scope} = await place(html`
      <srm-quiz .deck=${own} count="1" shuffle="false"></srm-quiz>
    `);
    expect(stem(el)).to.equal('One?');
    expect(await ask(ENGINE)).to.equal(true);
    expect(stem(el)).to.equal('Two?');
    await choose(el, 'Right');
    await check(el);
    expect(scope.state.mastery).to.deep.equal({'rds/db-engine-patching': [1, 1, 1]});
    await press(el, 'Back to your question');
    expect(stem(el)).to.equal('One?');
    expect(radios(el).some((r) => r.checked || r.disabled)).to.equal(false);
  });

  it('takes one task of a composite, and prints the condition that matters', async () => {
    const {el, ask, scope} = await place(html`
      <srm-quiz deck="aws-clf-c02" count="2"></srm-quiz>
    `);
    expect(await ask({service: 'lambda', area: 'patch-management'})).to.equal(true);
    expect(about(el)).to.equal('Patch management, Lambda');
    expect(stem(el)).to.contain('Lambda');
    await check(el);
    const [key] = Object.keys(scope.state.mastery);
    expect(key).to.match(/^lambda\/(.*-patching|.*-lifecycle|app-dependencies)$/);

    await ask({service: 's3', area: 'encryption-at-rest-enablement'});
    expect(`${stem(el)} ${options(el).join()}`).to.contain('since January 5, 2023');
  });

  it('refuses what cannot be asked fairly, and changes nothing', async () => {
    const {el, ask} = await place(html`
      <srm-quiz deck="aws-clf-c02" count="2" seed="1"></srm-quiz>
    `);
    await ask(ENGINE);
    await press(el, 'Back');
    const before = stem(el);
    for (const ref of [
      {service: 's3', area: 'app-code'},
      {service: 's3', area: 'key-lifecycle'},
      {service: 's3', area: 'gone'},
    ]) {
      expect(await ask(ref), ref.area).to.equal(false);
      expect(stem(el)).to.equal(before);
    }
  });

  it('says so where it could not know that beforehand', async () => {
    const {el, ask} = await place(html`
      <srm-quiz>${single}</srm-quiz>
    `);
    expect(await ask({service: 's3', area: 'app-code'})).to.equal(true);
    await waitFor(() => focused(el));
    expect(text(focused(el))).to.equal('There is no fair question about this.');
    await press(el, 'Back to your question');
    expect(stem(el)).to.equal('Mine?');
    expect(await ask({service: 's3', area: 'app-code'})).to.equal(false);
  });

  it('works for services that are not built in', async () => {
    const {el, ask} = await place(html`
      <srm-quiz deck="aws-clf-c02" count="2"></srm-quiz>
    `);
    expect(await ask({service: 'aurora', area: 'db-engine-patching'})).to.equal(true);
    await waitFor(() => about(el) === 'Database and cache engine patching, Aurora');
    expect(stem(el)).to.contain('Aurora');
  });

  it('asks about the provider of the scope, whatever the deck is about', async () => {
    const box = await fixture<SrmContext>(html`
      <srm-context provider="azure"><srm-quiz deck="aws-clf-c02" count="2"></srm-quiz></srm-context>
    `);
    const el = box.querySelector('srm-quiz')!;
    await waitFor(() => stem(el));
    expect(box.scope.ask({service: 'iaas', area: 'guest-os-patching'})).to.equal(true);
    await waitFor(() => about(el).includes(','));
    await choose(el, 'You, the customer');
    await check(el);
    expect(right(el)).to.equal('You, the customer');
    expect(options(el)).to.include('Microsoft');
  });

  it('needs no questions of the quiz itself', async () => {
    const {el, ask} = await place(html`
      <srm-quiz deck="gone"></srm-quiz>
    `);
    let ready = 0;
    el.addEventListener('srm-ready', () => ready++);
    expect(await ask(ENGINE)).to.equal(true);
    await waitFor(() => stem(el));
    expect([about(el), ready]).to.deep.equal([ROW, 1]);
    expect(button(el, 'Back')).to.equal(undefined);
    await check(el);
    while (text(focused(el)).startsWith('Another')) {
      await press(el, 'Another');
      await check(el);
    }
    await press(el, 'Try again');
    expect(text(focused(el))).to.equal(stem(el));
    expect(radios(el).some((r) => r.checked || r.disabled)).to.equal(false);
  });

  it('lets an attempt that comes later wait', async () => {
    const box = await fixture<SrmContext>(html`
      <srm-context><srm-quiz></srm-quiz></srm-context>
    `);
    const el = box.querySelector('srm-quiz')!;
    el.deck = 'aws-clf-c02';
    el.count = 3;
    expect(box.scope.ask(ENGINE)).to.equal(true);
    await waitFor(() => about(el) === ROW && button(el, 'Back to your questions'));
    await press(el, 'Back');
    expect(about(el)).to.equal('Question 1 of 3');
  });

  it('comes into view with the focus on the question, wherever the reader is', async () => {
    const {el, ask} = await place(html`
      <style>
        .far {
          block-size: 3000px;
        }
      </style>
      <p class="far">Far away</p>
      <srm-quiz deck="aws-clf-c02" count="2"></srm-quiz>
      <p class="far">Far away</p>
    `);
    for (const y of [0, 9999]) {
      scrollTo(0, y);
      await ask(ENGINE);
      await waitFor(() => text(focused(el)) === stem(el));
      await waitFor(() => {
        const {top, bottom} = one(el, '[part=question]')!.getBoundingClientRect();
        return top >= -1 && bottom <= innerHeight + 1;
      });
      await press(el, 'Back');
    }
    scrollTo(0, 0);
  });

  it('is done with three keys', async () => {
    const {el, ask} = await place(html`
      <srm-quiz .deck=${three} seed="1"></srm-quiz>
    `);
    await ask(ENGINE);
    await waitFor(() => about(el) === ROW && focused(el));
    await sendKeys({press: 'b'});
    await el.updateComplete;
    expect(focused(el)).to.equal(radios(el)[1]);
    await sendKeys({press: 'Enter'});
    await el.updateComplete;
    expect(text(focused(el))).to.equal('Back to your questions');
    await sendKeys({press: 'Enter'});
    await el.updateComplete;
    expect(text(focused(el))).to.equal(stem(el));
    expect(radios(el).some((r) => r.checked)).to.equal(false);
  });

  it('begins in the detail of a cell, which gives way and does not take the focus back', async () => {
    const {el} = await place(html`
      <srm-quiz deck="aws-clf-c02" count="2"></srm-quiz>
      <srm-matrix rows="all"></srm-matrix>
    `);
    const matrix = el.parentElement!.querySelector('srm-matrix')!;
    const dialog = () => one(matrix, '[role=dialog]');
    const cell = () => all(matrix, '[data-key="rds/db-engine-patching"]')[0];
    await waitFor(cell);
    cell()!.click();
    const askButton = () => all(matrix, '[role=dialog] button').find((b) => text(b) === 'Ask me about this');
    await waitFor(() => askButton()?.getClientRects().length);
    askButton()!.click();
    await waitFor(() => about(el) === ROW);
    await waitFor(() => !dialog()?.getClientRects().length);
    // the browser tells the card of its end a little later
    await new Promise((done) => setTimeout(done, 200));
    expect(document.activeElement === el).to.equal(true);
    expect(text(focused(el))).to.equal(stem(el));
  });

  it('leads back into the matrix', async () => {
    const {el, ask} = await place(html`
      <srm-quiz deck="aws-clf-c02" count="2"></srm-quiz>
      <srm-matrix></srm-matrix>
    `);
    const matrix = el.parentElement!.querySelector('srm-matrix')!;
    await waitFor(() => matrix.model);
    await ask(ENGINE);
    await check(el);
    await press(el, 'Show in matrix');
    await waitFor(() => one(matrix, '[role=dialog]')?.getClientRects().length);
    expect(text(one(matrix, '[role=dialog]'))).to.contain('Database and cache engine patching');
  });

  it('has nothing for axe to find, and fits a phone', async () => {
    for (const theme of ['light', 'dark']) {
      const {el, ask} = await place(html`
        <srm-quiz deck="aws-clf-c02" count="2" seed="7" theme=${theme}></srm-quiz>
      `);
      el.style.inlineSize = '280px';
      await ask(ENGINE);
      await expect(el).to.be.accessible();
      await check(el);
      await expect(el).to.be.accessible();
      for (const part of all(el, 'label, .row, .actions, legend, .head').filter((p) => p.getClientRects().length)) {
        expect(part.scrollWidth).to.be.at.most(Math.ceil(part.clientWidth) + 1);
      }
      const buttons = all(el, 'button').filter((b) => b.getClientRects().length);
      expect(buttons.length).to.be.at.least(2);
      for (const b of buttons) expect(b.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});

describe('mastery', () => {
  it('is noted for every cell that a question is about, or for its area when it is about no cell', async () => {
    const option = [{text: 'Right', correct: true}, {text: 'Wrong'}];
    const deck = {
      provider: 'aws',
      items: [
        {
          prompt: 'Cells?',
          cells: [ENGINE, {service: 'ec2', area: 'guest-os-patching'}],
          area: 'patch-management',
          options: option,
        },
        {prompt: 'Area?', area: 'patch-management', cells: [], options: option},
        {prompt: 'Neither?', options: option},
      ],
    };
    const {el, scope} = await place(html`
      <srm-quiz .deck=${deck} shuffle="false"></srm-quiz>
    `);
    for (const [answer, next] of [
      ['Right', 'Next'],
      ['Wrong', 'Next'],
      ['Right', 'See'],
    ] as const) {
      await choose(el, answer);
      await press(el, 'Check');
      await press(el, next);
    }
    expect(scope.state.mastery).to.deep.equal({
      'rds/db-engine-patching': [1, 1, 1],
      'ec2/guest-os-patching': [1, 1, 1],
      '/patch-management': [0, 1, 0],
    });
  });

  it('stays with the scope in which it was shown', async () => {
    const el = await quiz(html`
      <srm-quiz .deck=${{...three, items: [{...three.items[0]!, area: 'app-code'}]}}></srm-quiz>
    `);
    const before = window.srmWidgets!.scope.state.mastery['/app-code']?.[1] ?? 0;
    await check(el);
    expect(window.srmWidgets!.scope.state.mastery['/app-code']![1]).to.equal(before + 1);
  });
});
