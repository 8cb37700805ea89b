import { expect, it } from 'vitest';
import { toJson } from '../export/to-json.ts';
import { recordsOf } from '../search/all-records.ts';
import { readLibrary } from './library.ts';
import { findingsOf, withSmallBriefing, type Changes } from './small-briefing.ts';

const spanish: Changes = {
  'briefing.md': [['date: 2031-05-12', 'date: 2031-05-12\nlanguage: es-mx']],
  '01-cost.md': [['p3: [budget]', 'p3: { topics: [budget], language: AR }']],
};

it('stands on a briefing, and on a passage where it is another', () => {
  const library = withSmallBriefing(spanish, readLibrary);
  const [briefing] = library.briefings;
  expect(briefing?.language).toBe('es-MX');
  const passages = briefing?.sections[1]?.turns.flatMap((turn) => turn.passages);
  expect(passages?.map(({ language }) => language)).toEqual(['es-MX', 'es-MX', 'ar', 'es-MX']);
  expect(passages?.[2]?.topics).toEqual(['budget']);
  expect(
    recordsOf(library)
      .filter(({ section }) => section === 'q1')
      .map(({ language }) => language),
  ).toEqual(['es-MX', 'es-MX', 'ar', 'es-MX']);
});

it('is in the data where it is told, on passages where it is another', () => {
  const [briefing] = withSmallBriefing(spanish, readLibrary).briefings;
  const data = briefing ? toJson(briefing) : '';
  expect(data.match(/"language": "[^"]+"/g)).toEqual(['"language": "es-MX"', '"language": "ar"']);
});

it('is a code that there can be', () => {
  const changed: Changes = {
    'briefing.md': [['date: 2031-05-12', 'date: 2031-05-12\nlanguage: es_MX']],
    '01-cost.md': [['p3: [budget]', 'p3: { language: Spanish language }']],
  };
  expect(findingsOf(changed)).toEqual([
    'content/briefings/bridge/01-cost.md:11:19 error Unexpected `Spanish language` in `passages.p3.language`, expected the passage’s language, where it is another than the briefing’s (front-matter)',
    'content/briefings/bridge/briefing.md:4:11 error Unexpected `es_MX` in `language`, expected the language of the text, such as `es`; English where it is left out (front-matter)',
  ]);
});
