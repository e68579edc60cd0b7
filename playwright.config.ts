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

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/e2e.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { launchOptions, locale: 'en-GB', trace: 'retain-on-failure' },
});
