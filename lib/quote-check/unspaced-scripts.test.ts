import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { checkQuote } from './check-quote.ts';

const passages = [
  '我们将继续建设大桥，支持中小港口发展。上半年渔船产量同比增长5.8%，达到3亿元。',
  '私たちは橋を建設しています。船が入ります。',
  'เราจะสร้างสะพานใหม่ในเมืองนี้',
].map((text, index) => ({ id: `q${index + 1}-p1`, speaker: 'ada-lind', name: 'Ada Lind', text }));

describe('in scripts without spaces', () => {
  it.each([
    ['我们将继续建设大桥', 'verbatim'],
    ['续建设大桥，支持中', 'verbatim'],
    ['我们将继续建设隧道，支持中小港口发展', 'altered'],
    ['我们将继续建设桥', 'altered'],
    ['渔船产量同比增长5.9%', 'altered'],
    ['渔船产量同比增长5.8%', 'verbatim'],
    ['同比增长5.8%，达到3元', 'altered'],
    ['私たちは船を建設しています', 'altered'],
    ['船か入ります', 'altered'],
    ['เราจะสร้างถนนใหม่ในเมืองนี้', 'altered'],
    ['明天的天气非常好我们去旅行', 'not here'],
  ])('%s is %s', (words, verdict) => {
    expect(checkQuote(words, passages).verdict).toBe(verdict);
  });

  it('a quotation of a draft is found, and the name of a thing passed over', () => {
    const draft = '他说：「我们将继续建设大桥」，并谈到“大桥”。';
    expect(checkDraft(draft, passages, []).map(({ words, verdict }) => [words, verdict.verdict])).toEqual([
      ['我们将继续建设大桥', 'verbatim'],
    ]);
  });
});
