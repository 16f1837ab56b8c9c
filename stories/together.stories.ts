import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor as waitBriefly} from 'storybook/test';
import '../src/bundles/srm.js';

/** What is shown may have to be loaded first. */
const waitFor = (check: () => unknown) => waitBriefly(check, {timeout: 10_000});

/** Widgets in one context share the model and the learner's progress. */
const meta: Meta = {
  title: 'Widgets/together',
  render: () => {
    const context = document.createElement('srm-context');
    context.append(
      Object.assign(document.createElement('srm-matrix'), {services: ['ec2', 'rds']}),
      Object.assign(document.createElement('srm-quiz'), {deck: 'aws-clf-c02', count: 3, seed: '7'}),
    );
    return context;
  },
};
export default meta;

/** A cell of the matrix asks the quiz for a question about it; the attempt waits behind it. */
export const AskMeAboutThis: StoryObj = {
  play: async ({canvasElement}) => {
    const matrix = canvasElement.querySelector('srm-matrix')!.shadowRoot!;
    const quiz = canvasElement.querySelector('srm-quiz')!.shadowRoot!;
    const cell = () => matrix.querySelector<HTMLElement>('[data-key="rds/guest-os-patching"]')!;
    await waitFor(() => expect(cell()).toBeTruthy());
    await waitFor(() => expect(quiz.querySelector('.stem')).toBeTruthy());
    await userEvent.click(cell());
    const ask = () => [...matrix.querySelectorAll('button')].find((b) => b.textContent.includes('Ask me about this'))!;
    await waitFor(() => expect(ask()).toBeTruthy());
    await userEvent.click(ask());
    await waitFor(() => expect(quiz.textContent).toContain('Guest OS patching, RDS'));
  },
};
