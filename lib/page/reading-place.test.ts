import { describe, expect, it } from 'vitest';
import { boxAt, readingLine } from './reading-place.ts';

describe('readingLine', () => {
  it('rests in the upper third while there is text below', () => {
    expect(readingLine({ y: 0, end: 5000, height: 1000 })).toBe(300);
    expect(readingLine({ y: 4000, end: 5000, height: 1000 })).toBe(300);
  });

  it('moves down to the end of the window at the end of the page', () => {
    expect(readingLine({ y: 4650, end: 5000, height: 1000 })).toBeCloseTo(650);
    expect(readingLine({ y: 5000, end: 5000, height: 1000 })).toBe(1000);
  });

  it('begins at rest on a page that scrolls little, and stays there on one that does not', () => {
    expect(readingLine({ y: 0, end: 100, height: 1000 })).toBe(300);
    expect(readingLine({ y: 100, end: 100, height: 1000 })).toBe(1000);
    expect(readingLine({ y: 0, end: 0, height: 1000 })).toBe(300);
  });
});

describe('boxAt', () => {
  const boxes = [
    { top: -500, height: 600 },
    { top: 100, height: 0 },
    { top: 250, height: 900 },
  ];

  it('is the last box that begins above the line', () => {
    expect(boxAt(boxes, 300)).toBe(2);
    expect(boxAt(boxes, 250)).toBe(2);
  });

  it('passes over boxes that are folded away', () => {
    expect(boxAt(boxes, 200)).toBe(0);
  });

  it('is none above the first box', () => {
    expect(boxAt(boxes, -501)).toBe(-1);
  });
});
