import { defineConfig } from '@playwright/test';
import tests from '../../playwright.config';

/** The browser and the sites of the tests, and other work for them. */
export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: '*.draw.ts',
  globalSetup: '../support/e2e.ts',
  timeout: 120_000,
});
