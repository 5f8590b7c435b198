// Lint: the recommended rules, no forgotten promises, nothing that makes scripts or markup from text, and a pure core.
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const MARKUP = 'Make elements, not markup from text: the policy forbids it too.';

export default tseslint.config(
  { ignores: ['out/', 'dist/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', message: MARKUP },
        { selector: "CallExpression > MemberExpression[property.name='insertAdjacentHTML']", message: MARKUP },
        { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]", message: MARKUP },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: MARKUP },
        { selector: "NewExpression[callee.name='DOMParser']", message: 'Read HTML with hast-util-from-html.' },
      ],
    },
  },
  {
    // It tries just what the policy forbids.
    files: ['tests/e2e/security.spec.ts'],
    rules: { 'no-eval': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['article/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'process', 'Buffer', 'fetch', 'localStorage'],
      'no-console': 'error',
    },
  },
  {
    files: ['electron/**/*.ts', 'renderer/**/*.{ts,tsx}', 'cli/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['electron/main/**/*.ts'],
    // Pages of the house style open in the system's browser from that file alone: a rule's name comes in, its pack has the address.
    ignores: ['electron/main/outside.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['clipboard', 'shell', 'remote'],
              message: 'The page copies by itself, and only electron/main/outside.ts opens anything outside the program.',
            },
          ],
        },
      ],
    },
  },
  {
    // The tests try what the policy must refuse.
    files: ['tests/e2e/security.spec.ts'],
    rules: { 'no-eval': 'off', 'no-restricted-syntax': 'off' },
  },
);
