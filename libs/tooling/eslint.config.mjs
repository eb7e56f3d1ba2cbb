import reactHooks from 'eslint-plugin-react-hooks';
import { rules as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Everywhere in our TypeScript: the words of the house. */
const houseSyntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
];

/** What the API answers with is typed by what it describes: whoever says more of it would be believed. */
const ANSWER = 'CallExpression[callee.name=/^answer(Of|ed)$/]';
const answerSyntax = [
  `TSAsExpression > ${ANSWER}`,
  `TSAsExpression > AwaitExpression > ${ANSWER}`,
  'TSAsExpression > TSAsExpression > TSUnknownKeyword',
].map((selector) => ({ selector, message: 'An answer has the type that its description gives it.' }));

/** What reads a clock, a random source or the world; a decision that did so could not be made twice. */
const impureSyntax = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The instant is an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'The instant is an argument.' },
  { selector: 'MemberExpression[property.name="constructor"]', message: 'Reaches behind the controlled Date.' },
];

/** Temporal replaces Date and Math.random; these it does not, so that they differ from run to run. */
const notReplayable = ['Intl', 'crypto', 'performance', 'process', 'fetch', 'setImmediate', 'queueMicrotask'];

/** `{ ...{ a, b }, c }` says what `{ a, b, c }` says, and hides it from the check for properties too many. */
const writtenOut = {
  meta: {
    type: 'suggestion',
    fixable: 'code',
    schema: [],
    messages: { spread: 'Write the members out (`npm run lint -- --fix` does).' },
  },
  create: (context) => ({
    'JSXSpreadAttribute > ObjectExpression'(literal) {
      context.report({ node: literal.parent, messageId: 'spread' });
    },
    'ObjectExpression > SpreadElement > ObjectExpression'(literal) {
      const { properties } = literal;
      const [first, last] = [properties[0], properties.at(-1)];
      const fix = (fixer) =>
        fixer.replaceText(literal.parent, context.sourceCode.text.slice(first.range[0], last.range[1]));
      context.report({ node: literal.parent, messageId: 'spread', fix: first ? fix : null });
    },
  }),
};

const testOnlyProperties = [
  ...['describe', 'it', 'test'].flatMap((object) =>
    ['only', 'skip', 'todo', 'failing'].map((property) => ({ object, property, message: 'Every test runs.' })),
  ),
  ...['mock', 'doMock', 'setMock', 'unstable_mockModule', 'createMockFromModule'].map((property) => ({
    object: 'jest',
    property,
    message: 'Hand the part over as an argument, or run the real one.',
  })),
  { object: 'jest', property: 'retryTimes', message: 'A test that sometimes fails has a cause.' },
];

const environment = {
  object: 'process',
  property: 'env',
  message: 'Settings are parsed once, by libs/config, and handed over.',
};

/** Programs, which speak to a terminal and are handed their environment. */
const programs = [
  '**/main.ts',
  '**/*.main.ts',
  'libs/local-stack/**',
  'libs/tooling/**',
  'test/{attack,bench,chaos,oracle,screens}/**',
];

export default tseslint.config(
  {
    name: 'bangban/ignored',
    ignores: ['**/dist/**', '**/node_modules/**', '**/.bangban/**', '**/coverage/**', '**/generated/**'],
  },
  {
    name: 'bangban/no-exceptions',
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    name: 'bangban/all',
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    plugins: { bangban: { rules: { 'written-out': writtenOut } } },
    rules: {
      'bangban/written-out': 'error',
      // `!= null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      'no-unreachable': 'error',
      'no-constant-binary-expression': 'error',
      'no-template-curly-in-string': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-debugger': 'error',
      'no-control-regex': 'error',
    },
  },
  {
    name: 'bangban/typescript',
    files: ['**/*.{ts,tsx}'],
    // What needs types is oxlint's, which has the compiler's own speed: `oxlint.json`.
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...houseSyntax],
      'no-restricted-properties': ['error', environment],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // Nest modules are classes that hold nothing but their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    // What strangers send meets these: a pattern that goes back over what it has read can be made to take hours.
    name: 'bangban/patterns',
    files: ['{apps,libs,workflows,activities}/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.{ts,tsx}', '**/*.spec-support.ts', 'libs/tooling/**'],
    plugins: { regexp: { rules: regexp } },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false, ignoreSticky: false }],
    },
  },
  {
    name: 'bangban/hooks',
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // Those that only warn too: lint knows no warnings.
    rules: reactHooks.configs.flat.recommended.rules,
  },
  {
    name: 'bangban/programs',
    files: programs,
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  {
    name: 'bangban/settings',
    files: ['libs/config/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    name: 'bangban/domain',
    files: ['libs/{kernel,domain}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.spec-support.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...houseSyntax, ...impureSyntax],
      'no-restricted-globals': ['error', ...notReplayable, 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        environment,
        { object: 'Date', property: 'now', message: 'The instant is an argument.' },
        { object: 'Math', property: 'random', message: 'Ids are an argument.' },
      ],
    },
  },
  {
    name: 'bangban/answers',
    files: ['apps/{web,demo}/src/**/*.{ts,tsx}'],
    // Words whose key is put together while the page runs are beyond what the compiler knows.
    ignores: ['**/*.spec.{ts,tsx}', '**/*.spec-support.{ts,tsx}', 'apps/web/src/i18n/**'],
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax, ...answerSyntax] },
  },
  {
    name: 'bangban/workflows',
    files: ['workflows/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...houseSyntax, impureSyntax[1], impureSyntax[2]],
      'no-restricted-globals': ['error', ...notReplayable, 'WeakRef', 'FinalizationRegistry'],
    },
  },
  {
    name: 'bangban/specs',
    files: ['test/**/*.ts', '**/*.spec.{ts,tsx}', '**/*.spec-support.ts'],
    rules: {
      'no-restricted-properties': ['error', ...testOnlyProperties],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@jest/globals',
              importNames: ['fdescribe', 'fit', 'xdescribe', 'xit', 'xtest'],
              message: 'Every test runs.',
            },
          ],
        },
      ],
    },
  },
);
