import { describe, expect, it } from 'vitest';
import { parseHtml } from './html-page.ts';
import { findBlocked, inlineSources, policyMeta, withFrameAncestors, writePolicy } from './policy.ts';

const layout = (body: string, style = 'p{}') =>
  parseHtml(
    'a/index.html',
    `<html><head><style>${style}</style><script>go()</script></head><body>${body}</body></html>`,
  );

// echo -n 'go()' | openssl dgst -sha256 -binary | base64
const go = `'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='`;

describe('inlineSources', () => {
  it('hashes each script and style once, and no data', () => {
    const page = layout(
      '<script>go()</script><script type="application/ld+json">{}</script><script src="/a.js"></script>',
    );
    expect(inlineSources(page).scripts).toEqual([go]);
    expect(inlineSources(page).styles).toHaveLength(1);
  });
});

describe('writePolicy', () => {
  it('allows nothing but what the site has itself', () => {
    expect(writePolicy({ scripts: [go], styles: [`'sha256-s'`] })).toBe(
      `default-src 'none'; script-src 'self' ${go}; style-src 'self' 'sha256-s'; img-src 'self' data:; ` +
        `font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'`,
    );
  });

  it('stays short', () => {
    const scripts = Array.from({ length: 11 }, (_, index) => `'sha256-${index}'`);
    expect(() => writePolicy({ scripts, styles: [] })).toThrow(
      'Unexpected 11 inline scripts and styles, expected at most 10',
    );
  });

  it('says in the header alone who may frame a page', () => {
    const policy = writePolicy({ scripts: [], styles: [] });
    expect(policyMeta(policy)).not.toContain('frame-ancestors');
    expect(withFrameAncestors(policy)).toBe(`${policy}; frame-ancestors 'none'`);
  });
});

describe('findBlocked', () => {
  const allowed = inlineSources(layout(''));

  it('has nothing to say of a page like the layout', () => {
    expect(findBlocked(layout('<p class="a">Words</p>'), allowed)).toEqual([]);
  });

  it('names the page and place of another script or style', () => {
    expect(findBlocked(layout('<script>other()</script>', 'b{}'), allowed)).toEqual([
      'a/index.html:1:13 unexpected inline <style> `b{}`, expected the same on every page',
      'a/index.html:1:65 unexpected inline <script> `other()`, expected the same on every page',
    ]);
  });

  it('names attributes that hold code or style', () => {
    expect(findBlocked(layout('<p style="color:red" onclick="go()">Words</p>'), allowed)).toEqual([
      'a/index.html:1:65 unexpected attribute `style` on <p>, expected a class or an id',
      'a/index.html:1:65 unexpected attribute `onclick` on <p>, expected a class or an id',
    ]);
  });
});
