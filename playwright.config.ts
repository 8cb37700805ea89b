import { defineConfig } from 'playwright/test';
import { findBrowser, launchArgs } from './e2e/find-browser.ts';

const port = 4311;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath: findBrowser(), args: launchArgs },
    viewport: { width: 1440, height: 900 },
  },
  webServer: {
    command: 'npm start',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
