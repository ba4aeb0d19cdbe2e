import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder may import, by the one flow: content, schemas, when and where, atlas, figures and feeds, components, pages. */
const flow = [
  { target: './src/schemas', mayImport: ['schemas'] },
  { target: './src/when', mayImport: ['when', 'schemas'] },
  { target: './src/words', mayImport: ['words', 'when', 'schemas'] },
  { target: './src/atlas', mayImport: ['atlas', 'schemas', 'when', 'where', 'words'] },
  { target: './src/figures', mayImport: ['figures', 'atlas', 'schemas', 'when', 'where'] },
  { target: './src/browser', mayImport: ['browser', 'when', 'where'] },
  {
    target: './src/components',
    mayImport: [
      'components',
      'figures',
      'feeds',
      'atlas',
      'schemas',
      'when',
      'where',
      'words',
      'browser',
    ],
  },
  {
    target: './src/layouts',
    mayImport: ['layouts', 'components', 'atlas', 'styles', 'words'],
  },
];

const folders = [
  'atlas',
  'browser',
  'components',
  'figures',
  'integrations',
  'layouts',
  'pages',
  'schemas',
  'styles',
  'when',
  'words',
];

const zones = flow.flatMap(({ target, mayImport }) =>
  folders
    .filter((folder) => !mayImport.includes(folder))
    .map((folder) => ({
      target,
      from: `./src/${folder}`,
      message: 'Imports run one way: schemas, when, atlas, figures, components, pages.',
    })),
);

export default defineConfig(
  globalIgnores(['dist', '.astro', 'tests/.built', 'node_modules']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    plugins: { 'import-x': importX, jsdoc },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.astro'] }),
      ],
      'import-x/ignore': ['node_modules'],
      'import-x/extensions': ['.ts', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ClassDeclaration: true, MethodDefinition: false },
          contexts: ['TSTypeAliasDeclaration:has(TSTypeLiteral)', 'TSInterfaceDeclaration'],
        },
      ],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
    },
  },
  {
    files: ['src/**/*.client.ts', 'src/browser/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['astro:*', 'node:*'], message: 'This runs in visitors’ browsers.' },
            {
              group: ['**/schemas/**', '**/atlas/**'],
              allowTypeImports: true,
              message: 'This would ship the build to visitors.',
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'src/atlas/**/*.ts',
      'src/figures/**/*.ts',
      'src/when/**/*.ts',
      'src/schemas/**/*.ts',
      'src/words/**/*.ts',
    ],
    ignores: ['src/atlas/load.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['astro:*'], message: 'Only src/atlas/load.ts may import astro:content.' },
          ],
        },
      ],
    },
  },
  {
    files: ['scripts/**'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.astro'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
