import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder under `src` may import from, so that imports run one way. */
const mayImport = {
  schemas: ['schemas'],
  when: ['when', 'schemas'],
  where: ['where', 'schemas'],
  words: ['words', 'when', 'schemas'],
  atlas: ['atlas', 'schemas', 'when', 'where', 'words'],
  figures: ['figures', 'atlas', 'schemas', 'when', 'where'],
  feeds: ['feeds', 'atlas', 'schemas', 'when', 'words'],
  browser: ['browser', 'when', 'where'],
  components: [
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
  layouts: ['layouts', 'components', 'atlas', 'styles', 'words'],
  pages: [
    'layouts',
    'components',
    'figures',
    'feeds',
    'atlas',
    'schemas',
    'when',
    'where',
    'words',
    'styles',
  ],
};

const folders = [...Object.keys(mayImport), 'styles', 'integrations'];

const astroOnly = {
  regex: '^astro:',
  message: 'Only src/atlas/load.ts may import from Astro’s content layer.',
};

/** What runs in visitors' browsers knows the build only by its types. */
const browserRules = {
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: '^(astro|node):', message: 'This runs in visitors’ browsers.' },
        {
          regex: '/(schemas|atlas|figures(?!/mark\\.ts)|feeds|words)/',
          allowTypeImports: true,
          message: 'This would ship the build to visitors.',
        },
      ],
    },
  ],
};

const pure = ['schemas', 'when', 'where', 'words', 'figures', 'feeds'];

const nodeNowhere = {
  regex: '^node:',
  message: 'Pure code: the disk and the clock are passed in.',
};

const oneWay = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  ignores: ['src/**/*.client.ts', 'src/browser/**', 'src/components/search/find.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(folder === 'pages' ? [] : [astroOnly]),
          ...(pure.includes(folder) ? [nodeNowhere] : []),
          {
            regex: `^\\.\\.?/(.*/)?(${folders.filter((other) => !allowed.includes(other)).join('|')})/`,
            message:
              'Imports run one way: schemas, when and where, atlas, figures and feeds, components, pages.',
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  globalIgnores(['dist', '.astro', 'tests/.built', 'node_modules']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    plugins: { jsdoc },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
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
  ...oneWay,
  {
    files: ['src/**/*.client.ts', 'src/browser/**/*.ts', 'src/components/search/find.ts'],
    rules: browserRules,
  },
  { files: ['src/atlas/load.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
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
