import { chromium, firefox, webkit } from 'playwright';
import { findBrowser, findProgram, isProgram, launchArgs } from '../find-browser.ts';
import type { Engine, EngineName } from './engine.ts';
import { startPlaywrightEngine } from './playwright-engine.ts';
import { startWebKit } from './webdriver-engine.ts';

/** How to start an engine, or why it is not here. */
export type Found = { start: () => Promise<Engine> } | { missing: string };

export const engineNames: readonly EngineName[] = ['Chromium', 'Firefox', 'WebKit'];

/** Finds an engine on this machine: Playwright’s own, where it was downloaded, else the system’s. */
export function findEngine(name: EngineName): Found {
  return finders[name]();
}

const finders: Readonly<Record<EngineName, () => Found>> = {
  Chromium: () => ({
    start: () =>
      startPlaywrightEngine('Chromium', chromium, { executablePath: findBrowser(), args: launchArgs }),
  }),
  Firefox: () => {
    if (isProgram(firefox.executablePath())) {
      return { start: () => startPlaywrightEngine('Firefox', firefox, {}) };
    }
    const executablePath = findProgram(['firefox', 'firefox-esr']);
    if (executablePath === undefined) return { missing: missing('Firefox', 'firefox', 'firefox-esr') };
    return {
      // An installed Firefox knows WebDriver BiDi alone, not the protocol of Playwright’s own.
      start: () =>
        startPlaywrightEngine('Firefox', firefox, {
          channel: 'moz-firefox',
          executablePath,
          // Playwright does not hear of a page that comes back as it was left; in its own browsers none does.
          firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
        }),
    };
  },
  WebKit: () => {
    if (isProgram(webkit.executablePath())) {
      return { start: () => startPlaywrightEngine('WebKit', webkit, {}) };
    }
    const [driver, screen] = [findProgram(['WebKitWebDriver']), findProgram(['Xvfb'])];
    if (driver === undefined || screen === undefined) {
      return { missing: missing('WebKit', 'webkit', 'webkit2gtk-driver xvfb') };
    }
    return { start: () => startWebKit({ driver, screen }) };
  },
};

function missing(name: EngineName, download: string, packages: string): string {
  return `${name} is not installed (\`npx playwright install ${download}\` or \`apt-get install ${packages}\`)`;
}
