import { describe, expect, it } from 'vitest';
import { FontLetters } from './font-letters.ts';

function added(text: string): string {
  const before = new FontLetters();
  const after = new FontLetters();
  after.add(text);
  return [...after.toString()].filter((letter) => !before.toString().includes(letter)).join('');
}

describe('FontLetters', () => {
  it('has ASCII and the signs of the interface from the start', () => {
    const letters = new FontLetters().toString();
    for (const letter of ' AZaz09~“”‘’–—…·¶§†‡→←↑↓×≥≤') expect(letters).toContain(letter);
  });

  it('collects letters, each once', () => {
    expect(added('Málaga, Málaga, 工信部')).toBe('á信工部');
  });

  it('collects letters beyond the basic plane whole', () => {
    expect(added('𝒜')).toBe('𝒜');
  });

  it('reads escapes of HTML and JSON', () => {
    expect(added('&#233; &#xEA; \\u00eb')).toBe('éêë');
  });

  it('collects no control characters', () => {
    expect(added('\\u0007 &#10;\t')).toBe('');
  });
});
