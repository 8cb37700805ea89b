import { defineConfig } from 'playwright/test';
import type { EngineName } from './e2e/engines/engine.ts';
import { engineNames } from './e2e/engines/find-engines.ts';
import { findBrowser, launchArgs } from './e2e/find-browser.ts';

const port = 4311;

export default defineConfig<object, { engineName: EngineName }>({
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
  projects: [
    { name: 'Chromium', testIgnore: '**/e2e/engines/**' },
    // One window at a time in each engine, and one browser for all of it.
    ...engineNames.map((engineName) => ({
      name: `engine ${engineName}`,
      testDir: 'e2e/engines',
      fullyParallel: false,
      workers: 1,
      use: { engineName },
    })),
  ],
  webServer: {
    command: 'npm start',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
