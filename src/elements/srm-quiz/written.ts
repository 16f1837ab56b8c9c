import type {DeckSource} from '../../model/quiz/types.js';
import type {OptionSource, SingleSource} from '../../model/quiz/kinds/single.js';

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of an element without that of some of its parts. */
const textWithout = (element: Element, parts: string): string => {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(parts)) part.remove();
  return tidy(copy.textContent);
};

const items = (list: Element | null): Element[] => [...(list?.children ?? [])].filter((e) => e.localName === 'li');

const optionOf = (li: Element): OptionSource => {
  const feedback = tidy(li.getAttribute('data-feedback') ?? li.querySelector('[data-feedback]')?.textContent);
  return {
    text: textWithout(li, '[data-feedback]'),
    ...(li.hasAttribute('data-correct') && {correct: true}),
    ...(feedback && {feedback}),
  };
};

const questionOf = (li: Element): SingleSource => {
  const code = li.querySelector('pre')?.textContent?.trimEnd();
  return {
    prompt: textWithout(li, 'ul, ol, pre'),
    options: items(li.querySelector('ul, ol')).map(optionOf),
    ...(code && {code}),
  };
};

/**
 * Questions written as plain lists inside the element, read as text:
 * `<ol><li>Question?<ul><li data-correct>Right<li>Wrong</ul></li></ol>`. An option may carry its
 * explanation in `data-feedback`, or as a `<p data-feedback>` inside; a question may hold a `<pre>`.
 * @returns undefined when there is no list
 */
export const readWritten = (element: Element): DeckSource | undefined => {
  const written = items(element.querySelector('ol, ul')).map(questionOf);
  return written.length ? {id: element.id || 'page', items: written} : undefined;
};
