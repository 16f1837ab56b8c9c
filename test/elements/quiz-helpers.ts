/** What a learner sees of a quiz, hears of it, and does with it. */
import {expect, fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {SrmAnswerDetail} from '../../src/events/answer.js';
import type {SrmQuiz} from '../../src/elements/srm-quiz/quiz-element.js';

export const all = (el: Element, css: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(css)];
export const one = (el: Element, css: string) => all(el, css)[0];
export const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const waitFor = async (test: () => unknown) => {
  for (let i = 0; i < 200 && !test(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(test(), test.toString()).to.be.ok;
};

/** Only what is not hidden: a question that waits behind another one is still there. */
const seen = (el: SrmQuiz, css: string) => all(el, css).filter((part) => part.getClientRects().length > 0);

export const stem = (el: SrmQuiz) => text(seen(el, 'legend')[0]);
export const radios = (el: SrmQuiz) => seen(el, 'label').map((label) => label.querySelector('input')!);
export const options = (el: SrmQuiz) => seen(el, 'label').map((label) => text(label.querySelector('.text')));
export const button = (el: SrmQuiz, name: string) => seen(el, 'button').find((b) => text(b).startsWith(name));
export const said = (el: SrmQuiz) => text(one(el, '[role=status]'));
export const focused = (el: SrmQuiz) => el.shadowRoot!.activeElement as HTMLElement | null;
/** The words of the right option, seen after a wrong or right answer. */
export const right = (el: SrmQuiz) => text(seen(el, '.opt.ok .text')[0]);

export const quiz = async (template: TemplateResult): Promise<SrmQuiz> => {
  const element = await fixture<SrmQuiz>(template);
  await waitFor(() => one(element, 'legend') ?? one(element, '[role=alert]'));
  await element.updateComplete;
  return element;
};
export const choose = async (el: SrmQuiz, option: string) => {
  radios(el)[options(el).indexOf(option)]!.click();
  await el.updateComplete;
};
export const press = async (el: SrmQuiz, name: string) => {
  button(el, name)!.click();
  await el.updateComplete;
};
/** Every answer that the page hears of from now on. */
export const answers = (el: SrmQuiz): SrmAnswerDetail[] => {
  const heard: SrmAnswerDetail[] = [];
  el.addEventListener('srm-answer', (event) => heard.push(event.detail));
  return heard;
};
