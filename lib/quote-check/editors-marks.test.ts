import { describe, expect, it } from 'vitest';
import { checkQuote } from './check-quote.ts';
import { check } from './in-short.ts';

describe('an editor’s marks', () => {
  it.each([
    'The deck is … done. Costs rose',
    'The deck is ... done',
    'The deck is […] done',
    'The deck is . . . done',
    'The deck … The northern ramp … keep their timetable',
    'The deck [of the bridge] is two thirds done',
    'The deck [has been] done',
    '[T]he deck is two thirds done',
    'We will strength[ened] low-altitude inspection',
    '[they] will strengthen low-altitude inspection',
    'The deck is two thirds done [sic]',
  ])('%j is verbatim', (words) => {
    expect(check(words)).toMatchObject({ verdict: 'verbatim', isMarked: true });
  });

  it('hide nothing around the words', () => {
    expect(check('… The deck is two thirds done …')).toMatchObject({ verdict: 'verbatim', isMarked: false });
  });

  it.each(['The deck is [20%] done', 'The deck is [three] thirds done', 'The deck is [-2] thirds done'])(
    'in %j change a figure, and are no mark of an editor',
    (words) => expect(check(words).verdict).toBe('altered'),
  );

  it('must keep the order of the words', () => {
    expect(check('Ferries keep their timetable … The deck is two thirds done').verdict).toBe('stitched');
  });

  it('must stay within a turn', () => {
    expect(check('The northern ramp opens in May … Tolls will stay free for residents').verdict).toBe(
      'stitched',
    );
  });

  it('may not stand for many words when they are brackets', () => {
    expect(check('The deck is [nearly] coast').verdict).not.toBe('verbatim');
  });

  it('are no mark where they were published so', () => {
    const passages = [
      { id: 'q1-p1', speaker: 'a', name: 'A', text: 'We [laughs] waited ... for years and years.' },
    ];
    expect(checkQuote('We [laughs] waited ... for years', passages)).toMatchObject({
      verdict: 'verbatim',
      isMarked: false,
    });
  });
});
