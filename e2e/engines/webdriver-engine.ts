import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder, By, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { callOf, type Engine, findShown, type PageSize, waitFor } from './engine.ts';

/** Programs of WebKitGTK: the one that drives its small browser, and a screen for it that nobody sees. */
export interface WebKitPrograms {
  driver: string;
  screen: string;
}

/** Starts WebKitGTK’s own browser, by the WebDriver protocol. */
export async function startWebKit(programs: WebKitPrograms): Promise<Engine> {
  const screen = spawn(
    programs.screen,
    ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  // Also where a test run is broken off: nobody else would end what nobody sees.
  process.once('exit', () => screen.kill());
  const service = await serviceOn(screen, programs.driver);
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(await service.start())
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { args: ['--automation'] },
    })
    .build();
  await openBareWindow(driver);
  return {
    ...engineOf(driver),
    async close() {
      await driver.quit();
      await service.kill();
      screen.kill();
    },
  };
}

async function serviceOn(screen: ChildProcess, program: string): Promise<DriverService> {
  if (!screen.stdout) throw new Error('Missing number of the screen');
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  const environment = {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    // Neither a container nor a screen without a graphics card has what these two ask for.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  return new DriverService.Builder(program).setLoopback(true).setEnvironment(environment).build();
}

/** Goes on in a window without bars, the only kind that can be as narrow as a phone. */
async function openBareWindow(driver: WebDriver): Promise<void> {
  await driver.get('data:text/html,<button onclick="open(location, `bare`, `popup,width=1280,height=900`)">');
  await driver.findElement(By.css('button')).click();
  const first = await driver.getWindowHandle();
  const bare = await waitFor('window without bars', async () =>
    (await driver.getAllWindowHandles()).find((handle) => handle !== first),
  );
  await driver.switchTo().window(bare);
}

function engineOf(driver: WebDriver): Omit<Engine, 'close'> {
  const run = <Result>(call: string) => driver.executeScript<Result>(`return ${call}`);
  const keysOf = (name: string) => (name.length > 1 ? named(name) : name);
  return {
    name: 'WebKit',
    async open(address) {
      await driver.get('about:blank');
      await driver.get(address);
    },
    address: () => driver.getCurrentUrl(),
    evaluate: (look, ...given) => run(callOf(look, given)),
    async click(selector, words = '') {
      await waitFor(`${selector} ${words}`, async () => {
        const element = await run<WebElement | null>(callOf(findShown, [selector, words]));
        if (!element) return false;
        await driver.executeScript(bringIntoView, element);
        return isClicked(element);
      });
    },
    async press(key) {
      const [last = '', ...held] = key.split('+').reverse().map(keysOf);
      const actions = driver.actions();
      for (const name of held) actions.keyDown(name);
      actions.sendKeys(last);
      for (const name of held) actions.keyUp(name);
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    resize: (size) => resizeTo(driver, size),
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    async forget() {
      if ((await driver.getCurrentUrl()).startsWith('http'))
        await run('(localStorage.clear(), sessionStorage.clear())');
      await driver.get('about:blank');
    },
  };
}

/** Scrolls an element into view and waits until it stays where it is, in the page; a click goes where it was. */
async function bringIntoView(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  let [before, now] = [Number.NaN, element.getBoundingClientRect().top];
  while (before !== now) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    [before, now] = [now, element.getBoundingClientRect().top];
  }
}

/** Clicks, and tells whether it could: not while the page moves the element about, or another lies over it. */
async function isClicked(element: WebElement): Promise<boolean> {
  try {
    await element.click();
    return true;
  } catch (problem) {
    if (passing.some((kind) => problem instanceof kind)) return false;
    throw problem;
  }
}

const passing = [
  error.ElementClickInterceptedError,
  error.ElementNotInteractableError,
  error.StaleElementReferenceError,
];

/** WebDriver’s sign for a key with a name. */
function named(name: string): string {
  const signs: Readonly<Record<string, string>> = {
    ArrowDown: Key.ARROW_DOWN,
    ArrowRight: Key.ARROW_RIGHT,
    Control: Key.CONTROL,
    Enter: Key.ENTER,
    Escape: Key.ESCAPE,
    Space: Key.SPACE,
  };
  const sign = signs[name];
  if (sign === undefined)
    throw new Error(`Unexpected key ${name}, expected one of ${Object.keys(signs).join(', ')}`);
  return sign;
}

async function resizeTo(driver: WebDriver, { width, height }: PageSize): Promise<void> {
  await driver.manage().window().setRect({ x: 0, y: 0, width, height });
  await waitFor(`page of ${width} × ${height} pixels`, () =>
    driver.executeScript<boolean>(`return innerWidth === ${width} && innerHeight === ${height}`),
  );
}
