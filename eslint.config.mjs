import betterTailwind from 'eslint-plugin-better-tailwindcss';
import coreWebVitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/**
 * Names without a look of their own: the page script, the browser tests, print or the element around them know
 * elements by them.
 */
const hooks = [
  'absent-claims',
  'alias',
  'arrival-line',
  'claim',
  'claim-body',
  'claim-filters',
  'claim-words',
  'claims',
  'common',
  'count',
  'direction',
  'editor-note',
  'event',
  'event-foot',
  'event-title',
  'excerpt',
  'excerpts',
  'filters',
  'finder',
  'former',
  'hit',
  'hit-head',
  'index-list',
  'is-match',
  'marks-bar',
  'page-search',
  'print-head',
  'question-line',
  'quote-check',
  'quote-results',
  'reference',
  'rendering',
  'repairs',
  'role',
  'search-count',
  'search-facets',
  'search-sheet',
  'search-waits',
  'section-heading',
  'section-link',
  'site-header',
  'site-nav',
  'strip',
  'theme-choice',
  'thumb-bar',
  'topic-list',
];

const config = [
  { ignores: ['.next/', '.cache/', 'out/', 'next-env.d.ts', 'test-results/', 'playwright-report/'] },
  ...coreWebVitals,
  ...typescript,
  {
    rules: {
      // A link is a plain <a>: it must work before the framework's runtime is loaded, and never load it.
      '@next/next/no-html-link-for-pages': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx'],
    plugins: { 'better-tailwindcss': betterTailwind },
    settings: { 'better-tailwindcss': { entryPoint: 'app/globals.css', detectComponentClasses: true } },
    rules: {
      'better-tailwindcss/no-unknown-classes': ['error', { ignore: [`^(${hooks.join('|')})$`] }],
      'better-tailwindcss/no-conflicting-classes': 'error',
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'fast-check', message: 'lib/fast-check.ts keeps its seed.' },
      ],
    },
  },
  { files: ['lib/cli/**'], rules: { 'no-console': 'off' } },
];

export default config;
