// Pictures of every screen: as the page tests, but long, and part of `./check --all` alone.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/screen/**/*.test.ts'],
    globalSetup: ['tests/page/setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
