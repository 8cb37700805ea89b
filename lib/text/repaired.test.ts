import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { repairKinds } from '../model/briefing.ts';
import { findRepair, undoRepairs } from './repaired.ts';
import { addedBy, isBreak } from './repairs.ts';

describe('findRepair', () => {
  it('finds a restored full stop behind its words', () => {
    expect(findRepair('It is done. Go on.', { kind: 'missing full stop', after: 'is done' })).toEqual({
      from: 10,
      to: 11,
    });
  });

  it('finds a restored break, with its full stop, at the end', () => {
    expect(findRepair('It is done.', { kind: 'missing paragraph break', after: 'done' })).toEqual({
      from: 10,
      to: 11,
    });
  });

  it('finds a restored break behind a closed sentence, where nothing was added', () => {
    expect(findRepair('Thank you.', { kind: 'missing turn break', after: 'you.' })).toEqual({
      from: 10,
      to: 10,
    });
  });

  it.each([
    ['words not found', 'It is done.', 'missing full stop', 'not here'],
    ['words found twice', 'On and on. Go.', 'missing full stop', 'n'],
    ['mark not there', 'It is done, go.', 'missing full stop', 'done'],
    ['not at the end', 'It is done. Go on.', 'missing paragraph break', 'done'],
    ['mark not there', 'It is done', 'missing paragraph break', 'done'],
    ['words not found', 'It is done.', 'missing turn break', 'you.'],
  ] as const)('says %s of %j', (fault, text, kind, after) => {
    expect(findRepair(text, { kind, after })).toBe(fault);
  });
});

describe('undoRepairs', () => {
  it('takes out all that was added', () => {
    const repairs = [
      { kind: 'missing comma', after: 'One' },
      { kind: 'missing full stop', after: 'two' },
    ] as const;
    expect(undoRepairs('One, two. Three', repairs)).toBe('One two Three');
  });

  it('leaves a text alone in which the repair is not', () => {
    expect(undoRepairs('One two', [{ kind: 'missing comma', after: 'One' }])).toBe('One two');
  });

  // Of one length, so that no word is part of another.
  const word = fc.stringMatching(/^[a-z]{4}$/);

  it('gives back the published words, whatever was restored and where', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.constantFrom(...repairKinds),
        (words, seed, kind) => {
          const at = isBreak(kind) ? words.length : (seed % words.length) + 1;
          // The words from the start up to the repair stand there once.
          const after = words.slice(0, at).join(' ');
          const published = words.join(' ');
          const restored = after + addedBy(kind, after) + published.slice(after.length);
          expect(undoRepairs(restored, [{ kind, after }])).toBe(published);
        },
      ),
    );
  });
});
