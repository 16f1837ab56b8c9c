/** What a reader of a matrix sees, or hears. */
import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/bundles/srm-matrix.js';
import type {SrmMatrix} from '../../src/elements/srm-matrix/matrix-element.js';

export const waitFor = async (test: () => unknown): Promise<void> => {
  for (let i = 0; i < 150 && !test(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(test(), test.toString()).to.be.ok;
};

export const matrix = async (
  template: TemplateResult = html`
    <srm-matrix services="ec2,rds,lambda,s3"></srm-matrix>
  `,
): Promise<SrmMatrix> => {
  const made = await fixture<HTMLElement>(template);
  const element = (made.matches('srm-matrix') ? made : made.querySelector('srm-matrix')) as SrmMatrix;
  await waitFor(() => all(element, 'table, [part~=problem], section > *').length > 0);
  await element.updateComplete;
  return element;
};

export const all = (el: SrmMatrix, css: string): HTMLElement[] => [
  ...el.shadowRoot!.querySelectorAll<HTMLElement>(css),
];

export const text = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The heads of the columns, without what kind of service they are. */
export const columns = (el: SrmMatrix): string[] =>
  all(el, 'thead th[scope=col]')
    .slice(1)
    .map((th) =>
      text(th)
        .replace(text(th.querySelector('small')), '')
        .trim(),
    );

export const heads = (el: SrmMatrix): string[] => all(el, 'th[scope=row]').map(text);

/** A cell by its key: `service/area`. */
export const cell = (el: SrmMatrix, key: string): HTMLElement => all(el, `[data-key="${key}"]`)[0]!;

export const row = (el: SrmMatrix, head: string): HTMLElement =>
  all(el, 'tbody tr').find((tr) => text(tr.querySelector('th[scope=row]')) === head)!;

export const card = (el: SrmMatrix): HTMLElement | undefined => all(el, '[role=dialog]')[0];

export const isOpen = (el: SrmMatrix): boolean => (card(el)?.getBoundingClientRect().height ?? 0) > 0;

export const open = async (el: SrmMatrix, key: string): Promise<void> => {
  cell(el, key).click();
  await waitFor(() => isOpen(el));
};

export const button = (el: SrmMatrix, name: string): HTMLButtonElement =>
  all(el, 'button').find((b) => text(b) === name || b.getAttribute('aria-label') === name) as HTMLButtonElement;

/** What a screen reader is told. */
export const said = (el: SrmMatrix): string => text(all(el, '[role=status]')[0]);
