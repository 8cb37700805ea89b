import { describe, expect, it } from 'vitest';
import { headersFor, readHeadersFile, siteHeaders, writeHeadersFile } from './headers.ts';

const rules = siteHeaders(`default-src 'none'; img-src 'self' data:`);

describe('siteHeaders', () => {
  it('is read back from the file as it was written', () => {
    expect(readHeadersFile(writeHeadersFile(rules))).toEqual(rules);
  });

  it('sends the policy everywhere, for ever only what is named by its content', () => {
    const page = headersFor('/about/', rules);
    const chunk = headersFor('/assets/chunks/a.js', rules);
    expect(page['Content-Security-Policy']).toBe(
      `default-src 'none'; img-src 'self' data:; frame-ancestors 'none'`,
    );
    expect(page['Cache-Control']).toBeUndefined();
    expect(chunk['Content-Security-Policy']).toBe(page['Content-Security-Policy']);
    expect(chunk['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  it('lets embeds be framed, and nothing else', () => {
    const policyOf = (path: string) => headersFor(path, rules)['Content-Security-Policy'];
    expect(policyOf('/briefings/bridge/embed/q1-p3/')).toBe(
      `default-src 'none'; img-src 'self' data:; frame-ancestors *`,
    );
    for (const path of [
      '/',
      '/briefings/bridge/',
      '/briefings/bridge/embed',
      '/briefings/bridge/x/embed/q1/',
    ])
      expect(policyOf(path)).toContain(`frame-ancestors 'none'`);
  });

  it('sets no header by two rules that meet, whose values hosts would join', () => {
    const names = rules.flatMap(({ headers, without = [] }) =>
      Object.keys(headers).filter((name) => !without.includes(name)),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
