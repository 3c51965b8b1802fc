// The bundle of the page, and its unit tests. The words lie beside the page, in ../locales.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const host = process.env.PLAIDOYER_HOST ?? 'http://127.0.0.1:4170';

export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
    // It would fetch, which the content policy forbids.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What many parts share is one file: thirty small ones are read slower than one.
        codeSplitting: { groups: [{ name: 'common', test: /\/src\/lib\/|lucide/, minShareCount: 4 }] },
      },
    },
  },
  server: { port: 1420, strictPort: true, fs: { allow: ['..'] }, proxy: { '/call': host } },
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    setupFiles: ['tests/unit/words.ts'],
    environment: 'node',
    // A busy computer is no reason to fail.
    testTimeout: 30_000,
  },
});
