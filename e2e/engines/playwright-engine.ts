import type { Browser, BrowserType, LaunchOptions, Page } from 'playwright';
import { callOf, type Engine, type EngineName, findShown, patience, waitFor } from './engine.ts';

/** Starts a browser that Playwright drives. */
export async function startPlaywrightEngine(
  name: EngineName,
  type: BrowserType,
  options: LaunchOptions,
): Promise<Engine> {
  const browser = await type.launch(options);
  let page = await newPage(browser);
  const findElement = async (selector: string, words: string) =>
    (await page.evaluateHandle<Element | null>(callOf(findShown, [selector, words]))).asElement();
  return {
    name,
    async open(address) {
      await page.goto('about:blank');
      await page.goto(address);
    },
    address: () => Promise.resolve(page.url()),
    evaluate: (look, ...given) => page.evaluate(callOf(look, given)),
    async click(selector, words = '') {
      const element = await waitFor(`${selector} ${words}`, () => findElement(selector, words));
      await element.click();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewportSize(size),
    async reload() {
      await page.reload();
    },
    async back() {
      await page.goBack();
    },
    async forget() {
      await page.context().close();
      page = await newPage(browser);
    },
    close: () => browser.close(),
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(patience);
  return page;
}
