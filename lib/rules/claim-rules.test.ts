import { describe, expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const path = 'content/briefings/bridge/claims.yaml';

/** Findings on one claim of the small briefing, given with some fields in another way. */
function findingsOn(fields: Record<string, string>): string[] {
  const claim = {
    id: 'c001',
    in: 'summary-p1',
    text: 'The bridge will open',
    attributed_to: 'tom-okafor',
    support: 'partial',
    evidence: '[{ passage: q1-p4, exact: We will open in May }]',
    ...fields,
  };
  const lines = Object.entries(claim).map(([key, value]) => `${key}: ${value}`);
  return findingsOf({ 'claims.yaml': `- ${lines.join('\n  ')}\n` });
}

describe('a claim', () => {
  it('is accepted with its evidence', () => {
    expect(findingsOn({})).toEqual([]);
  });

  it('stands in the summary in its own words', () => {
    expect(findingsOn({ text: 'The bridge will close' })).toEqual([
      `${path}:3:9 error Unexpected quote \`The bridge will close\`, expected words of summary-p1; nearest are \`The bridge will open.\` (quote-in-target)`,
    ]);
  });

  it('has evidence that stands in its passage', () => {
    expect(findingsOn({ evidence: '[{ passage: q1-p4, exact: We will open in Mai }]' })).toEqual([
      `${path}:6:39 error Unexpected quote \`We will open in Mai\`, expected words of q1-p4; nearest are \`We will open in May.\` (quote-in-target)`,
    ]);
  });

  it('points to a passage that is there', () => {
    expect(findingsOn({ evidence: '[{ passage: q1-p9, exact: We will open in May }]' })).toEqual([
      `${path}:6:25 error Unexpected target \`q1-p9\`, expected a passage or a part of the summary such as \`q1-p1\`, \`q1-p2\`, \`q1-p3\` (quote-in-target)`,
    ]);
  });

  it('is not called verbatim or close when it is not', () => {
    expect(findingsOn({ support: 'verbatim' })).toEqual([
      `${path}:5:12 error Unexpected support \`verbatim\`, expected \`paraphrase\` or \`partial\`: the evidence does not have \`bridge\` (support-as-said)`,
    ]);
  });

  it('is called verbatim when its words stand in one run', () => {
    expect(findingsOn({ text: 'will open' })).toEqual([
      `${path}:5:12 error Unexpected support \`partial\`, expected \`verbatim\`, which the words are (support-as-said)`,
    ]);
  });

  it('says why it is not in this transcript', () => {
    expect(findingsOn({ support: 'not in this transcript', evidence: '[]' })).toEqual([
      `${path}:5:12 error Unexpected support \`not in this transcript\`, expected a \`reason\` why it is not there (support-as-said)`,
    ]);
  });

  it('rests on words of the speaker it names', () => {
    expect(findingsOn({ attributed_to: 'ada-lind' })).toEqual([
      `${path}:6:25 error Unexpected evidence in q1-p4, said by Tom Okafor, expected words of Ada Lind (evidence-of-speaker)`,
    ]);
  });

  it('may rest on anyone who speaks for the body it names, and the article’s own on anyone', () => {
    expect(findingsOn({ attributed_to: 'Harbour Office' })).toEqual([]);
    expect(findingsOn({ attributed_to: 'article' })).toEqual([]);
  });

  it('is of somebody known', () => {
    expect(findingsOn({ attributed_to: 'nobody' })[0]).toContain(
      'error Unexpected `nobody`, expected an id of people.yaml, the name of a body there, `article` or `machine summary` (known-speaker)',
    );
  });
});

describe('a note', () => {
  it('that names an outside report says how it is backed', () => {
    expect(findingsOn({ note: '"Reposted reports have it."' })).toEqual([
      `${path}:7:9 error Missing \`source\` of a note that names an outside report, expected its strength (sourced-note)`,
    ]);
  });

  it('gives an address where something was published, and only there', () => {
    expect(findingsOn({ note: 'So it was.', source: '{ strength: published }' })).toEqual([
      `${path}:8:11 error Missing \`url\` of a published source, expected where it was published (sourced-note)`,
    ]);
    expect(
      findingsOn({ note: 'So it was.', source: '{ strength: repost, url: "https://a.example" }' }),
    ).toEqual([
      `${path}:8:36 error Unexpected \`url\` with strength \`repost\`, expected none: only what was published has an address (sourced-note)`,
    ]);
  });

  it('links to passages that are there', () => {
    expect(findingsOn({ note: '"See [Q9](q9-p1)."' })[0]).toContain(
      `${path}:7:9 error Unexpected link to \`q9-p1\`, expected the id of a passage such as`,
    );
  });
});
