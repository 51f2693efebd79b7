import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { hashingRules, pureRules } from './scripts/lint/determinism.mjs';
import { fileNameRule } from './scripts/lint/file-name.mjs';

const WORKFLOW_PACKAGES = ['xstate', '@sinclair/typebox', 'big.js'];
const ENGINE_PACKAGES = [...WORKFLOW_PACKAGES, 'ajv', 'ajv-formats', 'pure-rand'];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', '.data/', 'web/src/api/schema.d.ts', 'test/ground/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    plugins: { ground: { rules: { 'file-name': fileNameRule } } },
    rules: {
      'ground/file-name': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Nest's modules are classes that only carry a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // `type` reads better for unions and mapped types, `interface` for shapes: the author chooses.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // XState effects are declared with empty implementations: the engine reads them as data.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
    },
  },
  {
    files: ['web/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: { project: './web/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  { files: ['workflows/**/*.ts'], rules: pureRules(WORKFLOW_PACKAGES) },
  { files: ['src/engine/**/*.ts'], rules: pureRules(ENGINE_PACKAGES) },
  { files: ['src/engine/chain/**/*.ts'], rules: hashingRules(ENGINE_PACKAGES) },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect.any()` and `expect.objectContaining()` are typed `any` by jest itself.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'max-lines': 'off',
    },
  },
  prettier,
);
