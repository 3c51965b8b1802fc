// Lint rules of the page: the recommended sets, and no way around the content policy.
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist', 'src/lib/generated', 'public'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
      // State is replaced, never changed in place; plain collections inside it are meant.
      'svelte/prefer-svelte-reactivity': 'off',
      // Addresses of screens are made by `address()` of lib/route, not by a file router.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
);
