import eslint from '@eslint/js';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layerArrows } from './lint/layer-arrows.mjs';

const CLOCK_PLACES = ['server/src/platform/clock/**', 'client/src/app/core/clock/**'];

const disabledTests = [
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|fixme|failing)$/]',
    message: 'Every test runs.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
    message: 'Every test runs.',
  },
];

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask the Clock for the time.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the Clock for the time.',
  },
];

const sqlText = [
  {
    selector:
      'CallExpression[callee.property.name=/^(orderBy|addOrderBy|groupBy|addGroupBy|addSelect)$/]' +
      '[callee.object.name!=/^(Map|Object)$/]' +
      '[arguments.0][arguments.0.type!="Literal"][arguments.0.type!="ObjectExpression"]',
    message: 'TypeORM runs this text as SQL: write it out, and choose between written ones by an enum.',
  },
  {
    selector:
      'CallExpression[callee.property.name="select"]' +
      '[arguments.0.type=/^(TemplateLiteral|BinaryExpression|Identifier|MemberExpression|CallExpression)$/]',
    message: 'TypeORM runs this text as SQL: write it out, and choose between written ones by an enum.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.data/',
      '.bench/',
      '.angular/',
      'test-results/',
      '**/*.generated.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [eslint.configs.recommended],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['client/public/**/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
  {
    files: ['**/*.ts'],
    extends: [eslint.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['server/tsconfig.json', 'client/tsconfig.spec.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { ebok: { rules: { 'layer-arrows': layerArrows } } },
    rules: {
      'ebok/layer-arrows': 'error',
      'no-restricted-syntax': ['error', ...disabledTests, ...clock],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Objects of the API are written as literals of their class's shape.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: CLOCK_PLACES,
    rules: { 'no-restricted-syntax': ['error', ...disabledTests] },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: CLOCK_PLACES,
    rules: {
      'no-restricted-syntax': ['error', ...disabledTests, ...clock, ...sqlText],
      // Nest reads the types of constructor parameters at run time: they must stay values.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['server/src/**/*.resolver.ts', 'server/src/**/*.controller.ts'],
    ignores: ['server/src/platform/health/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'typeorm', message: 'Queries stand in the repository, behind a scope.' }] },
      ],
    },
  },
  {
    files: ['client/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: ['ebok', 'bok'], style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: ['ebok', 'bok'], style: 'camelCase' },
      ],
    },
  },
  {
    files: ['client/src/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['client/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);
