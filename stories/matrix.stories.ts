import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/bundles/srm.js';
import type {SrmMatrix} from '../src/elements/srm-matrix/matrix-element.js';

const meta: Meta = {
  title: 'Widgets/srm-matrix',
  component: 'srm-matrix',
  args: {services: ['ec2', 'rds', 'lambda', 's3']},
  argTypes: {
    services: {
      control: 'check',
      options: ['on-premises', 'ec2', 'rds', 'lambda', 's3', 'dynamodb', 'fargate', 'aurora'],
    },
    rows: {control: 'inline-radio', options: ['glance', 'all']},
    provider: {control: 'inline-radio', options: ['aws', 'azure', 'gcp']},
    theme: {control: 'inline-radio', options: ['light', 'dark', 'auto']},
  },
  render: ({services, rows, provider, theme, heading}) => html`
    <srm-matrix
      .services=${services}
      .rows=${rows}
      .provider=${provider}
      .theme=${theme}
      .heading=${heading}
      theme=${theme ?? ''}
    ></srm-matrix>
  `,
};
export default meta;

const inside = (canvas: HTMLElement) => canvas.querySelector<SrmMatrix>('srm-matrix')!.shadowRoot!;
const cell = (canvas: HTMLElement, key: string) => inside(canvas).querySelector<HTMLElement>(`[data-key="${key}"]`)!;

/** What a reader needs at a glance. */
export const AtAGlance: StoryObj = {};

/** A cell opens what both sides do, the condition and the source. */
export const Detail: StoryObj = {
  play: async ({canvasElement}) => {
    await waitFor(() => expect(cell(canvasElement, 'lambda/runtime-patching')).toBeTruthy());
    await userEvent.click(cell(canvasElement, 'lambda/runtime-patching'));
    await waitFor(() =>
      expect(inside(canvasElement).querySelector('[role=dialog]')!.textContent).toContain('AWS does'),
    );
  },
};

/** A composite row opened to the tasks it consists of. */
export const OpenRow: StoryObj = {
  play: async ({canvasElement}) => {
    await waitFor(() => expect(cell(canvasElement, '/patch-management')).toBeTruthy());
    await userEvent.click(cell(canvasElement, '/patch-management'));
    await waitFor(() => expect(cell(canvasElement, 'rds/service-software')).toBeTruthy());
  },
};

/** Every task, on the default services. */
export const AllRows: StoryObj = {
  args: {services: undefined, rows: 'all'},
};

export const Dark: StoryObj = {args: {theme: 'dark'}, globals: {backgrounds: {value: 'dark'}}};

/** Deployment types instead of services: the same element, another model. */
export const Azure: StoryObj = {args: {provider: 'azure', services: undefined}};

export const GoogleCloud: StoryObj = {args: {provider: 'gcp', services: undefined}};

/** A misspelt service: the message names it, and the others are shown. */
export const UnknownService: StoryObj = {
  args: {services: ['ec2', 'rsd']},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(inside(canvasElement).querySelector('[role=alert]')!.textContent).toContain('rsd'));
  },
};
