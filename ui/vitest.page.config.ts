// Tests of whole pages: Chromium against the test host, which is the real desk behind HTTP.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/page/**/*.test.ts'],
    globalSetup: ['tests/page/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a page comes to is waited for like what it shows: one second is short where others keep the machine busy.
    expect: { poll: { timeout: 15_000 } },
    maxWorkers: 2,
  },
});
