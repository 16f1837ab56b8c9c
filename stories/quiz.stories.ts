import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/bundles/srm.js';
import type {SrmQuiz} from '../src/elements/srm-quiz/quiz-element.js';

const meta: Meta = {
  title: 'Widgets/srm-quiz',
  component: 'srm-quiz',
  args: {deck: 'aws-clf-c02', count: 4, seed: '7'},
  argTypes: {
    deck: {control: 'text'},
    count: {control: {type: 'number', min: 1}},
    seed: {control: 'text'},
    shuffle: {control: 'boolean'},
    services: {control: 'check', options: ['ec2', 'rds', 'lambda', 's3', 'dynamodb', 'fargate', 'aurora']},
    areas: {control: 'check', options: ['patch-management', 'identity-access', 'encryption-at-rest', 'backup']},
    theme: {control: 'inline-radio', options: ['light', 'dark', 'auto']},
  },
  render: ({deck, count, seed, shuffle, services, areas, theme, heading}) => html`
    <srm-quiz
      .deck=${deck}
      .count=${count}
      .seed=${seed}
      .shuffle=${shuffle}
      .services=${services}
      .areas=${areas}
      .heading=${heading}
      theme=${theme ?? ''}
    ></srm-quiz>
  `,
};
export default meta;

const inside = (canvas: HTMLElement) => canvas.querySelector<SrmQuiz>('srm-quiz')!.shadowRoot!;
const shown = async (canvas: HTMLElement, css: string) => {
  const find = () => inside(canvas).querySelector<HTMLElement>(css);
  await waitFor(() => expect(find()).toBeTruthy());
  return find()!;
};
const press = async (canvas: HTMLElement) => userEvent.click(await shown(canvas, '.main'));
const answer = async (canvas: HTMLElement) => {
  await userEvent.click(await shown(canvas, 'input:enabled'));
  await press(canvas);
};

/** The first question of four. The letters, the digits and the arrow keys choose; Enter checks. */
export const Question: StoryObj = {
  play: async ({canvasElement}) => {
    await shown(canvasElement, 'legend');
    await expect(inside(canvasElement).textContent).toContain('Question 1 of 4');
  },
};

/** Every option is explained, the task is shown across the services, the sources are linked. */
export const Answered: StoryObj = {
  play: async ({canvasElement}) => {
    await answer(canvasElement);
    await shown(canvasElement, '.opt.ok .why');
    await shown(canvasElement, '.row [aria-current]');
    await expect(inside(canvasElement).querySelector('[role=status]')!.textContent).toMatch(/correct/i);
  },
};

/** What came of it, area by area, and how to go on. */
export const Result: StoryObj = {
  play: async ({canvasElement}) => {
    for (let i = 0; i < 4; i++) {
      await answer(canvasElement);
      await press(canvasElement);
    }
    await shown(canvasElement, '.score');
    await expect(inside(canvasElement).querySelectorAll('.marks i')).toHaveLength(4);
  },
};

/** Questions made from the model, about services that are not built in. */
export const FromTheModel: StoryObj = {
  args: {services: ['fargate', 'aurora', 'eks'], count: 6},
  play: async ({canvasElement}) => {
    await answer(canvasElement);
    await shown(canvasElement, '.opt.ok');
  },
};

/** A blogger's own question: a plain list, which readers without scripts can read too. */
export const WrittenOnThePage: StoryObj = {
  render: ({theme}) => html`
    <srm-quiz theme=${theme ?? ''}>
      <ol>
        <li>
          Who patches the operating system of an EC2 instance?
          <ul>
            <li data-correct data-feedback="You launched it, so its operating system is yours to patch.">You do</li>
            <li data-feedback="AWS publishes fresh images, but never changes a running guest.">AWS, overnight</li>
            <li data-feedback="Nobody else will: an instance without patches stays without them.">
              Nobody, instances are replaced
            </li>
          </ul>
        </li>
      </ol>
    </srm-quiz>
  `,
  play: async ({canvasElement}) => {
    await answer(canvasElement);
    await expect(inside(canvasElement).querySelectorAll('.why')).toHaveLength(3);
    await expect((await shown(canvasElement, '.main')).textContent).toContain('Try again');
  },
};

/** A deck of one's own, handed over as a property. A question can speak of a block of code. */
export const OwnDeck: StoryObj = {
  args: {
    count: undefined,
    deck: {
      id: 'policies',
      title: 'Read the policy',
      provider: 'aws',
      items: [
        {
          prompt: 'A company attaches this policy to a bucket. Who answers for what it allows?',
          code: '{\n  "Effect": "Allow",\n  "Principal": "*",\n  "Action": "s3:GetObject",\n  "Resource": "arn:aws:s3:::reports/*"\n}',
          cells: [{service: 's3', area: 'resource-access-policies'}],
          options: [
            {text: 'The company', correct: true, cell: {service: 's3', area: 'resource-access-policies'}},
            {text: 'AWS', feedback: 'AWS runs the engine that reads policies. What they say is not its business.'},
          ],
        },
      ],
    },
  },
  play: async ({canvasElement}) => {
    await shown(canvasElement, 'pre');
    await answer(canvasElement);
    await shown(canvasElement, '.opt.ok .why');
  },
};

export const Dark: StoryObj = {
  args: {theme: 'dark'},
  globals: {backgrounds: {value: 'dark'}},
  play: async ({canvasElement}) => answer(canvasElement),
};

/** Beside a matrix, an answered question leads to its very cell. */
export const WithMatrix: StoryObj = {
  render: () => html`
    <srm-context>
      <srm-quiz deck="aws-clf-c02" count="2" seed="3"></srm-quiz>
      <srm-matrix></srm-matrix>
    </srm-context>
  `,
  play: async ({canvasElement}) => {
    await answer(canvasElement);
    await userEvent.click(await shown(canvasElement, '.ghost'));
    const matrix = canvasElement.querySelector('srm-matrix')!;
    await waitFor(() => expect(matrix.shadowRoot!.querySelector('[role=dialog]')!.textContent).toContain('does'));
  },
};

/** In a narrow column, right to left. */
export const NarrowRightToLeft: StoryObj = {
  render: () => html`
    <div dir="rtl" class="narrow">
      <style>
        .narrow {
          inline-size: 300px;
        }
      </style>
      <srm-quiz deck="aws-clf-c02" count="4" seed="7"></srm-quiz>
    </div>
  `,
  play: async ({canvasElement}) => answer(canvasElement),
};

/** A deck that nobody registered: the message names those that there are. */
export const UnknownDeck: StoryObj = {
  args: {deck: 'aws-clf-c03'},
  play: async ({canvasElement}) => {
    await expect((await shown(canvasElement, '[role=alert]')).textContent).toContain('aws-clf-c02');
  },
};
