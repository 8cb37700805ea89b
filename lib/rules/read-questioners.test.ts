import { describe, expect, it } from 'vitest';
import { checkContent } from '../content/check.ts';
import { compile } from '../content/compile.ts';
import { type Changes, findingsOf, withSmallBriefing } from '../content/small-briefing.ts';
import type { Section } from '../model/briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

/** The exchange of the small briefing with these changes, which must be sound. */
function exchangeWith(changes: Changes): Section | undefined {
  const { content, problems } = withSmallBriefing(changes, checkContent);
  expect(problems).toEqual([]);
  return content ? compile(content).briefings[0]?.sections[1] : undefined;
}

const asked = ['asked_by: harbour-gazette\n', ''] as const;
const heading = '## Question: Harbour Gazette';

describe('who asks', () => {
  it('may be known to nobody', () => {
    const exchange = exchangeWith({ '01-cost.md': [asked, [heading, '## Question']] });
    expect(exchange?.askedBy).toBe(null);
    expect(exchange?.turns[0]).not.toHaveProperty('asker');
  });

  it('is an outlet by the heading alone', () => {
    expect(exchangeWith({ '01-cost.md': [asked] })?.askedBy).toBe('harbour-gazette');
  });

  it('is a reporter by name, with or without an outlet', () => {
    const alone = exchangeWith({ '01-cost.md': [asked, [heading, '## Question: Jane Roe']] });
    expect([alone?.askedBy, alone?.turns[0]?.asker]).toEqual([null, 'Jane Roe']);
    const both = exchangeWith({ '01-cost.md': [asked, [heading, '## Question: Jane Roe, City News']] });
    expect([both?.askedBy, both?.turns[0]?.asker]).toEqual(['city-news', 'Jane Roe']);
    const fields = ['asked_by: harbour-gazette\n', 'asked_by: city-news\nasker: Jane Roe\n'] as const;
    const told = exchangeWith({ '01-cost.md': [fields, [heading, '## Question']] });
    expect([told?.askedBy, told?.turns[0]?.asker]).toEqual(['city-news', 'Jane Roe']);
  });

  it('is told of each question of an exchange, and of nobody where a heading says nothing', () => {
    const more = `## Question: City News\nAnd the tolls?\n\n## Answer: Tom Okafor\nNone.\n\n## Question\nNone at all?\n`;
    const exchange = exchangeWith({
      '01-cost.md': [
        ['  p4: [bridges]\n', '  p4: [bridges]\n  p5: []\n  p6: []\n  p7: []\n'],
        ['labels', 'labels'],
        ['  - { passage: p4, kind: missing turn break, after: Thank you. }\n', ''],
        ['We will open in May. Thank you.\n', `We will open in May. Thank you.\n\n${more}`],
      ].filter(([words]) => words !== 'labels') as [string, string][],
      'source.txt': [
        [
          'Thank you. Ada Lind: Goodbye',
          'Thank you.\n\nCity News: And the tolls?\n\nTom Okafor: None.\n\nNone at all?\n\nAda Lind: Goodbye',
        ],
      ],
    });
    expect(exchange?.turns.map(({ act, askedBy }) => [act, askedBy])).toEqual([
      ['question', undefined],
      ['handover', undefined],
      ['answer', undefined],
      ['question', 'city-news'],
      ['answer', 'city-news'],
      ['question', null],
    ]);
  });

  it('is no outlet by a name that is nearly one', () => {
    expect(findingsOf({ '01-cost.md': [asked, [heading, '## Question: Harbor Gazette']] })).toEqual([
      `${section}:16:1 error Unexpected outlet \`Harbor Gazette\`, expected the name of an outlet in outlets.yaml such as \`Harbour Gazette\`, or of a reporter (known-outlet)`,
    ]);
  });
});

it('needs neither outlets, nor topics, nor an office or a moderator', () => {
  const noTopics = ['topics: [bridges, budget]\n', ''] as const;
  expect(
    findingsOf({
      'topics.yaml': '# none\n',
      'outlets.yaml': null,
      'people.yaml': '- { id: ada-lind, name: Ada Lind }\n- { id: tom-okafor, name: Tom Okafor }\n',
      'briefing.md': [
        ['place: Harbour\nhost: Harbour Office\nchair: ada-lind\n', 'host: [Harbour Office, City Hall]\n'],
        [', url: "https://gazette.example.org/bridge"', ''],
      ],
      '00-opening.md': [['[bridges]', '[]']],
      '01-cost.md': [
        asked,
        noTopics,
        [heading, '## Question'],
        ['p1: [bridges]', 'p1: []'],
        ['p3: [budget]', 'p3: []'],
        ['p4: [bridges]', 'p4: []'],
      ],
    }),
  ).toEqual([]);
});

it('knows who interprets for whom', () => {
  const chair = 'chair: ada-lind\n';
  expect(findingsOf({ 'briefing.md': [[chair, `${chair}interpreter: [{ for: [tom-okafor] }]\n`]] })).toEqual(
    [],
  );
  expect(
    findingsOf({ 'briefing.md': [[chair, `${chair}interpreter: [{ person: eva, for: [tom-okafor] }]\n`]] }),
  ).toEqual([
    'content/briefings/bridge/briefing.md:7:25 error Unexpected person `eva`, expected an id of people.yaml such as `ada-lind`, `tom-okafor` (known-speaker)',
  ]);
});
