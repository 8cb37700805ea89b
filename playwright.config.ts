import { defineConfig } from 'playwright/test';
import type { EngineName } from './e2e/engines/engine.ts';
import { engineNames, findEngine } from './e2e/engines/find-engines.ts';
import { findBrowser, findShell, launchArgs } from './e2e/find-browser.ts';

const port = Number(process.env.TEST_PORT ?? 4311);
/** Where the invented publications are served. */
const housesPort = port + 1;
const urlOf = (at: number) => `http://127.0.0.1:${at}`;

/** What only a browser with a window shows: where the focus is once a dialog has gone, how wide letters are drawn. */
const whole = ['**/e2e/keep-the-focus.spec.ts', '**/e2e/publish/fonts.spec.ts'];

export default defineConfig<object, { engineName: EngineName }>({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  globalSetup: './e2e/engines/tell-missing.ts',
  reporter: [['list']],
  use: {
    baseURL: urlOf(port),
    browserName: 'chromium',
    launchOptions: { executablePath: findShell(), args: launchArgs },
    viewport: { width: 1440, height: 900 },
  },
  projects: [
    { name: 'Chromium', testIgnore: ['**/e2e/engines/**', '**/e2e/publications/**', ...whole] },
    { name: 'invented publications', testDir: 'e2e/publications', use: { baseURL: urlOf(housesPort) } },
    {
      name: 'whole Chromium',
      testMatch: whole,
      use: { launchOptions: { executablePath: findBrowser(), args: launchArgs } },
    },
    // One window at a time in each engine that is here, and one browser for all of it.
    ...engineNames
      .filter((name) => !('missing' in findEngine(name)))
      .map((engineName) => ({
        name: `engine ${engineName}`,
        testDir: 'e2e/engines',
        fullyParallel: false,
        workers: 1,
        use: { engineName },
      })),
  ],
  // One after the other: the second is built by what the first has compiled.
  webServer: [serverOf('npm start', port), serverOf('npx tsx e2e/publications/serve.ts', housesPort)],
});

function serverOf(command: string, at: number) {
  return {
    command,
    env: { PORT: String(at) },
    url: `${urlOf(at)}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  };
}
