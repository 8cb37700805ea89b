import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { findElements, parseHtml } from '../publish/html-page.ts';
import { findBlocked, inlineSources } from '../publish/policy.ts';
import { exportsToTry, oddWords, smallExport } from './small-exports.ts';
import { toHtml } from './to-html.ts';

describe.each(exportsToTry())('the file of %s', (_, { briefing, known }) => {
  const page = parseHtml('transcript.html', toHtml(briefing, known));
  const byId = new Map(findElements(page, hasId).map((element) => [String(element.properties.id), element]));
  const wordsOf = (id: string): string => wordsIn(byId.get(id));

  it('has the words of each passage and of the summary under their ids, and no id twice', () => {
    const passages = briefing.sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.passages));
    for (const { id, text } of [...passages, ...(briefing.summary?.paragraphs ?? [])])
      expect(wordsOf(id)).toBe(text);
    for (const { id } of briefing.sections) expect(byId.has(id)).toBe(true);
    for (const { id } of briefing.claims) expect(byId.has(`claim-${id}`)).toBe(true);
    for (const { id } of briefing.annotations) expect(byId.has(`note-${id}`)).toBe(true);
    expect(findElements(page, hasId)).toHaveLength(byId.size);
  });

  it('needs nothing: no script, and nothing that is loaded', () => {
    const loading = ['script', 'img', 'iframe', 'object', 'video', 'audio'];
    expect(findElements(page, ({ tagName }) => loading.includes(tagName))).toEqual([]);
    const links = findElements(page, ({ tagName }) => tagName === 'link');
    expect(links.map(({ properties }) => properties.rel)).toEqual([['canonical']]);
    expect(findBlocked(page, inlineSources(page))).toEqual([]);
  });

  it('leads to what is in it, or to whole addresses', () => {
    for (const { properties } of findElements(page, ({ tagName }) => tagName === 'a')) {
      const href = String(properties.href);
      if (href.startsWith('#')) expect([...byId.keys()]).toContain(href.slice(1));
      else expect(href).toMatch(/^https?:\/\//);
    }
  });
});

it('has one style, whatever the briefing', () => {
  const [one, other] = [smallExport(), smallExport(oddWords)].map(({ briefing, known }) =>
    inlineSources(parseHtml('transcript.html', toHtml(briefing, known))),
  );
  expect(one).toEqual(other);
});

function hasId({ properties }: Element): boolean {
  return properties.id !== undefined;
}

function wordsIn(element: Element | undefined): string {
  if (!element) return '';
  return element.children
    .map((child) => (child.type === 'element' ? wordsIn(child) : child.type === 'text' ? child.value : ''))
    .join('');
}
