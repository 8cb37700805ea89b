import { test as base } from 'playwright/test';
import type { Engine, EngineName } from './engine.ts';
import { findEngine } from './find-engines.ts';

export { expect } from 'playwright/test';

interface OfWorker {
  engineName: EngineName;
  /** One browser for all tests of an engine. */
  running: Engine;
}

/** Tests that run in each engine that is installed (`playwright.config.ts` has no project for another), on a window of 1280 × 900 pixels that remembers nothing. */
export const test = base.extend<{ engine: Engine }, OfWorker>({
  engineName: ['Chromium', { option: true, scope: 'worker' }],
  running: [
    async ({ engineName }, provide) => {
      const found = findEngine(engineName);
      if ('missing' in found) throw new Error(found.missing);
      const engine = await found.start();
      await provide(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
  engine: async ({ running, baseURL }, provide) => {
    await running.resize({ width: 1280, height: 900 });
    await provide({ ...running, open: (path) => running.open(new URL(path, baseURL).href) });
    await running.forget();
  },
});
