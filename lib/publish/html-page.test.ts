import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  findElements,
  insertFirstInHead,
  parseHtml,
  replaceElement,
  textOf,
} from './html-page.ts';

const source =
  '<!DOCTYPE html><html><head><title>A &amp; B</title></head><body><p>One</p><p>Two <b>bold</b></p></body></html>';

describe('applyEdits', () => {
  it('leaves the source byte for byte where nothing is edited', () => {
    expect(applyEdits(source, [])).toBe(source);
  });

  it('replaces elements where they stand, whatever the order of the edits', () => {
    const [first, second] = findElements(parseHtml('a.html', source), ({ tagName }) => tagName === 'p');
    if (!first || !second) throw new Error('Missing <p>');
    expect(applyEdits(source, [replaceElement(second, ''), replaceElement(first, '<hr>')])).toBe(
      '<!DOCTYPE html><html><head><title>A &amp; B</title></head><body><hr></body></html>',
    );
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { from: 0, to: 4, text: '' },
      { from: 3, to: 5, text: '' },
    ];
    expect(() => applyEdits(source, edits)).toThrow('Unexpected edit at 3, expected none before 4');
  });
});

describe('insertFirstInHead', () => {
  it('puts text behind the opening tag', () => {
    expect(insertFirstInHead('a.html', '<head lang="en"><title>', '<meta>')).toBe(
      '<head lang="en"><meta><title>',
    );
  });

  it('is not misled by a header', () => {
    expect(() => insertFirstInHead('a.html', '<header></header>', '')).toThrow('a.html: missing <head>');
  });
});

describe('textOf', () => {
  it('reads a script as it is written', () => {
    const page = parseHtml('a.html', '<script>if (a < b && c) "&amp;"</script>');
    expect(findElements(page, ({ tagName }) => tagName === 'script').map(textOf)).toEqual([
      'if (a < b && c) "&amp;"',
    ]);
  });
});
