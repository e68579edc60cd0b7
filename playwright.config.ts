import { defineConfig } from '@playwright/test';

/** A real browser against the built product. The browser is the system's own: `CHROMIUM` is set by tests/browser.mjs. */
const launchOptions = {
  executablePath: process.env.CHROMIUM || undefined,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-quic',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

/** In a worker: the site and the database that are its own, so that no test sees what another changed meanwhile. */
const worker = process.env.TEST_PARALLEL_INDEX;
if (worker) for (const name of ['SITE_ORIGIN', 'DATABASE_URL']) process.env[name] = process.env[`${name}_${worker}`];

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A trace costs more than the tests themselves: ask for one with `--trace retain-on-failure`.
  use: { launchOptions, locale: 'en-GB' },
});
