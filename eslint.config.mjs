import coreWebVitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

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
  { files: ['lib/cli/**'], rules: { 'no-console': 'off' } },
];

export default config;
