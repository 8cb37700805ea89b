import fc from 'fast-check';
import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import { toAscii } from './ascii.ts';

describe('toAscii', () => {
  it('writes words and attributes as character references', () => {
    expect(toAscii('<p title="“a”">Zürich 🙂</p>')).toBe(
      '<p title="&#8220;a&#8221;">Z&#252;rich &#128578;</p>',
    );
  });

  it('writes scripts, data and styles with escapes of their own', () => {
    expect(toAscii('<script>say("–🙂")</script><style>a::after{content:"·"}</style>–')).toBe(
      '<script>say("\\u2013\\ud83d\\ude42")</script><style>a::after{content:"\\b7 "}</style>&#8211;',
    );
  });

  it('means the same, whatever the words', () => {
    const read = (html: string) => {
      const tree = rehype().data('settings', { fragment: true, verbose: false }).parse(html);
      return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));
    };
    const words = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[<>&"]|\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(words, words, (text, title) => {
        const html = `<p title="${title}">${text}</p>`;
        const ascii = toAscii(html);
        expect(ascii).toMatch(/^\p{ASCII}*$/u);
        expect(read(ascii)).toBe(read(html));
      }),
    );
  });
});
