import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { findBrowser, findShell, type Places } from './find-browser.ts';

/** A folder with programs of the given names, for as long as `visit` runs. */
function withPrograms(programs: string[], visit: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  const add = (name: string) => {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  };
  try {
    programs.forEach(add);
    visit(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function placesIn(folder: string, places: Partial<Places>): Places {
  const noDownload = () => {
    throw new Error('no network');
  };
  return {
    chosen: undefined,
    downloaded: join(folder, 'own'),
    path: folder,
    download: noDownload,
    ...places,
  };
}

test('the browser that was chosen comes first', () => {
  withPrograms(['mine', 'own', 'chromium'], (folder) => {
    expect(findBrowser(placesIn(folder, { chosen: join(folder, 'mine') }))).toBe(join(folder, 'mine'));
  });
});

test('a chosen browser that is not there is an error, not another browser', () => {
  withPrograms(['own'], (folder) => {
    expect(() => findBrowser(placesIn(folder, { chosen: 'nowhere' }))).toThrow(
      'Unexpected `nowhere` in CHROMIUM_PATH, expected the path of a Chromium',
    );
  });
});

test('Playwright’s own download comes before the system’s', () => {
  withPrograms(['own', 'chromium'], (folder) => {
    expect(findBrowser(placesIn(folder, {}))).toBe(join(folder, 'own'));
  });
});

test('on the path, chromium comes before other browsers, wherever they stand', () => {
  withPrograms(['microsoft-edge'], (first) => {
    withPrograms(['chromium'], (second) => {
      const path = [first, second].join(delimiter);
      expect(findBrowser(placesIn(first, { path }))).toBe(join(second, 'chromium'));
    });
  });
});

test('a browser is downloaded where there is none', () => {
  withPrograms([], (folder) => {
    const download = () => writeFileSync(join(folder, 'own'), '', { mode: 0o755 });
    expect(findBrowser(placesIn(folder, { download }))).toBe(join(folder, 'own'));
  });
});

test('without a browser and without a download, the error names both ways out', () => {
  withPrograms([], (folder) => {
    expect(() => findBrowser(placesIn(folder, {}))).toThrow(
      'Missing browser, expected a Chromium on this machine: install one with `npx playwright install chromium`, or name one in CHROMIUM_PATH',
    );
  });
});

test('a Chromium without windows comes first, but not before the browser that was chosen', () => {
  withPrograms(['mine', 'own', 'chromium', 'chromium-headless-shell'], (folder) => {
    expect(findShell(placesIn(folder, {}))).toBe(join(folder, 'chromium-headless-shell'));
    expect(findShell(placesIn(folder, { chosen: join(folder, 'mine') }))).toBe(join(folder, 'mine'));
  });
  withPrograms(['own'], (folder) => {
    expect(findShell(placesIn(folder, {}))).toBe(join(folder, 'own'));
  });
});
