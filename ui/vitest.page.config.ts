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
    // On a machine of two cores a page is now and then slower than any patience. What passes at the second try only is
    // named by `./check`; on a desk made slow there is no second try.
    retry: process.env.PLAIDOYER_TEST_LATE ? 0 : 1,
    maxWorkers: 2,
  },
});
