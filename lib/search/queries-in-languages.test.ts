import { expect, it } from 'vitest';
import { loadLanguages } from '../text/language/load-languages.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { queriesInLanguages } from './queries-in-languages.ts';
import { search, searchNear } from './search.ts';
import { librarySaying } from './small-library.ts';

it.each(queriesInLanguages)(
  'finds at least 0.95 (mean reciprocal rank) of what is asked in $language',
  async ({ language, says, queries }) => {
    const library = librarySaying(...says);
    Object.assign(library.briefings[0]!, { language });
    const index = loadIndex(makeIndex(library), await loadLanguages([language]));
    const ranks = queries.map(([typed, passage]) => {
      const result = search(index, typed);
      const ids = [...result.hits, ...searchNear(index, result)].map(({ record }) => record.id);
      return { typed, rank: ids.indexOf(`q1-p${passage}`) + 1 };
    });
    const mean = ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
    expect(ranks.length).toBe(30);
    expect(mean, JSON.stringify(ranks.filter(({ rank }) => rank !== 1))).toBeGreaterThanOrEqual(0.95);
  },
);
