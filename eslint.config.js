import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What a folder may not import, each with the sentence that says where the thing belongs. */
const noElectron = { group: ['electron', 'electron/*', 'electron-store'], message: 'Only electron/main.ts, electron/desktop.ts, electron/window, electron/preload and electron/storage/electron-settings.ts know Electron.' };
const noNode = { group: ['node:*', 'fs', 'path', 'crypto', 'os', 'child_process', 'worker_threads'], message: 'This runs in the window as well, where there is no Node. Have it handed in.' };
const noElectronFolder = { regex: '(^|/)electron/', message: 'Main-process code is reached through the contract, never imported here.' };
const noRendererFolder = { regex: '(^|/)renderer/', message: 'Nothing but the window imports the window.' };
const noTests = { regex: '(^|/)tests/', message: 'Nothing imports tests.' };
const noRecord = { regex: '(^|/)(record|history)/', message: 'Outputs are made from a plan of an edition, never from the record: it holds everything anybody ever wrote.' };
const noDesktop = { regex: '/(window|desktop|main|preload)(/|\\.ts$)', message: 'This runs without a window too.' };

/** What plain JavaScript files may take as given: Node's globals, and the page's in scripts that are sent to one. */
const GLOBALS = [
  'AbortController', 'AbortSignal', 'Buffer', 'Response', 'TextDecoder', 'TextEncoder', 'URL', '__dirname', 'clearInterval', 'clearTimeout', 'console', 'document', 'fetch', 'module',
  'performance', 'process', 'queueMicrotask', 'require', 'setImmediate', 'setInterval', 'setTimeout', 'window',
];

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: [noTests, ...patterns] }] });

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'node_modules/', 'test-results/', 'screenshots/', 'coverage/', 'tests/boundaries/bad/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'smart'],
      // 140 is the rule among people; this is where a line has certainly become a paragraph.
      'max-len': ['error', { code: 180, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreComments: true }],
      'no-restricted-globals': ['error', { name: 'name', message: 'The window’s own name is never what is meant.' }, { name: 'event', message: 'Take the event as an argument.' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // What needs types and finds real faults. The rest of the type-aware rules would say in minutes what the compiler says in seconds.
    files: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-for-in-array': 'error',
      '@typescript-eslint/no-base-to-string': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/restrict-plus-operands': 'error',
    },
  },

  { files: ['shared/**'], rules: restrict(noElectron, noNode, noElectronFolder, noRendererFolder) },
  // Pure means without a clock and without chance: what needs either is handed it.
  {
    files: ['shared/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Hand it in.' }, { object: 'Date', property: 'now', message: 'Hand the time in.' }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Hand the time in.' }],
    },
  },
  { files: ['shared/papers/**', 'shared/tracker/**', 'shared/documents/**', 'shared/since/**', 'shared/slippage/**', 'shared/template/**'], rules: restrict(noElectron, noNode, noElectronFolder, noRendererFolder, noRecord) },
  { files: ['renderer/**'], rules: restrict(noElectron, noNode, noElectronFolder) },
  {
    files: ['renderer/**'],
    ignores: ['renderer/bridge/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'window', property: 'matters', message: 'Only renderer/bridge touches the preload’s object.' }] },
  },
  {
    files: ['renderer/**'],
    extends: [hooks.configs.flat['recommended-latest'] ?? hooks.configs.flat.recommended],
    // Measuring an element, and following a selection made elsewhere, is what effects that set state are for here.
    rules: { 'react-hooks/set-state-in-effect': 'off' },
  },
  { files: ['electron/**'], rules: restrict(noRendererFolder) },
  { files: ['electron/session/**', 'electron/storage/**', 'electron/intake/**', 'electron/spelling/**', 'electron/frozen/**', 'electron/cli/**', 'electron/cli.ts', 'electron/places.ts'], rules: restrict(noRendererFolder, noElectron, noDesktop) },
  { files: ['electron/storage/electron-settings.ts'], rules: restrict(noRendererFolder, noDesktop) },
  { files: ['electron/export/**'], rules: restrict(noRendererFolder, noElectron, noDesktop, noRecord) },
  // The doors, and what starts processes, know the types of Electron, and nothing else of it.
  {
    files: ['electron/ipc/**', 'electron/apart/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ ...noElectron, allowTypeImports: true }, noRendererFolder, noTests] }], 'no-restricted-imports': 'off' },
  },
  { files: ['tests/**', 'scripts/**'], rules: { 'no-restricted-imports': 'off', 'max-len': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: Object.fromEntries(GLOBALS.map((name) => [name, 'readonly'])) },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
