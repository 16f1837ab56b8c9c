import type {StorybookConfig} from '@storybook/web-components-vite';

/** Vite must not bundle Lit ahead of time: there would be two copies of it. */
const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), ...lit]},
    resolve: {...vite.resolve, dedupe: lit},
    // Storybook's own chunks are large; that is not ours to mend
    build: {...vite.build, chunkSizeWarningLimit: 2000},
  }),
};

export default config;
