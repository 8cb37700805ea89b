import { test as base } from 'playwright/test';

export { expect } from 'playwright/test';

/** Every test of a page also fails on any message in its console. */
export const test = base.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, use) => {
      const messages: string[] = [];
      page.on('console', (message) => {
        // A test that looks for a role while a page loads looks into what still waits to be laid out.
        if (message.text() !== 'Rendering was performed in a subtree hidden by content-visibility.')
          messages.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
      await use();
      base.expect(messages, 'messages in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export const reader = '/briefings/2024-10-23-miit/';

/** One address of each type of page. */
export const pages = [
  { name: 'home', path: '/' },
  { name: 'reader', path: reader },
  { name: 'section', path: `${reader}q3/` },
  { name: 'summary', path: `${reader}summary/` },
  { name: 'figures', path: `${reader}figures/` },
  { name: 'figures by value', path: `${reader}figures/?unit=vehicles&sort=value` },
  { name: 'filtered reader', path: `${reader}?topic=green&speaker=tao-qing` },
  { name: 'topics', path: '/topics/' },
  { name: 'topic', path: '/topics/low-altitude/' },
  { name: 'speaker', path: '/speakers/tao-qing/' },
  { name: 'outlet', path: '/outlets/southern-daily/' },
  { name: 'glossary', path: '/glossary/' },
  { name: 'search', path: '/search/?q=computing+power' },
  { name: 'quote', path: '/quote/' },
  { name: 'about', path: '/about/' },
  { name: 'not found', path: '/404.html' },
] as const;
