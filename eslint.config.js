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

/** What draws maps is heavy: each library stays in the folders that need it, so that no other page ever carries it. */
const mapLibraries = ['leaflet', 'topojson-client', 'd3-geo'];

const mapFolders = {
  'src/components/place-map/*.client.ts': ['leaflet', 'topojson-client'],
  'src/figures/map/**/*.ts': ['topojson-client', 'd3-geo'],
  'src/atlas/geo/**/*.ts': ['topojson-client'],
};

function keepMapsFrom(files, mayUse) {
  const others = mapLibraries.filter((library) => !mayUse.includes(library));
  const message =
    'The libraries of the map stay where it is made: see mapFolders in eslint.config.js.';
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: `^(${others.join('|')})(/|$)`, message }] },
      ],
    },
  };
}

const mapsApart = [
  keepMapsFrom(['src/**/*.{ts,astro}'], []),
  ...Object.entries(mapFolders).map(([folder, mayUse]) => keepMapsFrom([folder], mayUse)),
];

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
  ...mapsApart,
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
