import { expect, test } from 'playwright/test';
import { pages } from '../test.ts';

const sourcesOf = (policy: string) => new Set(policy.match(/'sha256-[^']*'/g));
const withoutSources = (policy: string) => policy.replace(/ 'sha256-[^']*'/g, '');

test('one header holds for all pages, and each page allows no more than it has', async ({ page }) => {
  const policies = new Set<string>();
  for (const { path } of pages) {
    const response = await page.goto(path);
    const header = response?.headers()['content-security-policy'] ?? '';
    const meta = page.locator('head > :first-child');
    await expect(meta).toHaveAttribute('http-equiv', 'Content-Security-Policy');
    const own = (await meta.getAttribute('content')) ?? '';
    expect(`${withoutSources(own)}; frame-ancestors 'none'`).toBe(withoutSources(header));
    const [needed, allowed] = [sourcesOf(own), sourcesOf(header)];
    expect([...needed].filter((source) => !allowed.has(source))).toEqual([]);
    expect(needed.size).toBeLessThanOrEqual(4);
    policies.add(header);
  }
  const [policy = ''] = policies;
  expect(policies.size).toBe(1);
  expect(policy).toContain(`default-src 'none'`);
  expect(policy).not.toContain('unsafe');
  expect(policy.match(/'sha256-/g)?.length).toBeLessThanOrEqual(14);
});

test('an inline script from elsewhere does not run', async ({ page }) => {
  await page.goto('/');
  const blocked = await page.evaluate(async () => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    return violation;
  });
  expect(blocked).toBe('script-src-elem');
  expect(await page.title()).not.toBe('taken over');
});

for (const { name, path } of pages) {
  test(`${name}: every request stays on the site`, async ({ page, baseURL }) => {
    const origins = new Set<string>();
    const fonts: string[] = [];
    page.on('request', (request) => {
      origins.add(new URL(request.url()).origin);
      if (request.url().endsWith('.woff2')) fonts.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
    // On a slow line they come once the page has been painted.
    await expect.poll(() => fonts.length, { timeout: 15_000 }).toBeGreaterThan(0);
    expect(fonts.length).toBe(new Set(fonts).size);
  });
}
