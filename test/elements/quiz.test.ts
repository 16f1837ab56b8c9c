import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/bundles/srm-context.js';
import '../../src/bundles/srm-matrix.js';
import '../../src/bundles/srm-quiz.js';
import {awsClfC02} from '../../src/content/decks/aws-clf-c02.js';
import type {SrmCompleteEvent} from '../../src/events/complete.js';
import type {SrmErrorEvent} from '../../src/events/error.js';
import type {SrmQuiz} from '../../src/elements/srm-quiz/quiz-element.js';
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

const written = html`
  <srm-quiz id="post">
    <ol>
      <li>
        Who patches the guest OS of an
        <b>EC2</b>
        instance?
        <ul>
          <li data-correct data-feedback="You launched it.">You</li>
          <li>
            AWS
            <p data-feedback>AWS never changes a running guest.</p>
          </li>
          <li>Nobody</li>
        </ul>
      </li>
    </ol>
  </srm-quiz>
`;
const three = {
  id: 'three',
  title: 'Three',
  items: ['One', 'Two', 'Three'].map((name) => ({
    prompt: `${name}?`,
    options: [{text: 'Right', correct: true, feedback: 'So it is.'}, {text: 'Wrong'}, {text: 'Other'}],
  })),
};

describe('<srm-quiz> with a question written on the page', () => {
  it('is a group of radio buttons, named by the question', async () => {
    const el = await quiz(written);
    expect(stem(el)).to.equal('Who patches the guest OS of an EC2 instance?');
    expect(options(el)).to.have.members(['You', 'AWS', 'Nobody']);
    expect(radios(el).map((r) => r.type)).to.deep.equal(['radio', 'radio', 'radio']);
    expect(one(el, 'fieldset')!.querySelectorAll('input')).to.have.lengthOf(3);
    expect(text(el.shadowRoot!.querySelector('form'))).not.to.contain('Question 1');
    expect(getComputedStyle(one(el, 'label')!).cursor).to.equal('pointer');
  });

  it('explains each option after the check, with words and icons, and says the result once', async () => {
    const el = await quiz(written);
    const heard = answers(el);
    const completed = oneEvent(el, 'srm-complete');
    await choose(el, 'AWS');
    await press(el, 'Check');
    const [ok, no] = [one(el, '.opt.ok')!, one(el, '.opt.no')!];
    expect(text(ok)).to.contain('Correct').and.to.contain('You launched it.');
    expect(text(no)).to.contain('Your answer').and.to.contain('AWS never changes a running guest.');
    expect(ok.querySelector('svg') && no.querySelector('svg')).to.be.ok;
    expect(said(el)).to.match(/^Not correct\. The right answer is [ABC], You\. You launched it\.$/);
    expect(all(el, '[role=status], [aria-live], [role=alert]')).to.have.lengthOf(1);
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]).to.deep.equal({
      deck: 'post',
      item: 'q1',
      kind: 'single',
      response: ['b'],
      correct: false,
      score: 0,
      max: 1,
      index: 0,
    });
    expect(((await completed) as SrmCompleteEvent).detail).to.include({deck: 'post', score: 0, max: 1});
  });

  it('can be tried again', async () => {
    const el = await quiz(written);
    await choose(el, 'You');
    await press(el, 'Check');
    expect(said(el)).to.equal('Correct. You launched it.');
    await press(el, 'Try again');
    expect(said(el)).to.equal('');
    expect(radios(el).some((r) => r.checked || r.disabled)).to.equal(false);
    expect(text(focused(el))).to.equal(stem(el));
  });

  it('asks for an answer when there is none', async () => {
    const el = await quiz(written);
    await press(el, 'Check');
    expect(said(el)).to.equal('Choose an answer first.');
    expect(focused(el)).to.equal(radios(el)[0]);
    expect(all(el, '.opt.ok, .opt.no')).to.be.empty;
  });

  it('keeps the order of the questions, and that of the options when asked to', async () => {
    const items = [1, 2, 3, 4].map(
      (n) => html`
        <li>
          ${n}?
          <ul>
            <li data-correct>a</li>
            <li>b</li>
            <li>c</li>
          </ul>
        </li>
      `,
    );
    const el = await quiz(html`
      <srm-quiz shuffle="false">
        <ol>
          ${items}
        </ol>
      </srm-quiz>
    `);
    for (const n of [1, 2, 3, 4]) {
      expect(stem(el)).to.equal(`${n}?`);
      expect(options(el)).to.deep.equal(['a', 'b', 'c']);
      await choose(el, 'a');
      await press(el, 'Check');
      await press(el, n < 4 ? 'Next' : 'See');
    }
    await waitFor(() => one(el, '.score'));
    expect(text(one(el, '.score'))).to.contain('4 of 4');
  });

  it('waits for a list that comes late', async () => {
    const el = document.createElement('srm-quiz');
    document.body.append(el);
    await el.updateComplete;
    el.innerHTML = '<ol><li>Late?<ul><li data-correct>Yes<li>No</ul></ol>';
    await waitFor(() => one(el, 'legend'));
    expect(stem(el)).to.equal('Late?');
    expect(all(el, '[role=alert]')).to.be.empty;
    el.remove();
  });

  it('shows markup in the text of a question as text', async () => {
    const el = await quiz(html`
      <srm-quiz>
        <ol>
          <li>
            What does this policy allow? &lt;img src=x onerror=alert(1)&gt;
            <pre>
{
  "Effect": "Allow"
}</pre>
            <ul>
              <li data-correct>All</li>
              <li>Nothing</li>
            </ul>
          </li>
        </ol>
      </srm-quiz>
    `);
    expect(stem(el)).to.equal('What does this policy allow? <img src=x onerror=alert(1)>');
    expect(one(el, 'img')).to.equal(undefined);
    expect(one(el, 'pre')!.textContent).to.contain('\n  "Effect"');
  });
});

describe('<srm-quiz> with a deck', () => {
  before(() => setViewport({width: 1000, height: 900}));

  const deck = html`
    <srm-quiz deck="aws-clf-c02" count="4" seed="7"><p>Fallback</p></srm-quiz>
  `;

  it('shows how far one is, and the same questions for the same seed', async () => {
    const [a, b, c] = [
      await quiz(deck),
      await quiz(deck),
      await quiz(html`
        <srm-quiz deck="aws-clf-c02" count="4" seed="8"></srm-quiz>
      `),
    ];
    expect(text(one(a, '[part=head]'))).to.contain('Question 1 of 4');
    expect(all(a, '.prog i')).to.have.lengthOf(4);
    expect([stem(a), ...options(a)]).to.deep.equal([stem(b), ...options(b)]);
    expect([stem(a), ...options(a)]).not.to.deep.equal([stem(c), ...options(c)]);
    expect(one(a, 'slot')).to.equal(undefined);
  });

  it('is done with three keys a question, and never loses the focus', async () => {
    const el = await quiz(deck);
    const heard = answers(el);
    const completed = oneEvent(el, 'srm-complete');
    radios(el)[0]!.focus();
    for (const [i, key] of ['b', '1', 'c', '2'].entries()) {
      await sendKeys({press: key});
      await el.updateComplete;
      expect(focused(el)).to.equal(radios(el)['b1c2'.indexOf(key) === 0 ? 1 : key === '1' ? 0 : key === 'c' ? 2 : 1]);
      await sendKeys({press: 'Enter'});
      await el.updateComplete;
      expect(text(focused(el))).to.match(i < 3 ? /^Next/ : /^See the result/);
      await sendKeys({press: 'Enter'});
      await el.updateComplete;
      if (i < 3) {
        expect(text(focused(el))).to.equal(stem(el));
        expect(text(one(el, '[part=head]'))).to.contain(`Question ${i + 2} of 4`);
      }
    }
    await waitFor(() => focused(el)?.classList.contains('score'));
    const {detail} = (await completed) as SrmCompleteEvent;
    expect(heard).to.have.lengthOf(4);
    expect(detail.answers.map((a) => a.item)).to.deep.equal(heard.map((a) => a.item));
    expect(detail.score).to.equal(heard.filter((a) => a.correct).length);
    expect(detail.seed).to.equal('7');
    expect(text(focused(el))).to.contain(`${detail.score} of 4`);
  });

  it('shows the task across the services and where it is written', async () => {
    const el = await quiz(deck);
    expect(one(el, '.row')).to.equal(undefined);
    radios(el)[0]!.click();
    await press(el, 'Check');
    const owners = all(el, '.row li').map(text);
    for (const service of ['EC2', 'RDS', 'Lambda', 'S3']) {
      expect(owners.some((o) => new RegExp(`^${service}: (You|AWS|Shared|n/a)$`).test(o))).to.equal(true);
    }
    expect(all(el, '.row [aria-current]')).to.have.lengthOf(1);
    expect(one(el, '.sources a')!.getAttribute('href')).to.match(/^https:/);
    expect(all(el, '.why').length).to.be.greaterThan(0);
  });

  it('gives the result by area, and lets one practice what was missed', async () => {
    const el = await quiz(html`
      <srm-quiz deck="aws-clf-c02" count="3" seed="1"></srm-quiz>
    `);
    const missed: string[] = [];
    for (let i = 0; i < 3; i++) {
      radios(el)[0]!.click();
      await press(el, 'Check');
      if (one(el, '.opt.no')) missed.push(stem(el));
      await press(el, i < 2 ? 'Next' : 'See');
    }
    await waitFor(() => one(el, '.score'));
    expect(missed.length, 'a seed with which something is missed').to.be.greaterThan(0);
    const marks = all(el, '.areas [role=img]').map((m) => m.getAttribute('aria-label')!);
    const [rights, totals] = [1, 2].map((n) =>
      marks.reduce((sum, m) => sum + Number(/(\d+) of (\d+) right/.exec(m)![n]), 0),
    );
    expect([rights, totals]).to.deep.equal([3 - missed.length, 3]);
    await press(el, 'Practice');
    expect(text(focused(el))).to.equal(stem(el));
    const again: string[] = [];
    while (again.length < missed.length) {
      again.push(stem(el));
      radios(el)[0]!.click();
      await press(el, 'Check');
      await press(el, again.length < missed.length ? 'Next' : missed.length > 1 ? 'See' : 'Try');
    }
    expect(again).to.have.members(missed);
  });

  it('starts again with all questions', async () => {
    const el = await quiz(html`
      <srm-quiz .deck=${three} seed="1"></srm-quiz>
    `);
    const run = async () => {
      const seen: string[] = [];
      for (let i = 0; i < 3; i++) {
        seen.push(stem(el));
        await choose(el, 'Right');
        await press(el, 'Check');
        await press(el, i < 2 ? 'Next' : 'See');
      }
      await waitFor(() => one(el, '.score'));
      return seen;
    };
    await run();
    expect(text(one(el, '.score')))
      .to.contain('3 of 3')
      .and.to.contain('Every answer is right');
    expect(button(el, 'Practice')).to.equal(undefined);
    await press(el, 'Start again');
    expect(await run()).to.have.members(['One?', 'Two?', 'Three?']);
  });

  it('keeps to services and areas', async () => {
    const el = await quiz(html`
      <srm-quiz deck="aws-clf-c02" services="lambda" areas="patch-management" count="2" seed="1"></srm-quiz>
    `);
    for (let i = 0; i < 2; i++) {
      radios(el)[0]!.click();
      await press(el, 'Check');
      expect(text(one(el, '.row [aria-current]'))).to.match(/^Lambda: /);
      if (i < 1) await press(el, 'Next');
    }
  });

  it('makes questions about services that are not built in', async () => {
    const el = await quiz(html`
      <srm-quiz deck="aws-clf-c02" services="fargate,aurora" count="2" seed="1"></srm-quiz>
    `);
    expect(`${stem(el)} ${options(el).join(' ')}`).to.match(/Fargate|Aurora/);
  });

  it('fills up from the model when more questions are wanted than are written', async () => {
    const el = await quiz(html`
      <srm-quiz deck="aws-clf-c02" count="60" seed="1"></srm-quiz>
    `);
    expect(text(one(el, '[part=head]'))).to.contain('Question 1 of 60');
  });

  it('marks what the learner masters, and leads into a matrix when there is one', async () => {
    const box = await fixture<HTMLElement>(html`
      <srm-context>
        <srm-quiz deck="aws-clf-c02" count="2" seed="3"></srm-quiz>
      </srm-context>
    `);
    const el = box.querySelector('srm-quiz')!;
    const {scope} = box as HTMLElementTagNameMap['srm-context'];
    await waitFor(() => one(el, 'legend'));
    const heard = answers(el);
    radios(el)[0]!.click();
    await press(el, 'Check');
    const {item: id, correct} = heard[0]!;
    const {cells} = awsClfC02.items.find((item) => item.id === id)!;
    const marks = Object.fromEntries(
      cells!.map(({service, area}) => [`${service}/${area}`, [Number(correct), 1, Number(correct)]]),
    );
    expect(scope.state.mastery).to.deep.equal(marks);
    expect(window.srmWidgets!.scope.state.mastery).to.not.include.keys(...Object.keys(marks));
    expect(button(el, 'Show in matrix')).to.equal(undefined);

    const matrix = document.createElement('srm-matrix');
    box.append(matrix);
    await waitFor(() => button(el, 'Show in matrix'));
    await waitFor(() => matrix.model);
    button(el, 'Show in matrix')!.click();
    await waitFor(() => one(matrix, '[role=dialog]')?.getClientRects().length);
  });

  it('shows a deck that the page hands over, whose texts stay texts', async () => {
    const own = {
      items: [{prompt: '<b>Bold?</b>', options: [{text: '<i>Yes</i>', correct: true}, {text: 'No'}]}],
    };
    const el = await quiz(html`
      <srm-quiz .deck=${own}></srm-quiz>
    `);
    expect(stem(el)).to.equal('<b>Bold?</b>');
    expect(options(el)).to.include('<i>Yes</i>');
  });

  it('gives a hint before the check, not after it', async () => {
    const el = await quiz(html`
      <srm-quiz .deck=${{items: three.items.map((item) => ({...item, hint: 'Think twice.'}))}} seed="1"></srm-quiz>
    `);
    one(el, 'summary')!.click();
    await el.updateComplete;
    expect(one(el, 'details p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    await choose(el, 'Right');
    await press(el, 'Check');
    expect(one(el, 'details')).to.equal(undefined);
    await press(el, 'Next');
    expect(one(el, 'details')!.hasAttribute('open')).to.equal(false);
  });

  it('begins anew when the deck changes, and only then', async () => {
    const el = await quiz(html`
      <srm-quiz .deck=${three} seed="1"></srm-quiz>
    `);
    await choose(el, 'Right');
    el.heading = 'Other words';
    await el.updateComplete;
    expect(radios(el).filter((r) => r.checked)).to.have.lengthOf(1);
    el.deck = {...three, title: 'Another'};
    await waitFor(() => text(one(el, '[part=head]')).includes('Other words') && !radios(el).some((r) => r.checked));
  });

  it('does not mix with another quiz on the page', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <srm-quiz .deck=${three} seed="1"></srm-quiz>
        <srm-quiz .deck=${three} seed="1"></srm-quiz>
      </div>
    `);
    const [a, b] = [...box.children] as SrmQuiz[];
    await waitFor(() => one(a!, 'legend') && one(b!, 'legend'));
    await choose(a!, 'Right');
    await choose(b!, 'Wrong');
    expect([a!, b!].map((el) => options(el)[radios(el).findIndex((r) => r.checked)])).to.deep.equal(['Right', 'Wrong']);
  });

  it('goes on where it was after it was moved', async () => {
    const el = await quiz(html`
      <srm-quiz .deck=${three} seed="1"></srm-quiz>
    `);
    await choose(el, 'Right');
    await press(el, 'Check');
    const at = stem(el);
    const other = await fixture<HTMLElement>(html`
      <div></div>
    `);
    other.append(el);
    await el.updateComplete;
    expect(stem(el)).to.equal(at);
    expect(right(el)).to.equal('Right');
  });
});

describe('<srm-quiz> that cannot be shown', () => {
  const failing = async (el: SrmQuiz): Promise<SrmErrorEvent['detail']> => {
    let ready = false;
    el.addEventListener('srm-ready', () => (ready = true));
    const heard = oneEvent<SrmErrorEvent>(el, 'srm-error');
    document.body.append(el);
    const {detail} = await heard;
    expect(text(one(el, '[role=alert]'))).to.equal(`${detail.message} ${detail.mend}`);
    expect(ready).to.equal(false);
    el.remove();
    return detail;
  };
  const make = (attributes: Record<string, string>, content = '<p>Fallback</p>'): SrmQuiz => {
    const el = document.createElement('srm-quiz');
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    el.innerHTML = content;
    return el;
  };

  it('names a deck that there is not, and those that there are, and keeps the fallback', async () => {
    const el = make({deck: 'gone'});
    const {message, mend} = await failing(el);
    expect(message).to.contain('"gone"');
    expect(mend).to.contain('aws-clf-c02');
    document.body.append(el);
    expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    el.remove();
  });

  it('says that there is no question', async () => {
    expect((await failing(make({}))).message).to.contain('no question');
  });

  it('names the place of a mistake in a question on the page', async () => {
    const none = await failing(make({}, '<ol><li>Who?<ul><li>You<li>They</ul></ol>'));
    expect(none.message).to.contain('Question 1 of 1').and.to.contain('None');
    const two = await failing(make({}, '<ol><li>Who?<ul><li data-correct>You<li data-correct>They</ul></ol>'));
    expect(two.message).to.contain('2 of the options');
    expect((await failing(make({}, '<ol><li>Who?</ol>'))).message).to.contain('two options');
  });

  it('names the place of a mistake in a deck', async () => {
    const el = make({});
    el.deck = {items: [{prompt: 'Who?', options: [{text: 'You'}]}]};
    expect((await failing(el)).message).to.contain('items[0].options');
    const strange = make({});
    strange.deck = 42 as never;
    expect((await failing(strange)).message).to.contain('not a deck');
  });

  it('asks for a number of questions', async () => {
    for (const count of ['0', 'many', '-3']) {
      expect((await failing(make({deck: 'aws-clf-c02', count}))).mend).to.contain('count');
    }
  });

  it('names a cell that a deck points to and the model does not have', async () => {
    const el = await quiz(html`
      <srm-quiz .deck=${{items: [{...three.items[0]!, cells: [{service: 'rds', area: 'engine'}]}]}}></srm-quiz>
    `);
    expect(text(one(el, '[role=alert]'))).to.contain('engine');
    expect(stem(el)).to.equal('One?');
  });

  it('says when no question fits', async () => {
    const el = make({areas: 'app-code'});
    el.deck = three;
    expect((await failing(el)).message).to.contain('no question');
  });

  it('names services, areas and providers that it does not know, and shows what it can', async () => {
    const some = await quiz(html`
      <srm-quiz deck="aws-clf-c02" services="rds,rsd" count="1" seed="1"></srm-quiz>
    `);
    expect(text(one(some, '[role=alert]'))).to.contain('rsd');
    expect(stem(some)).to.not.equal('');
    expect((await failing(make({deck: 'aws-clf-c02', areas: 'patching'}))).message).to.contain('patching');
    const el = make({});
    el.deck = {...three, provider: 'nimbus'};
    expect((await failing(el)).message).to.contain('nimbus');
  });

  it('shows a deck, or a provider, that is added later', async () => {
    const {library} = window.srmWidgets!;
    const el = await quiz(html`
      <srm-quiz deck="late-deck"></srm-quiz>
    `);
    expect(text(one(el, '[role=alert]'))).to.contain('late-deck');
    library.addDeck('late-deck', () => Promise.resolve({...three, provider: 'late-provider'}));
    await waitFor(() => text(one(el, '[role=alert]')).includes('late-provider'));
    library.addProvider('late-provider', library.entry('azure')!);
    await waitFor(() => stem(el));
    expect(all(el, '[role=alert]')).to.be.empty;
    const at = stem(el);
    await choose(el, 'Right');
    library.addDeck('another-late-deck', three);
    await el.updateComplete;
    expect(stem(el)).to.equal(at);
    expect(radios(el).some((r) => r.checked)).to.equal(true);
  });

  it('recovers when the author mends it', async () => {
    const el = await quiz(html`
      <srm-quiz deck="gone"></srm-quiz>
    `);
    el.deck = three;
    await waitFor(() => one(el, 'legend'));
    expect(all(el, '[role=alert]')).to.be.empty;
  });
});

describe('<srm-quiz> everywhere', () => {
  before(() => setViewport({width: 800, height: 900}));

  it('fits 280 pixels, with targets for a thumb', async () => {
    const box = await fixture<HTMLElement>(html`
      <div><srm-quiz deck="aws-clf-c02" count="2" seed="7"></srm-quiz></div>
    `);
    box.style.inlineSize = '280px';
    const el = box.firstElementChild as SrmQuiz;
    await waitFor(() => one(el, 'legend'));
    radios(el)[0]!.click();
    await press(el, 'Check');
    const width = el.getBoundingClientRect().width;
    for (const part of all(el, 'label, .row, .actions, legend')) {
      expect(part.scrollWidth).to.be.at.most(Math.ceil(part.clientWidth) + 1);
    }
    for (const label of all(el, 'label')) {
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
      expect(label.getBoundingClientRect().width).to.be.greaterThan(width * 0.8);
    }
    for (const b of all(el, 'button')) expect(b.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('stands the other way round from right to left', async () => {
    const box = await fixture<HTMLElement>(html`
      <div dir="rtl"><srm-quiz .deck=${three} seed="1"></srm-quiz></div>
    `);
    const el = box.firstElementChild as SrmQuiz;
    await waitFor(() => one(el, 'legend'));
    const label = one(el, 'label')!;
    const [cap, words] = ['.cap', '.text'].map((css) => label.querySelector(css)!.getBoundingClientRect());
    expect(cap!.left).to.be.greaterThan(words!.right - 1);
  });

  it('has nothing for axe to find: before and after the check, and in the result', async () => {
    for (const theme of ['light', 'dark']) {
      const el = await quiz(html`
        <srm-quiz deck="aws-clf-c02" count="2" seed="7" theme=${theme}></srm-quiz>
      `);
      await expect(el).to.be.accessible();
      radios(el)[0]!.click();
      await press(el, 'Check');
      await expect(el).to.be.accessible();
      await press(el, 'Next');
      radios(el)[0]!.click();
      await press(el, 'Check');
      await press(el, 'See');
      await waitFor(() => one(el, '.score'));
      await expect(el).to.be.accessible();
    }
  });
});
