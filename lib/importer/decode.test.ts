import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const words = 'Léa: « Où est le port ? » Señor Núñez: ¿Cuándo? Herr Müller: Übermorgen, glaube ich.';

describe('decodeText', () => {
  it.each([
    ['UTF-8', false],
    ['UTF-8', true],
    ['UTF-16LE', true],
    ['UTF-16BE', true],
    ['UTF-16LE', false],
    ['windows-1252', false],
  ])('reads %s, with a byte order mark: %s', (encoding, addBOM) => {
    expect(decodeText(iconv.encode(words, encoding, { addBOM })).text).toBe(words);
  });

  it('reads Chinese in its own encoding', () => {
    const text = '港口日报：何时开放？谢谢。林达：下周一开放，欢迎大家前来参观我们的港口。'.repeat(5);
    expect(decodeText(iconv.encode(text, 'gb18030')).text).toBe(text);
  });

  it.each([
    ['a\nb', 'LF'],
    ['a\r\nb', 'CRLF'],
    ['a\rb', 'CR'],
    ['a\r\nb\nc', 'mixed'],
  ])('reads the lines of %j', (text, lineEnds) => {
    const decoded = decodeText(new TextEncoder().encode(text));
    expect(decoded.lineEnds).toBe(lineEnds);
    expect(decoded.text).toBe(text.replace(/\r\n?/gu, '\n'));
  });

  it('refuses bytes that are no text', () => {
    expect(() => decodeText(new Uint8Array(1000))).toThrow('Unexpected bytes that are no text');
  });
});
