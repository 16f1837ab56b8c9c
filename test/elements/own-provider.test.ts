import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import '../../src/bundles/srm-matrix.js';
import '../../src/bundles/srm-service-ladder.js';
import '../../src/bundles/srm-context.js';
import {page} from '../../src/context/page.js';
import type {SrmSelectEvent} from '../../src/events/select.js';
import type {SrmErrorDetail} from '../../src/events/error.js';
import type {SrmContext} from '../../src/elements/srm-context/context-element.js';
import type {SrmMatrix} from '../../src/elements/srm-matrix/matrix-element.js';
import type {SrmServiceLadder} from '../../src/elements/srm-service-ladder/ladder-element.js';
import {smallSource} from '../fixtures/small-provider.js';

/** From the root, where the page of the tests stands. */
const NIMBUS = 'test/fixtures/providers/nimbus.json';
const BROKEN = 'test/fixtures/providers/broken.json';

type Widget = SrmMatrix | SrmServiceLadder;

const text = (el: Element) => (el.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
const problem = (el: Element) => el.shadowRoot!.querySelector('[role=alert]')?.textContent.replace(/\s+/g, ' ').trim();
const shows = (el: Element, words: string) => waitUntil(() => text(el).includes(words), `shows "${words}"`);
const heads = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('thead th')].map((th) => th.textContent.replace(/\s+/g, ' ').trim());

/** A file that this page alone can fetch. */
const file = (content: string) => URL.createObjectURL(new Blob([content]));
const draft = (change: (source: typeof smallSource & Record<string, unknown>) => void) => {
  const source = structuredClone(smallSource) as typeof smallSource & Record<string, unknown>;
  change(source);
  return source;
};

/** Records what is said in the console while a test runs. */
const listen = () => {
  const said: string[] = [];
  const warn = console.warn.bind(console);
  console.warn = (...args: unknown[]) => said.push(String(args[0]));
  return {
    said,
    end: () => {
      console.warn = warn;
    },
  };
};

describe("an author's own provider", () => {
  let console: ReturnType<typeof listen>;
  const fetch = window.fetch.bind(window);
  beforeEach(() => (console = listen()));
  afterEach(() => {
    console.end();
    window.fetch = fetch;
  });

  /** Counts the requests, and keeps those back that `hold` names. */
  const watchFetch = (hold = '') => {
    const seen: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    window.fetch = async (input, init) => {
      const address = new Request(input).url;
      seen.push(address);
      if (hold && address.endsWith(hold)) await held;
      return fetch(input, init);
    };
    return {seen, release};
  };

  describe('from a file', () => {
    it('is drawn by matrix and ladder, which share one model and one request', async () => {
      const src = `${NIMBUS}?shared`;
      const {seen} = watchFetch();
      const host = document.createElement('div');
      const ready: string[] = [];
      host.addEventListener('srm-ready', ({detail}) => ready.push(detail.provider));
      await fixture(
        html`
          <srm-matrix src=${src}></srm-matrix>
          <srm-service-ladder src=${src}></srm-service-ladder>
        `,
        {parentNode: host},
      );
      const [matrix, ladder] = host.querySelectorAll<Widget>('srm-matrix, srm-service-ladder');
      await shows(matrix!, 'Always Nimbus');
      await shows(ladder!, 'Nimbus');
      expect(heads(matrix!).join()).to.include('Mail');
      expect(matrix!.model).to.equal(ladder!.model);
      expect(ready).to.deep.equal(['nimbus', 'nimbus']);
      expect(seen).to.deep.equal([new URL(src, document.baseURI).href]);
      expect(console.said).to.deep.equal([]);
    });

    it('wins over an id', async () => {
      const el = await fixture(html`
        <srm-matrix src=${NIMBUS} provider="azure"></srm-matrix>
      `);
      await shows(el, 'Always Nimbus');
    });

    it('is shared by all widgets of a context, which go back to AWS without it', async () => {
      const context = await fixture<SrmContext>(html`
        <srm-context src=${NIMBUS}>
          <srm-matrix></srm-matrix>
          <srm-service-ladder></srm-service-ladder>
        </srm-context>
      `);
      const [matrix, ladder] = context.querySelectorAll<Widget>('srm-matrix, srm-service-ladder');
      await shows(matrix!, 'Always Nimbus');
      await shows(ladder!, 'Nimbus');
      const button = matrix!.shadowRoot!.querySelector<HTMLElement>('td [data-key]')!;
      setTimeout(() => button.click());
      const {detail} = await oneEvent<SrmSelectEvent>(matrix!, 'srm-select');
      expect(detail.provider).to.equal('nimbus');
      context.removeAttribute('src');
      await shows(matrix!, 'Always AWS');
    });
  });

  describe('from a property', () => {
    it('is drawn, and shared by all that are given the same object', async () => {
      const provider = structuredClone(smallSource);
      const matrix = await fixture<SrmMatrix>(html`
        <srm-matrix .provider=${provider}></srm-matrix>
      `);
      const ladder = await fixture<SrmServiceLadder>(html`
        <srm-service-ladder .provider=${provider}></srm-service-ladder>
      `);
      await shows(matrix, 'Always Small');
      await waitUntil(() => ladder.model);
      expect(ladder.model).to.equal(matrix.model);
      const other = await fixture<SrmMatrix>(html`
        <srm-matrix .provider=${structuredClone(smallSource)}></srm-matrix>
      `);
      await shows(other, 'Always Small');
      expect(other.model).not.to.equal(matrix.model);
    });

    it('serves a whole context', async () => {
      const context = await fixture<SrmContext>(html`
        <srm-context .provider=${smallSource}><srm-matrix></srm-matrix></srm-context>
      `);
      await shows(context.querySelector('srm-matrix')!, 'Always Small');
    });

    it('says what is wrong by its path, and where else to look', async () => {
      const provider = draft(({services}) => {
        Object.assign(services['machine']!, {model: 'iass'});
        Object.assign(services['base']!, {family: 7});
      });
      const el = await fixture(html`
        <srm-matrix .provider=${provider}><p>A table.</p></srm-matrix>
      `);
      await waitUntil(() => problem(el));
      expect(problem(el)).to.equal(
        'services.machine.model (in the property "provider"): "model" is the text "iass", which is none of the words ' +
          'allowed here. And 1 more, listed in the console. Write one of "on-premises", "iaas", "caas", "paas", "serverless", "daas", ' +
          '"saas", "foundation". Did you mean "iaas"?',
      );
      expect(console.said[0]).to.include('\nservices.base.family: "family" must be a text, but it is 7.');
      expect(el.shadowRoot!.querySelector('slot')).to.exist;
    });

    it('takes anything without throwing', async () => {
      for (const given of [[], {}, {id: 1}, 7, Object.create(null)] as unknown[]) {
        const el = await fixture(html`
          <srm-matrix .provider=${given}></srm-matrix>
        `);
        await waitUntil(() => problem(el), `says something of ${JSON.stringify(given)}`);
      }
    });
  });

  describe('with something to mend', () => {
    /** The message, the detail of the event, and whether the fallback is still there. */
    const said = async (src: string) => {
      const host = document.createElement('div');
      const details: SrmErrorDetail[] = [];
      host.addEventListener('srm-error', ({detail}) => details.push(detail));
      const el = await fixture(
        html`
          <srm-matrix src=${src}><p>A table.</p></srm-matrix>
        `,
        {parentNode: host},
      );
      const matrix = el.matches('srm-matrix') ? el : el.querySelector('srm-matrix')!;
      await waitUntil(() => details.length, 'says that something is wrong');
      await matrix.updateComplete;
      const [detail] = details;
      expect(problem(matrix)).to.equal(`${detail!.message} ${detail!.mend}`);
      expect(console.said.some((one) => one.includes(detail!.message))).to.equal(true, 'console');
      expect(matrix.shadowRoot!.querySelector('slot'), 'the fallback').to.exist;
      expect(matrix.shadowRoot!.querySelector('table')).not.to.exist;
      return detail!;
    };

    it('names a file that is not there', async () => {
      window.fetch = () => Promise.resolve(new Response('Not found', {status: 404}));
      const {message, mend} = await said('lessons/none.json');
      expect(message).to.equal(
        `${new URL('lessons/none.json', document.baseURI).href} is not there (the server answers 404).`,
      );
      expect(mend).to.include('"src"');
    });

    it('names a file that cannot be fetched', async () => {
      window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
      const {message, mend} = await said('https://elsewhere.example/mine.json');
      expect(message).to.equal('https://elsewhere.example/mine.json could not be fetched (Failed to fetch).');
      expect(mend).to.include('CORS');
    });

    it('names an address that is none', async () => {
      expect((await said('http://[')).message).to.include('http://[ could not be fetched');
    });

    it('tells a page that stands in for a file', async () => {
      expect((await said(file('<!doctype html><title>Not found</title>'))).message).to.include(
        'is a web page, not JSON.',
      );
    });

    it('names line and column of what is no JSON', async () => {
      window.fetch = () => Promise.resolve(new Response('{\n  "id": "mine",\n  "name": Mine\n}'));
      expect(await said('lessons/mine.json?v=2')).to.deep.equal({
        message: 'mine.json, line 3, column 11: JSON does not know Mine without quotes.',
        mend: 'Put it in double quotes: "Mine". Only numbers, true, false and null go without.',
      });
    });

    it('says that a file is empty', async () => {
      expect((await said(file(' \n'))).message).to.equal('src, line 1, column 1: The file is empty.');
    });

    it('names path and line of a problem, the first in the file, and lists all in the console', async () => {
      const {message, mend} = await said(BROKEN);
      expect(message).to.equal(
        'id (line 2 of broken.json): "id" must be an id, but it is the text "tiny cloud". And 19 more, listed in the console.',
      );
      expect(mend).to.match(/^Use letters, digits and hyphens/);
      const list = console.said.find((one) => one.startsWith('broken.json:'))!;
      expect(list.split('\n')).to.have.length(21);
      expect(list).to.include('\nline 75, ladders.up.rungs[2]: "shet" is the id of no service. Did you mean "sheet"?');
    });

    it('puts what is missing at the object that lacks it', async () => {
      const source = draft(({services}) => Reflect.deleteProperty(services['base']!, 'family'));
      const {message, mend} = await said(file(JSON.stringify(source, null, 2)));
      expect(message).to.match(/^services\.base\.family \(line \d+ of src\): "family" is missing\.$/);
      expect(mend).to.equal('Add "family". Write a text: "in double quotes".');
    });

    it('says of another sort of file that it is no provider', async () => {
      expect((await said(file('[1, 2]'))).message).to.include(
        'The provider (line 1 of src): The whole must be an object, but it is a list.',
      );
    });

    it('asks again when another widget names the file', async () => {
      let isThere = false;
      window.fetch = () => (isThere ? fetch(NIMBUS) : Promise.reject(new TypeError('offline')));
      const src = `${NIMBUS}?again`;
      const first = await fixture(html`
        <srm-matrix src=${src}></srm-matrix>
      `);
      await waitUntil(() => problem(first));
      isThere = true;
      const second = await fixture(html`
        <srm-matrix src=${src}></srm-matrix>
      `);
      await shows(second, 'Always Nimbus');
      expect(problem(first)).to.include('could not be fetched (offline)');
    });
  });

  describe('that changes', () => {
    it('keeps the old model until the new one is there', async () => {
      const {release} = watchFetch('?slow');
      const el = await fixture<SrmMatrix>(html`
        <srm-matrix src=${file(JSON.stringify(smallSource))}></srm-matrix>
      `);
      await shows(el, 'Always Small');
      el.src = `${NIMBUS}?slow`;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(text(el)).to.include('Always Small');
      expect(problem(el)).to.equal(undefined);
      release();
      await shows(el, 'Always Nimbus');
    });

    it('keeps the old model when the new one cannot be had, and says so', async () => {
      const el = await fixture<SrmMatrix>(html`
        <srm-matrix src=${NIMBUS}></srm-matrix>
      `);
      await shows(el, 'Always Nimbus');
      el.src = file('{');
      await waitUntil(() => problem(el));
      expect(problem(el)).to.include('The file ends here, and a } is missing.');
      expect(text(el)).to.include('Always Nimbus');
      el.src = NIMBUS;
      await waitUntil(() => !problem(el));
    });

    it('takes no notice of an answer that comes too late', async () => {
      const {seen, release} = watchFetch('?late');
      const el = await fixture<SrmMatrix>(html`
        <srm-matrix src=${`${NIMBUS}?late`}></srm-matrix>
      `);
      await waitUntil(() => seen.length);
      el.src = file(JSON.stringify(smallSource));
      await shows(el, 'Always Small');
      release();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(text(el)).to.include('Always Small');
    });

    it('takes no notice of a fault that comes too late', async () => {
      let fail = (_error: Error): void => undefined;
      window.fetch = (input, init) =>
        new Request(input).url.endsWith('?bad') ? new Promise((_, reject) => (fail = reject)) : fetch(input, init);
      const el = await fixture<SrmMatrix>(html`
        <srm-matrix src=${`${NIMBUS}?bad`}></srm-matrix>
      `);
      await new Promise((resolve) => setTimeout(resolve, 50));
      el.src = NIMBUS;
      await shows(el, 'Always Nimbus');
      fail(new TypeError('too late'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(problem(el)).to.equal(undefined);
    });
  });

  describe('that is registered late', () => {
    it('is found by the widgets that named it before', async () => {
      const matrix = await fixture(html`
        <srm-matrix provider="late-cloud"></srm-matrix>
      `);
      const ladder = await fixture(html`
        <srm-service-ladder provider="late-cloud"></srm-service-ladder>
      `);
      expect(problem(matrix)).to.include('There is no provider "late-cloud".');
      expect(problem(ladder)).to.include('There is no provider "late-cloud".');
      page.library.addProvider('late-cloud', {base: () => Promise.resolve(smallSource)});
      await shows(matrix, 'Always Small');
      await shows(ladder, 'Small');
      expect(problem(matrix)).to.equal(undefined);
      expect(problem(ladder)).to.equal(undefined);
    });

    it('is told to whoever listens, once, and no longer after the end', () => {
      let calls = 0;
      const end = page.library.subscribe(() => calls++);
      page.library.addProvider('told', {base: smallSource});
      page.library.addProvider('told', {base: smallSource});
      page.library.addDeck('told', {id: 'told', items: []});
      expect(calls).to.equal(2);
      end();
      page.library.addProvider('told-2', {base: smallSource});
      expect(calls).to.equal(2);
    });

    it('does not offer the files of authors as ids', async () => {
      const el = await fixture(html`
        <srm-matrix provider="nobody"></srm-matrix>
      `);
      expect(problem(el)).to.include('azure').and.not.to.include(':/').and.not.to.include('own:');
    });
  });
});
