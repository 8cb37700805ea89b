import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { makeDirectory } from '../model/directory.ts';
import { findElements, parseHtml } from '../publish/html-page.ts';
import { inlineSources } from '../publish/policy.ts';
import { oddWords, smallExport } from './small-exports.ts';
import { embedsOf, toEmbed } from './to-embed.ts';
import { toHtml } from './to-html.ts';
import { toOembed } from './to-oembed.ts';

const { briefing, known } = smallExport(oddWords);
const byId = new Map(embedsOf(briefing).map((embed) => [embed.id, embed]));

function htmlOf(id: string): string {
  const embed = byId.get(id);
  if (!embed) throw new Error(`Missing embed ${id}`);
  return toEmbed(briefing, embed, known);
}

/** What a reader sees, without the style. */
function wordsOf(html: string): string {
  return toString(rehype().parse(html.replace(/^.*<body>/su, '')));
}

it('embeds every section and every passage', () => {
  expect([...byId.keys()]).toEqual([
    ...['opening', 'opening-p1', 'q1', 'q1-p1', 'q1-p2', 'q1-p3', 'q1-p4'],
    ...['closing', 'closing-p1'],
  ]);
});

it('tells words, speaker, event, date, rendering and link of a passage', () => {
  expect(wordsOf(htmlOf('q1-p3')).trim()).toBe(
    'Tom Okafor, Chief Engineer, answer' +
      'The deck is two thirds done. The cost is 40 million.' +
      'The harbour bridge. Harbour Office, 12 May 2031. Question 1, paragraph 3. English as published by Harbour Gazette.' +
      'Read it in its context: Harbour Reader',
  );
  expect(htmlOf('q1-p3')).toContain(
    '<a href="https://harbour.example.org/briefings/bridge/#q1-p3" target="_top">',
  );
});

it('has all speakers of an exchange, and keeps words that look like markup', () => {
  const words = wordsOf(htmlOf('q1'));
  for (const { text } of briefing.sections[1]!.turns.flatMap(({ passages }) => passages))
    expect(words).toContain(text);
  expect(words).not.toContain('It goes on');
});

it('runs no script, loads nothing, and has the style of all plain files', () => {
  const page = parseHtml('embed', htmlOf('q1-p1'));
  expect(findElements(page, ({ tagName }) => ['script', 'img', 'iframe'].includes(tagName))).toEqual([]);
  expect(inlineSources(page)).toEqual(inlineSources(parseHtml('file', toHtml(briefing, known))));
});

it('weighs at most 15 kB, whatever it shows, and says where it stops', () => {
  const library = readLibrary(process.cwd());
  const around = { site: library.site, directory: makeDirectory(library) };
  for (const each of library.briefings)
    for (const embed of embedsOf(each))
      expect([embed.id, Buffer.byteLength(toEmbed(each, embed, around)) <= 15_000]).toEqual([embed.id, true]);
  const [section] = briefing.sections;
  const long = { ...briefing, sections: [{ ...section!, turns: [longTurn()] }] };
  expect(wordsOf(toEmbed(long, embedsOf(long)[0]!, known))).toMatch(/(?:word ){800}… It goes on/u);
});

/** Ten passages of which only eight find room. */
function longTurn() {
  const turn = briefing.sections[0]!.turns[0]!;
  const passages = Array.from({ length: 10 }, (_, at) => ({
    ...turn.passages[0]!,
    id: `opening-p${at + 1}`,
    text: 'word '.repeat(200),
  }));
  return { ...turn, passages };
}

it('tells programs how to show it', () => {
  expect(JSON.parse(toOembed(briefing, byId.get('q1')!, known))).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Question 1: How far has the harbour bridge come?: The harbour bridge',
    provider_name: 'Harbour Reader',
    provider_url: 'https://harbour.example.org/',
    width: 640,
    height: 480,
    html: '<iframe src="https://harbour.example.org/briefings/bridge/embed/q1/" title="Question 1: How far has the harbour bridge come?: The harbour bridge" width="640" height="480" loading="lazy"></iframe>',
  });
});
