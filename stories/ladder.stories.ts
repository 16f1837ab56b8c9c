import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/bundles/srm.js';
import type {SrmServiceLadder} from '../src/elements/srm-service-ladder/ladder-element.js';

const meta: Meta = {
  title: 'Widgets/srm-service-ladder',
  component: 'srm-service-ladder',
  argTypes: {
    rungs: {control: 'check', options: ['on-premises', 'ec2', 'rds', 'lambda', 's3', 'dynamodb', 'fargate', 'aurora']},
    ladder: {
      control: 'select',
      options: ['exam', 'compute', 'containers', 'kubernetes', 'database', 'storage', 'saas'],
    },
    rung: {control: 'text'},
    provider: {control: 'inline-radio', options: ['aws', 'azure', 'gcp']},
    theme: {control: 'inline-radio', options: ['light', 'dark', 'auto']},
  },
  render: ({rungs, ladder, rung, provider, theme, width}) => html`
    <div style="max-width: ${width ?? 'none'}">
      <srm-service-ladder
        .rungs=${rungs}
        .ladder=${ladder}
        .rung=${rung}
        .provider=${provider}
        .theme=${theme}
      ></srm-service-ladder>
    </div>
  `,
};
export default meta;

const inside = (canvas: HTMLElement) => canvas.querySelector<SrmServiceLadder>('srm-service-ladder')!.shadowRoot!;
const rung = (canvas: HTMLElement, name: string) =>
  waitFor(() => {
    const found = [...inside(canvas).querySelectorAll<HTMLElement>('[role=radio]')].find((one) =>
      one.textContent.trim().startsWith(name),
    );
    if (!found) throw new Error(`no rung ${name}`);
    return found;
  });
const said = (canvas: HTMLElement) => inside(canvas).querySelector('[role=status]')!.textContent;

/** The lowest rung: everything is the customer's, and the line runs under the whole stack. */
export const Start: StoryObj = {};

/** A click on a rung: the line slides, the layers recolor, and what moved is listed. */
export const Climb: StoryObj = {
  play: async ({canvasElement}) => {
    await userEvent.click(await rung(canvasElement, 'RDS'));
    await waitFor(() => expect(said(canvasElement)).toContain('tasks moved to AWS'));
    await expect(inside(canvasElement).querySelector('[part=moved]')!.textContent).toContain('Guest OS patching');
  },
};

/** Arrow keys climb; the focus goes along. */
export const ByKeyboard: StoryObj = {
  play: async ({canvasElement}) => {
    const lowest = await rung(canvasElement, 'On-premises');
    lowest.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    await waitFor(() => expect(inside(canvasElement).activeElement?.textContent).toContain('Lambda'));
    await waitFor(() => expect(said(canvasElement)).toContain('Lambda'));
  },
};

/** A task that moved, opened: what each side does now, and where that is written. */
export const Opened: StoryObj = {
  args: {rung: 'rds'},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(inside(canvasElement).querySelector('summary')).toBeTruthy());
    await userEvent.click(inside(canvasElement).querySelector('summary')!);
    await waitFor(() => expect(inside(canvasElement).querySelector('details')!.textContent).toContain('AWS does'));
  },
};

/** One of the model's ladders, with a step back that is declared and explained. */
export const Exception: StoryObj = {
  args: {ladder: 'database', rung: 'rds'},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(inside(canvasElement).textContent).toContain('Why it comes back'));
  },
};

/** Where layers are shared the line spreads out over them. */
export const Azure: StoryObj = {args: {provider: 'azure', rung: 'paas'}};

export const GoogleCloud: StoryObj = {args: {provider: 'gcp', rung: 'paas'}};

export const Dark: StoryObj = {args: {theme: 'dark', rung: 'rds'}, globals: {backgrounds: {value: 'dark'}}};

/** In a narrow place the ladder lies on its side. */
export const Narrow: StoryObj = {args: {rung: 'lambda', width: '320px'}};

export const Narrowest: StoryObj = {args: {rung: 'ec2', width: '280px'}};

export const RightToLeft: StoryObj = {
  args: {rung: 'rds'},
  decorators: [
    (story) => html`
      <div dir="rtl">${story()}</div>
    `,
  ],
};

/** A misspelt service is named, with those that would do; the rest is shown. */
export const Mistake: StoryObj = {
  args: {rungs: ['on-premises', 'ec2', 'rsd', 'lambda']},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(inside(canvasElement).querySelector('[role=alert]')?.textContent).toContain('rsd'));
  },
};
