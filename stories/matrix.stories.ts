import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor as waitBriefly} from 'storybook/test';
import '../src/bundles/srm.js';
import type {SrmMatrix} from '../src/elements/srm-matrix/matrix-element.js';
import {platform} from './platform.js';

/** What is shown may have to be loaded first. */
const waitFor = (check: () => unknown) => waitBriefly(check, {timeout: 10_000});

const meta: Meta = {
  title: 'Widgets/srm-matrix',
  component: 'srm-matrix',
  args: {services: ['ec2', 'rds', 'lambda', 's3']},
  argTypes: {
    services: {
      control: 'check',
      options: ['on-premises', 'ec2', 'rds', 'lambda', 's3', 'dynamodb', 'fargate', 'aurora'],
    },
    rows: {control: 'inline-radio', options: ['glance', 'core', 'detail', 'all']},
    view: {control: 'inline-radio', options: ['services', 'owners', 'categories']},
    service: {control: 'text'},
    highlight: {control: 'inline-radio', options: [undefined, 'moves']},
    differences: {control: 'boolean'},
    mode: {control: 'inline-radio', options: [undefined, 'recall']},
    blanks: {control: 'text'},
    controls: {control: 'text'},
    provider: {control: 'inline-radio', options: ['aws', 'azure', 'gcp']},
    theme: {control: 'inline-radio', options: ['light', 'dark', 'auto']},
  },
  render: (args) => {
    const matrix = document.createElement('srm-matrix');
    return Object.assign(matrix, args);
  },
};
export default meta;

const inside = (canvas: HTMLElement) => canvas.querySelector<SrmMatrix>('srm-matrix')!.shadowRoot!;
const find = (canvas: HTMLElement, name: string) =>
  [...inside(canvas).querySelectorAll<HTMLElement>('button, label')].find(
    (node) => node.textContent.trim().startsWith(name) || node.getAttribute('aria-label') === name,
  )!;
const press = async (canvas: HTMLElement, name: string) => {
  await waitFor(() => expect(find(canvas, name)).toBeTruthy());
  await userEvent.click(find(canvas, name));
};
const heads = (canvas: HTMLElement) =>
  [...inside(canvas).querySelectorAll('th[scope=row]')].map((head) => head.textContent.trim());
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

/** Everything that a reader can be given to use. */
export const Controls: StoryObj = {
  args: {controls: ''},
  play: async ({canvasElement}) => {
    for (const name of ['By owner', 'Filter', 'Choose services', 'Test your memory', 'Take away'])
      await waitFor(() => expect(find(canvasElement, name), name).toBeTruthy());
  },
};

/** A question in plain words is answered in plain words, and leads to the cell. */
export const Search: StoryObj = {
  args: {controls: 'search'},
  play: async ({canvasElement}) => {
    const field = () => inside(canvasElement).querySelector<HTMLInputElement>('input[type=search]')!;
    await waitFor(() => expect(field()).toBeTruthy());
    await userEvent.type(field(), 'patch os rds');
    await waitFor(() => expect(inside(canvasElement).textContent).toContain('Guest OS patching, RDS'));
  },
};

/** The at-a-glance list of one service: who does what, and what both do. */
export const ByOwner: StoryObj = {
  args: {view: 'owners', service: 'rds', services: undefined},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(cell(canvasElement, 'rds/guest-os-patching')).toBeTruthy());
  },
};

/** What holds on every service, and what depends on which one. */
export const ByOwnerAnyService: StoryObj = {args: {view: 'owners', services: undefined}};

/** Inherited, shared and customer-specific controls. */
export const ByCategory: StoryObj = {
  args: {view: 'categories', services: undefined},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(inside(canvasElement).textContent).toContain('Inherited controls'));
  },
};

/** Two services, and only what differs between them. */
export const CompareTwo: StoryObj = {
  args: {services: ['ec2', 'rds'], differences: true},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(heads(canvasElement)).toContain('Guest OS patching'));
    await expect(heads(canvasElement)).not.toContain('Hypervisor');
  },
};

/** Rows whose owner changes between the columns shown. */
export const WhatMoves: StoryObj = {
  args: {highlight: 'moves'},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(heads(canvasElement).join()).toContain('changes hands'));
  },
};

/** Filters of which nothing is left: the matrix says so and lets the reader go back. */
export const NothingLeft: StoryObj = {
  args: {services: ['ec2'], owners: ['shared'], groups: ['hardware'], rows: 'all'},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Clear');
    await waitFor(() => expect(heads(canvasElement).length).toBeGreaterThan(40));
  },
};

/** The services in the columns, chosen and put in order. */
export const Columns: StoryObj = {
  args: {controls: 'columns'},
  play: async ({canvasElement}) => {
    await press(canvasElement, 'Choose services');
    await press(canvasElement, 'Move RDS earlier');
    await waitFor(() =>
      expect(canvasElement.querySelector('srm-matrix')!.getAttribute('services')).toBe('rds,ec2,lambda,s3'),
    );
  },
};

/** Cells to be filled from memory. */
export const Recall: StoryObj = {
  args: {mode: 'recall', services: ['ec2', 'rds']},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(cell(canvasElement, 'ec2/guest-os-patching')).toBeTruthy());
    cell(canvasElement, 'ec2/guest-os-patching').focus();
    await userEvent.keyboard('c');
    await waitFor(() => expect(cell(canvasElement, 'ec2/guest-os-patching').textContent).toContain('You'));
  },
};

/** After the check: score, mistakes with reasons, and a round of what was missed. */
export const RecallChecked: StoryObj = {
  args: {mode: 'recall', services: ['ec2', 'rds'], blanks: 'rds'},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(cell(canvasElement, 'rds/guest-os-patching')).toBeTruthy());
    cell(canvasElement, 'rds/guest-os-patching').focus();
    await userEvent.keyboard('c');
    await press(canvasElement, 'Check');
    await press(canvasElement, 'Check anyway');
    await waitFor(() => expect(find(canvasElement, 'Repeat')).toBeTruthy());
  },
};

/** What a learner knows, from quizzes and recall. */
export const Progress: StoryObj = {
  play: async ({canvasElement}) => {
    const {scope} = canvasElement.querySelector<SrmMatrix>('srm-matrix')!;
    for (const service of ['ec2', 'rds', 'lambda']) {
      scope.answered({service, area: 'guest-os-patching'}, true);
      if (service !== 'lambda') scope.answered({service, area: 'guest-os-patching'}, true);
    }
    await waitFor(() => expect(cell(canvasElement, 'rds/guest-os-patching').textContent).toContain('known'));
    scope.update({mastery: {}});
  },
};

/** A platform team's own model, given as an object. */
export const OwnProvider: StoryObj = {
  args: {services: undefined, provider: platform},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(heads(canvasElement)).toContain('Cluster upgrades'));
  },
};

/** A model with a mistake: the message names the place. */
export const BrokenProvider: StoryObj = {
  args: {services: undefined, provider: {...platform, areas: {...platform.areas, ci: {label: 'Build'}}}},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(inside(canvasElement).querySelector('[role=alert]')!.textContent).toContain('areas.ci'));
  },
};

/** Right to left. */
export const RightToLeft: StoryObj = {
  render: (args) => {
    const box = document.createElement('div');
    box.dir = 'rtl';
    box.append(Object.assign(document.createElement('srm-matrix'), args));
    return box;
  },
};
