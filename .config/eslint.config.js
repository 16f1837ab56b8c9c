import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Keeps the direction of the layers (content -> model -> context -> element): files of a layer may not
 * import from the folders named. Types of the model are for everybody.
 */
function layer(name, {forbids = [], packages = true, typesOnly = [], except = []}) {
  const inFolder = (folders) => `^\\.\\.?/(.*/)?(${folders.join('|')})/`;
  const forbidden = ['bundles', 'cli', ...forbids];
  const why = `src/${name} does not import from there; see "Where does it go?" in the README.`;
  return {
    files: [`src/${name}/**/*.ts`],
    ignores: except,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: inFolder(forbidden), message: why},
            ...(typesOnly.length ? [{regex: inFolder(typesOnly), allowTypeImports: true, message: why}] : []),
            ...(packages ? [] : [{regex: '^[^.]', message: `src/${name} stands on no package.`}]),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportExpression[source.value=/${inFolder(forbidden).replaceAll('/', '\\/')}/]`,
          message: why,
        },
      ],
    },
  };
}

const above = ['context', 'elements', 'styles', 'i18n', 'integrations', 'exporters'];

export default defineConfig(
  {ignores: ['dist/**', 'storybook-static/**', 'coverage/**', '.results/**']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // the compiler finds these too, and knows that `#x ??= y` uses #x
      'no-unused-private-class-members': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {'no-unused-vars': ['error', {argsIgnorePattern: '^_'}]},
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // a class field would hide the accessor that Lit makes; fields are only declared
      'lit/no-classfield-shadowing': 'error',
    },
  },
  {
    // @open-wc/testing
    files: ['test/elements/**/*.ts'],
    rules: {
      // chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // chai-dom-diff types equal() as a promise, which it is not; so the one real promise is named
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]', message: 'Await it.'},
      ],
    },
  },
  layer('model', {forbids: ['content', 'events', ...above], packages: false}),
  layer('content', {
    forbids: ['events', ...above],
    packages: false,
    typesOnly: ['model'],
    // cut out of a provider by a function of the model, when the bundles are built
    except: ['src/content/*/outline.ts', 'src/content/*/texts.ts'],
  }),
  layer('i18n', {forbids: ['content', 'context', 'elements']}),
  layer('styles', {forbids: ['content', 'context', 'elements', 'model']}),
  layer('events', {forbids: ['content', ...above], packages: false}),
  layer('context', {forbids: ['content', 'elements', 'integrations', 'exporters']}),
  layer('elements', {
    forbids: ['content', 'integrations', 'exporters'],
    // what the reader takes along is made by the exporters, and loaded when it is wanted
    except: ['src/elements/srm-matrix/take-away/*.ts'],
  }),
  layer('elements/srm-matrix/take-away', {forbids: ['content', 'integrations']}),
  layer('integrations', {forbids: ['content', 'elements', 'exporters']}),
  layer('exporters', {forbids: ['context', 'elements', 'integrations']}),
);
