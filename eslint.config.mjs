import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** One question is asked of the code here: does a pattern backtrack without bound? Style and types are the compiler's business. */
export default [
  { ignores: ['dist*/**', 'node_modules/**', '.astro/**', '.cache/**'] },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error' },
  },
];
