import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingsOf, type FileChange } from '../content/small-briefing.ts';
import { parseFields } from './fields.ts';

const section = 'content/briefings/bridge/01-cost.md';
const briefing = 'content/briefings/bridge/briefing.md';

function findingsOfSection(change: FileChange): string[] {
  return findingsOf({ '01-cost.md': change });
}

function findingsOfBriefing(change: FileChange): string[] {
  return findingsOf({ 'briefing.md': change });
}

describe('YAML', () => {
  it('that is broken is reported once, where it breaks', () => {
    expect(findingsOfSection([['speaker: [tom-okafor]', 'speaker: [tom-okafor']])).toEqual([
      `${section}:7:1 error Cannot read YAML: Flow sequence in block collection must be sufficiently indented and end with a ] (yaml)`,
    ]);
    expect(findingsOf({ 'topics.yaml': '- id: a\n  name: b: c\n' })).toEqual([
      'content/topics.yaml:2:9 error Cannot read YAML: Nested mappings are not allowed in compact mappings (yaml)',
    ]);
  });

  it('with one field twice is broken', () => {
    expect(findingsOfSection([['topics: [bridges, budget]', 'topics: [bridges]\ntopics: [budget]']])).toEqual(
      [`${section}:8:1 error Cannot read YAML: Map keys must be unique (yaml)`],
    );
  });

  it('with a tag is broken', () => {
    expect(findingsOfSection([['p2: []', 'p2: !list []']])).toEqual([
      `${section}:10:7 error Cannot read YAML: Unresolved tag: !list (yaml)`,
    ]);
  });

  it('has no aliases', () => {
    expect(findingsOfBriefing([['place: Harbour', 'place: *Harbour']])).toEqual([
      `${briefing}:4:8 error Unexpected alias \`*Harbour\`, expected the value itself, or quotes around the words (yaml)`,
    ]);
    expect(findingsOf({ 'site.yaml': 'a: &a [1]\nb: *a\n' })).toEqual([
      'content/site.yaml:2:4 error Unexpected alias `*a`, expected the value itself, or quotes around the words (yaml)',
    ]);
  });

  it('with nothing in it lacks everything, which is one fault', () => {
    expect(findingsOf({ 'site.yaml': '' })).toEqual([
      'content/site.yaml:1:1 error Unexpected nothing as the whole, expected `name`, `url`, `description`, `publisher`, `corrections` (front-matter)',
    ]);
    expect(findingsOf({ 'people.yaml': '' })).toEqual([
      'content/people.yaml:1:1 error Unexpected nothing as the whole, expected everybody who speaks on the record (front-matter)',
    ]);
    expect(findingsOf({ 'site.yaml': 'Harbour' })).toEqual([
      'content/site.yaml:1:1 error Unexpected `Harbour` as the whole, expected fields: `name`, `url`, `description`, `publisher`, `corrections` (front-matter)',
    ]);
  });
});

describe('front matter', () => {
  it('that is missing is reported once', () => {
    expect(
      findingsOf({ '02-closing.md': 'kind: closing\n---\n## Closing: Ada Lind\nGoodbye, all.\n' }),
    ).toEqual([
      'content/briefings/bridge/02-closing.md:1:1 error Missing front matter, expected fields between two lines `---` at the top of the file (front-matter)',
    ]);
  });

  it('is found behind a byte order mark and with other line ends', () => {
    const closing =
      '\ufeff---\nkind: closing\nspeaker: [ada]\npassages: { p1: [] }\n---\n## Closing: Ada Lind\nGoodbye, all.\n';
    expect(findingsOf({ '02-closing.md': closing.replaceAll('\n', '\r\n') })).toEqual([
      'content/briefings/bridge/02-closing.md:3:11 error Unexpected person `ada`, expected an id of people.yaml such as `ada-lind`, `tom-okafor` (known-speaker)',
    ]);
  });
});

it('has its places where an editor shows them, behind a byte order mark too', () => {
  expect(findingsOf({ 'outlets.yaml': '\ufeff- { id: Gazette, name: Harbour Gazette }\n' })).toEqual([
    'content/outlets.yaml:1:9 error Unexpected `Gazette` in `id`, expected the outlet’s id, such as `harbour-gazette`; it is part of addresses and never changes (front-matter)',
  ]);
});

describe('a field', () => {
  it('that is unknown is reported with the nearest known ones', () => {
    expect(findingsOfSection([['topics: [bridges, budget]', 'topic: [bridges, budget]']])).toEqual([
      `${section}:7:1 error Unexpected field \`topic\`, expected one of \`topics\`, \`id\`, \`kind\` … (front-matter)`,
    ]);
  });

  it('that is misspelt is not reported as missing too', () => {
    expect(findingsOfSection([['{ passage: p3', '{ pasage: p3']])).toEqual([
      `${section}:14:7 error Unexpected field \`pasage\`, expected one of \`passage\`, \`after\`, \`kind\` (front-matter)`,
    ]);
  });

  it('that is missing is reported with what belongs there', () => {
    expect(findingsOfBriefing([['licence: not stated by the publisher\n', '']])).toEqual([
      `${briefing}:2:1 error Missing field \`licence\`, expected the licence of the text, or \`not stated by the publisher\` (front-matter)`,
    ]);
    expect(findingsOfBriefing([['publisher: Harbour Gazette, ', '']])).toEqual([
      `${briefing}:7:9 error Missing field \`source.publisher\`, expected who published the text (front-matter)`,
    ]);
  });

  it('that is missing is reported with its choices', () => {
    expect(findingsOfSection([['kind: exchange\n', '']])).toEqual([
      `${section}:2:1 error Missing field \`kind\`, expected one of \`opening\`, \`exchange\`, \`closing\` (front-matter)`,
    ]);
  });

  it('for the licence must be there, even if none is stated', () => {
    expect(findingsOfBriefing([['licence: not stated by the publisher\n', '']])).toEqual([
      `${briefing}:2:1 error Missing field \`licence\`, expected the licence of the text, or \`not stated by the publisher\` (front-matter)`,
    ]);
  });

  it('that is empty is reported', () => {
    expect(findingsOfBriefing([['place: Harbour', 'place:']])).toEqual([
      `${briefing}:4:7 error Unexpected empty field \`place\`, expected where it was held (front-matter)`,
    ]);
  });

  it('with a value that is not one of its choices is reported with them', () => {
    expect(findingsOfSection([['kind: exchange', 'kind: exchnge']])).toEqual([
      `${section}:2:7 error Unexpected \`exchnge\` in \`kind\`, expected one of \`opening\`, \`exchange\`, \`closing\` (front-matter)`,
    ]);
    expect(findingsOfSection([['kind: missing full stop', 'kind: missing stop']])).toEqual([
      `${section}:14:26 error Unexpected \`missing stop\` in \`repairs.kind\`, expected one of \`missing full stop\`, \`missing comma\`, \`missing paragraph break\`, \`missing turn break\` (front-matter)`,
    ]);
  });

  it('with text for a list says that it takes a list', () => {
    expect(findingsOfSection([['topics: [bridges, budget]', 'topics: bridges']])).toEqual([
      `${section}:7:9 error Unexpected \`bridges\` in \`topics\`, expected a list: topics for the section’s heading and lists (front-matter)`,
    ]);
  });

  it('with a number for text says that it takes text', () => {
    expect(findingsOfBriefing([['title: The harbour bridge', 'title: 2031']])).toEqual([
      `${briefing}:2:8 error Unexpected \`2031\` in \`title\`, expected text, which takes quotes where it looks like a number: the event’s title (front-matter)`,
    ]);
  });

  it('with fields for text says that it takes text', () => {
    expect(findingsOfBriefing([['title: The harbour bridge', 'title: { en: Bridge }']])).toEqual([
      `${briefing}:2:8 error Unexpected fields in \`title\`, expected text, which takes quotes where it looks like a number: the event’s title (front-matter)`,
    ]);
  });

  it('with a date in words is reported with a date to follow', () => {
    expect(findingsOfBriefing([['date: 2031-05-12', 'date: 12 May 2031']])).toEqual([
      `${briefing}:3:7 error Unexpected \`12 May 2031\` in \`date\`, expected the day of the event, such as 2031-05-12 (front-matter)`,
    ]);
    expect(findingsOfBriefing([['date: 2031-05-12', 'date: 2031-02-30']])).toHaveLength(1);
  });

  it('with several lines is shown in one', () => {
    expect(findingsOfBriefing([['place: Harbour', 'place: |\n  By the\n  harbour']])).toEqual([
      `${briefing}:4:8 error Unexpected \`By the ⏎ harbour\` in \`place\`, expected where it was held (front-matter)`,
    ]);
  });

  it('of a map with free names must have a name of the right form', () => {
    expect(findingsOfSection([['p2: []', '2: []']])).toEqual([
      `${section}:10:3 error Unexpected field \`2\` in \`passages\`, expected a passage of this file, such as \`p3\` (front-matter)`,
    ]);
    expect(findingsOfSection([['speaker:', 'labels: { p3: Tom }\nspeaker:']])).toEqual([
      `${section}:6:11 error Unexpected field \`p3\` in \`labels\`, expected a turn of this file, such as \`t3\` (front-matter)`,
    ]);
  });

  it('with an address that is none is reported', () => {
    expect(findingsOf({ 'site.yaml': [['url: https://harbour', 'url: harbour']] })).toEqual([
      'content/site.yaml:2:6 error Unexpected `harbour.example.org` in `url`, expected the address the site is published under, without a path, such as https://briefings.example.org (front-matter)',
    ]);
    expect(findingsOf({ 'site.yaml': [['url: https://harbour', 'url: javascript://harbour']] })).toHaveLength(
      1,
    );
    expect(findingsOf({ 'site.yaml': [['corrections@harbour.example.org', 'the desk']] })).toEqual([
      'content/site.yaml:5:14 error Unexpected `the desk` in `corrections`, expected an e-mail address or a web address for reports of errors (front-matter)',
    ]);
  });
});

it('gives the place of each field, and of the nearest one for what is not there', () => {
  const fields = parseFields(
    new VFile({ path: 'a.yaml' }),
    'list: [one, two]\nmap:\n  key: value\n',
    z.strictObject({
      list: z.array(z.string()),
      map: z.record(z.string(), z.string()),
      other: z.string().optional(),
    }),
    1,
  );
  expect(fields?.value).toEqual({ list: ['one', 'two'], map: { key: 'value' } });
  expect(fields?.at(['list', 1])).toEqual({ line: 2, column: 13 });
  expect(fields?.at(['map', 'key'])).toEqual({ line: 4, column: 8 });
  expect(fields?.at(['map', 'gone'])).toEqual({ line: 4, column: 3 });
  expect(fields?.at(['other'])).toEqual({ line: 2, column: 1 });
  expect(fields?.at([])).toEqual({ line: 2, column: 1 });
});
