import { describe, expect, it } from 'vitest';
import { addedBy, isBreak } from './repairs.ts';

describe('addedBy', () => {
  it('is the mark that was lost', () => {
    expect(addedBy('missing full stop', 'two thirds done')).toBe('.');
    expect(addedBy('missing comma', 'loans')).toBe(',');
  });

  it('closes a sentence before a restored break', () => {
    expect(addedBy('missing paragraph break', 'two thirds done')).toBe('.');
  });

  it('is nothing where the sentence before a break is closed', () => {
    expect(addedBy('missing turn break', 'Thank you.')).toBe('');
    expect(addedBy('missing turn break', 'Is it “done?”')).toBe('');
  });
});

it('knows which repairs restore a break', () => {
  expect(isBreak('missing turn break')).toBe(true);
  expect(isBreak('missing paragraph break')).toBe(true);
  expect(isBreak('missing comma')).toBe(false);
  expect(isBreak('missing full stop')).toBe(false);
});
